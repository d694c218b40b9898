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
import org.readout.desk.margin.MarginRow.NoteRow;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Due;
import org.readout.model.Earlier;
import org.readout.model.Edit;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Level;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.Status;
import org.readout.model.Timex;
import org.readout.model.Voice;

import static org.assertj.core.api.Assertions.assertThat;

/** Every command of the margin, done, undone and done again. */
class MarginCommandsTest {

    private static final Party DUBOIS = new Party("Anne Dubois", "FR", null, Level.MINISTER);

    @TempDir
    Path folder;

    private TestDesk desk;
    private MarginViewModel margin;
    private Commitment promise;
    private Commitment view;
    private Event encounter;
    private Note note;

    @BeforeEach
    void open() throws IOException {
        desk = TestDesk.of(folder, Map.of("talks.txt", TestDesk.TALKS)).read();
        margin = new MarginViewModel(desk.workspace());
        promise = new CommitmentDraft(desk.at("rouvrir la ligne de Lyon", 1), Force.AGREED)
                .parties(List.of(DUBOIS)).cue(new Cue("sont convenus de", 0.9)).build();
        view = new CommitmentDraft(desk.at("l'a répété", 1), Force.SHARED_VIEW).cue(new Cue("a répété", 0.6)).build();
        encounter = new Event(Ids.next(), desk.at("a rencontré", 1), EventKind.MEETING, "rencontre", null, null, List.of(),
                true, Review.SUGGESTED, new Cue("rencontrer", 0.7));
        note = new Note(Ids.next(), desk.at("Lyon", 1), "Voir la carte", Review.ACCEPTED);
        desk.add(promise, view, encounter, note, name("Anne Dubois", 1, "Anne Dubois"), name("Dubois", 2, "Anne Dubois"),
                name("Dubois", 3, "Anne Dubois"), name("Paul Martin", 1, "Paul Martin"));
        desk.untilSaved();
    }

    @AfterEach
    void close() {
        margin.close();
        desk.close();
    }

    @Test
    void theFilterLeavesWhatPassesAndWhatIsInHand() {
        margin.filterProperty().set(MarginFilter.NONE.withForce(Force.SHARED_VIEW));
        assertThat(cards()).containsExactly(view);
        assertThat(margin.stacks().shownProperty().get()).isEqualTo("7 of 8 marks shown");

        margin.filterProperty().set(MarginFilter.NONE.withParty("Anne Dubois"));
        assertThat(cards()).containsExactly(promise);
        assertThat(margin.stacks().partiesProperty().get()).containsExactly("Anne Dubois", "Paul Martin");

        margin.filterProperty().set(MarginFilter.NONE.withStanding(Standing.ACCEPTED));
        assertThat(cards()).isEmpty();
        margin.choose(promise.id());
        assertThat(cards()).containsExactly(promise);

        margin.filterProperty().set(MarginFilter.NONE.withType(NameType.PLACE));
        assertThat(groups()).isEmpty();
        margin.clearFilter();
        assertThat(groups()).hasSize(2);
        assertThat(margin.stacks().shownProperty().get()).isEmpty();
    }

    @Test
    void notesAreFilteredByATagOfTheirs() {
        desk.workspace().change("tags", List.of(new Edit(desk.open().release().id(), note,
                note.withTags(List.of("ask Tokyo", "map")))));
        desk.add(new Note(Ids.next(), desk.at("Anne Dubois", 1), "Who is she?", Review.ACCEPTED));
        assertThat(margin.stacks().tagsProperty().get()).containsExactly("ask Tokyo", "map");
        margin.filterProperty().set(MarginFilter.NONE.withTag("map"));
        assertThat(rows(NoteRow.class, MarginTab.NOTES)).extracting(row -> row.note().id()).containsExactly(note.id());
        margin.clearFilter();
        assertThat(rows(NoteRow.class, MarginTab.NOTES)).hasSize(2);
    }

    @Test
    void whoTookPartIsCorrectedInTheCardAndOfferedFirstFromThenOn() {
        undoneAndDoneAgain(() -> {
            margin.edit(encounter);
            EventForm form = (EventForm) Objects.requireNonNull(margin.formProperty().get());
            form.participants.add().nameProperty().set("Paul Martin");
            margin.save();
        });
        assertThat(desk.open().events().getFirst().participants()).extracting(Party::name).containsExactly("Paul Martin");
        assertThat(margin.stacks().partiesProperty().get()).containsExactly("Paul Martin", "Anne Dubois");
    }

