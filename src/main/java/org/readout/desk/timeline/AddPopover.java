package org.readout.desk.timeline;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Overlay;
import org.readout.model.EventKind;
import org.readout.model.Timex;
import org.readout.timeline.Words;

/** Adds an encounter by hand to the release being read. */
final class AddPopover extends Popover {

    private final ComboBox<EventKind> kind = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextField date = new TextField();
    private final TextField place = new TextField();

    AddPopover(Overlay overlay, Node back, Words words, DateChanges changes) {
        super(overlay, back, words.get("add.title"));
        setId("timeline-add");
        kind.getItems().setAll(EventKind.values());
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable EventKind value) {
                return value == null ? "" : words.kind(value);
            }

            @Override
            public EventKind fromString(String text) {
                return EventKind.valueOf(text);
            }
        });
        kind.setValue(EventKind.MEETING);
        Help.on(kind, "timeline.add");
        kind.setAccessibleText(words.get("add.kind"));
        date.setId("timeline-add-date");
        Button save = new Button(words.get("add.save"));
        save.setId("timeline-add-save");
        save.getStyleClass().add("primary");
        save.setDefaultButton(true);
        save.setDisable(true);
        date.textProperty().subscribe(text -> save.setDisable(changes.read(text, null).isEmpty()));
        Help.on(save, "timeline.add");
        save.setOnAction(event -> {
            Optional<Timex> when = changes.read(date.getText(), null);
            String called = name.getText().isBlank() ? words.kind(kind.getValue()) : name.getText().strip();
            if (when.isPresent() && changes.add(kind.getValue(), called, when.get(), place.getText())) {
                close();
            }
        });
        getChildren().addAll(
                kind, labelled(words.get("add.name"), name), labelled(words.get("add.date"), date),
                labelled(words.get("add.place"), place), save);
    }

    private static Label labelled(String text, TextField field) {
        Label label = new Label(text, field);
        label.setContentDisplay(ContentDisplay.BOTTOM);
        label.setLabelFor(field);
        Help.on(field, "timeline.add");
        field.setPrefWidth(300);
        return label;
    }

    TextField first() {
        return date;
    }
}
