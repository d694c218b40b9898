package org.readout.extract.commitments;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.Extractor;
import org.readout.extract.Releases;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Party;

import static org.assertj.core.api.Assertions.assertThat;

/** Promises as ministries of many countries word them, in readouts, communiques and lists. */
class WaysToPromiseTest {

    private static List<Commitment> in(String text) {
        return new Extractor().suggest(Releases.of(text, "Ministry of Foreign Affairs", "2025-03-05")).commitments();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The two sides agreed their teams will stay in touch. | AGREED | The two sides agreed their teams will stay in touch
            Consensus was reached on expanding exchanges. | AGREED | Consensus was reached on expanding exchanges
            The Ministers are to meet again in September. | AGREED | The Ministers are to meet again in September
            All agreed to meet again. | AGREED | All agreed to meet again
            The ministers agreed on the following: to hold calls, and to set up a hotline. | AGREED | The ministers agreed on the following: to hold calls, and to set up a hotline
            On trade: both sides agreed to cut tariffs by 2026. | AGREED | both sides agreed to cut tariffs by 2026
            The two ministers agreed at their talks in Oslo to resume flights. | AGREED | The two ministers agreed at their talks in Oslo to resume flights
            The two sides consented to open the strait. | AGREED | The two sides consented to open the strait
            They would also work together to hold a fair in Bergen. | AGREED | They would also work together to hold a fair in Bergen
            The two sides agreed that the next round will take place in Gdansk. | AGREED | The two sides agreed that the next round will take place in Gdansk
            The Meeting agreed that cooperation would be stepped up. | AGREED | The Meeting agreed that cooperation would be stepped up
            It was confirmed that the two sides would share their charts. | AGREED | It was confirmed that the two sides would share their charts
            The ministers confirmed mutual readiness to support the bid. | AGREED | The ministers confirmed mutual readiness to support the bid
            The ministers expressed their readiness to deepen ties. | OFFER | The ministers expressed their readiness to deepen ties
            Both, according to Oslo, agreed to continue the talks. | AGREED | Both, according to Oslo, agreed to continue the talks
            Minister Berg, who arrived on Monday, pledged to visit again. | UNILATERAL | Minister Berg, who arrived on Monday, pledged to visit again
            Minister Berg was clear that Norway would respond firmly. | UNILATERAL | Minister Berg was clear that Norway would respond firmly
            Minister Berg reaffirmed her commitment to peace in the region. | UNILATERAL | Minister Berg reaffirmed her commitment to peace in the region
            Minister Berg instructed her staff to open the files. | REQUEST | Minister Berg instructed her staff to open the files
            The two ministers instructed their staff to fix the date. | AGREED | The two ministers instructed their staff to fix the date
            """)
    void areRead(String sentence, Force force, String span) {
        List<Commitment> found = ForceTest.find(sentence);

        assertThat(found).extracting(commitment -> commitment.anchor().quote()).containsExactly(span);
        assertThat(found.getFirst().force()).isEqualTo(force);
    }

    @Test
    void areSplitFromSupport() {
        assertThat(ForceTest.find("Berg expressed her support for the treaty and her commitment to sending aid."))
                .extracting(Commitment::force)
                .containsExactly(Force.POSITION, Force.UNILATERAL);
    }

    @Test
    void stayWithTheSpeakerWhereQuoted() {
        List<Commitment> found = ForceTest.find("\"I will visit Warsaw next year,\" Berg said.");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().parties()).extracting(Party::name).containsExactly("Anna Berg");
    }

    @Test
    void standInListsUnderWhatGovernsThem() {
        List<Commitment> found = ForceTest.find("The two ministers agreed:\n\n1. To set up a working group on visas;\n"
                + "2. To hold its first session by June 2025.\n");

        assertThat(found)
                .extracting(commitment -> commitment.anchor().quote())
                .containsExactly("To set up a working group on visas", "To hold its first session by June 2025");
        assertThat(found).extracting(Commitment::force).containsOnly(Force.AGREED);
    }

    @Test
    void areMadeByThoseWhoSign() {
        assertThat(in("Joint Statement by the Leaders of Three Coasts\n\nWe, the leaders of Norway, Poland and Latvia,"
                + " met today in Riga. Today we begin a new chapter and pledge to rescue all who are in need."))
                .singleElement()
                .satisfies(promise -> {
                    assertThat(promise.force()).isEqualTo(Force.AGREED);
                    assertThat(promise.countries()).containsExactly("NO", "PL", "LV");
                });
    }

    @Test
    void areTheOfficesOwnWhereOfficialsTellOfThem() {
        assertThat(in("Officials meet\n\nNorwegian officials underscored the Government's commitment to building"
                + " the port."))
                .extracting(Commitment::force)
                .containsExactly(Force.UNILATERAL);
    }
}
