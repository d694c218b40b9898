package org.readout.desk.reader;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Messages;

/** Above the text: the words to find in the release, how many there are, and the way through them. */
final class FindBar extends HBox {

    private final TextField words = new TextField();

    /** @param onTag hands the current hit over to be tagged */
    FindBar(FindViewModel model, Keys keys, Runnable onTag) {
        super(8);
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("find-words");
        words.setPromptText(Messages.text("find.prompt"));
        words.setAccessibleText(Messages.text("find.prompt"));
        Help.on(words, "find");
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.setPrefColumnCount(18);
        HBox.setHgrow(words, Priority.SOMETIMES);
        words.setMaxWidth(320);
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                keys.perform(event.isShiftDown() ? Action.FIND_PREVIOUS : Action.FIND_NEXT);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                model.shownProperty().set(false);
                event.consume();
            }
        });
        Label count = new Label();
        count.setId("find-count");
        count.getStyleClass().add("mute");
        count.setAccessibleRole(AccessibleRole.TEXT);
        count.textProperty().bind(model.countProperty());
        count.setMinWidth(USE_PREF_SIZE);
        Button tag = new Button(Messages.text("find.tag"));
        tag.setId("find-tag");
        tag.disableProperty().bind(model.currentProperty().isNull());
        Help.on(tag, "find.tag");
        tag.setOnAction(event -> onTag.run());
        Button close = button("✕", () -> model.shownProperty().set(false));
        Help.on(close, Action.ESCAPE);
        close.setAccessibleText(Messages.text("find.close"));
        getChildren().addAll(words, step("‹", Action.FIND_PREVIOUS, keys), step("›", Action.FIND_NEXT, keys), count,
                tag, close);
        visibleProperty().bind(model.shownProperty());
        managedProperty().bind(visibleProperty());
    }

    /** Puts the cursor into the words, all of them selected. */
    void enter() {
        words.requestFocus();
        words.selectAll();
    }

    boolean hasCursor() {
        return words.isFocused();
    }

    private static Button step(String sign, Action action, Keys keys) {
        Button button = button(sign, () -> keys.perform(action));
        Help.on(button, action);
        button.setAccessibleText(action.label());
        return button;
    }

    private static Button button(String sign, Runnable run) {
        Button button = new Button(sign);
        button.getStyleClass().add("link");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }
}
