package org.readout.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.readout.extract.text.Token;
import org.readout.model.Span;

/**
 * A token, or the part of a hyphenated one: "Korea-Japan" is three atoms, so that each country is found alone.
 *
 * @param glued whether no space stands before it
 * @param isShouted whether it is a word in capitals alone, of two letters or more
 */
record Atom(Span span, String text, String lower, boolean glued, boolean isShouted) {

    static List<Atom> of(List<Token> tokens) {
        List<Atom> atoms = new ArrayList<>();
        for (Token token : tokens) {
            String text = token.text();
            int from = 0;
            if (token.isWord()) {
                for (int i = 1; i < text.length(); i++) {
                    if (isHyphen(text.charAt(i))) {
                        add(atoms, token, from, i);
                        int end = i + 1 < text.length() && text.charAt(i + 1) == '\u2060' ? i + 2 : i + 1;
                        add(atoms, token, i, end);
                        from = end;
                    }
                }
            }
            add(atoms, token, from, text.length());
        }
        return atoms;
    }

    private static void add(List<Atom> atoms, Token token, int from, int to) {
        if (from < to) {
            Span span = new Span(token.start() + from, token.start() + to);
            String text = token.text().substring(from, to).replace('\u2019', '\'');
            boolean glued = !atoms.isEmpty() && atoms.getLast().span().end() == span.start();
            boolean shouted = text.length() > 1 && isUpper(text) && text.equals(text.toUpperCase(Locale.ROOT));
            // A word without hyphens keeps the token's own strings, whose hashes are known by now.
            String lower = text.equals(token.text()) ? token.lower() : text.toLowerCase(Locale.ROOT);
            atoms.add(new Atom(span, isHyphen(text.charAt(0)) ? "-" : text, lower, glued, shouted));
        }
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    boolean isCapitalized() {
        return isUpper(text);
    }

    private static boolean isUpper(String text) {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isHyphen() {
        return text.equals("-");
    }

    boolean isPossessive() {
        return lower.equals("'s") || lower.equals("'");
    }

    /** An initial: "R.". */
    boolean isInitial() {
        return text.length() == 2 && text.charAt(1) == '.' && isCapitalized();
    }
}
