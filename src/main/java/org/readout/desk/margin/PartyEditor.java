package org.readout.desk.margin;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.TypeAhead;
import org.readout.model.Level;

/** A party being written: name and state on one line, office and level on the next. */
final class PartyEditor extends VBox {

    private final TextField name;

    /** @param remove takes the party out, or null where it cannot be */
    PartyEditor(PartyList parties, PartyFields party, @Nullable Runnable remove) {
        super(4);
        getStyleClass().add("party");
        name = field(Fields.text(party.nameProperty()), "margin.party.name");
        Help.on(name, "typeahead");
        TypeAhead.offer(name, parties::knownNames, () -> parties.complete(party));
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                parties.complete(party);
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        TextField state = field(Fields.text(party.stateProperty()), "margin.party.state.name");
        state.setPrefColumnCount(4);
        HBox first = new HBox(4, name, state);
        if (remove != null) {
            Button out = Card.button("×", "party.remove", "link", remove);
            out.setAccessibleText(Messages.text("margin.party.remove", party.nameProperty().get()));
            first.getChildren().add(out);
        }
        TextField office = field(Fields.text(party.officeProperty()), "margin.party.office");
        HBox.setHgrow(office, Priority.ALWAYS);
        ComboBox<Level> level = Fields.choice(party.levelProperty(), List.of(Level.values()),
                of -> Messages.text("margin.level." + of));
        level.setAccessibleText(Messages.text("margin.party.level"));
        Help.on(level, "field");
        level.setPrefWidth(130);
        getChildren().addAll(first, new HBox(4, office, level), Fields.line(party.errorProperty(), "alert"));
    }

    void focusName() {
        name.requestFocus();
    }

    private static TextField field(TextField field, String key) {
        field.setPromptText(Messages.text(key));
        field.setAccessibleText(Messages.text(key));
        Help.on(field, "field");
        return field;
    }
}
