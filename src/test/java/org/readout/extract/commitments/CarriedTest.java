package org.readout.extract.commitments;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.extract.Extractor;
import org.readout.extract.Releases;
import org.readout.model.Commitment;
import org.readout.model.Cue;
import org.readout.model.Due;
import org.readout.model.Earlier;
import org.readout.model.Force;
import org.readout.model.Level;
import org.readout.model.Party;
import org.readout.model.Release;
import org.readout.model.Timex;
import org.readout.model.Voice;

import static org.assertj.core.api.Assertions.assertThat;

/** What a commitment carries: parties, addressee, source, dates, whether it is said again, and why it was suggested. */
class CarriedTest {

    private static List<Commitment> in(String text) {
        Release release = Releases.of(text, "Ministry of Foreign Affairs of Norway", "2025-03-05");
        return new Extractor().suggest(release).commitments();
    }

    private static Commitment one(String sentence) {
        List<Commitment> found = ForceTest.find(sentence);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> names(Commitment commitment) {
        return commitment.parties().stream().map(Party::name).toList();
    }

    @Test
    void resolvesGroupsToThoseWhoMet() {
        for (String who :
                List.of("The two ministers", "They", "Both", "The two sides", "Berg and Kowalski", "The two")) {
            Commitment commitment = one(who + " agreed to plant trees.");
            assertThat(names(commitment)).as(who).containsExactly("Anna Berg", "Piotr Kowalski");
            assertThat(commitment.countries()).as(who).containsExactly("NO", "PL");
        }
        assertThat(one("Both agreed to plant trees.").parties()).extracting(Party::level).containsOnly(Level.MINISTER);
    }

    @Test
    void resolvesPronounsToTheLastSubject() {
        Commitment commitment = one("Minister Kowalski thanked the hosts. He promised to return.");
        assertThat(names(commitment)).containsExactly("Piotr Kowalski");
    }

    @Test
    void takesACapitalForItsGovernment() {
        Commitment commitment = one("Warsaw pledged to lend two ships.");
        assertThat(commitment.parties()).extracting(Party::country).containsExactly("PL");
        assertThat(names(commitment)).containsExactly("Poland");
    }

    @Test
    void keepsTheMeetingsOfOneReleaseApart() {
        List<Commitment> found = in("""
                Ministers busy

                Vice Minister Ola Dahl of Norway met with Vice Minister Ewa Nowak of Poland in Oslo on 3 March 2025. The two vice ministers agreed to swap charts.
                In a separate move, Foreign Minister Anna Berg of Norway spoke by telephone with Foreign Minister Piotr Kowalski of Poland on 4 March 2025. The two ministers agreed to swap envoys.
                """);
        assertThat(found).hasSize(2);
        assertThat(names(found.get(0))).containsExactly("Ola Dahl", "Ewa Nowak");
        assertThat(found.get(0).said()).isEqualTo(Timex.of("2025-03-03"));
        assertThat(names(found.get(1))).containsExactly("Anna Berg", "Piotr Kowalski");
        assertThat(found.get(1).said()).isEqualTo(Timex.of("2025-03-04"));
    }

    @Test
    void namesWhoIsAsked() {
        Commitment request = one("Berg urged Poland to open the archive.");
        assertThat(request.addressee()).isNotNull().extracting(Party::name).isEqualTo("Poland");
        Commitment offer = one("Berg offered to host the talks.");
        assertThat(offer.addressee()).isNotNull().extracting(Party::name).isEqualTo("Piotr Kowalski");
    }

    @Test
    void attributesToWhomTheTextNamesElseToTheIssuer() {
        assertThat(one("Both agreed to plant trees, according to the Polish Foreign Ministry.").attribution())
                .contains("Foreign Ministry");
        assertThat(one("Both agreed to plant trees.").attribution()).isEqualTo("Norway Today");
    }

    @Test
    void tellsQuotedFromReported() {
        assertThat(one("\"The two ministers agreed to plant trees,\" the Foreign Ministry said.").voice())
                .isEqualTo(Voice.QUOTED);
        assertThat(one("Both agreed to plant trees.").voice()).isEqualTo(Voice.REPORTED);
    }

    @Test
    void datesARecalledPromiseByItsOwnDate() {
        Commitment promise = one("Minister Berg announced in June 2023 that Norway would pay the widows.");
        assertThat(promise.force()).isEqualTo(Force.UNILATERAL);
        assertThat(promise.said()).isEqualTo(Timex.of("2023-06"));
        assertThat(one("Both agreed to plant trees.").said()).isEqualTo(Timex.of("2025-03-04"));
    }

    @Test
    void citesAnEarlierStatement() {
        Commitment again =
                one("The two ministers reaffirmed the agreement reached at the talks of 7 May 2024 to mark the wrecks.");
        assertThat(again.restated()).isTrue();
        assertThat(again.earlier()).isNotNull().extracting(Earlier::said).isEqualTo(Timex.of("2024-05-07"));
        assertThat(again.said()).isEqualTo(Timex.of("2025-03-04"));
    }

    @Test
    void readsWhenItFallsDue() {
        Commitment due = one("The two agreed to finish the survey by 1 September 2025.");
        assertThat(due.due()).isEqualTo(new Due(Timex.of("2025-09-01"), null, false));
        Commitment condition = one("The two agreed to finish the survey if the ice melts.");
        assertThat(condition.due()).isEqualTo(new Due(null, "if the ice melts", false));
        assertThat(one("The two agreed to finish the survey.").due()).isNull();
    }

    @Test
    void knowsWhatIsSaidAgain() {
        assertThat(one("The two agreed to continue the survey.").restated()).isTrue();
        assertThat(one("The two reiterated that they will dredge the port.").restated()).isTrue();
        assertThat(one("The two agreed to dredge the port.").restated()).isFalse();
    }

    @Test
    void saysWhyInTheOfficersWords() {
        Commitment commitment = one("They agreed to dredge the port.");
        assertThat(commitment.cue())
                .isNotNull()
                .extracting(Cue::why)
                .isEqualTo("agreed to + infinitive; \u2018They\u2019 = Anna Berg, Piotr Kowalski, paragraph 2");
        assertThat(commitment.action()).isEqualTo("dredge the port");
    }

    @Test
    void letsTheSignatoriesOfAJointStatementSayWe() {
        List<Commitment> found = in("Joint Statement of Norway and Poland\n\nWe will lay a second cable."
                + " A survey will be carried out in May. We welcome the peace.\n");
        assertThat(found)
                .extracting(Commitment::force)
                .containsExactly(Force.AGREED, Force.AGREED, Force.POSITION);
        assertThat(found.getFirst().countries()).containsExactly("NO", "PL");
    }

    @Test
    void marksNothingInHeadlinesAndCaptions() {
        assertThat(in("Norway and Poland agree to plant trees\n\nRain fell.\n")).isEmpty();
    }
}
