package org.readout.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.LibrarySession;
import org.readout.jobs.SampleLibrary;
import org.readout.model.DossierLine;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.desk.Waiting.await;

/** Through the dossier of the sample by keyboard alone: today, when first, a minister's call card, a thread mended, a draft checked. */
@ExtendWith(ApplicationExtension.class)
class DossierJourneyTest {

    private static final Clock MORNING = Clock.fixed(Instant.parse("2025-03-24T09:00:00Z"), ZoneOffset.UTC);
    /** More stops than a page has. */
    private static final int ROUND = 40;

    @TempDir
    static Path home;

    private Stage stage;
    private LibrarySession session;
    private Workspace workspace;
    private DeskFrame frame;

    @Start
    void sitDown(Stage on) {
        stage = on;
        session = new SampleLibrary(home).open("Ada");
        workspace = new Workspace(session, Platform::runLater);
        frame = Seating.seat(stage, workspace, new NoDialogs(), MORNING);
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
    void aMorningWithTheDossier(FxRobot robot) throws Exception {
        await(() -> workspace.openProperty().get() != null);
        robot.interact(frame::greet);
        await(() -> says("New releases by encounter") && says("Does not agree"));
        assertThat(title()).isEqualTo("Today, 24 Mar 2025");

        // When did they first promise it: each force, the words themselves, and what was looked through.
        room(robot, KeyCode.DIGIT6);
        await(() -> title().startsWith("When did they"));
        robot.write("60th anniversary");
        robot.type(KeyCode.ENTER);
        await(() -> says("Earliest shared view found here") && says("Earliest agreed found here"));
        assertThat(lines()).anyMatch(line -> line.kind() == DossierLine.Kind.QUOTE && line.note().contains("said by"));
        assertThat(about()).contains("5 releases");

        // A minister, found by a part of the name, and the page to have at hand in a call.
        room(robot, KeyCode.DIGIT2);
        await(() -> says("Persons"));
        robot.type(KeyCode.SLASH);
        robot.write("Iwaya");
        await(() -> says("Iwaya") && lines().stream().allMatch(line -> line.kind() == DossierLine.Kind.HEAD || line.text().contains("Iwaya")));
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        await(() -> says("Meetings and calls"));
        assertThat(says("Takeshi Iwaya") || title().equals("Takeshi Iwaya")).isTrue();
        tabTo(robot, "dossier-card");
        robot.type(KeyCode.SPACE);
        await(() -> title().startsWith("Call card: ") && says("Last contacts"));
        assertThat(lines().stream().map(DossierLine::text)).anyMatch(text -> text.startsWith("Open, owed by"));

        // Back, and into the text of a line.
        robot.type(KeyCode.BACK_SPACE);
        await(() -> says("Meetings and calls"));
        room(robot, KeyCode.DIGIT4);
        await(() -> lines().stream().anyMatch(line -> line.badge().equals("ordinal")));
        robot.type(KeyCode.ENTER);
        await(() -> lines().stream().map(DossierLine::badge).toList().containsAll(List.of("14", "15")));
        robot.press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);
        await(() -> stage.getScene().lookup("#dossier-list") == null
                && workspace.openProperty().get() != null
                && workspace.openProperty().get().release().source().startsWith("2024-06-28"));
    }

    @Test
    void aThreadIsMendedAndADraftChecked(FxRobot robot) throws Exception {
        await(() -> workspace.openProperty().get() != null);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.J).release(KeyCode.SHORTCUT);
        await(() -> title().startsWith("Today"));

        // Into the thread, a statement of another matter added to it by hand, and taken back.
        room(robot, KeyCode.DIGIT3);
        await(() -> says("Occasions and accords"));
        robot.type(KeyCode.ENTER);
        await(() -> title().startsWith("60th anniversary"));
        int before = lines().size();
        robot.type(KeyCode.SLASH);
        robot.write("denuclearization");
        tabTo(robot, "dossier-others");
        robot.type(KeyCode.SPACE);
        await(() -> title().startsWith("Add to"));
        robot.type(KeyCode.ENTER);
        await(() -> title().startsWith("60th anniversary") && says("denuclearization"));
        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        await(() -> title().startsWith("60th anniversary") && lines().size() == before);

        // A draft pasted in, that gives the dialogue and the anniversary other numbers.
        room(robot, KeyCode.DIGIT7);
        await(() -> draft().isVisible() && draft().isFocused());
        robot.interact(() -> draft().setText("Vice Minister for Foreign Affairs Okano Masataka met with First Vice Minister of Foreign"
                + " Affairs of the Republic of Korea Kim Hong-kyun in Tokyo on June 28, 2024, for the 16th Korea-Japan Vice-Ministerial"
                + " Strategic Dialogue. The two Vice Ministers agreed on the importance of preparing for the 61st anniversary."));
        robot.press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);
        await(() -> alert("16") && alert("61st"));
        assertThat(says("Commitments the draft makes")).isTrue();

        room(robot, KeyCode.DIGIT8);
        await(() -> says("Told by several: compare them"));
        robot.type(KeyCode.ESCAPE);
        await(() -> stage.getScene().lookup("#dossier-list") == null);
        assertThat(workspace.shelfProperty().get()).hasSize(5);
    }

    private List<DossierLine> lines() {
        return stage.getScene().lookup("#dossier-list") instanceof ListView<?> list
                ? list.getItems().stream().map(DossierLine.class::cast).toList() : List.of();
    }

    private boolean says(String words) {
        return lines().stream().anyMatch(line -> line.text().contains(words));
    }

    private boolean alert(String badge) {
        return lines().stream().anyMatch(line -> line.kind() == DossierLine.Kind.ALERT && line.badge().equals(badge));
    }

    private String title() {
        return stage.getScene().lookup(".dossier-title") instanceof Labeled label ? label.getText() : "";
    }

    private String about() {
        return stage.getScene().lookup(".dossier-head > .mute") instanceof Labeled label ? label.getText() : "";
    }

    private TextArea draft() {
        return (TextArea) stage.getScene().lookup("#dossier-draft");
    }

    private static void room(FxRobot robot, KeyCode digit) {
        robot.press(KeyCode.SHORTCUT).type(digit).release(KeyCode.SHORTCUT);
    }

    private void tabTo(FxRobot robot, String id) {
        for (int i = 0; i < ROUND; i++) {
            Node owner = stage.getScene().getFocusOwner();
            if (owner != null && id.equals(owner.getId())) {
                return;
            }
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError("The Tab key does not come to " + id);
    }
}
