package org.readout.desk.margin;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

import org.readout.desk.margin.MarginRow.NoteRow;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Messages;
import org.readout.model.Note;

/** The officer's own words, under the words of the release they are about. */
final class NoteCard extends Card {

    NoteCard(MarginViewModel model, NoteRow row) {
        super("note", row.chosen(), false);
        Note note = row.note();
        getChildren().add(head(label(Messages.text("margin.quote", note.anchor().quote()), "serif", "mute"),
                Messages.text("margin.paragraph", row.paragraph())));
        if (row.form() != null) {
            getChildren().add(SmallEditors.of(model, row.form()));
            return;
        }
        if (row.light()) {
            getStyleClass().add("light");
            getChildren().add(label(note.text().replace('\n', ' ')));
            return;
        }
        getChildren().add(wrapped(note.text(), "card-text"));
        if (row.chosen()) {
            HBox buttons = new HBox(6,
                    keyed(Action.EDIT, Messages.text("margin.edit"), "link", () -> model.edit(note)),
                    button(Messages.text("margin.delete"), "link", () -> model.delete(note)));
            buttons.setAlignment(Pos.CENTER_RIGHT);
            tags(List.of(), buttons);
        }
    }
}
