package org.readout.desk.margin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.Theme;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;

class MarginViewTest {

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private TestDesk desk;
    private MarginViewModel model;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        desk = TestDesk.on(Platform::runLater, folder, Map.of("talks.txt", TestDesk.TALKS));
        robot.interact(() -> desk.workspace().refresh());
        until(() -> desk.workspace().openProperty().get() != null);
        model = WaitForAsyncUtils.asyncFx(() -> new MarginViewModel(desk.workspace())).get();
        robot.interact(() -> {
            Theme.loadFonts();
            desk.add(new CommitmentDraft(desk.at("rouvrir la ligne de Lyon", 1), Force.AGREED)
                    .cue(new Cue("sont convenus de", 0.9)).build());
            Scene scene = new Scene(new MarginView(model), 372, 700);
            Theme.LIGHT.dress(scene);
            FxToolkit.toolkitContext().getRegisteredStage().setScene(scene);
            FxToolkit.toolkitContext().getRegisteredStage().show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(model::close);
        FxToolkit.cleanupStages();
        desk.close();
    }

    @Test
    void aSuggestionIsAcceptedByAClickOnItsButton() {
        robot.clickOn(".accept");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(promise().review()).isEqualTo(Review.ACCEPTED);
        assertThat(robot.lookup(".accept").tryQuery()).isEmpty();
    }

    @Test
    void aClickOnACardTakesItInHandAndOffersToEdit() {
        robot.clickOn("rouvrir la ligne de Lyon");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(desk.workspace().chosenProperty().get()).isEqualTo(promise().id());
        assertThat(robot.lookup(".card.chosen").queryAll()).hasSize(1);
    }

    @Test
    void aCommitmentIsCorrectedFromTheKeyboard() {
        write(" en août");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(promise().action()).isEqualTo("rouvrir la ligne de Lyon en août");
        assertThat(robot.lookup("#margin-action").tryQuery()).isEmpty();
    }

    @Test
    void escapeLetsGoWhatWasWritten() {
        write(" en août");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(promise().action()).isEqualTo("rouvrir la ligne de Lyon");
        assertThat(robot.lookup("#margin-action").tryQuery()).isEmpty();
    }

    @Test
    void tabLeadsOutOfAFieldOfSeveralLinesAndWhatHasTheKeyboardIsInSight() {
        write("");
        for (int i = 0; i < 12; i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(promise().action()).isEqualTo("rouvrir la ligne de Lyon");
        Node focused = FxToolkit.toolkitContext().getRegisteredStage().getScene().getFocusOwner();
        Bounds at = focused.localToScene(focused.getLayoutBounds());
        Node list = robot.lookup("#margin-commitments-list").query();
        assertThat(focused).isNotInstanceOf(TextArea.class);
        assertThat(list.localToScene(list.getLayoutBounds()).contains(at)).isTrue();
    }

    @Test
    void anotherTabIsReachedByArrowKeys() {
        robot.interact(() -> robot.lookup("#margin-commitments").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);

        assertThat(model.tabProperty().get()).isEqualTo(MarginTab.NOTES);
    }

    @Test
    void theListStaysWhereItIsWhenANameComesUnderAnotherHead() throws Exception {
        robot.interact(() -> {
            List<Mark> many = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                many.add(name("Personne " + i, NameType.PERSON));
                many.add(name("Lieu " + i, NameType.PLACE));
            }
            desk.add(many.toArray(Mark[]::new));
            model.choose(many.get(300).id());
        });
        until(() -> robot.lookup(".card.chosen").queryAll().size() == 1);
        Node list = robot.lookup("#margin-names-list").query();
        List<Node> above = linesAbove(robot.lookup(".card.chosen").query());
        List<Double> before = above.stream().map(Node::getLayoutY).toList();
        Mention held = (Mention) desk.workspace().chosenMark().orElseThrow();
        assertThat(list.getBoundsInLocal().contains(robot.lookup(".card.chosen").query().getBoundsInParent())).isTrue();

        robot.interact(() -> new Marking(desk.workspace()).edit(held, held.withType(NameType.PLACE)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(above).isNotEmpty().allMatch(line -> line.getParent() == list);
        assertThat(above).extracting(Node::getLayoutY).isEqualTo(before);
        assertThat(robot.lookup(".card").queryAll()).hasSizeBetween(2, 40);
        assertThat(list.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)).isEqualTo(model.rowsProperty(MarginTab.NAMES).get().size());
    }

    private List<Node> linesAbove(Node card) {
        return robot.lookup(".name-line").queryAll().stream()
                .filter(line -> line.getLayoutY() >= 0 && line.getLayoutY() < card.getLayoutY()).toList();
    }

    private Mark name(String entity, NameType type) {
        return new Mention(Ids.next(), desk.at("rouvrir la ligne de Lyon", 1), type, entity, null, Review.SUGGESTED,
                new Cue("essai", 0.9));
    }

    @Test
    void ofThreeThousandCardsOnlyThoseInSightAreBuilt() throws Exception {
        robot.interact(() -> {
            List<Mark> many = new ArrayList<>();
            for (int i = 0; i < 3_000; i++) {
                many.add(new CommitmentDraft(desk.at("rouvrir la ligne de Lyon", 1), Force.AGREED)
                        .cue(new Cue("sont convenus de", 0.9)).build());
            }
            desk.add(many.toArray(Mark[]::new));
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(model.countProperty(MarginTab.COMMITMENTS).get()).isEqualTo(3_001);
        assertThat(robot.lookup(".card").queryAll()).hasSizeBetween(2, 30);

        robot.interact(() -> model.choose(desk.open().commitments().getLast().id()));
        until(() -> robot.lookup(".card.chosen").queryAll().size() == 1);
        assertThat(robot.lookup(".card").queryAll()).hasSizeBetween(2, 30);
    }

    private void write(String words) {
        robot.interact(() -> {
            model.choose(promise().id());
            model.editChosen();
        });
        WaitForAsyncUtils.waitForFxEvents();
        TextArea action = robot.lookup("#margin-action").queryAs(TextArea.class);
        robot.interact(() -> {
            action.requestFocus();
            action.appendText(words);
        });
        assertThat(robot.lookup("#margin-save").queryAs(Button.class).isVisible()).isTrue();
    }

    private Commitment promise() {
        return desk.open().commitments().getFirst();
    }

    private static void until(Callable<Boolean> done) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, done);
    }
}
