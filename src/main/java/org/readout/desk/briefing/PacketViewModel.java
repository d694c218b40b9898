package org.readout.desk.briefing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.PacketJob;
import org.readout.jobs.PacketReport;
import org.readout.jobs.PacketReport.Conflict;

/** Packets for colleagues and from them. */
final class PacketViewModel {

    private final BriefingViewModel briefing;
    private final Workspace workspace;
    private final PacketJob job;
    private final ReadOnlyObjectWrapper<@Nullable PacketReport> report = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Conflict> conflicts = FXCollections.observableArrayList();

    PacketViewModel(BriefingViewModel briefing, Clock clock) {
        this.briefing = briefing;
        workspace = briefing.workspace();
        job = new PacketJob(workspace.session(), clock);
    }

    /** What the packet that was taken in last did; null where none was, or the officer has seen it. */
    ReadOnlyObjectProperty<@Nullable PacketReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Where both had judged, and otherwise, and ours still stands. */
    ObservableList<Conflict> conflicts() {
        return conflicts;
    }

    /** Writes the releases ticked, with their marks and history. */
    void write(Path file) {
        List<UUID> releases = briefing.order().wanted().releases();
        briefing.start(() -> {
            int written = job.write(releases, file);
            return Messages.text("briefing.packet.written", written, file);
        });
    }

    /** Takes a packet in; its marks are put in as one step that can be undone. */
    void take(Path file) {
        briefing.start(() -> {
            PacketReport came = job.read(file);
            workspace.ui().execute(() -> workspace.refresh().whenCompleteAsync((done, failure) -> show(came), workspace.ui()));
            return came.line();
        });
    }

    private void show(PacketReport came) {
        if (came.change() != null) {
            workspace.change(came.change());
        }
        conflicts.setAll(came.conflicts());
        report.set(came);
    }

    /** Puts the colleague's mark in the place of ours, as a step that can be undone. */
    void takeTheirs(Conflict conflict) {
        workspace.change(Messages.text("briefing.packet.theirs.step"), List.of(conflict.take()));
        conflicts.remove(conflict);
    }

    /** Ours stays. */
    void keepOurs(Conflict conflict) {
        conflicts.remove(conflict);
    }

    /** The officer has seen it. */
    void done() {
        report.set(null);
    }
}