    @Test
    void compactCardsAreOneLineButTheOneInHand() {
        margin.compactProperty().set(true);
        margin.choose(promise.id());
        assertThat(rows(CommitmentRow.class, MarginTab.COMMITMENTS)).extracting(CommitmentRow::light)
                .containsExactly(false, true);
        margin.compactProperty().set(false);
        assertThat(rows(CommitmentRow.class, MarginTab.COMMITMENTS)).extracting(CommitmentRow::light)
                .containsOnly(false);
    }

    @Test
    void allInSightAreAcceptedAtTheSecondStroke() {
        margin.setInSight(() -> margin.rowsProperty(MarginTab.COMMITMENTS).get().subList(0, 1));
        margin.strikeAcceptAll();
        AcceptAll.Offer offer = Objects.requireNonNull(margin.acceptAll().offerProperty().get());
        assertThat(offer.marks()).containsExactly(promise.id());
        assertThat(desk.open().commitments()).extracting(Mark::review).containsOnly(Review.SUGGESTED);

        assertThat(margin.escape()).isTrue();
        assertThat(margin.acceptAll().offerProperty().get()).isNull();

        margin.strikeAcceptAll();
        undoneAndDoneAgain(margin::strikeAcceptAll);
        assertThat(desk.open().commitments()).extracting(Mark::review)
                .containsExactly(Review.ACCEPTED, Review.SUGGESTED);
        assertThat(Objects.requireNonNull(desk.workspace().messageProperty().get()).line())
                .isEqualTo("One suggestion accepted. Ctrl+Z takes it back.");
    }

    @Test
    void aFilterIsAcceptedWholeHoweverLittleOfItIsInSight() {
        margin.tabProperty().set(MarginTab.NAMES);
        margin.filterProperty().set(MarginFilter.NONE.withType(NameType.PERSON));
        margin.strikeAcceptAll();
        undoneAndDoneAgain(margin::strikeAcceptAll);
        assertThat(desk.open().mentions()).extracting(Mark::review).containsOnly(Review.ACCEPTED);
        assertThat(desk.open().events()).extracting(Mark::review).containsOnly(Review.SUGGESTED);
    }

    @Test
    void oneEntityIsMergedIntoAnother() {
        NameGroup martin = group("Paul Martin");
        MergeForm form = new MergeForm(margin.names(), martin);
        margin.begin(form);
        assertThat(form.others()).containsExactly("Anne Dubois");
        form.into.set("Anne");
        margin.save();
        assertThat(margin.formProperty().get()).as("nobody is called so").isSameAs(form);
        assertThat(form.errorProperty().get()).startsWith("No other name of this type");

        form.into.set("anne dubois ");
        undoneAndDoneAgain(margin::save);

        assertThat(groups()).extracting(NameGroup::entity).containsExactly("Anne Dubois");
        assertThat(group("Anne Dubois").mentions()).hasSize(4);
        assertThat(desk.workspace().undoStack().undoLabelProperty().get()).isEqualTo("Merge one mention into Anne Dubois");
    }

    @Test
    void mentionsWrittenAlikeAreSplitOff() {
        NameGroup dubois = group("Anne Dubois");
        SplitForm form = new SplitForm(margin.names(), dubois, dubois.mentions().get(1));
        margin.begin(form);
        assertThat(form.alikeCount()).isEqualTo(2);
        form.entity.property().set("Marc Dubois");
        undoneAndDoneAgain(margin::save);

        assertThat(group("Marc Dubois").mentions()).hasSize(2);
        assertThat(group("Anne Dubois").mentions()).hasSize(1);
    }

    @Test
    void oneMentionAloneIsSplitOff() {
        NameGroup dubois = group("Anne Dubois");
        SplitForm form = new SplitForm(margin.names(), dubois, dubois.mentions().get(1));
        margin.begin(form);
        form.alike.set(false);
        form.entity.property().set("Anne Dubois");
        margin.save();
        assertThat(margin.formProperty().get()).as("it is called so already").isSameAs(form);

        form.entity.property().set("Marc Dubois");
        undoneAndDoneAgain(margin::save);
        assertThat(group("Marc Dubois").mentions()).hasSize(1);
    }

    @Test
    void whatIsNoNameIsRejectedWhereverItStands() {
        undoneAndDoneAgain(() -> margin.names().notAName(group("Anne Dubois")));
        assertThat(groups()).extracting(NameGroup::entity).containsExactly("Paul Martin");
        assertThat(desk.workspace().undoStack().undoLabelProperty().get())
                .isEqualTo("Not a name: 3 mentions of Anne Dubois");
    }

