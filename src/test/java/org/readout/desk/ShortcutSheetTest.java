package org.readout.desk;

import java.util.concurrent.atomic.AtomicInteger;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Shortcuts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.assertj.core.api.Assertions.assertThat;

/** Keys changed at the sheet, by mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class ShortcutSheetTest {

    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger briefs = new AtomicInteger();

    @Start
    void show(Stage stage) {
        Scene scene = new Scene(new StackPane(new ShortcutSheet("timeline", kept::incrementAndGet)), 960, 640);
        Keys keys = new Keys();
        keys.on(Action.BRIEF, briefs::incrementAndGet);
        keys.install(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void standard(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(Shortcuts::reset);
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#shortcuts-said").queryAs(Label.class).getText();
    }

    private static String keysOfBrief(FxRobot robot) {
        return robot.lookup("#keys-BRIEF").queryAs(Button.class).getText();
    }

    @Test
    void givesAnActionOtherKeys(FxRobot robot) {
        robot.clickOn("#keys-BRIEF");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.B).release(KeyCode.SHIFT, KeyCode.CONTROL);

        assertThat(keysOfBrief(robot)).isEqualTo("Ctrl+Shift+B");
        assertThat(kept).hasValue(1);
        assertThat(briefs).as("done while it was being given other keys").hasValue(0);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.B).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(briefs).hasValue(1);
        robot.press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        assertThat(briefs).as("the old keys").hasValue(1);
    }

    @Test
    void refusesKeysThatAreTakenAndWaitsForOthers(FxRobot robot) {
        robot.clickOn("#keys-BRIEF");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

        assertThat(said(robot)).isEqualTo("Ctrl+Z already means “Undo”. Choose other keys.");
        assertThat(keysOfBrief(robot)).isEqualTo("Ctrl+B");
        assertThat(kept).hasValue(0);
        robot.type(KeyCode.F9);
        assertThat(keysOfBrief(robot)).isEqualTo("F9");
    }

    @Test
    void leavesTheKeysOnEscape(FxRobot robot) {
        robot.clickOn("#keys-BRIEF");
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);

        assertThat(keysOfBrief(robot)).isEqualTo("Ctrl+B");
        assertThat(briefs).hasValue(1);
    }

    @Test
    void saysWhatTheKeysOfThePaneDo(FxRobot robot) {
        assertThat(robot.lookup("To the lane above or below").tryQuery()).isPresent();
        assertThat(robot.lookup("Here: the timeline").tryQuery()).isPresent();
    }
}
