package org.readout.jobs.versions;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text, or a mark of punctuation; of Han and kana each letter.
 *
 * @param start in the text, in UTF-16 code units
 */
record Token(String word, int start) {

    int end() {
        return start + word.length();
    }

    /** Whether it is a word and not punctuation. */
    boolean isWord() {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    /** The words and marks in a stretch of a text; white space is none. */
    static List<Token> of(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int at = from;
        while (at < to) {
            int letter = text.codePointAt(at);
            int next = Math.min(to, at + Character.charCount(letter));
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                at = next;
                continue;
            }
            if (joins(letter)) {
                while (next < to && joins(text.codePointAt(next))) {
                    next = Math.min(to, next + Character.charCount(text.codePointAt(next)));
                }
            }
            tokens.add(new Token(text.substring(at, next), at));
            at = next;
        }
        return tokens;
    }

    private static boolean joins(int letter) {
        if (!Character.isLetterOrDigit(letter) && Character.getType(letter) != Character.NON_SPACING_MARK) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script != Character.UnicodeScript.HAN && script != Character.UnicodeScript.HIRAGANA
                && script != Character.UnicodeScript.KATAKANA;
    }
}
