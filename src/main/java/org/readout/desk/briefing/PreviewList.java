package org.readout.desk.briefing;

import java.util.Objects;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.brief.Block;
import org.readout.brief.BriefDocument;
import org.readout.desk.toolkit.Messages;

/** The brief as it will look, block under block; a link in it leads to its place. */
final class PreviewList extends ListView<PreviewItem> {

    private final PreviewNodes nodes = new PreviewNodes(this::go);

    PreviewList() {
        setId("briefing-preview");
        getStyleClass().add("briefing-preview");
        setAccessibleText(Messages.text("briefing.preview"));
        setCellFactory(view -> new Cell());
    }

    /** Shows a brief and stays at the place it had come to. */
    void show(@Nullable BriefDocument brief) {
        if (brief != null) {
            getItems().setAll(PreviewItem.of(brief));
        }
    }

    private void go(String anchor) {
        for (int i = 0; i < getItems().size(); i++) {
            if (holds(getItems().get(i), anchor)) {
                scrollTo(i);
                return;
            }
        }
    }

    private static boolean holds(PreviewItem item, String anchor) {
        return switch (item) {
            case PreviewItem.Head head -> false;
            case PreviewItem.Line line -> line.row().anchor().equals(anchor);
            case PreviewItem.Whole(Block.Heading heading) -> Objects.equals(heading.anchor(), anchor);
            case PreviewItem.Whole(Block.Card card) -> card.anchor().equals(anchor);
            case PreviewItem.Whole(Block.Passage passage) ->
                    passage.runs().stream().anyMatch(run -> Objects.equals(run.anchor(), anchor));
            case PreviewItem.Whole whole -> false;
        };
    }

    private final class Cell extends ListCell<PreviewItem> {

        private final VBox page = new VBox();

        Cell() {
            // As wide as the list and no wider, so that the words wrap and what is drawn fills the page.
            setPrefWidth(0);
            page.prefWidthProperty().bind(Bindings.createDoubleBinding(
                    () -> getWidth() - snappedLeftInset() - snappedRightInset(), widthProperty(), paddingProperty()));
        }

        /** A cell would ask how high its words are on one line; here it is how high they are on this page. */
        @Override
        protected double computePrefHeight(double width) {
            double inner = page.getPrefWidth();
            return getGraphic() == null || inner <= 0
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + page.prefHeight(inner) + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable PreviewItem item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            page.getChildren().setAll(nodes.of(item));
            setGraphic(page);
        }
    }
}
