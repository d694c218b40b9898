package org.readout.extract.lexicon;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Span;

/**
 * A text cut into words and marks, so that words are compared whole and white space does not count: "Kim  Hong-kyun" is
 * Kim, Hong, -, kyun. Apostrophes and hyphens of every kind are one; upper and lower case are kept.
 */
final class Pieces {

    private final List<Span> spans = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private Pieces() {}

    static Pieces of(String text) {
        return of(text, new Span(0, Math.max(1, text.length())));
    }

    /** The pieces within {@code in}; a stretch beyond the text's end holds none. */
    static Pieces of(String text, Span in) {
        Pieces pieces = new Pieces();
        int end = Math.min(in.end(), text.length());
        int at = in.start();
        while (at < end) {
            int c = text.codePointAt(at);
            int from = at;
            at += Character.charCount(c);
            if (isPart(c)) {
                while (at < end && isPart(text.codePointAt(at))) {
                    at += Character.charCount(text.codePointAt(at));
                }
                pieces.add(new Span(from, at), text.substring(from, at));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                pieces.add(new Span(from, at), mark(c));
            }
        }
        return pieces;
    }

    /** What {@code text} says, whatever its spaces and kinds of hyphen. */
    static String plain(String text) {
        return String.join(" ", of(text).words);
    }

    /** {@code text} with its line breaks and runs of spaces made single spaces. */
    static String oneLine(String text) {
        Pieces pieces = of(text);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            boolean parted = i > 0 && pieces.spans.get(i).start() > pieces.spans.get(i - 1).end();
            line.append(parted ? " " : "").append(pieces.spans.get(i).in(text));
        }
        return line.toString();
    }

    private void add(Span span, String word) {
        spans.add(span);
        words.add(word);
    }

    int size() {
        return words.size();
    }

    String word(int i) {
        return words.get(i);
    }

    /** The span from piece {@code from} up to, without, piece {@code to}. */
    Span span(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }

    private static boolean isPart(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    private static String mark(int c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> "'";
            case '\u2010', '\u2011' -> "-";
            case '\u201C', '\u201D' -> "\"";
            default -> Character.toString(c);
        };
    }
}
