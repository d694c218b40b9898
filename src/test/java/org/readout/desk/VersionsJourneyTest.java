package org.readout.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
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
import org.readout.model.Kin;
import org.readout.model.Mark;
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

/** A corrected text comes in, and the officer says by the keyboard what it is; a translation, and which is the original. */
@ExtendWith(ApplicationExtension.class)
class VersionsJourneyTest {

    private static final String TEXT = """
            Ministry of Bridges
            Press Release
            March 4, 2031

            Vice Ministers Agree on a Hotline

            Vice Minister Ana Lind of Norway met Vice Minister Bo Hart of Finland in Oslo on March 3, 2031. The two Vice Ministers agreed to open a hotline by June 2031.

            Vice Minister Lind said that Norway will send two engineers to Finland next month. Vice Minister Hart welcomed the offer and expressed concern over the delay of the ferry talks.

            The two sides shared the view that the ferry line is important for both regions. They also discussed fisheries and the exchange of students between the universities of both countries.
            """;
    private static final String FRENCH = """
            Les vice-ministres conviennent d'une ligne directe

            La vice-ministre Ana Lind a rencontré le vice-ministre Bo Hart à Oslo le 3 mars 2031. Les deux vice-ministres sont convenus d'ouvrir une ligne directe avant la fin de juin 2031.
            """;

    @TempDir
    Path folder;

    private Stage stage;
    private LibrarySession session;
    private Workspace workspace;

    @Start
    void sitDown(Stage on) throws Exception {
        stage = on;
        session = LibrarySession.openOrCreate(folder.resolve("desk.readout"), "Jane");
        take("one.txt", TEXT);
        workspace = new Workspace(session, Platform::runLater);
        Seating.seat(stage, workspace, new NoDialogs(), Clock.systemUTC());
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private void take(String name, String text) throws Exception {
        session.importFiles(List.of(write(name, text)), item -> { }).join();
    }

    @Stop
    void leave() {
        session.close();
    }

    @AfterEach
    void letGo(FxRobot robot) {
        robot.release(new KeyCode[0]);
    }

    private AnnotatedRelease opened() {
        return Objects.requireNonNull(workspace.openProperty().get());
    }

    private void awaitSaved() throws Exception {
        await(() -> workspace.saveStateProperty().get() == SaveState.SAVED);
    }

    private boolean reads(String words) {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText() != null && label.getText().contains(words));
    }

    private Set<Node> pieces(String kind) {
        return stage.getScene().getRoot().lookupAll(".difference." + kind);
    }

