package org.readout.extract.commitments;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.extract.Extractor;
import org.readout.extract.Releases;
import org.readout.model.Commitment;
import org.readout.model.Party;

import static org.assertj.core.api.Assertions.assertThat;

/** Who the parties of a commitment are, in the manners of several ministries and wires. */
class PartiesTest {

    private static List<List<String>> parties(String publisher, String text) {
        List<Commitment> found =
                new Extractor().suggest(Releases.of(text, publisher, "2025-03-05")).commitments();
        return found.stream().map(one -> one.parties().stream().map(Party::name).toList()).toList();
    }

    @Test
    void readsTheOfficeInFrontOfARank() {
        assertThat(parties("Ministry of Foreign Affairs of Brazil", """
                1. At the invitation of the Minister of Foreign Affairs of Brazil, Ambassador Laura Teixeira Campos, the \
                Minister of External Relations of Angola, Mr. Paulo Domingos Neto, visited Brasília on March 4, 2025.

                2. The Ministers agreed to open a joint school of seamanship.""")).containsExactly(
                List.of("Laura Teixeira Campos", "Paulo Domingos Neto"));
    }

    @Test
    void takesThreeMinistersInNumberedParagraphs() {
        assertThat(parties("Ministry of Foreign Affairs, Government of Pakistan", """
                1. The Foreign Minister of Pakistan, Senator Tariq Mahmood Shah, hosted the Foreign Minister of Azerbaijan, \
                H.E. Anar Mammadov, and the Foreign Minister of Türkiye, H.E. Selin Aksoy, in Islamabad today.

                2. The Ministers resolved to open a railway office in Lahore by May.""")).containsExactly(
                List.of("Tariq Mahmood Shah", "Anar Mammadov", "Selin Aksoy"));
    }

    @Test
    void takesThePersonInWhoseWordsAStatePromises() {
        String lead = "Chinese Vice Premier Li Weiguo and Hungarian Deputy Prime Minister Gábor Szalai met in Budapest on "
                + "Tuesday.\n\n";
        assertThat(parties("Xinhua", lead + "China will import more poultry, Li said."))
                .containsExactly(List.of("Li Weiguo"));
        assertThat(parties("Xinhua", lead + "Hungary will open a trade office, Szalai said."))
                .containsExactly(List.of("Gábor Szalai"));
        assertThat(parties("Xinhua", lead + "Hungary will open a trade office, Li said."))
                .doesNotContain(List.of("Li Weiguo"));
    }

    @Test
    void takesThoseNamedBesideWe() {
        assertThat(parties("Government Offices of Sweden", """
                We, Karin Falk and Mads Thorup, met in Malmö on Monday.

                We urge the shipping lines to pay for the repair of cables.""")).containsExactly(
                List.of("Karin Falk", "Mads Thorup"));
    }
}
