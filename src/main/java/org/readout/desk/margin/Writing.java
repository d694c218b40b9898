package org.readout.desk.margin;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;

/** The one card that is being written in: what is opened elsewhere keeps what was written here first. */
final class Writing {

    private final Workspace workspace;
    private final Marking marking;
    private final ReadOnlyObjectWrapper<@Nullable Form> form = new ReadOnlyObjectWrapper<>();

    Writing(Workspace workspace, Marking marking) {
        this.workspace = workspace;
        this.marking = marking;
    }

    /** What is being written, or null. */
    ReadOnlyObjectProperty<@Nullable Form> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Opens a mark for correction. */
    void edit(Mark mark) {
        begin(switch (mark) {
            case Commitment commitment -> new CommitmentForm(workspace, commitment);
            case Event event -> new EventForm(workspace, event);
            case Mention mention -> new MentionForm(workspace, mention);
            case Note note -> new NoteForm(workspace, note);
        });
    }

    /** Opens a form; where the one that is open cannot be kept, that one stays, with the reason in its card. */
    void begin(Form fresh) {
        if (keep()) {
            workspace.chosenProperty().set(fresh.mark());
            form.set(fresh);
        }
    }

    /** Keeps what is written and closes its card; false where it cannot be kept as it stands: the card stays, with the reason. */
    boolean keep() {
        Form open = form.get();
        if (open != null && open.isChanged() && !open.save()) {
            workspace.chosenProperty().set(open.mark());
            return false;
        }
        form.set(null);
        return true;
    }

    /** Keeps what is written; the card stays open, with the reason, where it cannot be. */
    void save() {
        Form open = form.get();
        if (open != null && open.save()) {
            form.set(null);
        }
    }

    /** Lets go what is written. */
    void cancel() {
        form.set(null);
    }

    /** Deletes the mark that is being written in. */
    void delete() {
        Form open = form.get();
        if (open != null) {
            form.set(null);
            workspace.chosenProperty().set(open.mark());
            workspace.chosenMark().ifPresent(marking::delete);
        }
    }
}
