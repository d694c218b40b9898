package org.readout.desk.margin;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.margin.MarginRow.HistoryRow;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Change;
import org.readout.model.Edit;
import org.readout.model.HistoryEntry;
import org.readout.model.Mark;

/**
 * One step in the history of a release: what was done, to which words, by whom and when, on the officer's own clock. In
 * the history of one mark it says field by field what changed, and the mark can be put back to how it stood.
 */
final class HistoryCard extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);
    private static final int QUOTE = 60;
    private static final int QUOTES = 3;

    HistoryCard(MarginViewModel model, HistoryRow row) {
        getStyleClass().add("history-line");
        HistoryEntry entry = row.entry();
        String when = WHEN.format(entry.at().atZone(ZoneId.systemDefault()));
        getChildren().add(Card.head(Card.label(entry.change().label(), "strong"),
                Messages.text("margin.history.by", when, entry.officer())));
        UUID only = row.only();
        Edit edit = only == null ? null : edit(entry.change(), only);
        if (edit == null) {
            getChildren().add(Card.wrapped(words(entry), "serif", "mute"));
        } else {
            MarkChanges.of(edit.before(), edit.after())
                    .forEach(line -> getChildren().add(Card.wrapped(line, "small")));
            restore(model, edit.after(), "margin.history.restore");
            if (row.first()) {
                restore(model, edit.before(), "margin.history.restore.first");
            }
        }
    }

    private void restore(MarginViewModel model, @Nullable Mark image, String words) {
        if (image != null && !model.stands(image)) {
            HBox line = new HBox(Card.button(Messages.text(words), "restore", "link", () -> model.restore(image)));
            line.setAlignment(Pos.CENTER_RIGHT);
            getChildren().add(line);
        }
    }

    private static @Nullable Edit edit(Change change, UUID mark) {
        List<Edit> of = change.edits().stream().filter(edit -> edit.mark().equals(mark)).toList();
        return of.isEmpty() ? null : of.getFirst();
    }

    private static String words(HistoryEntry entry) {
        return entry.change().edits().isEmpty()
                ? entry.change().signOffs().stream().map(signOff -> Words.signed(signOff.after()))
                        .collect(Collectors.joining())
                : quotes(entry);
    }

    /** The first words touched, so that a step over forty mentions stays a line or two. */
    static String quotes(HistoryEntry entry) {
        int more = entry.change().edits().size() - QUOTES;
        String first = entry.change().edits().stream().limit(QUOTES).map(HistoryCard::quote)
                .map(quote -> Messages.text("margin.quote", quote)).collect(Collectors.joining(" "));
        return more > 0 ? Messages.text("margin.history.more", first, more) : first;
    }

    private static String quote(Edit edit) {
        return shortened(Objects.requireNonNull(edit.after() != null ? edit.after() : edit.before()));
    }

    /** A mark's words on one line, cut where they are long. */
    static String shortened(Mark mark) {
        String quote = mark.anchor().quote().replace('\n', ' ');
        if (quote.length() <= QUOTE) {
            return quote;
        }
        return quote.substring(0, quote.offsetByCodePoints(0, Math.min(QUOTE, quote.codePointCount(0, QUOTE)))) + "…";
    }
}
