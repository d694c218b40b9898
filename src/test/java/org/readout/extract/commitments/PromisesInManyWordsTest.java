package org.readout.extract.commitments;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Commitment;
import org.readout.model.Force;

import static org.assertj.core.api.Assertions.assertThat;

/** Promises made by verbs of several words, by nobody named, and in lists under their subject. */
class PromisesInManyWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The trio had taken upon themselves to clear the strait. | AGREED | The trio had taken upon themselves to clear the strait
            The ministers, for their part, bound themselves to open a school. | AGREED | The ministers, for their part, bound themselves to open a school
            Both ministers have come to an understanding to clear the bay of ice. | AGREED | Both ministers have come to an understanding to clear the bay of ice
            The two countries opted for a single ticket on the ferry. | AGREED | The two countries opted for a single ticket on the ferry
            The two ministers signed up to opening a rescue station. | AGREED | The two ministers signed up to opening a rescue station
            The ministers set themselves the goal of halving the tolls. | AGREED | The ministers set themselves the goal of halving the tolls
            The two sides gave a mandate to their experts to draw the line. | AGREED | The two sides gave a mandate to their experts to draw the line
            The ministers charged their envoys with drafting a text. | AGREED | The ministers charged their envoys with drafting a text
            They agreed on a work plan for the harbour. | AGREED | They agreed on a work plan for the harbour
            The pair agreed a joint plan for the strait. | AGREED | The pair agreed a joint plan for the strait
            The two states pledge never to close the strait. | AGREED | The two states pledge never to close the strait
            Both ministers ratified their commitment to finish the cable. | AGREED | Both ministers ratified their commitment to finish the cable
            The Governments of Norway and Poland intend to invite Latvia. | AGREED | The Governments of Norway and Poland intend to invite Latvia
            Norway and Poland are to co-finance the tugs. | AGREED | Norway and Poland are to co-finance the tugs
            There was broad consensus to reopen the crossing. | AGREED | There was broad consensus to reopen the crossing
            Both sides decided that the next round be convened in Gdansk. | AGREED | Both sides decided that the next round be convened in Gdansk
            Officials were instructed to draw up a quota. | AGREED | Officials were instructed to draw up a quota
            A joint committee will be set up to oversee the work. | AGREED | A joint committee will be set up to oversee the work
            A text was read, under which a joint council will be formed. | AGREED | a joint council will be formed
            The two ministers vowed never again to let the strait close. | AGREED | The two ministers vowed never again to let the strait close
            The two sides approved a roadmap to expand trade. | AGREED | The two sides approved a roadmap to expand trade
            Norway, in return, would reserve places for Polish students. | UNILATERAL | Norway, in return, would reserve places for Polish students
            The ministers took the decision to open the archive. | AGREED | The ministers took the decision to open the archive
            Both sides gave their consent to opening the archive. | AGREED | Both sides gave their consent to opening the archive
            Both ministers expressed confidence that trade would grow. | SHARED_VIEW | Both ministers expressed confidence that trade would grow
            Berg gave her word that a tug would be in Gdansk by May. | UNILATERAL | Berg gave her word that a tug would be in Gdansk by May
            Berg reiterated her promise, made in Warsaw last year, to send tugs. | UNILATERAL | Berg reiterated her promise, made in Warsaw last year, to send tugs
            Berg pointed out that her country is going to open an office in Gdansk. | UNILATERAL | Berg pointed out that her country is going to open an office in Gdansk
            Kowalski assured his host of Poland's continued support for the cable. | UNILATERAL | Kowalski assured his host of Poland's continued support for the cable
            Berg replied that Norway would be delighted to host them. | OFFER | Berg replied that Norway would be delighted to host them
            Kowalski voiced the hope that Norway would join the fund. | OFFER | Kowalski voiced the hope that Norway would join the fund
            Berg appealed to the owners to repair the ship. | REQUEST | Berg appealed to the owners to repair the ship
            Kowalski would welcome Norwegian pilots. | REQUEST | Kowalski would welcome Norwegian pilots
            Kowalski spoke in favour of holding a fair in Bergen. | REQUEST | Kowalski spoke in favour of holding a fair in Bergen
            The two sides were of the view that the strait should stay open. | SHARED_VIEW | The two sides were of the view that the strait should stay open
            The two ministers reached agreement in Oslo on dredging the bay. | AGREED | The two ministers reached agreement in Oslo on dredging the bay
            They reached an agreement in principle on a new lock. | AGREED | They reached an agreement in principle on a new lock
            Consensus emerged on the importance of the lighthouse. | SHARED_VIEW | Consensus emerged on the importance of the lighthouse
            """)
    void areRead(String sentence, Force force, String span) {
        List<Commitment> found = ForceTest.find(sentence);

        assertThat(found).extracting(commitment -> commitment.anchor().quote()).containsExactly(span);
        assertThat(found.getFirst().force()).isEqualTo(force);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            There was no agreement on the border.
            No consensus was reached on the border.
            Oslo is to be the venue of the next round.
            The agency has achieved much on health.
            Norway would benefit from the deal.
            The next meeting will be held in Gdansk.
            Sailors were charged with theft.
            They came to this understanding in Oslo after a long night.
            """)
    void areNotMadeOfWhatWasNotAgreed(String sentence) {
        assertThat(ForceTest.find(sentence)).isEmpty();
    }

    @Test
    void areSplitAtASecondClause() {
        assertThat(ForceTest.find("The two sides decided that a round be held in Gdansk, and that a calendar be prepared."))
                .extracting(commitment -> commitment.anchor().quote())
                .containsExactly("The two sides decided that a round be held in Gdansk", "that a calendar be prepared");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg undertook to send tugs, and Kowalski, in turn, to train crews. | Berg undertook to send tugs | Kowalski, in turn, to train crews
            Berg gave her word that tugs would come by May, and Minister Kowalski that Poland would pay for them. | Berg gave her word that tugs would come by May | Minister Kowalski that Poland would pay for them
            Norway intends to lend two radars to Poland, and Poland to train the crews. | Norway intends to lend two radars to Poland | Poland to train the crews
            """)
    void areReadWhereTheVerbIsLeftOut(String sentence, String first, String second) {
        assertThat(ForceTest.find(sentence)).extracting(commitment -> commitment.anchor().quote()).containsExactly(first, second);
    }

    @Test
    void standInListsUnderTheirSubject() {
        List<Commitment> found = ForceTest.find("On this occasion, both sides:\n\n• Agreed to open a hotline, and assigned"
                + " their pilots to test it;\n\n• Would jointly mark the channel.\n");

        assertThat(found)
                .extracting(commitment -> commitment.anchor().quote())
                .containsExactly("Agreed to open a hotline", "assigned their pilots to test it",
                        "Would jointly mark the channel");
        assertThat(found).extracting(Commitment::force).containsOnly(Force.AGREED);
        assertThat(found).allSatisfy(one -> assertThat(one.countries()).containsExactly("NO", "PL"));
    }
}
