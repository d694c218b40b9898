package org.readout.extract.commitments;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.extract.Extractor;
import org.readout.extract.Releases;
import org.readout.model.Commitment;
import org.readout.model.Party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Whom words for several mean where a release tells of a union, of guests, of other meetings, or of states beside persons. */
class WhoMeetsTest {

    private static final String PAIR = "Foreign Minister Ilmari Kallas of Finland met with Foreign Minister Ana Ribeiro of "
            + "Portugal in Helsinki on Monday.\n\n";
    private static final String UNION = "Senior officials of ASEAN convened in Cebu on Monday to prepare the summit.\n\n";
    private static final String SIDES = "The Gulf Cooperation Council (GCC) countries and Brazil issued a statement on Monday. ";
    private static final String HOST = "Foreign Minister Ilmari Kallas of Finland today hosted counterparts from Norway, Ghana and "
            + "the United Kingdom for a call.\n\n";
    private static final String GUESTS = "President Ilmari Kallas held a video call with Baltic leaders on Monday.\n\n"
            + "Participants in the call included Prime Minister Ieva Ozola of Latvia and President Jonas Petrauskas of Lithuania.\n\n";
    private static final String VISIT = "Portuguese Prime Minister Rui Salgado arrived in Oslo on Monday. He called on King Harald "
            + "Bergson and on Prime Minister Kari Lund.\n\n";
    private static final String MINISTERS = "The foreign ministers of Ghana, Togo and Benin met in Accra on Monday.\n\nGhana's "
            + "Minister Kofi Asante and Togo's Minister Yao Lawson renewed the solidarity of their states with Benin.\n\n";

    private static final String COMMISSIONS = "The African Union Commission and the European Commission held their meeting in "
            + "Addis Ababa on Monday.\n\n";

    static Stream<Arguments> statements() {
        return Stream.of(
                arguments("Participants agreed to open a training centre.", UNION, List.of("ASEAN")),
                arguments("The officials agreed to open a training centre.", UNION, List.of("ASEAN")),
                arguments("The countries pledged to open a training centre.", UNION, List.of("ASEAN")),
                arguments("The two sides pledged to open a shipping line.", SIDES,
                        List.of("Gulf Cooperation Council", "Brazil")),
                arguments("The Gulf and Brazilian sides agreed to open a shipping line.", SIDES,
                        List.of("Gulf Cooperation Council", "Brazil")),
                arguments("The Ministers agreed to open a shipping line.", SIDES,
                        List.of("Gulf Cooperation Council", "Brazil")),
                arguments("The Ministers agreed to open a shipping line.", HOST,
                        List.of("Ilmari Kallas", "Norway", "Ghana", "United Kingdom")),
                arguments("The leaders agreed to open a shipping line.", GUESTS,
                        List.of("Ilmari Kallas", "Ieva Ozola", "Jonas Petrauskas")),
                arguments("The Prime Ministers agreed to open a shipping line.", VISIT, List.of("Rui Salgado", "Kari Lund")),
                arguments("The trio agreed to open a shipping line.", MINISTERS,
                        List.of("Kofi Asante", "Yao Lawson", "Benin")),
                arguments("Earlier, Kallas had held talks with Tunisian Foreign Minister Karim Ayari. The two ministers agreed to "
                        + "open a shipping line.", PAIR, List.of("Ilmari Kallas", "Karim Ayari")),
                arguments("Earlier, Kallas had held talks with Tunisian Foreign Minister Karim Ayari.\n\nThe two ministers agreed "
                        + "to open a shipping line.", PAIR, List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments("The ministry said the minister and his counterpart agreed to open a shipping line.", PAIR,
                        List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments("The two Commissions agreed to open a training centre.", COMMISSIONS,
                        List.of("African Union Commission", "European Commission")),
                arguments("Finland and Portugal plan to share a port. They agreed to open a shipping line.", PAIR,
                        List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments("Kallas said that they will open a shipping line.", PAIR, List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments("Kallas affirmed that Norway will help, and undertook to open a shipping line.", PAIR,
                        List.of("Ilmari Kallas")),
                arguments("Officials from both governments agreed to open a shipping line.", PAIR,
                        List.of("Finland", "Portugal")),
                arguments("\"The Government of Portugal will open a shipping line,\" said Ribeiro.", PAIR,
                        List.of("Ana Ribeiro")),
                arguments("According to her, Portugal will open a shipping line.", PAIR + "Ribeiro praised the talks. ",
                        List.of("Ana Ribeiro")));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void findsWhoCommits(String statement, String lead, List<String> parties) {
        List<Commitment> found =
                new Extractor().suggest(Releases.of(lead + statement, "", "2025-03-05")).commitments();
        assertThat(found).isNotEmpty();
        assertThat(found.getLast().parties()).extracting(Party::name).containsExactlyElementsOf(parties);
    }
}
