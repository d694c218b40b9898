package org.readout.desk.margin;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import javafx.scene.layout.VBox;

import org.readout.desk.toolkit.Messages;
import org.readout.model.Edit;
import org.readout.model.HistoryEntry;
import org.readout.model.Mark;

/** One step in the history of a release: what was done, to which words, by whom and when, on the officer's own clock. */
final class HistoryCard extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);
    private static final int QUOTE = 60;
    private static final int QUOTES = 3;

    HistoryCard(HistoryEntry entry) {
        getStyleClass().add("history-line");
        String when = WHEN.format(entry.at().atZone(ZoneId.systemDefault()));
        getChildren().addAll(
                Card.head(Card.label(entry.change().label(), "strong"), Messages.text("margin.history.by", when, entry.officer())),
                Card.wrapped(quotes(entry), "serif", "mute"));
    }

    /** The first words touched, so that a step over forty mentions stays a line or two. */
    static String quotes(HistoryEntry entry) {
        int more = entry.change().edits().size() - QUOTES;
        String first = entry.change().edits().stream().limit(QUOTES).map(HistoryCard::quote)
                .map(quote -> Messages.text("margin.quote", quote)).collect(Collectors.joining(" "));
        return more > 0 ? Messages.text("margin.history.more", first, more) : first;
    }

    private static String quote(Edit edit) {
        Mark mark = Objects.requireNonNull(edit.after() != null ? edit.after() : edit.before());
        String quote = mark.anchor().quote().replace('\n', ' ');
        if (quote.length() <= QUOTE) {
            return quote;
        }
        return quote.substring(0, quote.offsetByCodePoints(0, Math.min(QUOTE, quote.codePointCount(0, QUOTE)))) + "…";
    }
}
