package org.readout.desk.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.timeline.Item;
import org.readout.timeline.Labels;
import org.readout.timeline.Row;
import org.readout.timeline.Timeline;

/** The same items as the strip, one below the other in the order of time: for whoever does not see a strip. */
final class ItemList extends ListView<Item> {

    private static final double ROW = 26;

    private final TimelineViewModel model;
    private final Labels labels;
    private @Nullable Timeline listed;

    /**
     * Lists nothing until it is shown.
     *
     * @param edit given an item whose date is to be typed
     * @param leave goes back to the strip
     */
    ItemList(TimelineViewModel model, Consumer<Item> edit, Runnable leave) {
        this.model = model;
        labels = new Labels(model.words());
        setId("timeline-list");
        getStyleClass().add("timeline-list");
        setFixedCellSize(ROW);
        setPlaceholder(new Label(model.words().get("empty")));
        setAccessibleHelp(Messages.text("help.timeline.list"));
        setAccessibleText(model.words().get("list"));
        setCellFactory(view -> new ItemCell());
        model.madeProperty().subscribe(made -> {
            if (isVisible()) {
                list();
            }
        });
        setOnMouseClicked(event -> open());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Item item = getSelectionModel().getSelectedItem();
            boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
            if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                open();
                event.consume();
            } else if (plain && event.getCode() == KeyCode.F2 && item != null) {
                edit.accept(item);
                event.consume();
            } else if (plain && event.getCode() == KeyCode.L) {
                leave.run();
                event.consume();
            }
        });
        setVisible(false);
    }

    /** Lists what the strip shows, the item in hand chosen. */
    void list() {
        if (listed != model.timeline()) {
            listed = model.timeline();
            getItems().setAll(inOrder(listed));
        }
        Item held = model.inHandProperty().get();
        int at = held == null ? -1 : getItems().indexOf(held);
        getSelectionModel().select(Math.max(at, 0));
        scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
    }

    /** Each item once, though it may stand in several lanes. */
    static List<Item> inOrder(Timeline timeline) {
        Set<Item> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Item> items = new ArrayList<>();
        for (Row row : timeline.rows()) {
            for (Item item : row.items()) {
                if (shown.add(item)) {
                    items.add(item);
                }
            }
        }
        items.sort(Comparator.comparing(Item::when).thenComparing(Item::kind));
        return items;
    }

    private void open() {
        Item item = getSelectionModel().getSelectedItem();
        if (item != null) {
            model.open(Objects.requireNonNull(item));
        }
    }

    /** One item in one line. */
    private final class ItemCell extends ListCell<Item> {

        ItemCell() {
            // As wide as the list and no wider: a long line ends in an ellipsis, not in a scroll bar.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : labels.line(item));
        }
    }
}
