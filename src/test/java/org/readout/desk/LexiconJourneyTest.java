package org.readout.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.SaveState;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.LibrarySession;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;
import org.readout.model.Span;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.desk.Waiting.await;

/** The library learns from the desk, and the Lexicon page says what and takes it back. */
@ExtendWith(ApplicationExtension.class)
class LexiconJourneyTest {

    private static final String ONE = """
            Ministers confer in Lisbon

            Foreign Minister Ana Roe met Foreign Minister Peter Lund in Lisbon on March 3, 2031.
            They spoke of Blue Lantern. Minister Roe pledged to reopen the border.
            """;
    private static final String OTHER = """
            Bridge dialogue goes on

            Work on Blue Lantern goes on in Lisbon and in Oslo.
            Foreign Minister Eva Berg pledged to reopen the embassy in Lisbon.
            """;

    @TempDir
    Path folder;

    private Stage stage;
    private LibrarySession session;
    private Workspace workspace;

    @Start
    void sitDown(Stage on) throws Exception {
        stage = on;
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("one.txt"), ONE);
        Files.writeString(inbox.resolve("other.txt"), OTHER);
        session = LibrarySession.openOrCreate(folder.resolve("desk.readout"), "Jane");
        session.importFiles(List.of(inbox), item -> { }).join();
        workspace = new Workspace(session, Platform::runLater);
        Seating.seat(stage, workspace, new NoDialogs(), Clock.systemUTC());
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
    void aLessonComesIsFoundOnThePageTakenBackAndRestored(FxRobot robot) throws Exception {
        await(() -> workspace.releasesProperty().get().size() == 2);
        robot.interact(() -> {
            workspace.open(release("one.txt").release().id());
            int at = release("one.txt").release().text().indexOf("Blue Lantern");
            new Marking(workspace).name(new Span(at, at + 12), NameType.AGREEMENT);
        });
        await(() -> names("other.txt", "Blue Lantern").size() == 1);
        assertThat(names("other.txt", "Blue Lantern").getFirst().review()).isEqualTo(Review.SUGGESTED);

        // Ctrl+L, narrow by typing, down into the table.
        robot.press(KeyCode.SHORTCUT).type(KeyCode.L).release(KeyCode.SHORTCUT);
        await(() -> table().getItems().size() == 1);
        robot.write("lantern");
        robot.type(KeyCode.DOWN, KeyCode.DELETE);
        await(() -> names("other.txt", "Blue Lantern").isEmpty());
        assertThat(names("one.txt", "Blue Lantern")).hasSize(1);

        // Undo follows it again, from the page.
        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        await(() -> names("other.txt", "Blue Lantern").size() == 1);
        robot.clickOn(".lexicon-turn");
        await(() -> names("other.txt", "Blue Lantern").isEmpty());
        robot.clickOn(".lexicon-turn");
        await(() -> names("other.txt", "Blue Lantern").size() == 1);

        // Enter opens the release it was learned in, with the mark in hand.
        robot.interact(() -> workspace.open(release("other.txt").release().id()));
        robot.interact(() -> table().requestFocus());
        robot.type(KeyCode.ENTER);
        await(() -> opened().release().source().equals("one.txt"));
        assertThat(workspace.chosenMark()).map(mark -> mark.anchor().quote()).contains("Blue Lantern");
        assertThat(stage.getScene().lookup("#lexicon-table")).isNull();
        await(() -> workspace.saveStateProperty().get() == SaveState.SAVED);
        assertThat(session.history(release("other.txt").release().id()).join()).isEmpty();
    }

    @Test
    void whatIsRejectedGoesFromTheOpenReleaseTooAndUndoBringsItBack(FxRobot robot) throws Exception {
        await(() -> workspace.releasesProperty().get().size() == 2);
        robot.interact(() -> {
            workspace.open(release("other.txt").release().id());
            new Marking(workspace).reject(names("other.txt", "Lisbon").getFirst());
        });
        await(() -> names("one.txt", "Lisbon").isEmpty());
        await(() -> names("other.txt", "Lisbon").size() == 1);
        robot.interact(workspace::undo);
        await(() -> !names("one.txt", "Lisbon").isEmpty());
    }

    private TableView<?> table() {
        return (TableView<?>) stage.getScene().lookup("#lexicon-table");
    }

    private AnnotatedRelease opened() {
        return Objects.requireNonNull(workspace.openProperty().get());
    }

    private AnnotatedRelease release(String source) {
        return workspace.releasesProperty().get().values().stream()
                .filter(release -> release.release().source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private List<Mention> names(String source, String words) {
        return release(source).mentions().stream()
                .filter(mention -> mention.anchor().quote().equals(words))
                .toList();
    }
}