    @Test
    void anEventIsCorrectedWithThoseWhoTookPart() {
        margin.edit(encounter);
        EventForm form = (EventForm) Objects.requireNonNull(margin.formProperty().get());
        PartyFields party = form.participants.add();
        party.nameProperty().set("Anne Dubois");
        form.participants.complete(party);
        form.participants.add().nameProperty().set("Paul Martin");
        form.name.property().set("la rencontre");
        form.place.set("Lyon");
        undoneAndDoneAgain(margin::save);

        Event saved = desk.open().events().getFirst();
        assertThat(saved.participants()).containsExactly(DUBOIS, Party.named("Paul Martin"));
        assertThat(saved.name()).isEqualTo("la rencontre");
        assertThat(saved.place()).isEqualTo("Lyon");
    }

    @Test
    void theEarlierStatementATextCitesIsCorrectedToo() {
        margin.edit(promise);
        CommitmentForm form = (CommitmentForm) Objects.requireNonNull(margin.formProperty().get());
        form.earlier.set("convenus l'an dernier");
        form.earlierSaid.textProperty().set("2024-06-20");
        undoneAndDoneAgain(margin::save);
        assertThat(desk.open().commitments().getFirst().earlier())
                .isEqualTo(new Earlier("convenus l'an dernier", Timex.of("2024-06-20")));
    }

    @Test
    void aNoteHasTagsAndIsResolvedApartFromDeleted() {
        margin.edit(note);
        NoteForm form = (NoteForm) Objects.requireNonNull(margin.formProperty().get());
        form.tags.set(" suivi; Lyon , ,suivi");
        undoneAndDoneAgain(margin::save);
        Note tagged = desk.open().notes().getFirst();
        assertThat(tagged.tags()).containsExactly("suivi", "Lyon");

        desk.workspace().chosenProperty().set(null);
        undoneAndDoneAgain(() -> margin.resolve(tagged));
        assertThat(rows(NoteRow.class, MarginTab.NOTES)).extracting(NoteRow::light).containsExactly(true);
        undoneAndDoneAgain(() -> margin.resolve(desk.open().notes().getFirst()));
        assertThat(desk.open().notes()).containsExactly(tagged);
        undoneAndDoneAgain(() -> margin.delete(tagged));
        assertThat(desk.open().notes()).isEmpty();
    }

    @Test
    void theHistoryOfAMarkTellsEachFieldAndPutsItBack() {
        margin.edit(promise);
        CommitmentForm form = (CommitmentForm) Objects.requireNonNull(margin.formProperty().get());
        form.force.set(Force.OFFER);
        margin.save();
        desk.untilSaved();
        Commitment offered = desk.open().commitments().getFirst();
        margin.delete(view);
        margin.showHistory(offered);
        assertThat(margin.tabProperty().get()).isEqualTo(MarginTab.HISTORY);
        desk.until(() -> rows(HistoryRow.class, MarginTab.HISTORY).size() == 2);

        HistoryRow newest = rows(HistoryRow.class, MarginTab.HISTORY).getFirst();
        assertThat(newest.entry().officer()).isEqualTo("Officer");
        assertThat(MarkChanges.of(promise, offered))
                .containsExactly("Review: suggested → accepted", "Force: Agreed → Offer");
        assertThat(margin.stands(offered)).isTrue();
        assertThat(margin.stands(promise)).isFalse();

        undoneAndDoneAgain(() -> margin.restore(promise));
        assertThat(desk.open().commitments()).contains(promise);

        margin.showHistory(null);
        assertThat(rows(HistoryRow.class, MarginTab.HISTORY)).extracting(HistoryRow::only).containsOnlyNulls();
    }

    @Test
    void eachMarkIsJudgedAndTakenAwayInAStepOfItsOwn() {
        undoneAndDoneAgain(() -> margin.accept(promise));
        undoneAndDoneAgain(() -> margin.reject(view));
        undoneAndDoneAgain(() -> margin.accept(encounter));
        undoneAndDoneAgain(() -> margin.delete(encounter.withReview(Review.ACCEPTED)));
        undoneAndDoneAgain(() -> margin.delete(note));
        assertThat(desk.open().marks().stream().filter(mark -> !(mark instanceof Mention))).extracting(Mark::review)
                .as("a suggestion is rejected, not deleted").containsExactly(Review.ACCEPTED, Review.REJECTED, Review.REJECTED);
        undoneAndDoneAgain(() -> margin.names().acceptAll(group("Anne Dubois")));
        assertThat(group("Anne Dubois").mentions()).extracting(Mark::review).containsOnly(Review.ACCEPTED);
    }

