package org.readout.desk.toolkit;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.readout.model.Passage;
import org.readout.model.Span;

/** A few words of a release around what was searched for, which stands out. */
public final class SnippetFlow extends TextFlow {

    /** UTF-16 code units shown before the first hit. */
    private static final int BEFORE = 24;

    /** A piece of what is shown. */
    record Piece(String text, boolean hit) {}

    private final int length;

    /** @param length of what is shown, in UTF-16 code units, about */
    public SnippetFlow(int length) {
        this.length = length;
        getStyleClass().add("snippet");
        setMouseTransparent(true);
    }

    /** Shows a passage; nothing where there is none, or nothing in it was searched for. */
    public void show(@Nullable Passage passage) {
        List<Piece> pieces = passage == null ? List.of() : pieces(passage, length);
        getChildren().setAll(pieces.stream().map(SnippetFlow::text).toList());
        setVisible(!pieces.isEmpty());
        setManaged(!pieces.isEmpty());
    }

    private static Text text(Piece piece) {
        Text text = new Text(piece.text());
        text.getStyleClass().add(piece.hit() ? "snippet-hit" : "snippet-text");
        return text;
    }

    /** The passage in about {@code length} code units, cut between words, an ellipsis where it was cut. */
    static List<Piece> pieces(Passage passage, int length) {
        if (!passage.note().isEmpty()) {
            String note = passage.note().replace('\n', ' ');
            return List.of(new Piece(note.length() > length ? note.substring(0, cut(note, length)) + "…" : note, false));
        }
        if (passage.hits().isEmpty()) {
            return List.of();
        }
        String words = passage.words().replace('\n', ' ');
        int base = passage.shown().start();
        int hit = passage.hits().getFirst().start() - base;
        int start = hit <= BEFORE ? 0 : words.indexOf(' ', hit - BEFORE) + 1;
        start = start > hit || start == 0 ? Math.max(0, cut(words, hit - BEFORE)) : start;
        int end = Math.min(words.length(), start + length);
        if (end < words.length()) {
            int blank = words.lastIndexOf(' ', end);
            end = blank > hit ? blank : cut(words, end);
        }
        return pieces(passage, words, start, end);
    }

    private static List<Piece> pieces(Passage passage, String words, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Span span : passage.hits()) {
            int from = Math.max(at, span.start() - passage.shown().start());
            int to = Math.min(end, span.end() - passage.shown().start());
            if (from < to) {
                pieces.add(new Piece((at == start && start > 0 ? "…" : "") + words.substring(at, from), false));
                pieces.add(new Piece(words.substring(from, to), true));
                at = to;
            }
        }
        pieces.add(new Piece(words.substring(at, end) + (end < words.length() ? "…" : ""), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** The offset, or the one before where it would part a pair of surrogates. */
    private static int cut(String words, int offset) {
        boolean parts = offset > 0 && offset < words.length()
                && Character.isSurrogatePair(words.charAt(offset - 1), words.charAt(offset));
        return parts ? offset - 1 : offset;
    }
}
