package org.readout.extract.commitments;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.extract.Extractor;
import org.readout.extract.Releases;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Whose a statement is where an officer meets one guest after the other, where a union decides, and where nobody is named as doer. */
class SeveralMeetingsTest {

    private static final String HOST = "Foreign Minister Ilmari Kallas of Finland held several meetings in Geneva on Monday.\n\n";
    private static final String PAIR = "Foreign Minister Ilmari Kallas of Finland met with Foreign Minister Ana Ribeiro of "
            + "Portugal in Helsinki on Monday.\n\n";
    private static final String UNION = "The leaders of the Gulf Cooperation Council ended their summit in Muscat on Monday.\n\n";
    private static final String FOUR = "The Minister of Trade of Ghana, Mr. Kofi Asante, the Minister of Trade of Togo, Mr. Yao Lawson, "
            + "and the Minister of Trade of Benin, Ms. Awa Dossou, met in Lome on Monday.\n\n";
    private static final String SPANISH = "Foreign Minister Ana Ribeiro of Portugal met with Foreign Minister Carmen Ibarra Solis of "
            + "Ecuador in Quito on Monday.\n\n";

    static Stream<Arguments> statements() {
        return Stream.of(
                arguments(HOST, "With Tunisian Foreign Minister Karim Ayari, he discussed trade. They agreed to open a shipping line.",
                        Force.AGREED, List.of("Ilmari Kallas", "Karim Ayari")),
                arguments(HOST, "In his meeting with Foreign Minister Kari Lund of Norway, Kallas spoke of fish. The two Ministers agreed "
                        + "to open a shipping line.", Force.AGREED, List.of("Ilmari Kallas", "Kari Lund")),
                arguments(UNION, "The leaders agreed to open a shipping line.", Force.AGREED, List.of("Gulf Cooperation Council")),
                arguments(UNION, "The six-member bloc called for a truce at sea.", Force.REQUEST, List.of("Gulf Cooperation Council")),
                arguments(FOUR, "The Ministers agreed to open a shipping line.", Force.AGREED,
                        List.of("Kofi Asante", "Yao Lawson", "Awa Dossou")),
                arguments(SPANISH, "Ibarra promised to open a shipping line.", Force.UNILATERAL, List.of("Carmen Ibarra Solis")),
                arguments(PAIR, "The two agreed to a truce at sea.", Force.AGREED, List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments(PAIR, "Both sides agreed on the reopening of the port once security allows.", Force.AGREED,
                        List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments(PAIR, "The question of the port will be discussed in May.", Force.AGREED,
                        List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments(PAIR, "It is planned to open a shipping line in May.", Force.AGREED, List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments(PAIR, "It is our common intention to open a shipping line.", Force.AGREED,
                        List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments(PAIR, "Kallas secured agreement from his host to open a shipping line.", Force.AGREED,
                        List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments(PAIR, "Kallas won a pledge from Ribeiro to open a shipping line.", Force.UNILATERAL, List.of("Ana Ribeiro")),
                arguments(PAIR, "Ribeiro promised Kallas, who had asked for it, that Portugal would open a shipping line.",
                        Force.UNILATERAL, List.of("Ana Ribeiro")),
                arguments(PAIR, "Ribeiro asked for a shipping line, and Kallas agreed to the proposal.", Force.AGREED,
                        List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments(PAIR, "Kallas said that both countries' pilots would train together.", Force.AGREED,
                        List.of("Finland", "Portugal")));
    }

    private static List<Commitment> found(String text) {
        return new Extractor().suggest(Releases.of(text, "", "2025-03-05")).commitments();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void namesThoseWhoState(String before, String sentence, Force force, List<String> parties) {
        List<Commitment> found = found(before + sentence);
        Commitment last = found.getLast();
        assertThat(last.force()).isEqualTo(force);
        assertThat(last.parties()).extracting(Party::name).containsExactlyInAnyOrderElementsOf(parties);
    }

    @ParameterizedTest
    @MethodSource("preambles")
    void readsVerbsInTheParagraphsBelow(String item) {
        String text = "Joint declaration\n\nWe, the Foreign Ministers of Ghana, Togo and Benin, meeting in Lome,\n\nRecalling our "
                + "friendship,\n\n" + item;
        List<Commitment> found = found(text);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().force()).isEqualTo(Force.AGREED);
        assertThat(found.getFirst().parties()).extracting(Party::name).containsExactlyInAnyOrder("Ghana", "Togo", "Benin");
    }

    static Stream<Arguments> preambles() {
        return Stream.of(arguments("1. Agree to open a shipping line;"), arguments("2. Decide to hold a meeting every year."));
    }

    @ParameterizedTest
    @MethodSource("silent")
    void givesNothingWhereNobodyIsBound(String sentence) {
        assertThat(found(PAIR + sentence)).isEmpty();
    }

    static Stream<Arguments> silent() {
        return Stream.of(arguments("The port will be inspected by the harbour master of Lisbon."),
                arguments("The aid will be delivered in May."), arguments("Their nations agree to a great extent."),
                arguments("The XII Summit will take place in Lisbon."));
    }
}
