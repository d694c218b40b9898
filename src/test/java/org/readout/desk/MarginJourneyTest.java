package org.readout.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.desk.Waiting.await;

/** The cards: corrected in place, names made one and parted, notes settled, the history gone back in; each undone again. */
class MarginJourneyTest {

    @TempDir
    private Path folder;

    private DeskWindow window;
    private Mark promise;
    private Mark anne;
    private Mark note;

    @BeforeEach
    void sitDown() throws Exception {
        window = new DeskWindow(folder, Map.of("talks.txt", TestDesk.TALKS), "talks.txt");
        promise = new CommitmentDraft(window.desk().at("rouvrir la ligne de Lyon", 1), Force.AGREED)
                .cue(new Cue("sont convenus de", 0.6)).build();
        anne = name("Anne Dubois", "Anne Dubois");
        note = new Note(Ids.next(), window.desk().at("la fin de l'été", 1), "Laquelle ?", Review.ACCEPTED);
        window.run(() -> window.desk().add(promise, anne, name("Mme Dubois", "Mme Dubois"), note));
    }

    private Mark name(String quote, String entity) {
        return new Mention(Ids.next(), window.desk().at(quote, 1), NameType.PERSON, entity, null, Review.ACCEPTED, null);
    }

    @AfterEach
    void leave() throws Exception {
        window.close();
    }

    private void take(Mark mark) {
        window.run(() -> window.workspace().chosenProperty().set(mark.id()));
    }

    private void undo() {
        window.chord(KeyCode.SHORTCUT, KeyCode.Z);
    }

    private void redo() {
        window.chord(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    }

    @Test
    void aCommitmentIsCorrectedInItsCardByTheKeyboard() {
        take(promise);
        window.type(KeyCode.E);
        TextInputControl action = (TextInputControl) window.node("#margin-action");
        assertThat(action.isFocused()).isTrue();
        window.chord(KeyCode.SHORTCUT, KeyCode.A);
        window.write("rouvrir toute la ligne");
        window.chord(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(window.has("#margin-action")).isFalse();
        assertThat(now().action()).isEqualTo("rouvrir toute la ligne");
        assertThat(now().review()).isEqualTo(Review.ACCEPTED);
        undo();
        assertThat(now()).isEqualTo(promise);
        redo();
        assertThat(now().action()).isEqualTo("rouvrir toute la ligne");
    }

    private Commitment now() {
        return (Commitment) window.workspace().markNow(promise.id()).orElseThrow();
    }

    @Test
    void twoNamesAreMadeOneAndPartedAgain() {
        take(anne);
        window.click(window.node("#margin-names-merge"));
        window.write("Mme Dubois");
        window.chord(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(entities()).containsExactly("Mme Dubois");
        undo();
        assertThat(entities()).containsExactlyInAnyOrder("Anne Dubois", "Mme Dubois");
        redo();
        take(anne);
        window.click(window.node("#margin-names-split"));
        window.chord(KeyCode.SHORTCUT, KeyCode.A);
        window.write("Anne D.");
        window.chord(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(entities()).containsExactlyInAnyOrder("Anne D.", "Mme Dubois");
        undo();
        assertThat(entities()).containsExactly("Mme Dubois");
    }

    private List<String> entities() {
        return window.open().mentions().stream().map(Mention::entity).distinct().toList();
    }

    @Test
    void theArrowsGoFromNameToNameAndTakeEachInHand() {
        take(anne);
        window.run(() -> window.node("#margin-names-list").requestFocus());
        window.type(KeyCode.DOWN);
        assertThat(window.workspace().chosenMark()).get().extracting(mark -> ((Mention) mark).entity()).isEqualTo("Mme Dubois");
        window.type(KeyCode.UP);
        assertThat(window.workspace().chosenProperty().get()).isEqualTo(anne.id());
    }

    @Test
    void whatIsNoNameIsRejectedAndComesBack() {
        take(anne);
        window.click(window.node("#margin-names-reject"));
        assertThat(window.workspace().markNow(anne.id()).orElseThrow().review()).isEqualTo(Review.REJECTED);
        undo();
        assertThat(window.workspace().markNow(anne.id())).contains(anne);
    }

    @Test
    void theHistoryOfAMarkLeadsBack() throws Exception {
        take(promise);
        window.type(KeyCode.A);
        take(promise);
        window.click(window.robot().from(window.node(".card.chosen")).lookup("History").query());
        await(() -> window.has(".history-line"));
        await(() -> window.robot().lookup("Restore as it was before").tryQuery().isPresent()
                || window.robot().lookup("Restore this").tryQuery().isPresent());
        window.click(window.robot().lookup("Restore this").query());
        assertThat(now().review()).isEqualTo(Review.SUGGESTED);
        undo();
        assertThat(now().review()).isEqualTo(Review.ACCEPTED);
    }

    @Test
    void aNoteIsSettledAndStays() {
        take(note);
        window.click(window.robot().from(window.node(".card.chosen")).lookup("Resolve").query());
        assertThat(window.open().notes()).singleElement().satisfies(each -> assertThat(each.resolved()).isTrue());
        undo();
        assertThat(window.open().notes()).containsExactly((Note) note);
    }

    @Test
    void compactCardsAreOneLineAndWholeAgain() {
        take(note);
        take(promise);
        double whole = window.node(".card.agreed").getLayoutBounds().getHeight();
        window.type(KeyCode.ESCAPE, KeyCode.M);
        assertThat(window.node(".card.agreed").getLayoutBounds().getHeight()).isLessThan(whole / 2);
        window.type(KeyCode.M);
        assertThat(window.node(".card.agreed").getLayoutBounds().getHeight()).isGreaterThan(whole / 2);
    }
}
