package org.readout.desk;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;

/** Where the officer types what releases are to hold, or what to find or do. */
final class SearchField extends StackPane {

    private final TextField field = new TextField();

    SearchField(StringProperty words) {
        setMaxWidth(460);
        field.setId("search");
        field.setPromptText(Messages.text("top.search"));
        field.setAccessibleText(Messages.text("top.search.spoken"));
        Help.on(field, Action.FIND_RELEASE);
        field.textProperty().bindBidirectional(words);
        Label key = new Label();
        key.textProperty().bind(Action.FIND_RELEASE.keysLabelProperty());
        key.getStyleClass().add("key");
        key.setMouseTransparent(true);
        key.visibleProperty().bind(field.textProperty().isEmpty());
        Button clear = new Button("×");
        clear.getStyleClass().addAll("link", "search-clear");
        clear.setAccessibleText(Messages.text("top.search.clear"));
        Help.on(clear, "words.clear");
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.setOnAction(event -> {
            field.clear();
            enter();
        });
        // Let go of the palette first, then of the words: see FinderView.
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        StackPane.setAlignment(clear, Pos.CENTER_RIGHT);
        key.setTranslateX(-8);
        getChildren().addAll(field, key, clear);
    }

    void enter() {
        field.requestFocus();
        field.selectAll();
    }
}
