package org.readout.desk;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;

/** The text alone in the window, everything else put away until it is wanted again. */
final class FocusMode {

    private static final String ALONE = "alone";

    private final BorderPane frame;
    private final SplitPane rows;
    private final SplitPane columns;
    private final Node reader;
    private @Nullable PutAway away;

    /** What was put away, and how it stood. */
    private record PutAway(Node top, Node bottom, int place, double[] across, double[] down) {}

    /**
     * Puts nothing away yet.
     *
     * @param rows the panes above each other, in the middle of {@code frame}
     * @param columns the panes beside each other, {@code reader} among them
     */
    FocusMode(BorderPane frame, SplitPane rows, SplitPane columns, Node reader) {
        this.frame = frame;
        this.rows = rows;
        this.columns = columns;
        this.reader = reader;
    }

    void toggle() {
        if (!leave()) {
            enter();
        }
    }

    private void enter() {
        away = new PutAway(frame.getTop(), frame.getBottom(), columns.getItems().indexOf(reader),
                columns.getDividerPositions(), rows.getDividerPositions());
        frame.setTop(null);
        frame.setBottom(null);
        columns.getItems().remove(reader);
        frame.setCenter(reader);
        reader.getStyleClass().add(ALONE);
    }

    /** Brings everything back; false if nothing was put away. */
    boolean leave() {
        PutAway back = away;
        if (back == null) {
            return false;
        }
        away = null;
        reader.getStyleClass().remove(ALONE);
        frame.setCenter(rows);
        frame.setTop(back.top());
        frame.setBottom(back.bottom());
        columns.getItems().add(back.place(), reader);
        place(back);
        // A split pane that was out of the window forgets its dividers when it is first laid out again.
        Platform.runLater(() -> place(back));
        return true;
    }

    private void place(PutAway back) {
        columns.setDividerPositions(back.across());
        rows.setDividerPositions(back.down());
    }
}
