package org.readout.library.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what was typed into terms: a word, {@code "words in a row"}, either after {@code name:}, each with a {@code -}
 * before it where it is to be left out. Any string is cut; nothing is refused.
 */
final class Lexer {

    /**
     * One term as it was typed.
     *
     * @param field what stands before the colon; empty where there is none
     * @param quoted whether the value stood in quotes
     * @param open whether the officer may still be typing it: it is the last, and nothing closes it
     */
    record Term(String field, String value, boolean quoted, boolean open, boolean excluded) {}

    private final String typed;
    private final List<Term> terms = new ArrayList<>();
    private int at;

    private Lexer(String typed) {
        this.typed = typed;
    }

    static List<Term> cut(String typed) {
        Lexer lexer = new Lexer(typed);
        lexer.cut();
        return lexer.terms;
    }

    private void cut() {
        while (at < typed.length()) {
            if (isBlank(typed.charAt(at))) {
                at++;
            } else {
                term();
            }
        }
    }

    private void term() {
        boolean excluded = typed.charAt(at) == '-' && at + 1 < typed.length() && !isBlank(typed.charAt(at + 1));
        if (excluded) {
            at++;
        }
        String field = field();
        if (at < typed.length() && isQuote(typed.charAt(at))) {
            quoted(field, excluded);
        } else {
            bare(field, excluded);
        }
    }

    /** Letters before a colon; where there are none, nothing is taken. */
    private String field() {
        int end = at;
        while (end < typed.length() && Character.isLetter(typed.charAt(end))) {
            end++;
        }
        boolean named = end > at && end < typed.length() && isColon(typed.charAt(end));
        if (!named) {
            return "";
        }
        String field = typed.substring(at, end);
        at = end + 1;
        return field;
    }

    private void quoted(String field, boolean excluded) {
        int start = ++at;
        while (at < typed.length() && !isQuote(typed.charAt(at))) {
            at++;
        }
        boolean open = at == typed.length();
        terms.add(new Term(field, typed.substring(start, at), true, open, excluded));
        at++;
    }

    private void bare(String field, boolean excluded) {
        int start = at;
        while (at < typed.length() && !isBlank(typed.charAt(at)) && (at == start || !isQuote(typed.charAt(at)))) {
            at++;
        }
        terms.add(new Term(field, typed.substring(start, at), false, at == typed.length(), excluded));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u201F' || c == '\u00AB' || c == '\u00BB'
                || c == '\uFF02';
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '\uFF1A';
    }
}
