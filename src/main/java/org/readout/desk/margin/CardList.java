package org.readout.desk.margin;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiConsumer;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.readout.desk.margin.MarginRow.HeadRow;
import org.readout.desk.margin.MarginRow.NameRow;
import org.readout.desk.margin.MarginRow.RejectedRow;
import org.readout.desk.toolkit.Rows;
import org.readout.desk.toolkit.WrappingCell;

/** One stack of cards. Only those in sight are built, so three thousand of them cost no more than ten. */
final class CardList extends ListView<MarginRow> {

    /** The room above a card in its cell. */
    private static final double CELL_GAP = 4;

    private final MarginViewModel model;
    private final MarginTab tab;
    private BiConsumer<@Nullable UUID, Node> onHover = (mark, card) -> {};
    private boolean following;

    CardList(MarginViewModel model, MarginTab tab) {
        this.model = model;
        this.tab = tab;
        getStyleClass().add("card-list");
        RowNodes nodes = new RowNodes(model);
        setCellFactory(list -> new CardCell(nodes));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            MarginRow row = getSelectionModel().getSelectedItem();
            if (row != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                activate(row);
                event.consume();
            }
        });
        getSelectionModel().selectedIndexProperty().subscribe((before, now) -> {
            if (!following && now.intValue() >= 0) {
                step(before.intValue(), now.intValue());
            }
        });
    }

    /** @param told the mark of the card under the pointer, null where it has left, and the card */
    void setOnHover(BiConsumer<@Nullable UUID, Node> told) {
        onHover = told;
    }

    /** Shows the rows as they are now, and the card in hand. */
    void follow() {
        following = true;
        Rows.bring(getItems(), model.rowsProperty(tab).get());
        int chosen = indexOfChosen();
        if (chosen >= 0 && getSelectionModel().getSelectedIndex() != chosen) {
            getSelectionModel().clearAndSelect(chosen);
        }
        following = false;
    }

    /** Brings the card in hand into sight. */
    void reveal() {
        int chosen = indexOfChosen();
        if (chosen >= 0) {
            Rows.reveal(this, chosen);
        }
    }

    /**
     * Brings a card to the height of its words, so far as the list reaches: the one in hand, if its words are in sight,
     * else the first whose words are.
     */
    void alignTo(Beside text) {
        int held = indexOfChosen();
        int row = held >= 0 && top(held, text).isPresent() ? held : firstFrom(text.firstOffset());
        if (row < 0 || top(row, text).isEmpty() || !(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            StackPane.setMargin(this, null);
            return;
        }
        top(row, text).ifPresent(y -> {
            flow.scrollTo(row);
            layout();
            // Words at the foot of the text must not push their card's buttons out of sight.
            IndexedCell<?> cell = flow.getCell(row);
            double lowest = localToScene(0, getHeight()).getY() - cell.getHeight();
            move(flow, cell.localToScene(0, 0).getY() - Math.min(y, lowest));
        });
    }

    /** Moves the cards up by so many pixels. The first cannot be scrolled down to its words: the list itself makes room. */
    private void move(VirtualFlow<?> flow, double up) {
        Insets room = StackPane.getMargin(this);
        double above = room == null ? 0 : room.getTop();
        double closed = Math.clamp(up, 0, above);
        double left = up - closed - flow.scrollPixels(up - closed);
        double now = Math.max(0, above - closed - Math.min(0, left));
        if (now != above) {
            StackPane.setMargin(this, new Insets(now, 0, 0, 0));
        }
    }

    private OptionalDouble top(int row, Beside text) {
        UUID mark = getItems().get(row).mark();
        return mark == null ? OptionalDouble.empty()
                : text.words(mark).map(bounds -> OptionalDouble.of(bounds.getMinY() - CELL_GAP)).orElse(OptionalDouble.empty());
    }

    /** The first card whose words begin at {@code offset} or after it; -1 where there is none. */
    private int firstFrom(int offset) {
        for (int i = 0; i < getItems().size(); i++) {
            OptionalInt start = model.startOf(getItems().get(i));
            if (start.isPresent() && start.getAsInt() >= offset) {
                return i;
            }
        }
        return -1;
    }

    /** The rows in sight, wholly or in part. */
    List<MarginRow> inSight() {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getFirstVisibleCell() == null || flow.getLastVisibleCell() == null) {
            return List.of();
        }
        int last = Math.min(flow.getLastVisibleCell().getIndex() + 1, getItems().size());
        return List.copyOf(getItems().subList(Math.min(flow.getFirstVisibleCell().getIndex(), last), last));
    }

    private int indexOfChosen() {
        for (int i = 0; i < getItems().size(); i++) {
            MarginRow row = getItems().get(i);
            if (row instanceof NameRow name ? name.chosen() >= 0
                    : row.mark() != null && row.mark().equals(model.chosenProperty().get())) {
                return i;
            }
        }
        return -1;
    }

    /** What Enter or a click on a card does: shows its words; of a name, the next time it is used. */
    private void activate(MarginRow row) {
        if (row instanceof NameRow name) {
            model.names().next(name.group());
        } else if (row instanceof RejectedRow line) {
            model.showRejected(!line.shown());
        } else if (row.mark() != null) {
            model.choose(row.mark());
        }
    }

    /** The arrow keys show each card's words as they pass; heads are passed over. */
    private void step(int before, int now) {
        MarginRow row = getItems().get(now);
        if (row instanceof HeadRow) {
            int beyond = now + (now >= before ? 1 : -1);
            Platform.runLater(() -> {
                if (beyond >= 0 && beyond < getItems().size() && getSelectionModel().getSelectedIndex() == now) {
                    getSelectionModel().clearAndSelect(beyond);
                }
            });
        } else if (row.mark() != null && indexOfChosen() != now) {
            model.choose(row.mark());
        }
    }

    private final class CardCell extends WrappingCell<MarginRow> {

        private final RowNodes nodes;
        private @Nullable MarginRow drawn;

        CardCell(RowNodes nodes) {
            this.nodes = nodes;
            getStyleClass().add("card-cell");
        }

        @Override
        protected void updateItem(@Nullable MarginRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                drawn = null;
            } else if (!row.equals(drawn) || getGraphic() == null || getGraphic().getParent() != this) {
                Node node = nodes.of(row);
                // Before the list's own handling, which would choose a name's first mention and not its next.
                node.setOnMousePressed(this::press);
                node.setOnMouseEntered(event -> onHover.accept(row.mark(), node));
                node.setOnMouseExited(event -> onHover.accept(null, node));
                setGraphic(node);
                drawn = row;
            }
        }

        private void press(MouseEvent event) {
            MarginRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY) {
                CardList.this.requestFocus();
                activate(row);
                event.consume();
            }
        }
    }
}
