package org.readout.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.DeskMemory;
import org.readout.desk.toolkit.Theme;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.AnnotatedRelease;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import static org.readout.desk.Waiting.await;

/** A desk in a real window on a small library, and a hand at its keyboard and mouse. */
final class DeskWindow implements AutoCloseable {

    /** A turn of the interface takes long only where the whole machine is busy; then it is worth waiting for. */
    private static final long PATIENCE_MILLIS = 120_000;
    private static final int WIDTH = 990;
    private static final int HEIGHT = 900;

    private final FxRobot robot = new FxRobot();
    private final TestDesk desk;
    private DeskFrame frame;

    /**
     * Opens a release of the library in the window; the text has the keyboard.
     *
     * @param folder for the library
     * @param releases their texts by file name
     */
    DeskWindow(Path folder, Map<String, String> releases, String first) throws Exception {
        FxToolkit.registerPrimaryStage();
        desk = TestDesk.on(Platform::runLater, folder, releases);
        robot.interact(() -> desk.workspace().refresh());
        await(() -> desk.workspace().openProperty().get() != null);
        robot.interact(() -> {
            Theme.loadFonts();
            desk.open(first);
        });
        frame = made(DeskMemory.fresh());
        show();
    }

    private DeskFrame made(DeskMemory memory) throws Exception {
        return fx(() -> {
            DeskFrame made = new DeskFrame(desk.workspace(), new NoDialogs(), Clock.systemDefaultZone(), "Test", WIDTH, HEIGHT);
            made.arrange(memory);
            return made;
        });
    }

    private void show() {
        robot.interact(() -> {
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            stage.setScene(frame.scene());
            stage.show();
            frame.sitDown();
        });
        settle();
    }

    /** Puts the desk away and opens it again as it was kept in {@code folder}. */
    void restart(Path folder) throws Exception {
        robot.interact(() -> memory().save(folder));
        frame = made(DeskMemory.load(folder));
        robot.interact(() -> frame.comeBack(DeskMemory.load(folder)));
        show();
    }

    /** How the desk would be kept now; on the interface's thread. */
    DeskMemory memory() {
        return frame.memory(0, 0, WIDTH, HEIGHT, false);
    }

    TestDesk desk() {
        return desk;
    }

    AnnotatedRelease open() {
        return desk.open();
    }

    Workspace workspace() {
        return desk.workspace();
    }

    DeskFrame frame() {
        return frame;
    }

    FxRobot robot() {
        return robot;
    }

    /** Runs on the interface's thread, and waits until the window has followed. */
    void run(Runnable work) {
        robot.interact(work);
        settle();
    }

    <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work);
    }

    /** Strikes keys one after the other. */
    void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            settle();
        }
    }

    /** Strikes the last of these keys while the others are held. */
    void chord(KeyCode... keys) {
        int last = keys.length - 1;
        for (int i = 0; i < last; i++) {
            robot.press(keys[i]);
        }
        robot.type(keys[last]);
        for (int i = last - 1; i >= 0; i--) {
            robot.release(keys[i]);
        }
        settle();
    }

    /** Strikes a key where the keyboard is, without the rests of a hand: for the hundred strokes of a walk round the desk. */
    void strike(KeyCode key, boolean shift) throws Exception {
        fx(() -> {
            for (EventType<KeyEvent> what : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(Objects.requireNonNull(focused()), new KeyEvent(what, "", "", key, shift, false, false, false));
            }
            return key;
        });
    }

    void write(String words) {
        robot.write(words);
        settle();
    }

    /** Finds words in the release and leaves the hit selected in the text. */
    void find(String words) {
        chord(KeyCode.SHORTCUT, KeyCode.F);
        write(words);
        type(KeyCode.ESCAPE);
    }

    void click(Node node) {
        robot.clickOn(node);
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What has the keyboard. */
    @Nullable Node focused() {
        return frame.scene().getFocusOwner();
    }

    Node node(String query) {
        return Objects.requireNonNull(frame.scene().lookup(query), query);
    }

    boolean has(String query) {
        return frame.scene().lookup(query) != null;
    }

    String text(String query) {
        return ((Labeled) node(query)).getText();
    }

    /** Where a node stands in the window. */
    static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Override
    public void close() throws Exception {
        robot.release(new KeyCode[0]);
        FxToolkit.cleanupStages();
        desk.close();
    }
}
