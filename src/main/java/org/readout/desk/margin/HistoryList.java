package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.readout.desk.margin.MarginRow.HistoryOfRow;
import org.readout.desk.margin.MarginRow.HistoryRow;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.HistoryEntry;
import org.readout.model.Mark;

/** What was done to the open release, or to one mark of it, read from the library when it is looked at. */
final class HistoryList {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<MarginRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private List<HistoryEntry> entries = List.of();
    private @Nullable Mark only;
    private int asked;

    HistoryList(Workspace workspace) {
        this.workspace = workspace;
    }

    ReadOnlyObjectProperty<List<MarginRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Shows what was done to {@code mark} alone; to all where it is null. */
    void narrow(@Nullable Mark mark) {
        only = mark;
        show();
    }

    /** Reads the history of {@code release}; an answer that a newer question has overtaken is dropped. */
    void read(@Nullable UUID release) {
        int question = ++asked;
        if (release == null) {
            entries = List.of();
            show();
            return;
        }
        workspace.session().history(release).whenCompleteAsync((found, failure) -> {
            if (question != asked) {
                return;
            }
            if (failure != null) {
                workspace.report(failure);
            } else {
                entries = found;
                show();
            }
        }, workspace.ui());
    }

    private void show() {
        Mark mark = only;
        if (mark == null) {
            rows.set(entries.stream().<MarginRow>map(entry -> new HistoryRow(entry, null, false, 0)).toList());
            return;
        }
        List<MarginRow> of = new ArrayList<>();
        of.add(new HistoryOfRow(HistoryCard.shortened(mark)));
        List<HistoryEntry> touching = entries.stream()
                .filter(entry -> entry.change().edits().stream().anyMatch(edit -> edit.mark().equals(mark.id())))
                .toList();
        // Which state can be put back depends on how the mark stands now.
        int now = Objects.hashCode(workspace.markNow(mark.id()).orElse(null));
        touching.forEach(entry -> of.add(new HistoryRow(entry, mark.id(), entry == touching.getLast(), now)));
        rows.set(of);
    }
}
