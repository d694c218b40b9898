package org.readout.desk.margin;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.readout.desk.margin.MarginRow.NoteRow;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Messages;
import org.readout.model.Note;

/** The officer's own words, under the words of the release they are about. */
final class NoteCard extends Card {

    NoteCard(MarginViewModel model, NoteRow row) {
        super("note", row.chosen(), false);
        Note note = row.note();
        if (row.light()) {
            getStyleClass().add("light");
            getChildren().add(head(label(note.text().replace('\n', ' ')), place(row)));
            return;
        }
        getChildren().add(head(label(Messages.text("margin.quote", note.anchor().quote()), "serif", "mute"), place(row)));
        if (row.form() != null) {
            getChildren().add(SmallEditors.of(model, row.form()));
            return;
        }
        getChildren().add(wrapped(note.text(), "card-text"));
        List<Label> tags = note.tags().stream().map(tag -> tag(tag)).toList();
        tags(tags, row.chosen() ? buttons(model, note) : null);
    }

    private static String place(NoteRow row) {
        return Messages.text(row.note().resolved() ? "margin.note.resolved.at" : "margin.paragraph", row.paragraph());
    }

    private static Region buttons(MarginViewModel model, Note note) {
        FlowPane buttons = new FlowPane(6, 4,
                keyed(Action.EDIT, Messages.text("margin.edit"), "link", () -> model.edit(note)),
                button(Messages.text(note.resolved() ? "margin.note.reopen" : "margin.note.resolve"), "resolve", "link",
                        () -> model.resolve(note)),
                button(Messages.text("margin.history.of"), "history", "link", () -> model.showHistory(note)),
                keyed(Action.DELETE, Messages.text("margin.delete"), "link", () -> model.delete(note)));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }
}
