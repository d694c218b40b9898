package org.readout.desk.briefing;

import java.util.function.Function;

import javafx.beans.property.BooleanProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;

/** A list of which each line has a box to tick: by a click on it or its words, or by Space where the arrows have gone. */
final class TickList<T> extends ListView<T> {

    private final String help;
    private final Function<T, String> title;
    private final Function<T, String> line;
    private final Function<T, BooleanProperty> ticked;

    /**
     * A list of what can be ticked.
     *
     * @param name of the list; what it is called is in the messages under "briefing." and it
     * @param line more on an item, small below its title; empty for nothing
     */
    TickList(String name, ObservableList<T> items, Function<T, String> title, Function<T, String> line,
            Function<T, BooleanProperty> ticked) {
        super(items);
        help = "briefing." + name;
        this.title = title;
        this.line = line;
        this.ticked = ticked;
        setId("briefing-" + name);
        getStyleClass().add("briefing-releases");
        Help.on(this, help);
        setAccessibleText(Messages.text(help));
        setCellFactory(view -> new Cell());
        setOnKeyPressed(event -> {
            T chosen = getSelectionModel().getSelectedItem();
            if (chosen != null && event.getCode() == KeyCode.SPACE) {
                BooleanProperty property = ticked.apply(chosen);
                property.set(!property.get());
                event.consume();
            }
        });
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    private final class Cell extends ListCell<T> {

        private final CheckBox box = new CheckBox();
        private final Label first = new Label();
        private final Label second = new Label();
        private final HBox row;
        private @Nullable BooleanProperty bound;

        Cell() {
            box.setFocusTraversable(false);
            first.setWrapText(true);
            first.setMinHeight(Region.USE_PREF_SIZE);
            second.getStyleClass().addAll("mute", "small");
            VBox words = new VBox(first, second);
            HBox.setHgrow(words, Priority.ALWAYS);
            row = new HBox(8, box, words);
            setOnMouseClicked(event -> {
                if (words.contains(words.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
                    box.fire();
                }
            });
            // Not as wide as the title is long: the title wraps.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (bound != null) {
                box.selectedProperty().unbindBidirectional(bound);
                bound = null;
            }
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            String more = line.apply(item);
            first.setText(title.apply(item));
            second.setText(more);
            second.setVisible(!more.isEmpty());
            second.setManaged(!more.isEmpty());
            first.getStyleClass().setAll("label", more.isEmpty() ? "plain" : "strong");
            box.setAccessibleText(first.getText());
            Help.on(box, help);
            setAccessibleText(more.isEmpty() ? first.getText() : first.getText() + ", " + more);
            bound = ticked.apply(item);
            box.selectedProperty().bindBidirectional(bound);
            setGraphic(row);
        }
    }
}
