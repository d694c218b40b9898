package org.readout.desk.margin;

import java.util.Collection;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.readout.desk.margin.MarginRow.CommitmentRow;
import org.readout.desk.margin.MarginRow.EventRow;
import org.readout.desk.margin.MarginRow.HeadRow;
import org.readout.desk.margin.MarginRow.HistoryOfRow;
import org.readout.desk.margin.MarginRow.HistoryRow;
import org.readout.desk.margin.MarginRow.NameRow;
import org.readout.desk.margin.MarginRow.NoteRow;
import org.readout.desk.margin.MarginRow.RejectedMarkRow;
import org.readout.desk.margin.MarginRow.RejectedRow;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Mark;

/**
 * Draws rows. The card that holds a form is drawn once, whichever cell shows it: scrolled away and back, or moved by a
 * change above it, it keeps its cursor and its open lists.
 */
final class RowNodes {

    private final MarginViewModel model;
    private @Nullable MarginRow writtenRow;
    private @Nullable Region written;

    RowNodes(MarginViewModel model) {
        this.model = model;
    }

    /** @param spare cards nobody needs any more: a name that is not in hand is written into one where it fits */
    Region of(MarginRow row, Collection<Node> spare) {
        if (row instanceof NameRow name && NameLine.shows(name)) {
            NameLine line = NameLine.among(spare, name);
            line.show(name);
            return line;
        }
        if (row.form() == null) {
            return draw(row);
        }
        if (written == null || !row.equals(writtenRow)) {
            written = draw(row);
            writtenRow = row;
        }
        return written;
    }

    private Region draw(MarginRow row) {
        return switch (row) {
            case CommitmentRow commitment -> new CommitmentCard(model, commitment);
            case EventRow event -> new EventCard(model, event);
            case NameRow name -> new NameCard(model, name);
            case NoteRow note -> new NoteCard(model, note);
            case HeadRow head -> head(head);
            case RejectedRow rejected -> rejected(rejected);
            case RejectedMarkRow rejected -> rejected(rejected);
            case HistoryRow line -> new HistoryCard(model, line);
            case HistoryOfRow of -> historyOf(of);
        };
    }

    private static HBox head(HeadRow row) {
        HBox head = new HBox(7);
        head.getStyleClass().add("margin-head");
        head.setAlignment(Pos.CENTER_LEFT);
        if (row.type() != null) {
            Region dot = new Region();
            dot.getStyleClass().addAll("dot", Words.style(row.type()));
            head.getChildren().add(dot);
        }
        head.getChildren().add(Card.label(row.text(), "caps"));
        if (row.type() != null) {
            Label key = Card.label(Integer.toString(row.type().ordinal() + 1), "key");
            key.setAccessibleText(Messages.text("margin.names.key", row.type().ordinal() + 1));
            head.getChildren().add(key);
        }
        return head;
    }

    private HBox historyOf(HistoryOfRow row) {
        Label words = Card.wrapped(Messages.text("margin.history.head", row.quote()), "strong");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, words,
                Card.button(Messages.text("margin.history.all"), "history.all", "link", () -> model.showHistory(null)));
        head.getStyleClass().add("margin-head");
        return head;
    }

    private HBox rejected(RejectedRow row) {
        HBox line = new HBox(Card.button(
                Messages.text(row.shown() ? "margin.rejected.hide" : "margin.rejected.show", row.count()), "rejected", "link",
                () -> model.showRejected(!row.shown())));
        line.getStyleClass().add("rejected-line");
        line.setAlignment(Pos.CENTER);
        return line;
    }

    private Region rejected(RejectedMarkRow row) {
        Mark mark = row.rejected();
        Card card = new Card("position", row.chosen(), false);
        card.getStyleClass().add("rejected");
        card.getChildren().add(Card.head(
                Card.label(Messages.text("margin.quote", mark.anchor().quote()), "serif"),
                Card.standing(mark, row.paragraph())));
        card.tags(List.of(), Card.judging(model, mark, row.chosen()));
        return card;
    }
}
