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

/** Whom words for several mean where they are named apart, in another sentence, or not at all. */
class WhoCommitsTest {

    private static final String PAIR = "Foreign Minister Ilmari Kallas of Finland met with Foreign Minister Ana Ribeiro of "
            + "Portugal in Helsinki on Monday.\n\n";
    private static final String APART = "The Oman delegation was led by Secretary for Foreign Affairs Mrs. Layla Harthy, while "
            + "Ambassador Joseph Mensah, Secretary of the Ministry of Foreign Affairs of Ghana, headed the visiting "
            + "delegation.\n\n";
    private static final String TRIO = "The Prime Ministers of Serbia, North Macedonia and Albania, Vesna Marković, Goran "
            + "Petrovski and Arben Hoxha, held a trilateral meeting in Ohrid today.\n\n";
    private static final String FIRMS = PAIR + "In the presence of the ministers, Nordverk and Solmar signed a contract. ";

    static Stream<Arguments> statements() {
        return Stream.of(
                arguments("The delegations agreed to open a ferry line.", PAIR, List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments("The duo vowed to open a ferry line.", PAIR, List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments("Each side committed to open an archive.", PAIR, List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments("The officials agreed to open a ferry line.", PAIR, List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments("It was agreed to open a ferry line.", PAIR, List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments("The Portuguese side promised to send a ship.", PAIR, List.of("Ana Ribeiro")),
                arguments("The two countries will open a ferry line.", PAIR, List.of("Finland", "Portugal")),
                arguments("Kallas announced that the two countries will open a ferry line.", PAIR,
                        List.of("Finland", "Portugal")),
                arguments("Kallas said that Finland will open a ferry line.", PAIR, List.of("Ilmari Kallas")),
                arguments("\"We will open a ferry line,\" said Ribeiro.", PAIR, List.of("Ana Ribeiro")),
                arguments("The group undertook to open a ferry line.", PAIR, List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments("Both heads of delegation agreed to open a ferry line.", APART,
                        List.of("Layla Harthy", "Joseph Mensah")),
                arguments("The two sides agreed to open a ferry line.", APART, List.of("Layla Harthy", "Joseph Mensah")),
                arguments("The trio agreed to open a ferry line.", TRIO,
                        List.of("Vesna Marković", "Goran Petrovski", "Arben Hoxha")),
                arguments("Marković announced that the three countries will open a ferry line.", TRIO,
                        List.of("Serbia", "North Macedonia", "Albania")),
                arguments("Both companies pledged to open a ferry line.", FIRMS, List.of("Nordverk", "Solmar")));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void findsWhoCommits(String statement, String lead, List<String> parties) {
        List<Commitment> found =
                new Extractor().suggest(Releases.of(lead + statement, "", "2025-03-05")).commitments();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().parties()).extracting(Party::name).containsExactlyElementsOf(parties);
    }

    @ParameterizedTest
    @MethodSource("opened")
    void looksBackToThoseLastNamedTogether(String text, List<List<String>> parties) {
        assertThat(new Extractor().suggest(Releases.of(text, "", "2025-03-05")).commitments())
                .extracting(one -> one.parties().stream().map(Party::name).toList())
                .containsExactlyElementsOf(parties);
    }

    static Stream<Arguments> opened() {
        return Stream.of(
                arguments("Iraq and Kuwait agreed to survey the strait.\n\nThe two sides agreed to share the cost.",
                        List.of(List.of("Iraq", "Kuwait"), List.of("Iraq", "Kuwait"))),
                arguments("Iraq and Kuwait agreed to survey the strait.\n\nA statement said Iraq backed Kuwait and Saudi "
                        + "Arabia, and the three governments agreed to share the cost.",
                        List.of(List.of("Iraq", "Kuwait"), List.of("Iraq", "Kuwait", "Saudi Arabia"))),
                arguments("Turkey pledged to open a crossing.", List.of(List.of("Turkey"))),
                arguments("Türkiye, as Turkey is called, pledged to open a crossing.", List.of(List.of("Türkiye"))));
    }
}
