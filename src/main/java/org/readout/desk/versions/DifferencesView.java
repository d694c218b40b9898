package org.readout.desk.versions;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.WrappingCell;
import org.readout.jobs.versions.Comparison;
import org.readout.jobs.versions.Piece;

/** Two texts as one: what was left out is struck through, what was put in underlined; lines that are the same fold. */
final class DifferencesView extends VBox {

    /** Lines shown around a change. */
    private static final int AROUND = 1;

    /** A line, or, where there is none, so many lines that are the same. */
    private record Row(Comparison.@Nullable Line line, int folded) {}

    DifferencesView(Beside.Differences shown) {
        super(8);
        getStyleClass().add("differences");
        Label summary = new Label(shown.summary());
        summary.setId("versions-summary");
        summary.setWrapText(true);
        Label legend = new Label(Messages.text("versions.legend"));
        legend.getStyleClass().addAll("mute", "small");
        ListView<Row> list = new ListView<>();
        list.setId("versions-lines");
        list.getStyleClass().add("difference-lines");
        list.setAccessibleHelp(Messages.text("versions.legend"));
        list.setAccessibleText(Messages.text("versions.lines"));
        list.setCellFactory(view -> new LineCell());
        list.getItems().setAll(rows(shown.comparison()));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(summary, legend, list);
    }

    private static List<Row> rows(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        List<Comparison.Line> lines = comparison.lines();
        int folded = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isNear(lines, i)) {
                if (folded > 0) {
                    rows.add(new Row(null, folded));
                    folded = 0;
                }
                rows.add(new Row(lines.get(i), 0));
            } else {
                folded++;
            }
        }
        if (folded > 0) {
            rows.add(new Row(null, folded));
        }
        return rows;
    }

    private static boolean isNear(List<Comparison.Line> lines, int at) {
        for (int i = Math.max(0, at - AROUND); i <= Math.min(lines.size() - 1, at + AROUND); i++) {
            if (!lines.get(i).isSame()) {
                return true;
            }
        }
        return false;
    }

    private static final class LineCell extends WrappingCell<Row> {

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Comparison.Line line = row.line();
            if (line == null) {
                Label folded = new Label(Messages.text("versions.folded", row.folded()));
                folded.getStyleClass().addAll("mute", "small");
                setGraphic(folded);
                setAccessibleText(folded.getText());
            } else {
                setGraphic(flow(line));
                setAccessibleText(spoken(line));
            }
        }

        private static TextFlow flow(Comparison.Line line) {
            TextFlow flow = new TextFlow();
            boolean left = false;
            for (Piece piece : line.pieces()) {
                Text text = new Text(piece.text());
                text.getStyleClass().addAll("difference", switch (piece.kind()) {
                    case KEPT -> "kept";
                    case INSERTED -> "inserted";
                    case DELETED -> "deleted";
                });
                if (piece.kind() == Piece.Kind.INSERTED && left) {
                    flow.getChildren().add(new Text(" "));
                }
                left = piece.kind() == Piece.Kind.DELETED;
                flow.getChildren().add(text);
            }
            return flow;
        }

        private static String spoken(Comparison.Line line) {
            StringBuilder spoken = new StringBuilder();
            for (Piece piece : line.pieces()) {
                spoken.append(switch (piece.kind()) {
                    case KEPT -> piece.text();
                    case INSERTED -> Messages.text("versions.spoken.inserted", piece.text());
                    case DELETED -> Messages.text("versions.spoken.deleted", piece.text());
                });
            }
            return spoken.toString();
        }
    }
}