    @Test
    void aWholeGroupIsRenamedAndRetyped() {
        margin.edit(group("Anne Dubois"));
        GroupForm form = (GroupForm) Objects.requireNonNull(margin.formProperty().get());
        form.entity.property().set("Anne D.");
        form.type.set(NameType.OFFICE);
        undoneAndDoneAgain(margin::save);
        assertThat(group("Anne D.").mentions()).hasSize(3).extracting(Mention::type).containsOnly(NameType.OFFICE);
    }

    @Test
    void oneMentionIsCorrectedAlone() {
        margin.edit(group("Paul Martin").mentions().getFirst());
        MentionForm form = (MentionForm) Objects.requireNonNull(margin.formProperty().get());
        form.type.set(NameType.DATE);
        form.entity.property().set("le jour");
        form.value.textProperty().set("2024-12-26");
        undoneAndDoneAgain(margin::save);
        assertThat(group("le jour").mentions().getFirst().value()).isEqualTo(Timex.of("2024-12-26"));
    }

    @Test
    void everyFieldOfACommitmentIsCorrectedInOneStep() {
        margin.edit(promise);
        CommitmentForm form = (CommitmentForm) Objects.requireNonNull(margin.formProperty().get());
        form.force.set(Force.REQUEST);
        form.addressee.nameProperty().set("Paul Martin");
        form.attribution.set("le ministère");
        form.voice.set(Voice.QUOTED);
        form.action.property().set("rouvrir toute la ligne");
        form.said.textProperty().set("2024-05-02");
        form.due.textProperty().set("2025-06");
        form.condition.set("si la ligne est sûre");
        form.inferred.set(true);
        form.restated.set(true);
        form.status.set(Status.DONE);
        undoneAndDoneAgain(margin::save);
        Commitment saved = desk.open().commitments().getFirst();
        assertThat(saved).isEqualTo(promise.draft().force(Force.REQUEST).addressee(Party.named("Paul Martin"))
                .attribution("le ministère").voice(Voice.QUOTED).action("rouvrir toute la ligne").said(Timex.of("2024-05-02"))
                .due(new Due(Timex.of("2025-06"), "si la ligne est sûre", true)).restated(true).status(Status.DONE)
                .review(Review.ACCEPTED).build());
    }

    @Test
    void aDeletedMarkIsPutBackUnderItsId() {
        margin.delete(note);
        undoneAndDoneAgain(() -> margin.restore(note));
        assertThat(desk.open().notes()).containsExactly(note);
    }

    @Test
    void aCardSaysWhyItWasSuggestedHowSureThatIsAndWhatIsInferred() {
        assertThat(margin.why(promise)).isEqualTo("Suggested by the rule “sont convenus de”, which is right nine times in"
                + " ten. Inferred: that Anne Dubois stands for FR; no state is named beside that name.");
        desk.add(new Mention(Ids.next(), desk.at("Lyon", 2), NameType.COUNTRY, "France", null, Review.ACCEPTED, null));
        assertThat(margin.why(promise)).doesNotContain("Inferred");
        assertThat(margin.why(note)).isEmpty();
        assertThat(Why.sureness(0.5)).isEqualTo("right about as often as not");
        assertThat(Why.sureness(0.97)).isEqualTo("nearly always right");
    }

    private void undoneAndDoneAgain(Runnable step) {
        desk.undoneAndDoneAgain(step);
    }

    private List<Commitment> cards() {
        return rows(CommitmentRow.class, MarginTab.COMMITMENTS).stream().map(CommitmentRow::commitment).toList();
    }

    private List<NameGroup> groups() {
        return rows(NameRow.class, MarginTab.NAMES).stream().map(NameRow::group).toList();
    }

    private NameGroup group(String entity) {
        return groups().stream().filter(group -> group.entity().equals(entity)).findFirst().orElseThrow();
    }

    private <R extends MarginRow> List<R> rows(Class<R> kind, MarginTab tab) {
        return margin.rowsProperty(tab).get().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Mention name(String quote, int nth, String entity) {
        return new Mention(Ids.next(), desk.at(quote, nth), NameType.PERSON, entity, null, Review.SUGGESTED,
                new Cue("name", 0.7));
    }
}
