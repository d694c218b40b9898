package org.readout.desk.margin;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.readout.desk.margin.MarginRow.HeadRow;
import org.readout.desk.margin.MarginRow.NameRow;
import org.readout.desk.toolkit.Rows;
import org.readout.desk.toolkit.WrappingCell;

/** Names or the history, in the order of a list and not of the text. Only the cards in sight are built, so three thousand of them cost no more than ten. */
final class CardList extends ListView<MarginRow> implements Stack {

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
                model.activate(row);
                event.consume();
            }
        });
        getSelectionModel().selectedIndexProperty().subscribe((before, now) -> {
            if (!following && now.intValue() >= 0) {
                step(before.intValue(), now.intValue());
            }
        });
    }

    @Override
    public void setOnHover(BiConsumer<@Nullable UUID, Node> told) {
        onHover = told;
    }

    @Override
    public Region pane() {
        return this;
    }

    @Override
    public void follow() {
        following = true;
        // At one stroke: told of each step between, the cells in sight would be drawn for each.
        getItems().setAll(model.rowsProperty(tab).get());
        int chosen = indexOfChosen();
        if (chosen >= 0 && getSelectionModel().getSelectedIndex() != chosen) {
            getSelectionModel().clearAndSelect(chosen);
        }
        following = false;
    }

    @Override
    public void reveal() {
        int chosen = indexOfChosen();
        if (chosen >= 0) {
            Rows.reveal(this, chosen);
        }
    }

    @Override
    public List<MarginRow> inSight() {
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
            // Not before the list has told all of its step: choosing gives it other rows.
            UUID mark = row.mark();
            Platform.runLater(() -> {
                if (getSelectionModel().getSelectedIndex() == now) {
                    model.choose(mark);
                }
            });
        }
    }

    private final class CardCell extends WrappingCell<MarginRow> {

        private final RowNodes nodes;
        private @Nullable MarginRow drawn;

        CardCell(RowNodes nodes) {
            this.nodes = nodes;
            getStyleClass().add("card-cell");
        }

        /** The list puts its cells by and takes them up again when rows come or go; what they show is kept meanwhile. */
        @Override
        public void updateIndex(int index) {
            if (index >= 0) {
                super.updateIndex(index);
            }
        }

        @Override
        protected void updateItem(@Nullable MarginRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                drawn = null;
            } else if (!row.equals(drawn) || getGraphic() == null || getGraphic().getParent() != this) {
                Node node = nodes.of(row, getGraphic());
                // Before the list's own handling, which would choose a name's first mention and not its next.
                node.setOnMousePressed(this::press);
                node.setOnMouseEntered(event -> onHover.accept(row.mark(), node));
                node.setOnMouseExited(event -> onHover.accept(null, node));
                if (getGraphic() != node || node.getParent() != this) {
                    setGraphic(node);
                }
                drawn = row;
            }
        }

        private void press(MouseEvent event) {
            MarginRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY) {
                CardList.this.requestFocus();
                model.activate(row);
                event.consume();
            }
        }
    }
}
