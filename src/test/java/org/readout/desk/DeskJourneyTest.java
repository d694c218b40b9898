package org.readout.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.toolkit.FileDialogs;
import org.readout.desk.toolkit.SaveState;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.LibrarySession;
import org.readout.jobs.SampleLibrary;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Mark;
import org.readout.model.Review;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.desk.Waiting.await;

/** One morning at the desk, by keyboard and mouse, on the sample library in a real window. */
@ExtendWith(ApplicationExtension.class)
class DeskJourneyTest {

    @TempDir
    static Path home;

    private Stage stage;
    private LibrarySession session;
    private Workspace workspace;
    private Path brief;

    @Start
    void sitDown(Stage on) {
        stage = on;
        open();
    }

    private void open() {
        session = new SampleLibrary(home).open("Officer");
        workspace = new Workspace(session, Platform::runLater);
        brief = home.resolve("brief.html");
        Seating.seat(stage, workspace, new Answers(brief), Clock.systemDefaultZone());
    }

    @Stop
    void leave() {
        session.close();
    }

    @AfterEach
    void letGo(FxRobot robot) {
        robot.release(new KeyCode[0]);
    }

    @Test
    void aMorning(FxRobot robot) throws Exception {
        await(() -> workspace.openProperty().get() != null);

        // To the second release.
        UUID first = opened().release().id();
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        await(() -> !opened().release().id().equals(first));
        UUID second = opened().release().id();

        // Select words and tag a commitment, by keyboard alone.
        robot.type(KeyCode.F6, KeyCode.F6);
        robot.interact(() -> stage.getScene().lookup(".release-text").requestFocus());
        robot.type(KeyCode.DOWN, 3);
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.RIGHT, 4).release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        int before = opened().commitments().size();
        robot.type(KeyCode.C);
        await(() -> opened().commitments().size() == before + 1);
        Commitment tagged = (Commitment) workspace.chosenMark().orElseThrow();
        assertThat(tagged.review()).isEqualTo(Review.ACCEPTED);
        assertThat(tagged.anchor().quote().split("\\s+")).hasSizeBetween(3, 5);
        robot.type(KeyCode.ESCAPE);

        // Accept one suggestion, reject another.
        robot.type(KeyCode.J);
        Mark accepted = workspace.chosenMark().orElseThrow();
        robot.type(KeyCode.A);
        Mark rejected = workspace.chosenMark().orElseThrow();
        assertThat(rejected.id()).isNotEqualTo(accepted.id());
        robot.type(KeyCode.R);
        assertThat(review(accepted)).isEqualTo(Review.ACCEPTED);
        assertThat(review(rejected)).isEqualTo(Review.REJECTED);

        // Undo and redo.
        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        assertThat(review(accepted)).isEqualTo(Review.SUGGESTED);
        assertThat(review(rejected)).isEqualTo(Review.SUGGESTED);
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.Z).type(KeyCode.Z)
                .release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        assertThat(review(rejected)).isEqualTo(Review.REJECTED);

        // A note at the commitment.
        robot.interact(() -> workspace.chosenProperty().set(tagged.id()));
        robot.type(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Ask the desk in Tokyo");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);
        await(() -> !opened().notes().isEmpty());

        // A timeline entry leads to its sentence.
        Node strip = stage.getScene().lookup(".timeline-strip");
        robot.interact(strip::requestFocus);
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        await(() -> workspace.chosenMark().isPresent());
        assertThat(opened().release().id()).isNotEqualTo(second);

        // A brief goes out.
        robot.clickOn("#top-brief");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#briefing-export-html");
        await(() -> Files.exists(brief));
        robot.type(KeyCode.ESCAPE);

        // All is saved; close, reopen: it is there.
        await(() -> workspace.saveStateProperty().get() == SaveState.SAVED);
        Map<UUID, AnnotatedRelease> left = workspace.releasesProperty().get();
        session.close();
        robot.interact(this::open);
        await(() -> workspace.releasesProperty().get().size() == left.size());
        AnnotatedRelease again = Objects.requireNonNull(workspace.releasesProperty().get().get(second));
        assertThat(again.marks()).isEqualTo(Objects.requireNonNull(left.get(second)).marks());
        assertThat(again.notes()).singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("Ask the desk in Tokyo"));
        assertThat(again.marks()).contains(tagged);
    }

    private AnnotatedRelease opened() {
        return Objects.requireNonNull(workspace.openProperty().get());
    }

    private Review review(Mark mark) {
        return opened().marks().stream().filter(other -> other.id().equals(mark.id())).findFirst().orElseThrow().review();
    }

    /** The officer's answers to the system's dialogs, which the headless platform does not have. */
    private record Answers(Path toSave) implements FileDialogs {

        @Override
        public List<Path> filesToOpen(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> folderToWatch(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToSave(String title, String name, List<String> endings) {
            return Optional.of(toSave);
        }

        @Override
        public void show(Path folder) {
            throw new AssertionError("No folder is to be shown");
        }
    }
}
