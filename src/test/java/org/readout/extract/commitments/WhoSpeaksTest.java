package org.readout.extract.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.extract.Extractor;
import org.readout.extract.Texts;
import org.readout.model.Commitment;
import org.readout.model.Party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Who speaks where persons sign for their states, tell of another's promise, or are counted beside one. */
class WhoSpeaksTest {

    private static final String SIGNED = "Finland-Portugal Joint Statement\n\nToday, the President of Finland and the President of Portugal met in "
            + "Lisbon to reaffirm their friendship.\n\nThe sea is wide. It is cold. Its ports are old. Its fish are many. Its storms are strong.\n\n%s\n\nRobert Kallas\n\nMaria Ribeiro\n\nMarch 3, 2025\n";
    private static final String SENATORS = "Today, President Kallas hosted Senators Berg, Lund, and Holm for a meeting about harbours.\n\n%s\n";
    private static final String OFFICIALS = "Today, Senior Advisor to the President Ilmari Kallas hosted a meeting with fishing companies. "
            + "He spoke of plans of President Ribeiro.\n\n%s\n";
    private static final String TWO = "Today, Secretary of Trade Ilmari Kallas and Secretary of Labor Ana Ribeiro held a meeting with fishing companies.\n\n%s\n";
    private static final String VISIT = "President Ilmari Kallas of Finland ended a visit to Portugal on Monday, where he and President Ana Ribeiro "
            + "opened a fair.\n\n%s\n";

    static Stream<Arguments> statements() {
        return Stream.of(
                arguments(SIGNED, "The Presidents intend to open a shipping line.", List.of("Robert Kallas", "Maria Ribeiro")),
                arguments(SIGNED, "We will open a shipping line.", List.of("Robert Kallas", "Maria Ribeiro")),
                arguments(SIGNED, "Finland and Portugal will open a shipping line.", List.of("Finland", "Portugal")),
                arguments(SIGNED, "Our countries will open a shipping line.", List.of("Finland", "Portugal")),
                arguments(SENATORS, "President Kallas and the three Senators agreed to meet again in May.", List.of("Kallas", "Berg", "Lund", "Holm")),
                arguments(OFFICIALS, "He also reiterated the President\u2019s commitment to opening a shipping line.", List.of("Ribeiro")),
                arguments(TWO, "Secretary Kallas and Secretary Ribeiro expressed the Administration\u2019s commitment to opening a shipping line.",
                        List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments(SIGNED, "The Harbour Framework reaffirmed our commitment to opening a shipping line.", List.of("Finland", "Portugal")),
                arguments(VISIT, "President Kallas agreed to stay in close touch with President Ribeiro.",
                        List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments(VISIT, "President Kallas and his Portuguese counterpart agreed to open a shipping line.",
                        List.of("Ilmari Kallas", "Ana Ribeiro")));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void namesThoseWhoSpeak(String around, String sentence, List<String> parties) {
        List<Commitment> found = new Extractor()
                .suggest(Texts.release(around.formatted(sentence), LocalDate.of(2025, 3, 4)))
                .commitments()
                .stream()
                .filter(one -> sentence.contains(one.anchor().quote()))
                .toList();
        assertThat(found).as(sentence).hasSize(1);
        assertThat(found.getFirst().parties().stream().map(Party::name)).containsExactlyInAnyOrderElementsOf(parties);
    }
}
