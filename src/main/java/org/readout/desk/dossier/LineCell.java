package org.readout.desk.dossier;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.WrappingCell;
import org.readout.model.DossierLine;

/** One line of a page: words, what they are, and where they stand; two columns where two releases are compared. */
final class LineCell extends WrappingCell<DossierLine> {

    private static final double BADGE = 150;

    private final boolean columns;

    /** @param columns whether text and note stand side by side */
    LineCell(boolean columns) {
        this.columns = columns;
        getStyleClass().add("dossier-cell");
    }

    @Override
    protected void updateItem(@Nullable DossierLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        getStyleClass().removeAll("head", "alert-line", "quiet");
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setAccessibleText(line.text() + ". " + line.note() + " " + line.badge());
        switch (line.kind()) {
            case HEAD -> getStyleClass().add("head");
            case ALERT -> getStyleClass().add("alert-line");
            case MUTED -> getStyleClass().add("quiet");
            case LINE, QUOTE -> { }
        }
        setGraphic(columns && line.kind() != DossierLine.Kind.HEAD ? pair(line) : row(line));
    }

    private Node row(DossierLine line) {
        VBox words = new VBox(words(line));
        if (!line.note().isEmpty()) {
            words.getChildren().add(note(line.note()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(words);
        if (!line.badge().isEmpty()) {
            row.getChildren().add(badge(line.badge()));
        }
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("dossier-row");
        return row;
    }

    private Node words(DossierLine line) {
        if (line.pieces().isEmpty()) {
            Label text = new Label(line.kind() == DossierLine.Kind.QUOTE ? "\u201c" + line.text() + "\u201d" : line.text());
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            text.getStyleClass().add(line.kind() == DossierLine.Kind.QUOTE ? "dossier-quote" : "dossier-text");
            return text;
        }
        return flow(line, null);
    }

    /** The wording against the other. @param without what became of the words left out, or null for all */
    private static TextFlow flow(DossierLine line, DossierLine.@Nullable Fate without) {
        TextFlow flow = new TextFlow();
        for (DossierLine.Piece piece : line.pieces()) {
            if (piece.fate() == without) {
                continue;
            }
            Text run = new Text(piece.words() + " ");
            run.getStyleClass().addAll("dossier-piece", switch (piece.fate()) {
                case KEPT -> "kept";
                case ADDED -> "added";
                case DROPPED -> "dropped";
            });
            flow.getChildren().add(run);
        }
        return flow;
    }

    private Node pair(DossierLine line) {
        Region left = line.pieces().isEmpty() ? column(line.text()) : flow(line, DossierLine.Fate.ADDED);
        Region right = line.pieces().isEmpty() ? column(line.note()) : flow(line, DossierLine.Fate.DROPPED);
        Label between = badge(line.badge());
        between.setMinWidth(BADGE);
        between.setMaxWidth(BADGE);
        between.setWrapText(true);
        between.setAlignment(Pos.TOP_CENTER);
        HBox row = new HBox(left, between, right);
        row.getStyleClass().add("dossier-pair");
        for (Region side : List.of(left, right)) {
            side.prefWidthProperty().bind(widthProperty().subtract(BADGE + 80).divide(2));
            side.maxWidthProperty().bind(side.prefWidthProperty());
        }
        return row;
    }

    private static Region column(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("dossier-quote");
        return label;
    }

    private static Label note(String words) {
        Label note = new Label(words);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll("mute", "small");
        return note;
    }

    private static Label badge(String words) {
        Label badge = new Label(words);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.getStyleClass().add("tag");
        return badge;
    }
}
