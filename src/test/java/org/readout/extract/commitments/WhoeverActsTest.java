package org.readout.extract.commitments;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Commitment;
import org.readout.model.Force;

import static org.assertj.core.api.Assertions.assertThat;

/** Acts to come whose doer is no party by name: a mechanism, a study, joint exercises, those whose words are told. */
class WhoeverActsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A feasibility study is to be carried out next year. | AGREED | A feasibility study is to be carried out next year
            The mechanism will meet for the first time on Thursday in Riga. | AGREED | The mechanism will meet for the first time on Thursday in Riga
            Joint exercises of the two navies will be held in May. | AGREED | Joint exercises of the two navies will be held in May
            The joint working group will draft a road map. | AGREED | The joint working group will draft a road map
            The ministers agreed that work would go ahead on the bridge. | AGREED | The ministers agreed that work would go ahead on the bridge
            The ministers were unanimous that close coordination is to continue. | AGREED | The ministers were unanimous that close coordination is to continue
            They reaffirmed their commitment at the highest level to finishing the bridge. | AGREED | They reaffirmed their commitment at the highest level to finishing the bridge
            The two are committed not only to saving the fleet, but also to renewing it. | AGREED | The two are committed not only to saving the fleet, but also to renewing it
            Berg agreed with Kowalski to lift the ban. | AGREED | Berg agreed with Kowalski to lift the ban
            Berg, together with Kowalski, pledged to lift the ban. | AGREED | Berg, together with Kowalski, pledged to lift the ban
            Experts of both sides will meet in May to draft the text. | AGREED | Experts of both sides will meet in May to draft the text
            The talks ended with an agreement to cut tariffs. | AGREED | The talks ended with an agreement to cut tariffs
            The talks resulted in a decision to cut tariffs. | AGREED | The talks resulted in a decision to cut tariffs
            A decision was taken to cut tariffs. | AGREED | A decision was taken to cut tariffs
            It was decided that tariffs would be cut. | AGREED | It was decided that tariffs would be cut
            A hotline will be set up. | AGREED | A hotline will be set up
            The two ministers plan to open two consulates. | AGREED | The two ministers plan to open two consulates
            The ministers announced plans to open consulates. | AGREED | The ministers announced plans to open consulates
            The ministers reached a deal to swap prisoners. | AGREED | The ministers reached a deal to swap prisoners
            The ministers vowed joint action against piracy. | AGREED | The ministers vowed joint action against piracy
            The ministry announced the lifting of the ban. | UNILATERAL | The ministry announced the lifting of the ban
            Berg offered Norway's help. | OFFER | Berg offered Norway's help
            Berg said she was looking forward to visiting Riga. | OFFER | Berg said she was looking forward to visiting Riga
            The ministers showed their willingness to resume the talks. | OFFER | The ministers showed their willingness to resume the talks
            The parties agreed that the dialogue should as a rule be held every year. | AGREED | The parties agreed that the dialogue should as a rule be held every year
            The parties agreed closer ties in trade. | AGREED | The parties agreed closer ties in trade
            The ministry added that the two ministers had consulted in detail on how to deal with the strait, and would continue their efforts. | AGREED | would continue their efforts
            The pact reflects the commitment of both sides to go on working together. | AGREED | The pact reflects the commitment of both sides to go on working together
            The Minister closed the talks by reiterating Norway's commitment to train pilots. | UNILATERAL | reiterating Norway's commitment to train pilots
            Minister Berg reassured the islanders that nobody would be moved. | UNILATERAL | Minister Berg reassured the islanders that nobody would be moved
            Norway remains unyielding in its commitment to the safety of the strait. | UNILATERAL | Norway remains unyielding in its commitment to the safety of the strait
            The European Commission will publish its report in May. | UNILATERAL | The European Commission will publish its report in May
            Minister Berg would welcome a visit by the fleet. | REQUEST | Minister Berg would welcome a visit by the fleet
            """)
    void isRead(String sentence, Force force, String span) {
        List<Commitment> found = ForceTest.find(sentence);

        assertThat(found).extracting(commitment -> commitment.anchor().quote()).containsExactly(span);
        assertThat(found.getFirst().force()).isEqualTo(force);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The next joint commission will be held in Riga.
            The 22nd meeting of the Joint Commission is to be held in Riga in 2026.
            """)
    void isNotReadFromACalendar(String sentence) {
        assertThat(ForceTest.find(sentence)).isEmpty();
    }

    @Test
    void isSplitFromTheNextPair() {
        assertThat(ForceTest.find("It was confirmed that the two sides would share their charts, which nobody else has, and"
                + " Minister Berg and Minister Kowalski decided to stay in contact."))
                .extracting(commitment -> commitment.anchor().quote())
                .contains("Minister Berg and Minister Kowalski decided to stay in contact");
    }

    @Test
    void isReadInsideQuotationMarks() {
        assertThat(ForceTest.find("She said the two ministers renewed their commitment to peace, and that they had"
                + " \"agreed to explore relief work.\""))
                .extracting(Commitment::force)
                .containsExactly(Force.SHARED_VIEW, Force.AGREED);
    }

    @Test
    void isReadBehindAFrontedAside() {
        assertThat(ForceTest.find("Looking forward to the fair in Riga, the two ministers affirmed their commitment to"
                + " promote clean seas."))
                .extracting(commitment -> commitment.anchor().quote())
                .containsExactly("the two ministers affirmed their commitment to promote clean seas");
    }
}
