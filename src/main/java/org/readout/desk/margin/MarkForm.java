package org.readout.desk.margin;

import java.util.UUID;

import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.Mark;

/** One mark being corrected. */
abstract sealed class MarkForm<M extends Mark> implements Form
        permits CommitmentForm, EventForm, MentionForm, NoteForm {

    private final Workspace workspace;
    private final Class<M> kind;
    private final M before;

    MarkForm(Workspace workspace, Class<M> kind, M before) {
        this.workspace = workspace;
        this.kind = kind;
        this.before = before;
    }

    /** Whether all that is written can be kept. */
    abstract boolean isValid();

    /** The mark {@code on} with what is written put in. */
    abstract M written(M on);

    @Override
    public UUID mark() {
        return before.id();
    }

    @Override
    public boolean isChanged() {
        return !isValid() || !written(before).equals(before);
    }

    @Override
    public boolean save() {
        if (!isValid()) {
            return false;
        }
        return Current.of(workspace, before, kind)
                .map(now -> {
                    new Marking(workspace).edit(now, written(now));
                    return true;
                })
                .orElse(false);
    }
}
