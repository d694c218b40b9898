package org.readout.desk.toolkit;

import java.util.ArrayDeque;
import java.util.Deque;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.readout.model.Change;

/** The officer's steps of this session, to be taken back and done again. Background work never enters it. */
public final class UndoStack {

    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");

    /** What would be undone; empty if nothing. */
    public ReadOnlyStringProperty undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    /** What would be done again; empty if nothing. */
    public ReadOnlyStringProperty redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    void did(Change change) {
        done.push(change);
        undone.clear();
        label();
    }

    /** The last step; null if there is none. */
    @Nullable Change last() {
        return done.peek();
    }

    /** The last step taken back; null if there is none. */
    @Nullable Change next() {
        return undone.peek();
    }

    /** The last step, moved to the side of what can be redone; null if there is none. */
    @Nullable Change takeBack() {
        return move(done, undone);
    }

    /** The last step taken back, moved to the side of what is done; null if there is none. */
    @Nullable Change doAgain() {
        return move(undone, done);
    }

    /** Forgets a step that could not be saved, on whichever side it stands. */
    void forget(Change change) {
        done.removeIf(other -> other.id().equals(change.id()));
        undone.removeIf(other -> other.id().equals(change.id()));
        label();
    }

    private @Nullable Change move(Deque<Change> from, Deque<Change> to) {
        Change change = from.poll();
        if (change != null) {
            to.push(change);
            label();
        }
        return change;
    }

    private void label() {
        Change last = done.peek();
        Change next = undone.peek();
        undoLabel.set(last == null ? "" : last.label());
        redoLabel.set(next == null ? "" : next.label());
    }
}
