package org.readout.desk.margin;

import java.util.List;
import java.util.UUID;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.readout.desk.margin.MarginRow.HistoryRow;
import org.readout.desk.toolkit.Workspace;

/** What was done to the open release, read from the library when it is looked at. */
final class HistoryList {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<MarginRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private int asked;

    HistoryList(Workspace workspace) {
        this.workspace = workspace;
    }

    ReadOnlyObjectProperty<List<MarginRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Reads the history of {@code release}; an answer that a newer question has overtaken is dropped. */
    void read(@Nullable UUID release) {
        int question = ++asked;
        if (release == null) {
            rows.set(List.of());
            return;
        }
        workspace.session().history(release).whenCompleteAsync((entries, failure) -> {
            if (question != asked) {
                return;
            }
            if (failure != null) {
                workspace.report(failure);
            } else {
                rows.set(entries.stream().<MarginRow>map(HistoryRow::new).toList());
            }
        }, workspace.ui());
    }
}
