package org.readout.desk.toolkit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.readout.model.Change;
import org.readout.model.ReleaseSummary;

/** Sends what the officer changed to the library, says whether all of it is on disk, and reads again what the shelf says of it. */
final class Saving {

    private final Workspace workspace;
    private final Standing shelf;
    private final Runnable onRest;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(SaveState.SAVED);
    /** Releases written to, whose lines on the shelf have still to be read again. */
    private final Set<UUID> unread = new HashSet<>();
    /** Whether a release stands elsewhere on the shelf than is shown. */
    private boolean moved;
    private int writing;
    private int changes;

    /** @param onRest is run when all is on disk */
    Saving(Workspace workspace, Standing shelf, Runnable onRest) {
        this.workspace = workspace;
        this.shelf = shelf;
        this.onRest = onRest;
    }

    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How many changes were sent; negative while one is being written. */
    int changes() {
        return writing > 0 ? -1 : changes;
    }

    /**
     * Sends a change.
     *
     * @param step what can be undone; forgotten where the library refuses the change
     * @param then is run when it is on disk
     */
    void send(Change change, Change step, Runnable then) {
        changes++;
        writing++;
        unread.addAll(Applying.touched(change));
        state.set(SaveState.SAVING);
        workspace.session().apply(change).whenCompleteAsync((done, failure) -> {
            written(step, failure);
            if (failure == null) {
                then.run();
            }
        }, workspace.ui());
    }

    private void written(Change step, @Nullable Throwable failure) {
        writing--;
        if (failure != null) {
            workspace.undoStack().forget(step);
            state.set(SaveState.FAILED);
            workspace.report(failure);
            workspace.refresh();
        } else if (writing == 0) {
            state.set(SaveState.SAVED);
            onRest.run();
            readLines();
            if (moved) {
                readShelf();
            }
        }
    }

    /** Reads again what the shelf says of the releases that were written to; the whole of it where one stands elsewhere now. */
    private void readLines() {
        Set<UUID> asked = Set.copyOf(unread);
        workspace.session().shelf(asked).whenCompleteAsync((lines, failure) -> {
            if (failure != null) {
                workspace.report(failure);
            } else if (writing == 0 && unread.equals(asked)) {
                unread.clear();
                renew(lines);
            }
        }, workspace.ui());
    }

    /** Takes over lines of the shelf as they are now; where one stands elsewhere by that, the whole shelf is read. */
    void renew(List<ReleaseSummary> lines) {
        if (!shelf.renew(lines)) {
            moved = true;
            readShelf();
        }
    }

    /** What was read while the officer changed something is old; it is read again when that is on disk. */
    private void readShelf() {
        int before = changes;
        workspace.session().shelf().thenAcceptAsync(all -> {
            if (writing == 0 && before == changes) {
                moved = false;
                shelf.show(all);
            }
        }, workspace.ui()).whenCompleteAsync((done, failure) -> workspace.report(failure), workspace.ui());
    }
}