    private void versions(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.E).release(KeyCode.SHORTCUT);
    }

    private void name(String words) {
        int at = opened().release().text().indexOf(words);
        new Marking(workspace).name(new Span(at, at + words.length()), NameType.AGREEMENT);
    }

    @Test
    void aCorrectedTextBecomesANewVersionByTheKeyboardAndAReleaseAgainByUndo(FxRobot robot) throws Exception {
        await(() -> workspace.openProperty().get() != null);
        UUID first = opened().release().id();
        robot.interact(() -> {
            name("ferry line");
            name("two engineers");
        });
        awaitSaved();
        Path corrected = write("two.txt", TEXT.replace("two engineers", "three engineers").replace("next month", "in May"));
        robot.interact(() -> workspace.takingIn().take(List.of(corrected)));
        await(() -> opened().release().source().equals("two.txt"));
        await(() -> reads("Is this a corrected version of “Vice Ministers Agree on a Hotline” of 4 March 2031?"));
        assertThat(workspace.shelfProperty().get()).hasSize(2);

        versions(robot);
        await(() -> stage.getScene().lookup("#versions-new") != null);
        await(() -> pieces("inserted").stream().anyMatch(node -> ((Text) node).getText().equals("three")));
        assertThat(pieces("deleted")).extracting(node -> ((Text) node).getText()).contains("two", "next month");
        assertThat(reads("1 are found, 0 moved, 1 need review")).isTrue();
        robot.type(KeyCode.DIGIT1);
        await(() -> opened().release().id().equals(first) && opened().release().version().number() == 2);
        awaitSaved();
        assertThat(stage.getScene().lookup("#versions")).isNull();
        assertThat(workspace.shelfProperty().get()).hasSize(1);
        assertThat(opened().mentions()).filteredOn(mark -> mark.review() == Review.ACCEPTED)
                .extracting(Mention::entity).containsExactly("ferry line");

        // The version before can be looked at, and what changed since.
        versions(robot);
        await(() -> reads("Version 1") && reads("2 places changed since that version"));
        robot.type(KeyCode.ESCAPE);
        await(() -> stage.getScene().lookup("#versions") == null);

        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        await(() -> workspace.shelfProperty().get().size() == 2 && opened().release().version().number() == 1);
        assertThat(opened().mentions()).extracting(Mention::entity).contains("ferry line", "two engineers");
        assertThat(opened().adrift()).isEmpty();
    }

    @Test
    void aMarkWhoseWordsAreGoneStandsInAGroupOfItsOwnUntilItIsPutOrLetGo(FxRobot robot) throws Exception {
        await(() -> workspace.openProperty().get() != null);
        robot.interact(() -> {
            name("two engineers");
            name("next month");
        });
        awaitSaved();
        Path corrected = write("two.txt", TEXT.replace("two engineers to Finland", "two engineers to Turku"));
        robot.interact(() -> workspace.takingIn().take(List.of(corrected)));
        await(() -> stage.getScene().lookup("#reader-kin") != null && reads("Is this a corrected version"));
        versions(robot);
        await(() -> stage.getScene().lookup("#versions-new") != null);
        robot.type(KeyCode.DIGIT1);
        await(() -> opened().adrift().size() == 2);
        await(() -> stage.getScene().lookup("#adrift-put") != null);
        assertThat(reads("NEEDS REVIEW")).isTrue();
        Mark engineers = opened().adrift().getFirst();
        robot.clickOn("#adrift-put");
        await(() -> opened().adrift().size() == 1);
        assertThat(opened().marks()).filteredOn(mark -> mark.id().equals(engineers.id()))
                .singleElement().satisfies(mark -> assertThat(mark.anchor().quote()).isEqualTo("two engineers"));
        robot.clickOn("#adrift-let-go");
        await(() -> opened().adrift().isEmpty());
        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        await(() -> opened().adrift().size() == 1);
    }

    @Test
    void itIsKeptAsAReleaseOfItsOwnAndNotAskedAgain(FxRobot robot) throws Exception {
        Path corrected = write("two.txt", TEXT.replace("two engineers", "three engineers"));
        await(() -> workspace.openProperty().get() != null);
        robot.interact(() -> workspace.takingIn().take(List.of(corrected)));
        await(() -> reads("Is this a corrected version"));
        versions(robot);
        await(() -> stage.getScene().lookup("#versions-own") != null);
        robot.type(KeyCode.DIGIT2);
        await(() -> !reads("Is this a corrected version") && reads("Nearly the same text"));
        awaitSaved();
        Kin kin = session.versions().kin(List.of(opened().release().id())).join().getFirst();
        assertThat(kin.isAsked()).isFalse();
        assertThat(kin.standing()).isEqualTo(Kin.Standing.CONFIRMED);
        assertThat(workspace.shelfProperty().get()).hasSize(2);
    }

    @Test
    void aTranslationIsFoundByWordsOfItsTitleLinkedAndStandsBesideItsOriginal(FxRobot robot) throws Exception {
        Path french = write("french.txt", FRENCH);
        await(() -> workspace.openProperty().get() != null);
        robot.interact(() -> workspace.takingIn().take(List.of(french)));
        await(() -> opened().release().source().equals("french.txt"));
        versions(robot);
        await(() -> stage.getScene().lookup("#versions-words") != null);
        robot.clickOn("#versions-words");
        robot.write("hotline");
        await(() -> stage.getScene().lookup("#versions-translation") != null);
        robot.type(KeyCode.DOWN, KeyCode.DIGIT1);
        await(() -> reads("A translation. The original, “Vice Ministers Agree on a Hotline”"));
        versions(robot);
        await(() -> reads("Original (English): authoritative"));
        assertThat(reads("Translation (French)")).isTrue();
        assertThat(reads("agreed to open a hotline by June 2031")).isTrue();
        assertThat(reads("une ligne directe avant la fin de juin 2031")).isTrue();
    }
}
