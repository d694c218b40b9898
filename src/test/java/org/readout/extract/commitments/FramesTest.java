package org.readout.extract.commitments;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.Extractor;
import org.readout.extract.Releases;
import org.readout.model.Commitment;
import org.readout.model.Force;

import static org.assertj.core.api.Assertions.assertThat;

/** Frames in which a statement is not "they agreed to": what is confirmed or stressed, asides, lists run on, joint texts. */
class FramesTest {

    private static List<Commitment> joint(String sentence) {
        String text = "Joint Statement by Norway and Poland\n\n" + sentence;
        return new Extractor().suggest(Releases.of(text, "Norway Today", "2025-03-05")).commitments();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The commitment to deepen ties was confirmed. | AGREED | The commitment to deepen ties was confirmed
            Their commitment to building the cable was renewed. | AGREED | Their commitment to building the cable was renewed
            The two sides' determination to raise trade to $5 billion was emphasized. | AGREED | The two sides' determination to raise trade to $5 billion was emphasized
            The readiness of both sides to continue the talks was noted. | OFFER | The readiness of both sides to continue the talks was noted
            The need for closer coordination was stressed. | SHARED_VIEW | The need for closer coordination was stressed
            An understanding was reached that the two navies will share charts. | AGREED | An understanding was reached that the two navies will share charts
            It was decided that a delegation will visit Gdansk in May. | AGREED | It was decided that a delegation will visit Gdansk in May
            It was also arranged that the ministers of interior set up a joint unit. | AGREED | It was also arranged that the ministers of interior set up a joint unit
            The ministers stated their willingness to continue cooperating. | OFFER | The ministers stated their willingness to continue cooperating
            The two countries are set to sign a treaty in May. | AGREED | The two countries are set to sign a treaty in May
            The two countries are due to hold joint exercises in June. | AGREED | The two countries are due to hold joint exercises in June
            They agreed to (a) open a hotline, (b) share charts and (c) meet every year. | AGREED | They agreed to (a) open a hotline, (b) share charts and (c) meet every year
            The two countries have set a trade target of $10 billion by 2030. | AGREED | The two countries have set a trade target of $10 billion by 2030
            The two sides agreed, inter alia, to open a hotline. | AGREED | The two sides agreed, inter alia, to open a hotline
            The two ministers agreed, in this regard, that experts would meet in May. | AGREED | The two ministers agreed, in this regard, that experts would meet in May
            The ministers reiterated, in this connection, their commitment to building the cable. | AGREED | The ministers reiterated, in this connection, their commitment to building the cable
            Poland intends, with Norwegian support, to clean its harbours. | UNILATERAL | Poland intends, with Norwegian support, to clean its harbours
            They recommitted Norway and Poland to the closest possible cooperation. | AGREED | They recommitted Norway and Poland to the closest possible cooperation
            The ministers agreed that the two countries continue to communicate closely. | AGREED | The ministers agreed that the two countries continue to communicate closely
            The two sides confirmed to coordinate closely toward the summit. | AGREED | The two sides confirmed to coordinate closely toward the summit
            The two sides shared the recognition that they will continue to communicate closely. | AGREED | The two sides shared the recognition that they will continue to communicate closely
            The two sides shared the recognition that the spill poses a threat. | SHARED_VIEW | The two sides shared the recognition that the spill poses a threat
            The ministers confirmed the promotion of joint rescue drills. | AGREED | The ministers confirmed the promotion of joint rescue drills
            They signed a text under which they will share charts. | AGREED | they will share charts
            The two sides will remove distrust and maintain an open channel. | AGREED | The two sides will remove distrust and maintain an open channel
            "We have agreed to open a hotline," Berg said. | AGREED | We have agreed to open a hotline
            "We will be glad to host the next round," Berg said. | OFFER | We will be glad to host the next round
            Kowalski, in turn, thanked Norway for its role as guarantor of the peace talks and manifested his Government's decision to create an office in Bergen. | UNILATERAL | manifested his Government's decision to create an office in Bergen
            Poland put forward a proposal that the ship call at Gdansk each year. | REQUEST | Poland put forward a proposal that the ship call at Gdansk each year
            Kowalski assured her of Poland's continued support for the cable. | UNILATERAL | Kowalski assured her of Poland's continued support for the cable
            President Berg has repeatedly called on Congress to repeal the Act. | REQUEST | President Berg has repeatedly called on Congress to repeal the Act
            He further described the Department of Agriculture’s commitment to work with Poland. | UNILATERAL | He further described the Department of Agriculture’s commitment to work with Poland
            Berg is not going to let the strait close. | UNILATERAL | Berg is not going to let the strait close
            The ministers told reporters in Oslo that technical committees would meet every month. | AGREED | The ministers told reporters in Oslo that technical committees would meet every month
            The two sides will, therefore, collaborate to clean the bay. | AGREED | The two sides will, therefore, collaborate to clean the bay
            The two presidents, present at the summit, signed up to opening a joint service. | AGREED | The two presidents, present at the summit, signed up to opening a joint service
            The ministers concurred in standing up a working group on ship repair. | AGREED | The ministers concurred in standing up a working group on ship repair
            The parties agree to open a hotline. | AGREED | The parties agree to open a hotline
            Kowalski thanked Berg for her hospitality and invited her to visit Warsaw. | REQUEST | invited her to visit Warsaw
            Kowalski extended an invitation to Berg to visit Warsaw, which she accepted with pleasure. | REQUEST | Kowalski extended an invitation to Berg to visit Warsaw
            Berg accepted the invitation to visit Warsaw. | UNILATERAL | Berg accepted the invitation to visit Warsaw
            The two leaders agreed to work together on global challenges and shared foreign policy priorities, including trade. | AGREED | The two leaders agreed to work together on global challenges and shared foreign policy priorities, including trade
            The ministers agreed to open a hotline; to share charts; and to meet in May. | AGREED | The ministers agreed to open a hotline; to share charts; and to meet in May
            Norway will open an embassy; advance a plan; and deliver more tugs. | UNILATERAL | Norway will open an embassy; advance a plan; and deliver more tugs
            Each side committed to take the steps needed before May. | AGREED | Each side committed to take the steps needed before May
            Berg assured Kowalski that Poland has the full support of Norway. | UNILATERAL | Berg assured Kowalski that Poland has the full support of Norway
            Berg reaffirmed her support for the pact and commitment to strengthening it. | UNILATERAL | Berg reaffirmed her support for the pact and commitment to strengthening it
            Recognizing that storms grow worse, the ministers agreed to share charts. | AGREED | the ministers agreed to share charts
            Both sides settled on three aims, namely to know each other better and to share charts. | SHARED_VIEW | Both sides settled on three aims, namely to know each other better and to share charts
            They undertook to develop together the plan, proposed by Oslo, for rescue at sea. | AGREED | They undertook to develop together the plan, proposed by Oslo, for rescue at sea
            The pair stressed close cooperation on rescue at sea. | SHARED_VIEW | The pair stressed close cooperation on rescue at sea
            President Berg and President Olav Sund of Ruritania have agreed to open a hotline. | AGREED | President Berg and President Olav Sund of Ruritania have agreed to open a hotline
            They also declared themselves determined to fight smuggling. | AGREED | They also declared themselves determined to fight smuggling
            The ministers announced that a sixth pillar is being added to the pact. | AGREED | The ministers announced that a sixth pillar is being added to the pact
            It was agreed that the next round will be in Gdansk, at a date to be settled. | AGREED | It was agreed that the next round will be in Gdansk, at a date to be settled
            Berg said on Wednesday that Norway and Poland had agreed on building a lock in which crews of both will work. | AGREED | Norway and Poland had agreed on building a lock in which crews of both will work
            Under the new pillar, both sides will open negotiations on a treaty. | AGREED | both sides will open negotiations on a treaty
            """)
    void areRead(String sentence, Force force, String span) {
        assertThat(ForceTest.find(sentence))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.anchor().quote()).isEqualTo(span);
                    assertThat(one.force()).isEqualTo(force);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We respect borders and are committed to opening a hotline. | AGREED | are committed to opening a hotline
            We remain seized of the matter and stand ready to help. | OFFER | stand ready to help
            We are announcing the creation of a joint navy. | AGREED | We are announcing the creation of a joint navy
            We share a responsibility to protect the sea. | SHARED_VIEW | We share a responsibility to protect the sea
            Our navies will train together. | AGREED | Our navies will train together
            We have asked our experts to draft a plan. | AGREED | We have asked our experts to draft a plan
            We agreed that our inspectors work side by side. | AGREED | We agreed that our inspectors work side by side
            A new statute will enter into force on 1 January 2026. | AGREED | A new statute will enter into force on 1 January 2026
            We commit to taking measures to limit the sale of passports—so called golden ones—that let smugglers in. | AGREED | We commit to taking measures to limit the sale of passports—so called golden ones—that let smugglers in
            We commit to a shared ambition to support Latvia. | AGREED | We commit to a shared ambition to support Latvia
            We embark on a joint effort to clean the sea. | AGREED | We embark on a joint effort to clean the sea
            These efforts will focus on clean harbours. | AGREED | These efforts will focus on clean harbours
            We are committed to energy security and to opening a hotline. | AGREED | We are committed to energy security and to opening a hotline
            The spill underscores our commitment to cleaning the sea. | AGREED | The spill underscores our commitment to cleaning the sea
            This project reflects our commitment to help build the port. | AGREED | This project reflects our commitment to help build the port
            These are values which we are committed to defending. | AGREED | we are committed to defending
            We commit to undertake the following measures: | AGREED | We commit to undertake the following measures
            We would like to keep up this pace. | OFFER | We would like to keep up this pace
            We stressed how important the port is. | SHARED_VIEW | We stressed how important the port is
            """)
    void areReadInJointStatements(String sentence, Force force, String span) {
        assertThat(joint(sentence))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.anchor().quote()).isEqualTo(span);
                    assertThat(one.force()).isEqualTo(force);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Trade has grown, and the commitment of many was seen.
            They signed a treaty to raise their ties to an alliance.
            Berg is set to tour the harbour on Friday.
            The role of the port was described.
            Reflecting their ties, Berg met Kowalski.
            They agreed on the following:
            Berg also made a courtesy call on the Speaker of Poland.
            """)
    void areNotMadeOfNews(String sentence) {
        assertThat(ForceTest.find(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Both sides vowed to fight smuggling, and a decision was reached to pay crews. | Both sides vowed to fight smuggling | a decision was reached to pay crews
            They agreed on a work plan, under which both will fund a study. | They agreed on a work plan | both will fund a study
            The ministers agreed: (a) to open a hotline; (b) to share charts. | The ministers agreed: (a) to open a hotline | to share charts
            The two sides decided to: (i) open a hotline; and (ii) share charts. | The two sides decided to: (i) open a hotline | share charts
            The two ministers agreed as follows:\\n(a) to open a hotline;\\n(b) to share charts of the bay. | to open a hotline | to share charts of the bay
            Consensus was reached on the following points:\\na) opening a hotline at sea;\\nb) sharing charts of the bay. | opening a hotline at sea | sharing charts of the bay
            """)
    void areSplitInLists(String sentence, String first, String second) {
        assertThat(ForceTest.find(sentence.replace("\\n", "\n\n")))
                .allSatisfy(one -> assertThat(one.force()).isEqualTo(Force.AGREED))
                .extracting(one -> one.anchor().quote())
                .containsExactly(first, second);
    }

    @Test
    void endWhereParagraphsAreNumberedAnew() {
        assertThat(ForceTest.find("Consensus was reached on the following:\n\n(i) opening a hotline at sea;\n\n"
                + "2. The second round is planned for next year.\n"))
                .extracting(one -> one.anchor().quote())
                .containsExactly("opening a hotline at sea");
    }
}
