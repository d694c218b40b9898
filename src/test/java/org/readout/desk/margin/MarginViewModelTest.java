package org.readout.desk.margin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
import org.readout.desk.margin.MarginRow.CommitmentRow;
import org.readout.desk.margin.MarginRow.HistoryRow;
import org.readout.desk.margin.MarginRow.NameRow;
import org.readout.desk.margin.MarginRow.RejectedRow;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Due;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.Status;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

class MarginViewModelTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private MarginViewModel margin;
    private Commitment promise;
    private Commitment position;

    @BeforeEach
    void open() throws IOException {
        desk = TestDesk.of(folder, Map.of("talks.txt", TestDesk.TALKS)).read();
        assertThat(desk.open().marks()).isEmpty();
        margin = new MarginViewModel(desk.workspace());
        promise = new CommitmentDraft(desk.at("rouvrir la ligne de Lyon", 1), Force.AGREED)
                .cue(new Cue("sont convenus de", 0.9)).build();
        position = new CommitmentDraft(desk.at("a promis de revenir", 1), Force.POSITION).build();
        desk.add(promise, position,
                name("Anne Dubois", 1), name("Dubois", 2), name("Dubois Anne", 1),
                new Note(Ids.next(), desk.at("Lyon", 1), "Voir la carte", Review.ACCEPTED));
        desk.untilSaved();
    }

    @AfterEach
    void close() {
        margin.close();
        desk.close();
    }

    @Test
    void positionsAreShownLightlyAndNotCounted() {
        assertThat(margin.countProperty(MarginTab.COMMITMENTS).get()).isEqualTo(1);
        assertThat(cards()).extracting(CommitmentRow::light).containsExactly(false, true);
    }

    @Test
    void whatIsRejectedGoesAndCanBeShownAgain() {
        margin.reject(promise);

        List<MarginRow> rows = margin.rowsProperty(MarginTab.COMMITMENTS).get();
        assertThat(rows.getLast()).isEqualTo(new RejectedRow(1, false));

        margin.showRejected(true);

        assertThat(cards()).extracting(row -> row.commitment().review())
                .containsExactly(Review.SUGGESTED, Review.REJECTED);
        assertThat(margin.countProperty(MarginTab.COMMITMENTS).get()).isZero();
    }

    @Test
    void theTabOfTheMarkInHandComesForward() {
        desk.workspace().chosenProperty().set(desk.open().notes().getFirst().id());
        assertThat(margin.tabProperty().get()).isEqualTo(MarginTab.NOTES);

        desk.workspace().chosenProperty().set(promise.id());
        assertThat(margin.tabProperty().get()).isEqualTo(MarginTab.COMMITMENTS);
        assertThat(cards().getFirst().chosen()).isTrue();
    }

    @Test
    void aNameIsWalkedThroughItsMentionsRoundAndRound() {
        NameGroup dubois = group();
        assertThat(dubois.variants()).isEqualTo("Dubois, Dubois Anne");

        for (int step : new int[] {0, 1, 2, 0}) {
            margin.names().next(group());
            assertThat(group().indexOf(desk.workspace().chosenProperty().get())).isEqualTo(step);
        }
    }

    @Test
    void allMentionsAreJudgedInOneStep() {
        margin.names().acceptAll(group());
        assertThat(desk.open().mentions()).extracting(Mention::review).containsOnly(Review.ACCEPTED);
        assertThat(desk.workspace().undoStack().undoLabelProperty().get()).isEqualTo("Accept 3 mentions of Anne Dubois");

        desk.workspace().undo();

        assertThat(desk.open().mentions()).extracting(Mention::review).containsOnly(Review.SUGGESTED);
    }

    @Test
    void aGroupIsRenamedAndRetypedInOneStep() {
        margin.edit(group());
        GroupForm form = (GroupForm) Objects.requireNonNull(margin.formProperty().get());
        form.entity.property().set("Ministère Dubois");
        form.type.set(NameType.ORGANIZATION);
        margin.save();

        assertThat(desk.open().mentions()).extracting(Mention::type).containsOnly(NameType.ORGANIZATION);
        assertThat(desk.open().mentions()).extracting(Mention::entity).containsOnly("Ministère Dubois");
        desk.workspace().undo();
        assertThat(desk.open().mentions()).extracting(Mention::entity).containsOnly("Anne Dubois");
    }

    @Test
    void aCommitmentIsCorrectedInAllItsFieldsInOneStepAndKeptOnDisk() {
        CommitmentForm form = edit(promise);
        form.force.set(Force.OFFER);
        PartyFields party = form.parties.add();
        party.nameProperty().set("Anne Dubois");
        party.stateProperty().set("France");
        party.officeProperty().set("ministre");
        party.levelProperty().set(Level.MINISTER);
        form.addressee.nameProperty().set("Paul Martin");
        form.action.property().set(" rouvrir la ligne ");
        form.due.textProperty().set("Aug 2026");
        form.condition.set("si les travaux finissent");
        form.inferred.set(true);
        form.restated.set(true);
        form.status.set(Status.DONE);
        margin.save();
        desk.untilSaved();

        Commitment saved = desk.workspace().session().release(desk.open().release().id()).join().commitments().getFirst();
        assertThat(saved).isEqualTo(promise.draft()
                .force(Force.OFFER)
                .parties(List.of(new Party("Anne Dubois", "FR", "ministre", Level.MINISTER)))
                .addressee(Party.named("Paul Martin"))
                .action("rouvrir la ligne")
                .due(new Due(Timex.of("2026-08"), "si les travaux finissent", true))
                .restated(true)
                .status(Status.DONE)
                .review(Review.ACCEPTED)
                .build());
        desk.workspace().undo();
        assertThat(cards().getFirst().commitment()).isEqualTo(promise);
    }

    @Test
    void whatCannotBeKeptStaysInTheFormWithTheReason() {
        CommitmentForm form = edit(promise);
        form.due.textProperty().set("bientôt");
        form.action.property().set("");
        margin.save();

        assertThat(margin.formProperty().get()).isSameAs(form);
        assertThat(form.due.errorProperty().get()).startsWith("Not a date Readout can read.");
        assertThat(form.action.errorProperty().get()).isNotEmpty();
        assertThat(cards().getFirst().commitment()).isEqualTo(promise);

        margin.edit(position);
        assertThat(margin.formProperty().get()).as("the other form does not push it out").isSameAs(form);
    }

    @Test
    void aFormOpenedElsewhereKeepsWhatWasWrittenFirst() {
        edit(promise).action.property().set("rouvrir");
        margin.edit(position);

        assertThat(cards().getFirst().commitment().action()).isEqualTo("rouvrir");
        assertThat(margin.formProperty().get()).isNotNull().extracting(Form::mark).isEqualTo(position.id());
    }

    @Test
    void aMarkChangedMeanwhileIsStillCorrected() {
        CommitmentForm form = edit(promise);
        form.restated.set(true);
        margin.accept(promise);
        margin.save();

        assertThat(cards().getFirst().commitment().restated()).isTrue();
        assertThat(margin.formProperty().get()).isNull();
    }

    @Test
    void aMarkDeletedMeanwhileLeavesTheFormOpen() {
        CommitmentForm form = edit(position);
        form.restated.set(true);
        margin.delete(position);
        margin.save();

        assertThat(margin.formProperty().get()).isSameAs(form);
        desk.workspace().undo();
        margin.save();
        assertThat(cards().getLast().commitment().restated()).isTrue();
    }

    @Test
    void theHistoryTellsWhatWasDoneNewestFirst() {
        margin.tabProperty().set(MarginTab.HISTORY);
        margin.accept(promise);
        desk.until(() -> margin.rowsProperty(MarginTab.HISTORY).get().size() == 2);

        HistoryRow newest = (HistoryRow) margin.rowsProperty(MarginTab.HISTORY).get().getFirst();
        assertThat(newest.entry().change().label()).isEqualTo("Accept");
        assertThat(newest.entry().officer()).isEqualTo("Officer");
    }

    private CommitmentForm edit(Commitment commitment) {
        margin.edit(commitment);
        return (CommitmentForm) Objects.requireNonNull(margin.formProperty().get());
    }

    private List<CommitmentRow> cards() {
        return margin.rowsProperty(MarginTab.COMMITMENTS).get().stream()
                .filter(CommitmentRow.class::isInstance).map(CommitmentRow.class::cast).toList();
    }

    private NameGroup group() {
        return margin.rowsProperty(MarginTab.NAMES).get().stream()
                .filter(NameRow.class::isInstance).map(NameRow.class::cast).findFirst().orElseThrow().group();
    }

    private Mention name(String quote, int nth) {
        return new Mention(Ids.next(), desk.at(quote, nth), NameType.PERSON, "Anne Dubois", null, Review.SUGGESTED,
                new Cue("name", 0.7));
    }
}
