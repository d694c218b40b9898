package org.readout.desk.reader;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

import org.readout.model.Span;

/**
 * The caret and what is selected up to it.
 *
 * @param anchor where the selection began, a UTF-16 offset
 * @param caret where it ends, before or after the anchor
 * @param exact whether it is taken to the letter, and not rounded to words
 */
record Selection(int anchor, int caret, boolean exact) {

    /** How far from its ends a selection is looked at for the word it stands in. */
    private static final int WORD = 200;

    Selection(int anchor, int caret) {
        this(anchor, caret, false);
    }

    static Selection at(int caret) {
        return new Selection(caret, caret);
    }

    boolean isEmpty() {
        return anchor == caret;
    }

    int start() {
        return Math.min(anchor, caret);
    }

    int end() {
        return Math.max(anchor, caret);
    }

    Selection to(int offset) {
        return new Selection(anchor, offset, exact);
    }

    Selection exactly(boolean toTheLetter) {
        return new Selection(anchor, caret, toTheLetter);
    }

    /** What tagging takes: {@link #words}, or to the letter what is selected. */
    Optional<Span> taken(String text) {
        return exact ? exactly() : words(text);
    }

    /** The same selection rounded to what tagging takes, the caret at the same end. */
    Selection rounded(String text) {
        return taken(text)
                .map(span -> caret < anchor
                        ? new Selection(span.end(), span.start(), exact) : new Selection(span.start(), span.end(), exact))
                .orElse(this);
    }

    /**
     * What is selected in whole words, without white space and stray punctuation at the ends. Empty where the selection
     * holds no word.
     */
    Optional<Span> words(String text) {
        int from = start();
        int to = end();
        while (from < to && !isWord(text, from)) {
            from++;
        }
        while (to > from && !isWord(text, to - 1)) {
            to--;
        }
        if (from == to) {
            return Optional.empty();
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
        int near = Math.max(0, from - WORD);
        // A megabyte may stand on one line, so no more than the words at the ends is looked at.
        String around = text.substring(near, Math.min(text.length(), to + WORD));
        words.setText(around);
        int first = from - near;
        int last = to - near;
        if (!words.isBoundary(first)) {
            first = words.preceding(first);
        }
        if (!words.isBoundary(last)) {
            last = words.following(last);
        }
        return Optional.of(withFullStop(text, near + first, near + last, end()));
    }

    /** What is selected to the letter; empty where nothing is. */
    Optional<Span> exactly() {
        return isEmpty() ? Optional.empty() : Optional.of(new Span(start(), end()));
    }

    /** An abbreviation that was selected with its stop, "U.S.", keeps it. */
    private static Span withFullStop(String text, int from, int to, int selectedTo) {
        boolean abbreviation = to < selectedTo && text.charAt(to) == '.' && text.substring(from, to).indexOf('.') >= 0;
        return new Span(from, abbreviation ? to + 1 : to);
    }

    private static boolean isWord(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
