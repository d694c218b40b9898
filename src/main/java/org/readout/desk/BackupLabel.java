package org.readout.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.CopyState;

/** When the library was last backed up, or that it could not be; why is told where the pointer rests, and once as a message. */
final class BackupLabel extends Label {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Clock clock;
    private final Tooltip why = new Tooltip();

    /** @param clock says what is today, and the officer's zone */
    BackupLabel(Workspace workspace, Clock clock) {
        this.clock = clock;
        setId("backup-state");
        getStyleClass().addAll("mute", "small");
        setTooltip(why);
        managedProperty().bind(visibleProperty());
        show(workspace.session().copies());
        workspace.session().onCopy(state -> workspace.ui().execute(() -> {
            String line = state.trouble();
            if (line != null && !line.equals(why.getText())) {
                workspace.sayTrouble(line);
            }
            show(state);
        }));
    }

    private void show(CopyState state) {
        getStyleClass().remove("alert");
        setVisible(state.last() != null || state.trouble() != null);
        if (state.trouble() != null) {
            setText(Messages.text("backup.failed"));
            why.setText(state.trouble());
            getStyleClass().add("alert");
        } else if (state.last() != null) {
            ZonedDateTime made = state.last().atZone(clock.getZone());
            boolean today = made.toLocalDate().equals(LocalDate.now(clock));
            setText(Messages.text("backup.made", today ? TIME.format(made) : Words.day(made.toLocalDate())));
            why.setText(Messages.text("backup.verified", Words.day(made.toLocalDate()), TIME.format(made)));
        }
    }
}
