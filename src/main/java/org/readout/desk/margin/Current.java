package org.readout.desk.margin;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;

/** The open release and its marks as they stand now: undo, or a moved edge, may have changed one since a form on it was opened. */
final class Current {

    private Current() {}

    /** The mark as it stands in the open release; where it is gone the officer is told, and what is typed stays. */
    static <M extends Mark> Optional<M> of(Workspace workspace, M mark, Class<M> kind) {
        AnnotatedRelease open = workspace.openProperty().get();
        Optional<M> found = open == null
                ? Optional.empty()
                : open.marks().stream().filter(other -> other.id().equals(mark.id())).findFirst().map(kind::cast);
        if (found.isEmpty()) {
            workspace.sayTrouble(Messages.text("margin.gone"));
        }
        return found;
    }

    /** The day the open release was published, or null where it is not known. */
    static @Nullable LocalDate published(Workspace workspace) {
        AnnotatedRelease open = workspace.openProperty().get();
        return open == null ? null : open.release().publication().published();
    }
}
