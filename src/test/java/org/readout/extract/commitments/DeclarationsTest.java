package org.readout.extract.commitments;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.extract.Extractor;
import org.readout.extract.Releases;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Joint declarations: items that open with the verb, what several are ready for, and who stands behind a rank or a roll. */
class DeclarationsTest {

    private static final String CALL = "President Ilmari Kallas of Finland and President Rui Salgado of Portugal will speak in May, "
            + "the two foreign ministries said on Monday.\n\nThe talks were prepared by Finnish Foreign Affairs Minister Outi Laine and "
            + "Portuguese Foreign Affairs Minister Ana Ribeiro, who met in Porto on Sunday.\n\n";
    private static final String ROLL = "The meeting took place in Lima on Monday. Peru was represented by the Minister for Foreign "
            + "Affairs, Rosa Quiroga, and the Minister of Defence, Julio Paredes; Finland by the Minister for Foreign Affairs, Outi "
            + "Laine, and the Minister of Defence, Jari Salmi.\n\n";
    private static final String PAIR = "Foreign Minister Rui Salgado of Portugal met with Foreign Minister Ilmari Kallas of Finland in "
            + "Porto on Monday.\n\n";

    private static List<Commitment> in(String text) {
        return new Extractor().suggest(Releases.of("Talks held\n\n" + text, "Porto Wire", "2025-03-04")).commitments();
    }

    @Test
    void areReadWhereASentenceGoesOnInItsItems() {
        List<Commitment> found = in("Finland and Portugal declared the following:\n\n"
                + "1. Agreed that neither of them will fish in the other's waters.\n\n"
                + "2. Undertook to share charts of the reef.\n\n"
                + "3. Committed to open a second port within a year.\n");

        assertThat(found).extracting(Commitment::force).containsExactly(Force.AGREED, Force.AGREED, Force.AGREED);
        assertThat(found).allSatisfy(one -> assertThat(one.countries()).containsExactly("FI", "PT"));
    }

    @Test
    void areReadBehindAnd() {
        List<Commitment> found = in("President Ilmari Kallas of Finland met with President Rui Salgado of Portugal in Porto on Monday. "
                + "They reaffirmed the friendship of their nations, and:\n\n- Agreed to open a shipping line.\n\n"
                + "- Undertook to build a harbour school.\n");

        assertThat(found).extracting(one -> one.anchor().quote())
                .contains("Agreed to open a shipping line", "Undertook to build a harbour school");
        assertThat(found).filteredOn(one -> one.force() == Force.AGREED)
                .allSatisfy(one -> assertThat(one.parties()).extracting(Party::name).containsExactly("Ilmari Kallas", "Rui Salgado"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The two ministers declared themselves willing to go on talking about the reef. | AGREED
            The two ministers stated that they are ready to meet again in June. | AGREED
            The two ministers committed that neither harbour will be open to arms dealers. | AGREED
            The two ministers were unanimous in raising the quota. | AGREED
            The two ministers concurred in widening the strait patrols in that season. | AGREED
            The two ministers affirmed that they are committed to an open and stable region. | SHARED_VIEW
            The two ministers affirmed that they are committed to opening a second port. | AGREED
            Minister Berg said that Norway is ready to finance the pier. | OFFER
            """)
    void tellWhatSeveralAreReadyFor(String sentence, Force force) {
        assertThat(ForceTest.find(sentence)).extracting(Commitment::force).containsExactly(force);
    }

    static Stream<Arguments> parties() {
        return Stream.of(
                arguments(CALL, "The two Ministers agreed to open a shipping line.", List.of("Outi Laine", "Ana Ribeiro")),
                arguments(CALL, "The Portuguese Foreign Affairs Minister announced that Portugal will issue a stamp.",
                        List.of("Ana Ribeiro")),
                arguments(ROLL, "The Ministers agreed to open a shipping line.",
                        List.of("Rosa Quiroga", "Julio Paredes", "Outi Laine", "Jari Salmi")),
                arguments(PAIR, "His counterpart agreed to his proposal that the joint council be revived.",
                        List.of("Rui Salgado", "Ilmari Kallas")),
                arguments(PAIR, "With Tunisian Foreign Minister Karim Ayari, Salgado agreed to open a shipping line.",
                        List.of("Rui Salgado", "Karim Ayari")));
    }

    @ParameterizedTest
    @MethodSource
    void parties(String lead, String sentence, List<String> parties) {
        List<Commitment> found = in(lead + sentence);

        assertThat(found).isNotEmpty();
        assertThat(found.getLast().parties()).extracting(Party::name).containsExactlyInAnyOrderElementsOf(parties);
    }
}
