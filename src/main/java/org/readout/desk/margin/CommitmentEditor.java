package org.readout.desk.margin;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Force;
import org.readout.model.Status;
import org.readout.model.Voice;

/** All that a commitment carries, to be corrected in its card. */
final class CommitmentEditor extends FormPane {

    CommitmentEditor(MarginViewModel model, CommitmentForm form) {
        super(model);
        ComboBox<Force> force = Fields.choice(form.force, List.of(Force.values()), Words::force);
        force.setId("margin-force");
        ComboBox<Status> status = Fields.choice(form.status, List.of(Status.values()), Words::status);
        TextArea action = Fields.area(form.action.property(), 3);
        action.setId("margin-action");
        ComboBox<Voice> voice = Fields.choice(form.voice, List.of(Voice.values()), of -> Messages.text("margin.voice." + of));
        getChildren().addAll(
                Fields.pair(named("force", force), named("status", status)),
                Fields.named(Messages.text("margin.field.action"), action, Fields.line(form.action.errorProperty(), "alert")),
                Fields.check(Messages.text("margin.field.restated"), form.restated),
                new PartyListEditor(Messages.text("margin.field.parties"), form.parties),
                section("addressee", new PartyEditor(form.parties, form.addressee, null)),
                Fields.pair(
                        Fields.date(Messages.text("margin.field.said"), form.said),
                        Fields.date(Messages.text("margin.field.due"), form.due)),
                named("condition", Fields.text(form.condition)),
                Fields.check(Messages.text("margin.field.inferred"), form.inferred),
                Fields.pair(named("earlier", Fields.text(form.earlier)),
                        Fields.date(Messages.text("margin.field.earlier.said"), form.earlierSaid)),
                Fields.pair(named("attribution", Fields.text(form.attribution)), named("voice", voice)),
                Card.wrapped(Messages.text("margin.span.hint"), "mute", "small"),
                last(model));
        startAt(action);
    }

    private static Region named(String key, Control field) {
        return Fields.named(Messages.text("margin.field." + key), field);
    }

    private static Region section(String key, Region content) {
        return new VBox(3, Card.label(Messages.text("margin.field." + key), "mute", "small"), content);
    }

    private HBox last(MarginViewModel model) {
        Button delete = Card.button(Messages.text("margin.delete"), "delete", "link", model::deleteEdited);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(6, delete, gap, buttons());
    }
}
