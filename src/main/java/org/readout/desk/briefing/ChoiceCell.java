package org.readout.desk.briefing;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;

/** One release with its box to tick. */
final class ChoiceCell extends ListCell<Choice> {

    private final CheckBox box = new CheckBox();
    private final Label title = new Label();
    private final Label line = new Label();
    private final HBox row;
    private @Nullable BooleanProperty bound;

    ChoiceCell() {
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("strong");
        line.getStyleClass().addAll("mute", "small");
        VBox words = new VBox(title, line);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(8, box, words);
        setOnMouseClicked(event -> {
            if (words.contains(words.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
                box.fire();
            }
        });
        // Not as wide as the title is long: the title wraps.
        setPrefWidth(0);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                box.fire();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (bound != null) {
            box.selectedProperty().unbindBidirectional(bound);
            bound = null;
        }
        if (empty || choice == null) {
            setGraphic(null);
            return;
        }
        title.setText(choice.title());
        line.setText(choice.line());
        box.setAccessibleText(choice.title());
        box.setAccessibleHelp(Messages.text("help.briefing.releases"));
        setAccessibleText(choice.title() + ", " + choice.line());
        box.selectedProperty().bindBidirectional(choice.ticked());
        bound = choice.ticked();
        setGraphic(row);
    }
}
