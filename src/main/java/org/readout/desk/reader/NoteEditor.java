package org.readout.desk.reader;

import java.util.function.Consumer;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Messages;

/** Where a note is written. */
final class NoteEditor extends VBox {

    private final TextArea words = new TextArea();

    NoteEditor(String quote, Consumer<String> onSave, Runnable onCancel) {
        super(8);
        Keys.tabLeaves(words);
        getStyleClass().addAll("sheet", "note-editor");
        setPadding(new Insets(14));
        setPrefWidth(420);
        Label of = new Label("“" + (quote.length() > 120 ? quote.substring(0, 117) + "…" : quote) + "”");
        of.getStyleClass().addAll("mute", "serif");
        of.setWrapText(true);
        words.setPrefRowCount(4);
        words.setWrapText(true);
        words.setPromptText(Messages.text("note.prompt"));
        Help.on(words, "note");
        words.setAccessibleText(Messages.text("mark.note"));
        Button save = new Button(Messages.text("note.save"));
        save.getStyleClass().add("primary");
        Help.on(save, "note.save");
        save.setOnAction(event -> onSave.accept(words.getText()));
        Button cancel = new Button(Messages.text("note.cancel"));
        Help.on(cancel, "cancel");
        cancel.setOnAction(event -> onCancel.run());
        Label hint = new Label("Ctrl+Enter");
        hint.getStyleClass().add("key");
        HBox buttons = new HBox(8, hint, cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                onSave.accept(words.getText());
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                onCancel.run();
            }
        });
        setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(of, words, buttons);
    }

    /** What is written so far. */
    String words() {
        return words.getText();
    }

    @Override
    public void requestFocus() {
        words.requestFocus();
    }
}
