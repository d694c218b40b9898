package org.readout.desk.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
import org.readout.desk.toolkit.Marking;
import org.readout.model.Anchor;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;

import static org.assertj.core.api.Assertions.assertThat;

class ReaderViewModelTest {

    @TempDir
    private Path folder;

    private TestDesk desk;
    private ReaderViewModel model;

    @BeforeEach
    void sitDown() throws Exception {
        desk = TestDesk.of(folder, Map.of("talks.txt", TestDesk.TALKS)).read();
        model = new ReaderViewModel(desk.workspace(), new Marking(desk.workspace()));
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void theSelectedWordsAreTaggedAndTakenInHand() {
        select("Anne Dubois");
        model.tagging().tag(NameType.PERSON);
        Mention mention = desk.open().mentions().getFirst();
        assertThat(mention.anchor().quote()).isEqualTo("Anne Dubois");
        assertThat(mention.type()).isEqualTo(NameType.PERSON);
        assertThat(mention.review()).isEqualTo(Review.ACCEPTED);
        assertThat(desk.workspace().chosenProperty().get()).isEqualTo(mention.id());
        assertThat(model.hasSelection()).isFalse();
    }

    @Test
    void withAMarkInHandATypeKeyChangesItsType() {
        select("Lyon");
        model.tagging().tag(NameType.PERSON);
        model.tagging().tag(NameType.PLACE);
        assertThat(desk.open().mentions()).singleElement()
                .satisfies(mention -> assertThat(mention.type()).isEqualTo(NameType.PLACE));
    }

    @Test
    void whateverAKeyDoesIsOneStepUndoneAndDoneAgain() {
        Commitment suggestion = suggested("sont convenus de rouvrir");
        desk.add(suggestion);
        Map<String, Runnable> steps = new LinkedHashMap<>();
        steps.put("words tagged", () -> on("Anne Dubois", () -> model.tagging().tag(NameType.PERSON)));
        steps.put("the mark in hand given another type", () -> inHand(() -> model.tagging().tag(NameType.OFFICE)));
        steps.put("its right edge drawn in", () -> inHand(() -> model.tagging().moveEdge(true, false, false)));
        steps.put("its right edge pushed out", () -> inHand(() -> model.tagging().moveEdge(true, true, false)));
        steps.put("its left edge drawn in", () -> inHand(() -> model.tagging().moveEdge(false, true, false)));
        steps.put("its left edge pushed out by a letter", () -> inHand(() -> model.tagging().moveEdge(false, false, true)));
        steps.put("its words tagged wherever they stand", () -> on("Dubois", () -> model.tagging().tagAll(NameType.PERSON)));
        steps.put("a date tagged", () -> on("l'été prochain", () -> model.tagging().tag(NameType.DATE)));
        steps.put("a statement tagged", () -> on("a promis de revenir", model.tagging()::tagCommitment));
        steps.put("a note written", () -> model.tagging().note(desk.at("Lyon", 1).span(), "À suivre"));
        steps.put("what one made deleted", () -> inHand(model.tagging()::delete));
        steps.put("a suggestion deleted", () -> {
            model.choose(suggestion.id());
            model.tagging().delete();
        });
        steps.forEach((what, step) -> {
            try {
                desk.undoneAndDoneAgain(step);
            } catch (AssertionError e) {
                throw new AssertionError(what, e);
            }
        });
    }

    private void on(String words, Runnable key) {
        select(words);
        key.run();
    }

    /** With the newest of the officer's own marks in hand. */
    private void inHand(Runnable key) {
        desk.open().marks().stream().filter(mark -> mark.cue() == null).map(Mark::id).max(UUID::compareTo).ifPresent(model::choose);
        key.run();
    }

    @Test
    void aDeletedSuggestionIsRejectedSoThatItDoesNotComeBack() {
        Commitment commitment = suggested("a promis de revenir");
        desk.add(commitment);
        desk.workspace().chosenProperty().set(commitment.id());
        model.tagging().delete();
        assertThat(review(commitment)).isEqualTo(Review.REJECTED);
    }

    @Test
    void theEdgesOfTheMarkInHandMoveByWords() {
        select("Anne Dubois");
        model.tagging().tag(NameType.PERSON);
        assertThat(model.tagging().moveEdge(true, false, false)).isTrue();
        assertThat(quote()).isEqualTo("Anne");
        model.tagging().moveEdge(true, true, false);
        model.tagging().moveEdge(true, true, false);
        assertThat(quote()).isEqualTo("Anne Dubois a");
        model.tagging().moveEdge(false, true, false);
        assertThat(quote()).isEqualTo("Dubois a");
        model.tagging().moveEdge(false, false, false);
        assertThat(quote()).isEqualTo("Anne Dubois a");
    }

    @Test
    void clicksGoThroughNestedMarksFromTheInside() {
        Mention outer = name("Entretien des deux ministres à Lyon", NameType.EVENT);
        Mention inner = name("Lyon", NameType.PLACE);
        desk.add(outer, inner);
        int at = inner.span().start() + 1;
        model.marks().click(at);
        assertThat(desk.workspace().chosenProperty().get()).isEqualTo(inner.id());
        model.marks().click(at);
        assertThat(desk.workspace().chosenProperty().get()).isEqualTo(outer.id());
        assertThat(Decoration.of(desk.open().marks(), ReviewPolicy.USUAL)).extracting(Decoration::level).containsExactly(1, 0);
    }

    @Test
    void anEncounterIsShownOnlyInHandAndIsNotInTheWayOfClicks() {
        Event event = new Event(Ids.next(), desk.at("Entretien", 1), EventKind.MEETING, "Entretien", null, "Lyon",
                List.of(), true, Review.ACCEPTED, null);
        desk.add(event);
        assertThat(Decoration.of(desk.open().marks(), ReviewPolicy.USUAL)).extracting(Decoration::form)
                .containsExactly(Decoration.Form.NONE);
        model.marks().click(event.span().start() + 1);
        assertThat(desk.workspace().chosenProperty().get()).isNull();
    }

    @Test
    void escapeLetsGoOfTheSelectionThenOfTheMark() {
        select("Lyon");
        model.tagging().tag(NameType.PLACE);
        select("Anne");
        assertThat(model.escape()).isTrue();
        assertThat(model.hasSelection()).isFalse();
        assertThat(model.escape()).isTrue();
        assertThat(desk.workspace().chosenProperty().get()).isNull();
        assertThat(model.escape()).isFalse();
    }

    @Test
    void rejectedMarksAreNotDrawnAndSuggestedOnesLookTheirOwnWay() {
        Commitment waits = suggested("a promis de revenir");
        Note note = new Note(Ids.next(), desk.at("Lyon", 1), "ici", Review.ACCEPTED);
        desk.add(waits, note, (Mention) name("Lyon", NameType.PLACE).withReview(Review.REJECTED));
        assertThat(Decoration.of(desk.open().marks(), ReviewPolicy.USUAL)).extracting(Decoration::standing)
                .containsExactly(Decoration.Standing.ACCEPTED, Decoration.Standing.AWAITING);
    }

    @Test
    void theHitGoneToIsSelectedAndCanBeTagged() {
        model.find().shownProperty().set(true);
        model.find().wordsProperty().set("dubois");
        assertThat(model.find().countProperty().get()).isEqualTo("3 found");
        model.findNext(true);
        assertThat(model.find().countProperty().get()).isEqualTo("1 of 3");
        model.findNext(false);
        assertThat(model.find().countProperty().get()).isEqualTo("3 of 3");
        model.findNext(true);
        model.findNext(true);
        model.tagging().tag(NameType.PERSON);
        assertThat(quote()).isEqualTo("Dubois");
        assertThat(desk.workspace().chosenMark().orElseThrow().span()).isEqualTo(desk.at("Dubois", 2).span());
        model.findNext(true);
        assertThat(model.find().countProperty().get()).isEqualTo("3 of 3");
        assertThat(model.escape()).isTrue();
        assertThat(model.find().hitsProperty().get().size()).isZero();
        assertThat(model.find().countProperty().get()).isEmpty();
    }

    @Test
    void whatIsNotInTheTextIsSaid() {
        model.find().wordsProperty().set("Marseille");
        assertThat(model.findNext(true)).isEmpty();
        assertThat(model.find().countProperty().get()).isEqualTo("Not found in this release");
    }

    @Test
    void allOccurrencesAreOneStepWithACount() {
        desk.add(name("Dubois", NameType.PLACE));
        select("Dubois");
        model.tagging().tagAll(NameType.PERSON);
        assertThat(desk.open().mentions()).hasSize(3)
                .allSatisfy(mention -> assertThat(mention.type()).isEqualTo(NameType.PERSON));
        assertThat(said()).isEqualTo("Tagged 3 places of “Dubois” as Person");
        desk.workspace().undo();
        assertThat(desk.open().mentions()).singleElement()
                .satisfies(mention -> assertThat(mention.type()).isEqualTo(NameType.PLACE));
        desk.workspace().redo();
        assertThat(desk.open().mentions()).hasSize(3);
        model.tagging().tagAll(NameType.PERSON);
        assertThat(said()).startsWith("Nothing new to tag");
    }

    @Test
    void aNameTaggedAgainIsOneMarkStill() {
        select("Lyon");
        model.tagging().tag(NameType.PLACE);
        select("Lyon");
        model.tagging().tag(NameType.ORGANIZATION);
        assertThat(desk.open().mentions()).singleElement()
                .satisfies(mention -> assertThat(mention.type()).isEqualTo(NameType.ORGANIZATION));
    }

    @Test
    void withAltTheSelectionIsTakenToTheLetter() {
        Anchor anchor = desk.at("convenus de r", 1);
        model.selectionProperty().set(new Selection(anchor.span().start(), anchor.span().end(), true));
        model.tagging().tag(NameType.EVENT);
        assertThat(quote()).isEqualTo("convenus de r");
        model.tagging().moveEdge(true, true, true);
        assertThat(quote()).isEqualTo("convenus de ro");
        desk.workspace().undo();
        desk.workspace().undo();
        assertThat(desk.open().marks()).isEmpty();
        desk.workspace().redo();
        desk.workspace().redo();
        assertThat(desk.open().mentions().getFirst().anchor().quote()).isEqualTo("convenus de ro");
    }

    @Test
    void thePointTakesTheMarksAtTheCaretInTurn() {
        Mention outer = name("Entretien des deux ministres à Lyon", NameType.EVENT);
        Mention inner = name("Lyon", NameType.PLACE);
        desk.add(outer, inner);
        model.selectionProperty().set(Selection.at(inner.span().end()));
        model.marks().nextAtCaret();
        assertThat(desk.workspace().chosenProperty().get()).isEqualTo(inner.id());
        model.marks().nextAtCaret();
        assertThat(desk.workspace().chosenProperty().get()).isEqualTo(outer.id());
        model.marks().nextAtCaret();
        assertThat(desk.workspace().chosenProperty().get()).isEqualTo(inner.id());
    }

    @Test
    void theMentionsOfAChosenNameAreGoneThrough() {
        select("Dubois");
        model.tagging().tagAll(NameType.PERSON);
        List<UUID> all = desk.open().mentions().stream().map(Mention::id).toList();
        model.choose(all.getFirst());
        model.marks().stepMention(true);
        assertThat(desk.workspace().chosenProperty().get()).isEqualTo(all.get(1));
        model.marks().stepMention(false);
        model.marks().stepMention(false);
        assertThat(desk.workspace().chosenProperty().get()).isEqualTo(all.get(2));
    }

    @Test
    void aDateTaggedByHandHasTheValueOfItsWords() throws Exception {
        try (TestDesk other = TestDesk.of(Files.createDirectory(folder.resolve("dates")), Map.of("visite.txt",
                "La visite\n\nLes ministres se verront le 26 Dec 2026 à Lyon, avec tous leurs conseillers.\n")).read()) {
            ReaderViewModel reader = new ReaderViewModel(other.workspace(), new Marking(other.workspace()));
            Anchor anchor = other.at("26 Dec 2026", 1);
            reader.selectionProperty().set(new Selection(anchor.span().start(), anchor.span().end()));
            reader.tagging().tag(NameType.DATE);
            assertThat(other.open().mentions()).singleElement()
                    .satisfies(date -> assertThat(Objects.requireNonNull(date.value()).value()).isEqualTo("2026-12-26"));
        }
    }

    @Test
    void theTypesUsedLastComeFirst() {
        select("Lyon");
        model.tagging().tag(NameType.PLACE);
        select("Anne Dubois");
        model.tagging().tag(NameType.PERSON);
        assertThat(desk.workspace().recents().types()).startsWith(NameType.PERSON, NameType.PLACE)
                .hasSize(NameType.values().length);
    }

    private String said() {
        return Objects.requireNonNull(desk.workspace().messageProperty().get()).line();
    }

    private void select(String words) {
        Anchor anchor = desk.at(words, 1);
        model.selectionProperty().set(new Selection(anchor.span().start(), anchor.span().end()));
    }

    private Commitment suggested(String words) {
        return new CommitmentDraft(desk.at(words, 1), Force.AGREED).cue(new Cue("test", 0.5)).build();
    }

    private Mention name(String words, NameType type) {
        return new Mention(Ids.next(), desk.at(words, 1), type, words, null, Review.ACCEPTED, null);
    }

    private Review review(Mark mark) {
        return desk.open().marks().stream().filter(other -> other.id().equals(mark.id())).findFirst().orElseThrow().review();
    }

    private String quote() {
        return desk.workspace().chosenMark().orElseThrow().anchor().quote();
    }
}
