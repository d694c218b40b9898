package org.readout.desk.margin;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Messages;

/** A form in a card: Ctrl+Enter keeps it, Esc lets it go, and no other key or click gets out of it. */
class FormPane extends VBox {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);

    private final MarginViewModel model;

    FormPane(MarginViewModel model) {
        this.model = model;
        getStyleClass().add("form");
        Keys.keepTo(this);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                model.save();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
            }
            // The list around the form would take arrows and letters for its own.
            if (!event.isShortcutDown() && event.getCode() != KeyCode.TAB) {
                event.consume();
            }
        });
        EventHandler<MouseEvent> stop = MouseEvent::consume;
        addEventHandler(MouseEvent.MOUSE_PRESSED, stop);
        addEventHandler(MouseEvent.MOUSE_CLICKED, stop);
    }

    /** The last line: Save and Cancel, each with its keys. */
    HBox buttons() {
        Button cancel = Card.button(Messages.text("margin.cancel"), "cancel", "quiet", model::cancel);
        cancel.setId("margin-cancel");
        Button save = Card.button(Messages.text("margin.save"), "save", "primary", model::save);
        save.setId("margin-save");
        for (Button button : new Button[] {cancel, save}) {
            button.setGraphicTextGap(6);
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        cancel.setGraphic(Card.label(Messages.text("margin.cancel.key"), "key"));
        save.setGraphic(Card.label(Messages.text("margin.save.key"), "key"));
        HBox buttons = new HBox(6, cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    /** Puts the cursor into {@code first} when the form comes on the desk. */
    void startAt(Node first) {
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(first::requestFocus);
            }
        });
    }
}
