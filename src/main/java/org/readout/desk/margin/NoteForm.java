package org.readout.desk.margin;

import java.util.List;
import java.util.regex.Pattern;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.readout.desk.toolkit.Workspace;
import org.readout.model.Note;

/** A note being written anew, with its tags. */
final class NoteForm extends MarkForm<Note> {

    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");

    final RequiredText text;
    /** The tags with commas between. */
    final StringProperty tags;
    final BooleanProperty resolved;

    NoteForm(Workspace workspace, Note before) {
        super(workspace, Note.class, before);
        text = new RequiredText(before.text(), "margin.note.empty");
        tags = new SimpleStringProperty(String.join(", ", before.tags()));
        resolved = new SimpleBooleanProperty(before.resolved());
    }

    @Override
    boolean isValid() {
        return text.isValid();
    }

    @Override
    Note written(Note on) {
        List<String> words = BETWEEN.splitAsStream(tags.get())
                .map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
        return on.withText(text.words()).withTags(words).withResolved(resolved.get());
    }
}
