package org.readout.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.DeskMemory;
import org.readout.desk.toolkit.Theme;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.readout.desk.Waiting.await;

/** Reading on the whole desk: finding, zooming, going back, the text alone, and coming back after a restart. */
class ReadingJourneyTest {

    private static final String LONG = "Les ministres se sont vus à Lyon.\n\n"
            + "Ils ont parlé longuement des ponts, des routes et des gares de la région.\n\n".repeat(60)
            + "Un mot rare, hapax, se trouve ici.\n\n"
            + "Ils ont parlé longuement des ponts, des routes et des gares de la région.\n\n".repeat(30)
            + "MOST READ\nLATEST ARTICLES\nsubscribe\n";

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private TestDesk desk;
    private DeskFrame frame;

    @BeforeEach
    void sitDown() throws Exception {
        FxToolkit.registerPrimaryStage();
        desk = TestDesk.on(Platform::runLater, folder, Map.of("long.txt", LONG, "harvest.txt", TestDesk.HARVEST));
        robot.interact(() -> desk.workspace().refresh());
        await(() -> desk.workspace().openProperty().get() != null);
        robot.interact(() -> {
            Theme.loadFonts();
            desk.open("long.txt");
        });
        frame = WaitForAsyncUtils.waitForAsyncFx(20_000, this::frame);
        show();
    }

    private DeskFrame frame() {
        DeskFrame made = new DeskFrame(
                desk.workspace(), new NoDialogs(), Clock.systemDefaultZone(), "Test", 990, 900);
        made.arrange(DeskMemory.fresh());
        return made;
    }

    private void show() {
        robot.interact(() -> {
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            stage.setScene(frame.scene());
            stage.show();
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
    void wordsAreFoundAndTheHitIsTagged() {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.F).release(KeyCode.SHORTCUT);
        robot.write("hapax");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(label("#find-count")).isEqualTo("1 of 1");
        assertThat(inSight("hapax")).isTrue();
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.F3);
        robot.type(KeyCode.DIGIT5);
        WaitForAsyncUtils.waitForFxEvents();
        Mention place = desk.open().mentions().getFirst();
        assertThat(place.anchor().quote()).isEqualTo("hapax");
        assertThat(place.type()).isEqualTo(NameType.PLACE);
    }

    @Test
    void oneGoesBackAndForwardThroughPlacesAndReleases() {
        UUID first = desk.open().release().id();
        find("hapax");
        robot.interact(() -> desk.open("harvest.txt"));
        WaitForAsyncUtils.waitForFxEvents();
        alt(KeyCode.LEFT);
        assertThat(desk.open().release().id()).isEqualTo(first);
        assertThat(inSight("hapax")).isTrue();
        alt(KeyCode.LEFT);
        assertThat(inSight("hapax")).isFalse();
        assertThat(inSight("Les ministres se sont vus")).isTrue();
        alt(KeyCode.RIGHT);
        assertThat(inSight("hapax")).isTrue();
        alt(KeyCode.RIGHT);
        assertThat(desk.open().release().id()).isNotEqualTo(first);
    }

    @Test
    void theTextAloneAndBackAsItWas() {
        double[] before = dividers();
        robot.type(KeyCode.F11);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(frame.scene().lookup(".shelf")).isNull();
        assertThat(frame.scene().lookup(".top-bar")).isNull();
        assertThat(inSight("Les ministres se sont vus")).isTrue();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(frame.scene().lookup(".shelf")).isNotNull();
        assertThat(dividers()).containsExactly(before, within(0.01));
        robot.type(KeyCode.F11, KeyCode.F11);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(frame.scene().lookup(".top-bar")).isNotNull();
    }

    @Test
    void sizeAndPlaceAreThereAfterARestart() {
        double usual = letters();
        find("hapax");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.EQUALS, 2).type(KeyCode.CLOSE_BRACKET).release(KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(letters()).isGreaterThan(usual * 1.15);
        robot.interact(() -> frame.memory(0, 0, 990, 900, false).save(folder));
        int place = Objects.requireNonNull(DeskMemory.load(folder).places().get(desk.open().release().id()));
        robot.interact(() -> {
            frame = frame();
            frame.arrange(DeskMemory.load(folder));
            frame.comeBack(DeskMemory.load(folder));
        });
        show();
        assertThat(letters()).isGreaterThan(usual * 1.15);
        robot.interact(() -> assertThat(frame.memory(0, 0, 990, 900, false).places().get(desk.open().release().id()))
                .isEqualTo(place).isPositive());
        robot.press(KeyCode.SHORTCUT).type(KeyCode.DIGIT0).release(KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(letters()).isEqualTo(usual);
    }

    @Test
    void furnitureIsOneLineThatOpens() {
        robot.interact(() -> frame.scene().lookup(".release-text").requestFocus());
        robot.press(KeyCode.SHORTCUT).type(KeyCode.END).release(KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".furniture-line").queryAll()).hasSize(1);
        assertThat(inSight("MOST READ")).isFalse();
        robot.interact(() -> frame.keys().perform(Action.FURNITURE));
        robot.press(KeyCode.SHORTCUT).type(KeyCode.END).release(KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(inSight("MOST READ")).isTrue();
        robot.interact(() -> frame.keys().perform(Action.FURNITURE));
        WaitForAsyncUtils.waitForFxEvents();
        find("subscribe");
        assertThat(inSight("subscribe")).isTrue();
    }

    private void find(String words) {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.F).release(KeyCode.SHORTCUT);
        robot.write(words);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void alt(KeyCode key) {
        robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String label(String query) {
        return ((Label) frame.scene().lookup(query)).getText();
    }

    private double letters() {
        return texts().getFirst().getFont().getSize();
    }

    private List<Text> texts() {
        return robot.lookup(".reading").queryAll().stream().map(Text.class::cast).toList();
    }

    /** Whether a paragraph that holds {@code words} stands inside the reader. */
    private boolean inSight(String words) {
        Node reader = frame.scene().lookup(".release-text");
        Bounds pane = reader.localToScene(reader.getBoundsInLocal());
        return texts().stream().filter(text -> text.getText().contains(words))
                .anyMatch(text -> pane.contains(text.localToScene(text.getBoundsInLocal()).getCenterX(),
                        text.localToScene(text.getBoundsInLocal()).getCenterY()));
    }

    private double[] dividers() {
        DeskMemory[] now = new DeskMemory[1];
        robot.interact(() -> now[0] = frame.memory(0, 0, 990, 900, false));
        return new double[] {now[0].shelf(), now[0].margin(), now[0].timeline()};
    }
}
