package org.readout.desk;

import java.time.Clock;

import javafx.stage.Stage;

import org.readout.desk.toolkit.DeskMemory;
import org.readout.desk.toolkit.FileDialogs;
import org.readout.desk.toolkit.Theme;
import org.readout.desk.toolkit.Workspace;

/** Lays the desk of a journey into the window a test is given. */
final class Seating {

    private static final int WIDTH = 990;
    private static final int HEIGHT = 900;

    private Seating() {}

    /** A desk as it is at its first start, shown on {@code stage}; the library is being read. */
    static DeskFrame seat(Stage stage, Workspace workspace, FileDialogs dialogs, Clock clock) {
        Theme.loadFonts();
        DeskFrame frame = new DeskFrame(workspace, dialogs, clock, "Test", WIDTH, HEIGHT);
        frame.arrange(DeskMemory.fresh());
        stage.setScene(frame.scene());
        stage.show();
        workspace.refresh();
        return frame;
    }
}
