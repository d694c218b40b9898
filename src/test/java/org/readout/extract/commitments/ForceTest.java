package org.readout.extract.commitments;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.Extractor;
import org.readout.extract.Releases;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;

/** The complement decides the force, and the span runs from the subject to the end of what is committed to. */
class ForceTest {

    private static final String LEAD = "Foreign Minister Anna Berg of Norway met with Foreign Minister Piotr Kowalski"
            + " of Poland in Oslo on 4 March 2025.\n";

    static List<Commitment> find(String sentence) {
        Release release = Releases.of("Ministers meet in Oslo\n\n" + LEAD + sentence, "Norway Today", "2025-03-05");
        return new Extractor().suggest(release).commitments();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The two ministers agreed to open a second ferry line. | AGREED | The two ministers agreed to open a second ferry line
            They also agreed to meet again in Warsaw. | AGREED | They also agreed to meet again in Warsaw
            The two sides decided that experts will draw up a plan for the harbour. | AGREED | The two sides decided that experts will draw up a plan for the harbour
            Both ministers agreed that they will share the costs. | AGREED | Both ministers agreed that they will share the costs
            The ministers concurred on keeping the joint office open. | AGREED | The ministers concurred on keeping the joint office open
            Berg and Kowalski pledged close cooperation on rescue at sea. | AGREED | Berg and Kowalski pledged close cooperation on rescue at sea
            The two ministers reaffirmed their commitment to building the cable. | AGREED | The two ministers reaffirmed their commitment to building the cable
            The ministers reaffirmed training pilots together, noting that storms grow worse. | AGREED | The ministers reaffirmed training pilots together
            The two ministers reached an agreement to exchange students. | AGREED | The two ministers reached an agreement to exchange students
            It was agreed to meet again in Gdansk. | AGREED | It was agreed to meet again in Gdansk
            It was agreed that experts will be sent to the wreck. | AGREED | It was agreed that experts will be sent to the wreck
            An agreement was reached to lift the ban. | AGREED | An agreement was reached to lift the ban
            Norway and Poland will hold joint exercises in June. | AGREED | Norway and Poland will hold joint exercises in June
            The two ministers agreed on the importance of clean harbours. | SHARED_VIEW | The two ministers agreed on the importance of clean harbours
            The two sides shared the view that fishing quotas should fall. | SHARED_VIEW | The two sides shared the view that fishing quotas should fall
            The ministers reaffirmed their dedication to lasting peace in the region. | SHARED_VIEW | The ministers reaffirmed their dedication to lasting peace in the region
            Minister Berg said that Norway will pay for the survey. | UNILATERAL | Minister Berg said that Norway will pay for the survey
            Berg promised to send two tugs. | UNILATERAL | Berg promised to send two tugs
            Kowalski assured Berg that Poland will keep the strait free of ice. | UNILATERAL | Kowalski assured Berg that Poland will keep the strait free of ice
            Kowalski offered to host the next round. | OFFER | Kowalski offered to host the next round
            Berg expressed a desire to visit Gdansk. | OFFER | Berg expressed a desire to visit Gdansk
            Berg looked forward to working with the new envoy. | OFFER | Berg looked forward to working with the new envoy
            Kowalski called for a ban on night fishing. | REQUEST | Kowalski called for a ban on night fishing
            Berg urged Poland to ratify the treaty. | REQUEST | Berg urged Poland to ratify the treaty
            The ministers suggested that the two countries keep a hotline. | REQUEST | The ministers suggested that the two countries keep a hotline
            Kowalski expressed grave concern over the oil spill. | POSITION | Kowalski expressed grave concern over the oil spill
            Both ministers welcomed the new lighthouse. | POSITION | Both ministers welcomed the new lighthouse
            Berg stressed the importance of clean harbours. | POSITION | Berg stressed the importance of clean harbours
            """)
    void findsForceAndSpan(String sentence, Force force, String span) {
        List<Commitment> found = find(sentence);

        assertThat(found).extracting(commitment -> commitment.anchor().quote()).containsExactly(span);
        assertThat(found.getFirst().force()).isEqualTo(force);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The two ministers discussed fishing and exchanged views on the weather.
            Berg thanked Kowalski for rescuing the crew last winter.
            The two ministers likely also agreed to close the border.
            They may have decided to postpone the vote.
            Poland chose to stay away from the fair last year.
            The government intended to show that it cares.
            Berg said that relations are good.
            Kowalski acknowledged that the need for ships is growing.
            The committee of experts, who will take office in May, did not agree.
            The price agreed in spring was high.
            """)
    void leavesPlainDiscussionAlone(String sentence) {
        assertThat(find(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministers agreed to widen the canal and agreed to share the toll. | The ministers agreed to widen the canal | agreed to share the toll
            Berg thanked the crew and called for calm, and Kowalski promised to help. | called for calm | Kowalski promised to help
            The two ministers reaffirmed the importance of trade, including in timber, and agreed to remove tariffs. | The two ministers reaffirmed the importance of trade, including in timber | agreed to remove tariffs
            Norway and Poland pledged to rescue ships at sea, while also agreeing to train crews. | Norway and Poland pledged to rescue ships at sea | agreeing to train crews
            """)
    void startsASecondCommitmentAtASecondVerb(String sentence, String first, String second) {
        assertThat(find(sentence)).extracting(commitment -> commitment.anchor().quote()).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The two agreed to build a bridge in order to shorten the road and save fuel. | The two agreed to build a bridge in order to shorten the road and save fuel
            The two agreed to build a bridge, according to the harbour office. | The two agreed to build a bridge
            The two agreed to build a bridge, the Foreign Ministry said. | The two agreed to build a bridge
            "The two ministers committed to building a bridge," the Foreign Ministry said. | The two ministers committed to building a bridge
            The two agreed to build a bridge, which Poland has long wanted. | The two agreed to build a bridge
            The two agreed to build a bridge, saying that the ferry is slow. | The two agreed to build a bridge
            The two agreed to build a bridge, but named no date. | The two agreed to build a bridge
            The two agreed to build a bridge (over the strait). | The two agreed to build a bridge (over the strait)
            The two agreed to build a bridge; work has begun. | The two agreed to build a bridge
            """)
    void endsWhereTheCommitmentEnds(String sentence, String span) {
        assertThat(find(sentence)).extracting(commitment -> commitment.anchor().quote()).containsExactly(span);
    }
}
