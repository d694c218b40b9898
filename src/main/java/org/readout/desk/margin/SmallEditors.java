package org.readout.desk.margin;

import java.util.List;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.EventKind;
import org.readout.model.NameType;

/** The forms of few fields: an event, a mention, all mentions of an entity, a note. */
final class SmallEditors {

    private SmallEditors() {}

    static FormPane of(MarginViewModel model, Form form) {
        FormPane pane = new FormPane(model);
        switch (form) {
            case CommitmentForm commitment -> throw new IllegalArgumentException("A commitment has its own editor");
            case EventForm event -> event(pane, event);
            case MentionForm mention -> mention(pane, mention);
            case GroupForm group -> group(pane, group);
            case NoteForm note -> note(pane, note);
        }
        pane.getChildren().add(pane.buttons());
        return pane;
    }

    private static void event(FormPane pane, EventForm form) {
        ComboBox<EventKind> kind = Fields.choice(form.kind, List.of(EventKind.values()), Words::kind);
        pane.getChildren().addAll(
                Fields.pair(named("kind", kind), named("place", Fields.text(form.place))),
                Fields.date(Messages.text("margin.field.date"), form.date),
                Fields.check(Messages.text("margin.field.reported"), form.reported));
        pane.startAt(kind);
    }

    private static void mention(FormPane pane, MentionForm form) {
        TextField entity = Fields.text(form.entity);
        entity.setId("margin-entity");
        VBox date = Fields.date(Messages.text("margin.field.value"), form.value);
        date.visibleProperty().bind(form.type.isEqualTo(NameType.DATE));
        date.managedProperty().bind(date.visibleProperty());
        pane.getChildren().addAll(
                Fields.named(Messages.text("margin.field.entity"), entity, Fields.line(form.entityErrorProperty(), "alert")),
                named("type", Fields.choice(form.type, List.of(NameType.values()), Words::type)),
                date);
        pane.startAt(entity);
    }

    private static void group(FormPane pane, GroupForm form) {
        TextField entity = Fields.text(form.entity);
        entity.setId("margin-entity");
        pane.getChildren().addAll(
                Fields.named(Messages.text("margin.field.entity"), entity, Fields.line(form.entityErrorProperty(), "alert")),
                named("type", Fields.choice(form.type, List.of(NameType.values()), Words::type)),
                Card.wrapped(Messages.text("margin.names.all", form.size()), "mute", "small"));
        pane.startAt(entity);
    }

    private static void note(FormPane pane, NoteForm form) {
        TextArea text = Fields.area(form.text, 4);
        text.setId("margin-note");
        pane.getChildren().add(
                Fields.named(Messages.text("margin.field.note"), text, Fields.line(form.errorProperty(), "alert")));
        pane.startAt(text);
    }

    private static VBox named(String key, Control field) {
        return Fields.named(Messages.text("margin.field." + key), field);
    }
}
