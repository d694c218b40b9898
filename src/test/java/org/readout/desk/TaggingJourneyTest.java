package org.readout.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.toolkit.DeskMemory;
import org.readout.desk.toolkit.Theme;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.desk.Waiting.await;

/** Tagging names and reading what they are, on the whole desk. */
class TaggingJourneyTest {

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private TestDesk desk;
    private DeskFrame frame;

    @BeforeEach
    void sitDown() throws Exception {
        FxToolkit.registerPrimaryStage();
        desk = TestDesk.on(Platform::runLater, folder, Map.of("talks.txt", TestDesk.TALKS, "more.txt",
                "La visite de Lyon\n\nAnne Dubois est venue à Lyon avec son collègue, pour une journée entière.\n"));
        robot.interact(() -> desk.workspace().refresh());
        await(() -> desk.workspace().openProperty().get() != null);
        robot.interact(() -> {
            Theme.loadFonts();
            desk.open("talks.txt");
        });
        frame = WaitForAsyncUtils.waitForAsyncFx(20_000, () ->
                new DeskFrame(desk.workspace(), new NoDialogs(), Clock.systemDefaultZone(), "Test", 990, 900));
        robot.interact(() -> {
            frame.arrange(DeskMemory.fresh());
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            stage.setScene(frame.scene());
            stage.show();
            frame.scene().lookup(".release-text").requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void leave() throws Exception {
        robot.release(new KeyCode[0]);
        FxToolkit.cleanupStages();
        desk.close();
    }

    @Test
    void allOccurrencesAreTaggedFromTheKeyboardAndToldInAToast() {
        find("dubois");
        assertThat(frame.scene().lookup(".selection-bar")).isNull();
        robot.press(KeyCode.SHIFT).type(KeyCode.DIGIT1).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.open().mentions()).hasSize(3);
        assertThat(((Label) frame.scene().lookup("#toast")).getText()).startsWith("Tagged 3 places");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        assertThat(desk.open().mentions()).isEmpty();
    }

    @Test
    void theEdgesOfTheMarkInHandMoveByKeys() {
        find("Paul Martin");
        robot.type(KeyCode.DIGIT1);
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        assertThat(desk.open().mentions().getFirst().anchor().quote()).isEqualTo("Martin");
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertThat(desk.open().mentions().getFirst().anchor().quote()).isEqualTo("Paul");
    }

    @Test
    void thePopOverSaysWhereElseANameStandsAndLeadsThere() {
        robot.interact(() -> desk.open("more.txt"));
        find("Lyon");
        robot.press(KeyCode.SHIFT).type(KeyCode.DIGIT5).release(KeyCode.SHIFT);
        robot.interact(() -> desk.open("talks.txt"));
        find("Lyon");
        robot.press(KeyCode.SHIFT).type(KeyCode.DIGIT5).release(KeyCode.SHIFT);
        robot.type(KeyCode.PERIOD);
        WaitForAsyncUtils.waitForFxEvents();
        Node popover = frame.scene().lookup(".mark-popover");
        assertThat(popover.lookupAll(".label").stream().map(label -> ((Label) label).getText()))
                .contains("Lyon").anyMatch(words -> words.contains("another release"));
        Button there = (Button) popover.lookupAll(".popover-link").stream()
                .filter(link -> ((Button) link).getText().contains("La visite")).findFirst().orElseThrow();
        robot.interact(there::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.open().release().publication().title()).startsWith("La visite");
        assertThat(desk.workspace().chosenMark()).containsInstanceOf(Mention.class);
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.open().release().publication().title()).startsWith("Entretien");
    }

    @Test
    void escClosesThePopOverThenLetsGoOfTheMark() {
        find("Lyon");
        robot.type(KeyCode.DIGIT5, KeyCode.PERIOD);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(frame.scene().lookup(".mark-popover")).isNotNull();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(frame.scene().lookup(".mark-popover")).isNull();
        assertThat(desk.workspace().chosenMark()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(desk.workspace().chosenMark()).isEmpty();
    }

    @Test
    void theSelectionBarHasTheLastTypesFirst() {
        find("Lyon");
        robot.type(KeyCode.DIGIT5);
        find("Paul");
        robot.type(KeyCode.F3);
        WaitForAsyncUtils.waitForFxEvents();
        List<String> offered = frame.scene().lookup(".selection-bar").lookupAll(".button").stream()
                .map(button -> ((Button) button).getText()).toList();
        assertThat(offered).startsWith("Commitment", "Place", "Person");
        assertThat(desk.open().mentions()).singleElement()
                .satisfies(mention -> assertThat(mention.type()).isEqualTo(NameType.PLACE));
    }

    /** Finds words and leaves the hit selected in the text. */
    private void find(String words) {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.F).release(KeyCode.SHORTCUT);
        robot.write(words);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
