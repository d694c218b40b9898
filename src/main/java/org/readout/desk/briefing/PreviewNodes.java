package org.readout.desk.briefing;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.readout.brief.Block;
import org.readout.brief.Run;
import org.readout.model.Force;

/** Blocks of a brief as nodes. */
final class PreviewNodes {

    /** Shares of the width for the columns of the table of commitments, in hundredths. */
    private static final List<Integer> SHARES = List.of(5, 13, 14, 25, 11, 10, 8, 14);

    private final PreviewText text;

    PreviewNodes(Consumer<String> go) {
        text = new PreviewText(go);
    }

    Node of(PreviewItem item) {
        return switch (item) {
            case PreviewItem.Head head -> row(head.columns().stream()
                    .map(column -> (Node) styled(new Label(column), "preview-column")).toList(), "preview-head");
            case PreviewItem.Line(Block.Row line) -> row(line.cells().stream()
                    .map(cell -> (Node) text.flow(cell)).toList(), "preview-row");
            case PreviewItem.Whole whole -> of(whole.block());
        };
    }

    private Node of(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading.text(), heading.level());
            case Block.Paragraph paragraph -> styled(
                    text.flow(paragraph.runs()), "preview-" + paragraph.role().name().toLowerCase(Locale.ROOT));
            case Block.Facts facts -> facts(facts.facts());
            case Block.Passage passage -> passage(passage);
            case Block.Card card -> card(card);
            case Block.Listing listing -> listing(listing);
            case Block.Picture picture -> picture(picture);
            case Block.Table table -> new VBox();
        };
    }

    private static Label heading(String words, int level) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return styled(label, "preview-h" + level);
    }

    private Node facts(List<Block.Fact> facts) {
        VBox list = new VBox();
        for (Block.Fact fact : facts) {
            Label label = styled(new Label(fact.label()), "preview-label");
            label.setMinWidth(110);
            Region words = text.flow(fact.runs());
            HBox.setHgrow(words, Priority.ALWAYS);
            list.getChildren().add(new HBox(8, label, words));
        }
        return styled(list, "preview-facts");
    }

    private Node passage(Block.Passage passage) {
        Label number = styled(new Label("¶" + passage.number()), "preview-number");
        number.setMinWidth(36);
        Region words = text.flow(passage.runs());
        HBox.setHgrow(words, Priority.ALWAYS);
        return styled(new HBox(number, words), "preview-passage");
    }

    private Node card(Block.Card card) {
        VBox box = new VBox(
                styled(new Label("[" + card.number() + "] " + card.label()), "preview-force"),
                heading(card.action(), 5),
                styled(text.flow(List.of(Run.plain("“" + card.quote() + "”"))), "preview-quote"),
                text.flow(card.citation()),
                facts(card.facts()));
        return styled(mark(box, card.force(), card.suggested()), "preview-card");
    }

    private Node listing(Block.Listing listing) {
        VBox list = new VBox();
        for (int i = 0; i < listing.items().size(); i++) {
            Label number = new Label(i + 1 + ".");
            number.setMinWidth(24);
            Region words = text.flow(listing.items().get(i).runs());
            HBox.setHgrow(words, Priority.ALWAYS);
            list.getChildren().add(new HBox(number, words));
        }
        return styled(list, "preview-listing");
    }

    private static Node picture(Block.Picture picture) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(picture.png().bytes())));
        view.setFitWidth(picture.width());
        view.setPreserveRatio(true);
        view.setAccessibleText(picture.alternative());
        return new VBox(view, styled(new Label(picture.caption()), "preview-lead"));
    }

    private static Node row(List<Node> cells, String style) {
        GridPane grid = new GridPane();
        for (int i = 0; i < cells.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(cells.size() == SHARES.size() ? SHARES.get(i) : 100.0 / cells.size());
            grid.getColumnConstraints().add(column);
            grid.add(cells.get(i), i, 0);
        }
        return styled(grid, style);
    }

    private static <R extends Region> R mark(R region, Force force, boolean suggested) {
        region.getStyleClass().add(force.code());
        if (suggested) {
            region.getStyleClass().add("suggested");
        }
        return region;
    }

    private static <R extends Region> R styled(R region, String style) {
        region.getStyleClass().add(style);
        return region;
    }
}
