package org.readout.desk.reader;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Messages;

/** At the selection: what the selected words can be tagged as, with the key for it. */
final class SelectionBar extends FlowPane {

    private static final List<Action> OFFERED = List.of(
            Action.TAG_COMMITMENT, Action.TAG_PERSON, Action.TAG_OFFICE, Action.TAG_ORGANIZATION, Action.TAG_COUNTRY,
            Action.TAG_PLACE, Action.TAG_EVENT, Action.TAG_AGREEMENT, Action.TAG_DATE, Action.TAG_NOTE);

    SelectionBar(Keys keys) {
        super(2, 2);
        getStyleClass().add("selection-bar");
        setPrefWrapLength(520);
        for (Action action : OFFERED) {
            Label key = new Label();
            key.textProperty().bind(action.keysLabelProperty());
            key.getStyleClass().add("key");
            Button button = new Button(Messages.text("bar." + action.name()), key);
            button.setContentDisplay(ContentDisplay.RIGHT);
            button.setFocusTraversable(false);
            button.setAccessibleText(action.label());
            button.setOnAction(event -> keys.perform(action));
            getChildren().add(button);
        }
    }
}
