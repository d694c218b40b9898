package org.readout.desk.timeline;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Overlay;

/** Things that stand behind one word of the strip, a line each, to choose from: items folded into a count, what bears no date. */
final class EntryMenu<T> {

    private static final double ROW = 28;
    private static final double WIDTH = 480;
    private static final int ROWS = 9;

    private final Overlay overlay;
    private final Node back;
    private final Function<T, CompletableFuture<String>> line;
    private final Consumer<T> chosen;
    private final ListView<T> list = new ListView<>();

    /**
     * @param back has the keyboard again when the menu is left by a key or a choice
     * @param line what is written of a thing; done on the interface's thread
     */
    EntryMenu(Overlay overlay, Node back, Function<T, CompletableFuture<String>> line, Consumer<T> chosen) {
        this.back = back;
        this.line = line;
        this.overlay = overlay;
        this.chosen = chosen;
        list.getStyleClass().add("timeline-menu");
        list.setAccessibleHelp(Messages.text("help.timeline.list"));
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setCellFactory(view -> new ItemCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> choose());
        list.focusedProperty().addListener((property, before, after) -> {
            if (!after) {
                hide();
            }
        });
    }

    /** Shows {@code items} beside {@code at}, which counts in the scene's pixels. */
    void show(List<T> items, Bounds at) {
        list.getItems().setAll(items);
        list.setPrefHeight(Math.min(items.size(), ROWS) * ROW + 12);
        overlay.floatAt(list, at);
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    boolean isShowing() {
        return list.getParent() != null;
    }

    void hide() {
        overlay.unfloat(list);
    }

    private void leave() {
        back.requestFocus();
        hide();
    }

    private void choose() {
        T item = list.getSelectionModel().getSelectedItem();
        if (item != null) {
            leave();
            chosen.accept(item);
        }
    }

    /** One thing in one line. */
    private final class ItemCell extends ListCell<T> {

        ItemCell() {
            // As wide as the list and no wider: a long line ends in an ellipsis, not in a scroll bar.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (!empty && item != null) {
                line.apply(item).thenAccept(words -> {
                    if (item.equals(getItem())) {
                        setText(words);
                    }
                });
            }
        }
    }
}
