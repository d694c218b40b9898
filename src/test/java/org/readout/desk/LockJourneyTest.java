package org.readout.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.readout.cli.Readout;
import org.readout.jobs.LibrarySession;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Note;
import org.readout.model.Passphrase;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.desk.Waiting.await;

/** A library with a passphrase at the desk: unlocked, locked in the midst of work, given another passphrase. */
@ExtendWith(ApplicationExtension.class)
class LockJourneyTest {

    private static final String WORDS = "seven herons at dawn";
    private static final String OTHERS = "eight geese at dusk";

    @TempDir
    Path home;

    private Path folder;
    private Desk desk;

    @Start
    void sitDown(Stage stage) throws Exception {
        folder = home.resolve("desk.readout");
        Path text = Files.writeString(home.resolve("talks.txt"), TestDesk.TALKS);
        try (LibrarySession session = LibrarySession.openOrCreate(folder, "Officer", Passphrase.of(WORDS))) {
            session.importFiles(List.of(text), item -> { }).join();
        }
        desk = new Desk();
        desk.start(stage, new Desk.Seat(typed -> LibrarySession.open(folder, "Officer", typed), home, Readout::serve));
    }

    @AfterEach
    void leave(FxRobot robot) {
        robot.release(new KeyCode[0]);
        desk.stop();
    }

    private static void unlock(FxRobot robot, String words) throws Exception {
        await(() -> robot.lookup("#passphrase").tryQuery().isPresent());
        robot.write(words).type(KeyCode.ENTER);
    }

    private static void awaitDesk(FxRobot robot) throws Exception {
        await(() -> robot.lookup("#shelf-reviewed").tryQuery().isPresent()
                && robot.lookup(".reader").tryQuery().filter(Node::isFocusWithin).isPresent());
    }

    /** The desk opens on today's page; it is put away to work, once it is there. */
    private static void awaitToday(FxRobot robot) throws Exception {
        await(() -> robot.lookup("#dossier-list").tryQuery()
                .filter(list -> list.isFocused() && list instanceof ListView<?> page && !page.getItems().isEmpty()).isPresent());
        robot.type(KeyCode.ESCAPE);
        await(() -> robot.lookup("#dossier-list").tryQuery().isEmpty());
        awaitDesk(robot);
    }

    private static void lock(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.L).release(KeyCode.SHORTCUT, KeyCode.SHIFT);
    }

    @Test
    void aWrongPassphraseOpensNothingTheRightOneDoes(FxRobot robot) throws Exception {
        unlock(robot, "six herons at dawn");
        await(() -> robot.lookup((Label label) -> label.getText().startsWith("That is not the passphrase"))
                .tryQuery().isPresent());

        unlock(robot, WORDS);

        awaitToday(robot);
    }

    /** A note that is still being typed when the library is locked is there when it is unlocked. */
    @Test
    void lockingKeepsWhatIsBeingTyped(FxRobot robot) throws Exception {
        unlock(robot, WORDS);
        awaitToday(robot);
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHORTCUT, KeyCode.SHIFT);
        robot.type(KeyCode.N);
        await(() -> robot.lookup(".note-editor").tryQuery().filter(Node::isFocusWithin).isPresent());
        robot.write("Ask Lyon about the line");

        lock(robot);

        await(() -> robot.lookup("#passphrase").tryQuery().isPresent());
        assertThat(robot.lookup("#shelf-reviewed").tryQuery()).isEmpty();
        unlock(robot, WORDS);
        awaitDesk(robot);
        desk.stop();
        try (LibrarySession session = LibrarySession.open(folder, "Officer", Passphrase.of(WORDS))) {
            AnnotatedRelease release = session.releases().join().getFirst();
            assertThat(release.marks()).anyMatch(
                    mark -> mark instanceof Note note && note.text().equals("Ask Lyon about the line"));
        }
    }

    @Test
    void anotherPassphraseIsSetAtTheDesk(FxRobot robot) throws Exception {
        unlock(robot, WORDS);
        awaitToday(robot);

        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.P).release(KeyCode.SHORTCUT, KeyCode.SHIFT);
        await(() -> robot.lookup("#passphrase-sheet").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#passphrase-now").queryTextInputControl().setText(WORDS));
        robot.interact(() -> robot.lookup("#passphrase-next").queryTextInputControl().setText(OTHERS));
        robot.interact(() -> robot.lookup("#passphrase-again").queryTextInputControl().setText(OTHERS));
        robot.interact(() -> robot.lookup("#passphrase-set").queryAs(Button.class).fire());
        await(() -> robot.lookup("#passphrase-sheet").tryQuery().isEmpty());
        awaitDesk(robot);

        lock(robot);
        unlock(robot, OTHERS);
        awaitDesk(robot);
    }
}
