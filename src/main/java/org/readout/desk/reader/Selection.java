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
 */
record Selection(int anchor, int caret) {

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
        return new Selection(anchor, offset);
    }

    /**
     * What tagging takes: whole words, without white space and stray punctuation at the ends. Empty where the selection
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
        int paragraphStart = text.lastIndexOf('\n', from) + 1;
        int newline = text.indexOf('\n', to);
        String around = text.substring(paragraphStart, newline < 0 ? text.length() : newline);
        words.setText(around);
        int first = from - paragraphStart;
        int last = to - paragraphStart;
        if (!words.isBoundary(first)) {
            first = words.preceding(first);
        }
        if (!words.isBoundary(last)) {
            last = words.following(last);
        }
        return Optional.of(withFullStop(text, paragraphStart + first, paragraphStart + last, end()));
    }

    /** What is selected to the letter, for when words are not to be rounded; empty where nothing is. */
    Optional<Span> exact() {
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
