package org.readout.extract.text;

import java.util.Locale;

import org.readout.model.Span;

/**
 * A word, a number or a punctuation mark.
 *
 * @param span in the version's text, in UTF-16 code units
 * @param text the words at the span
 * @param lower the same in lower case, made once because every finder asks for it
 */
public record Token(Span span, String text, String lower) {

    public Token(Span span, String text) {
        this(span, text, text.toLowerCase(Locale.ROOT));
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** Whether it is {@code word}, upper or lower case. */
    public boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    public boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }

    /** Whether it is a word that starts with a capital, or with a letter of a script that has none. */
    public boolean isCapitalized() {
        int first = text.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** Whether it is the possessive ending split off a word: "'s", or the bare apostrophe of "ministers'". */
    public boolean isPossessive() {
        return text.length() <= 2
                && Tokenizer.isApostrophe(text.charAt(0))
                && (text.length() == 1 || text.charAt(1) == 's' || text.charAt(1) == 'S');
    }
}
