package org.readout.desk.margin;

import java.util.UUID;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.Note;

/** A note being written anew. */
final class NoteForm implements Form {

    final StringProperty text;

    private final Workspace workspace;
    private final Note before;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    NoteForm(Workspace workspace, Note before) {
        this.workspace = workspace;
        this.before = before;
        text = new SimpleStringProperty(before.text());
        text.subscribe(words -> error.set(words.isBlank() ? Messages.text("margin.note.empty") : ""));
    }

    @Override
    public UUID mark() {
        return before.id();
    }

    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    @Override
    public boolean isChanged() {
        return !text.get().equals(before.text());
    }

    @Override
    public boolean save() {
        if (text.get().isBlank()) {
            return false;
        }
        return Current.of(workspace, before, Note.class)
                .map(now -> {
                    new Marking(workspace).edit(now, now.withText(text.get().strip()));
                    return true;
                })
                .orElse(false);
    }
}
