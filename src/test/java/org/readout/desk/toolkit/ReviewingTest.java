package org.readout.desk.toolkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Due;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Level;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewingTest {

    private static final Party FRANCE = new Party("Anne Dubois", "FR", null, Level.MINISTER);

    @TempDir
    Path folder;

    private TestDesk desk;
    private Reviewing reviewing;
    private Commitment restated;
    private Commitment fresh;
    private Commitment position;
    private Event encounter;
    private Mention doubtful;
    private Mention trusted;

    @BeforeEach
    void open() throws IOException {
        desk = TestDesk.of(folder, Map.of("talks.txt", TestDesk.TALKS, "harvest.txt", TestDesk.HARVEST)).read();
        desk.open("talks.txt");
        reviewing = desk.workspace().reviewing();
        reviewing.setOrder(() -> List.of(id("talks.txt"), id("harvest.txt")));
        restated = promise("rouvrir la ligne de Lyon").restated(true).build();
        fresh = promise("a promis de revenir").build();
        position = new CommitmentDraft(desk.at("l'a répété", 1), Force.POSITION).cue(new Cue("test", 0.5)).build();
        encounter = new Event(Ids.next(), desk.at("a rencontré", 1), EventKind.MEETING, "rencontre", null, null, List.of(),
                false, Review.SUGGESTED, new Cue("met", 0.6));
        doubtful = name("Paul Martin", 0.7);
        trusted = name("Anne Dubois", 0.95);
        desk.add(restated, fresh, position, encounter, doubtful, trusted);
        desk.untilSaved();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void newCommitmentsComeBeforeRestatedOnesThenEncountersThenNames() {
        assertThat(walk(true)).containsExactly(fresh, restated, encounter, doubtful);
        assertThat(walk(false)).containsExactly(doubtful, encounter, restated, fresh);
    }

    @Test
    void aRestatedCommitmentThatSaysSomethingElseThanBeforeCountsAsChanged() {
        desk.open("harvest.txt");
        Commitment before = new CommitmentDraft(desk.at("attendent une très bonne année", 1), Force.AGREED)
                .action("rouvrir la ligne de Lyon").parties(List.of(FRANCE)).said(Timex.of("2024-01-02"))
                .due(new Due(Timex.of("2024-06"), null, false)).review(Review.ACCEPTED).build();
        desk.add(before);
        desk.open("talks.txt");
        replace(restated, restated.draft().said(Timex.of("2024-03-04")).due(before.due()).build());
        assertThat(walk(true)).startsWith(fresh);

        Commitment later = restated.draft().said(Timex.of("2024-03-04")).due(new Due(Timex.of("2024-09"), null, false)).build();
        replace(desk.open().commitments().getFirst(), later);
        assertThat(walk(true)).startsWith(later, fresh);
    }

    @Test
    void judgingGoesOnToTheNextAndPastTheLastInTheNextRelease() {
        desk.open("harvest.txt");
        Commitment other = promise("attendent une très bonne année").build();
        desk.add(other);
        desk.open("talks.txt");

        reviewing.next(true);
        for (boolean accept : new boolean[] {true, false, true, true}) {
            reviewing.judge(accept);
        }
        assertThat(List.of(fresh, restated, encounter, doubtful)).extracting(mark -> now(mark).review())
                .containsExactly(Review.ACCEPTED, Review.REJECTED, Review.ACCEPTED, Review.ACCEPTED);
        assertThat(said()).contains("V calls it reviewed");

        reviewing.next(true);
        assertThat(desk.open().release().source()).isEqualTo("harvest.txt");
        assertThat(desk.workspace().chosenMark()).contains(other);
        assertThat(said()).contains("La récolte");

        for (int i = 0; i < 4; i++) {
            desk.workspace().undo();
        }
        desk.workspace().chosenProperty().set(other.id());
        reviewing.next(false);
        assertThat(desk.open().release().source()).isEqualTo("talks.txt");
        assertThat(desk.workspace().chosenMark()).contains(doubtful);
    }

    @Test
    void aReleaseCalledReviewedIsPassedOverAndWhereNothingWaitsTheOfficerIsTold() {
        desk.open("harvest.txt");
        desk.add(promise("attendent une très bonne année").build());
        reviewing.signOff();
        reviewing.signOff();
        desk.open("talks.txt");
        new Marking(desk.workspace()).acceptAll(List.of(restated, fresh, encounter, doubtful));

        reviewing.next(true);

        assertThat(desk.open().release().source()).isEqualTo("talks.txt");
        assertThat(said()).isEqualTo("Nothing in any release waits for you.");
    }

    @Test
    void positionsAndTrustedNamesNeverWaitAndTheDeskSetsWhichNamesAreTrusted() {
        assertThat(reviewing.progress(desk.open())).isEqualTo(new Progress(0, 4, null));
        reviewing.setTrusted(0.65);
        assertThat(walk(true)).containsExactly(fresh, restated, encounter);
        reviewing.setTrusted(0.99);
        assertThat(walk(true)).contains(trusted, doubtful).doesNotContain(position);
        desk.until(() -> desk.workspace().session().trusted().join() == 0.99);
        desk.workspace().refresh();
        desk.untilSaved();
        assertThat(reviewing.policyProperty().get().trusted()).isEqualTo(0.99);
    }

    @Test
    void justWhatWouldEnterABriefIsAskedAbout() {
        reviewing.setBriefOnly(true);
        assertThat(walk(true)).containsExactly(fresh, restated);
        assertThat(said()).contains("2 suggestions wait");
        replace(encounter, new Event(encounter.id(), encounter.anchor(), encounter.kind(), encounter.name(), null, null,
                List.of(), true, Review.SUGGESTED, encounter.cue()));
        assertThat(walk(true)).hasSize(3);
        reviewing.setBriefOnly(false);
        assertThat(walk(true)).hasSize(4);
    }

    @Test
    void reviewedIsTheOfficersWordGivenTwiceWhereSomethingWaits() {
        reviewing.signOff();
        assertThat(desk.open().reviewed()).isNull();
        assertThat(said()).startsWith("4 suggestions still wait");

        new Marking(desk.workspace()).accept(fresh);
        reviewing.signOff();
        assertThat(desk.open().reviewed()).isNull();

        reviewing.signOff();
        assertThat(Objects.requireNonNull(desk.open().reviewed()).officer()).isEqualTo("Officer");
        desk.untilSaved();
        assertThat(stored()).isEqualTo(desk.open());

        desk.workspace().undo();
        assertThat(desk.open().reviewed()).isNull();
        desk.workspace().redo();
        assertThat(desk.open().reviewed()).isNotNull();
        reviewing.signOff();
        assertThat(desk.open().reviewed()).isNull();
        desk.untilSaved();
        assertThat(stored()).isEqualTo(desk.open());
        assertThat(desk.workspace().session().history(desk.open().release().id()).join())
                .extracting(entry -> entry.change().label())
                .startsWith("No longer reviewed", "Call reviewed", "Undo: Call reviewed", "Call reviewed");
    }

    @Test
    void manyAreAcceptedAsOneStep() {
        reviewing.acceptAll(List.of(fresh, restated));
        assertThat(said()).isEqualTo("2 suggestions accepted. Ctrl+Z takes it back.");
        assertThat(reviewing.progress(desk.open())).isEqualTo(new Progress(2, 4, null));
        assertThat(reviewing.inAll().asked() - reviewing.inAll().judged()).isEqualTo(2);
        desk.workspace().undo();
        assertThat(desk.open().commitments()).extracting(Mark::review).containsOnly(Review.SUGGESTED);
        desk.workspace().redo();
        assertThat(now(fresh).review()).isEqualTo(Review.ACCEPTED);
    }

    @Test
    void judgingAcceptingAllAndCallingReviewedAreStepsUndoneAndDoneAgain() {
        reviewing.next(true);
        desk.undoneAndDoneAgain(() -> reviewing.judge(true));
        desk.workspace().chosenProperty().set(restated.id());
        desk.undoneAndDoneAgain(() -> reviewing.judge(false));
        desk.undoneAndDoneAgain(() -> reviewing.acceptAll(List.of(encounter, doubtful)));
        desk.undoneAndDoneAgain(reviewing::signOff);
        assertThat(desk.open().reviewed()).isNotNull();
        desk.undoneAndDoneAgain(reviewing::signOff);
        assertThat(desk.open().reviewed()).isNull();
    }

    /** The marks J, or K, goes through in the open release from nothing in hand. */
    private List<Mark> walk(boolean forward) {
        desk.workspace().chosenProperty().set(null);
        List<Mark> walked = new ArrayList<>();
        reviewing.next(forward);
        Mark mark = desk.workspace().chosenMark().orElseThrow();
        while (!walked.contains(mark)) {
            walked.add(mark);
            reviewing.next(forward);
            mark = desk.workspace().chosenMark().orElseThrow();
        }
        return walked;
    }

    private UUID id(String source) {
        return desk.workspace().releasesProperty().get().values().stream().map(AnnotatedRelease::release)
                .filter(release -> release.source().equals(source)).findFirst().orElseThrow().id();
    }

    private AnnotatedRelease stored() {
        return desk.workspace().session().release(desk.open().release().id()).join();
    }

    private Mark now(Mark mark) {
        return desk.open().marks().stream().filter(other -> other.id().equals(mark.id())).findFirst().orElseThrow();
    }

    private void replace(Mark before, Mark after) {
        new Marking(desk.workspace()).replace("test", now(before), after);
    }

    private String said() {
        return Objects.requireNonNull(desk.workspace().messageProperty().get()).line();
    }

    private CommitmentDraft promise(String words) {
        return new CommitmentDraft(desk.at(words, 1), Force.AGREED).parties(List.of(FRANCE)).cue(new Cue("test", 0.5));
    }

    private Mention name(String words, double confidence) {
        return new Mention(Ids.next(), desk.at(words, 1), NameType.PERSON, words, null, Review.SUGGESTED,
                new Cue("test", confidence));
    }
}
