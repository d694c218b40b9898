package org.readout.desk.margin;

import java.util.List;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.TypeAhead;
import org.readout.desk.toolkit.Words;
import org.readout.model.EventKind;
import org.readout.model.NameType;

/** The forms of few fields: an event, a mention, what is done to an entity, a note. */
final class SmallEditors {

    private SmallEditors() {}

    static FormPane of(MarginViewModel model, Form form) {
        FormPane pane = new FormPane(model);
        switch (form) {
            case CommitmentForm commitment -> throw new IllegalArgumentException("A commitment has its own editor");
            case EventForm event -> event(pane, event);
            case MentionForm mention -> mention(pane, mention, model);
            case GroupForm group -> group(pane, group, model);
            case MergeForm merge -> merge(pane, merge);
            case SplitForm split -> split(pane, split);
            case NoteForm note -> note(pane, note);
        }
        pane.getChildren().add(pane.buttons());
        return pane;
    }

    private static void event(FormPane pane, EventForm form) {
        ComboBox<EventKind> kind = Fields.choice(form.kind, List.of(EventKind.values()), Words::kind);
        pane.getChildren().addAll(
                Fields.pair(named("kind", kind), named("place", Fields.text(form.place))),
                required("name", Fields.text(form.name.property()), form.name),
                Fields.date(Messages.text("margin.field.date"), form.date),
                new PartyListEditor(Messages.text("margin.field.participants"), form.participants),
                Fields.check(Messages.text("margin.field.reported"), form.reported));
        pane.startAt(kind);
    }

    private static void mention(FormPane pane, MentionForm form, MarginViewModel model) {
        TextField entity = entity(form.entity);
        Help.on(entity, "typeahead");
        TypeAhead.offer(entity, () -> model.knownNames(form.type.get()), () -> { });
        VBox date = Fields.date(Messages.text("margin.field.value"), form.value);
        date.visibleProperty().bind(form.type.isEqualTo(NameType.DATE));
        date.managedProperty().bind(date.visibleProperty());
        pane.getChildren().addAll(
                required("entity", entity, form.entity),
                named("type", Fields.choice(form.type, model.types(), Words::type)),
                date);
        pane.startAt(entity);
    }

    private static void group(FormPane pane, GroupForm form, MarginViewModel model) {
        TextField entity = entity(form.entity);
        Help.on(entity, "typeahead");
        TypeAhead.offer(entity, () -> model.knownNames(form.type.get()), () -> { });
        pane.getChildren().addAll(
                required("entity", entity, form.entity),
                named("type", Fields.choice(form.type, model.types(), Words::type)),
                Card.wrapped(Messages.text("margin.names.all", form.size()), "mute", "small"));
        pane.startAt(entity);
    }

    private static void merge(FormPane pane, MergeForm form) {
        TextField into = Fields.text(form.into);
        into.setId("margin-merge");
        into.setPromptText(Messages.text("margin.names.merge.prompt"));
        Help.on(into, "typeahead");
        TypeAhead.offer(into, form::others, () -> { });
        pane.getChildren().addAll(
                Fields.named(Messages.text("margin.field.into"), into, Fields.line(form.errorProperty(), "alert")),
                Card.wrapped(Messages.text("margin.names.merge.words", form.entity()), "mute", "small"));
        pane.startAt(into);
    }

    private static void split(FormPane pane, SplitForm form) {
        TextField entity = entity(form.entity);
        pane.getChildren().add(required("entity", entity, form.entity));
        if (form.alikeCount() > 1) {
            pane.getChildren().add(Fields.check(
                    Messages.text("margin.names.split.alike", form.alikeCount(), form.quote()), form.alike));
        }
        pane.startAt(entity);
    }

    private static void note(FormPane pane, NoteForm form) {
        TextArea text = Fields.area(form.text.property(), 4);
        text.setId("margin-note");
        TextField tags = Fields.text(form.tags);
        tags.setId("margin-tags");
        tags.setPromptText(Messages.text("margin.tags.prompt"));
        pane.getChildren().addAll(
                required("note", text, form.text),
                named("tags", tags),
                Fields.check(Messages.text("margin.field.resolved"), form.resolved));
        pane.startAt(text);
    }

    private static TextField entity(RequiredText text) {
        TextField entity = Fields.text(text.property());
        entity.setId("margin-entity");
        return entity;
    }

    private static VBox required(String key, Control field, RequiredText text) {
        return Fields.named(Messages.text("margin.field." + key), field, Fields.line(text.errorProperty(), "alert"));
    }

    private static VBox named(String key, Control field) {
        return Fields.named(Messages.text("margin.field." + key), field);
    }
}
