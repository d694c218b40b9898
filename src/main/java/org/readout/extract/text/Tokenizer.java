package org.readout.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.readout.model.Span;

/**
 * Cuts text into words, numbers and punctuation marks, from left to right in one pass.
 *
 * <p>A word keeps its inner hyphens and apostrophes ("Tae-yul", "O'Brien"), an abbreviation its stops ("U.S.", "Jan.",
 * "Korea-U.S.-Japan"), a number its separators ("11:15", "10/07/2024"); the possessive is a token of its own.
 */
public final class Tokenizer {

    private static final Set<String> ABBREVIATIONS = Abbreviations.ALL;

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text, Span span) {
        this.text = text;
        this.at = span.start();
        this.end = span.end();
    }

    /** The tokens of {@code span} in {@code text}. */
    public static List<Token> tokens(String text, Span span) {
        return new Tokenizer(text, span).run();
    }

    /** The tokens of a text that stands by itself, such as a field the officer typed. */
    public static List<Token> tokens(String text) {
        return text.isEmpty() ? List.of() : tokens(text, new Span(0, text.length()));
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    private List<Token> run() {
        while (at < end) {
            int c = text.codePointAt(at);
            if (Character.isLetter(c)) {
                word();
            } else if (Character.isDigit(c)) {
                number();
            } else if (isBlank(c)) {
                at += Character.charCount(c);
            } else {
                mark();
            }
        }
        return tokens;
    }

    private void word() {
        int start = at;
        at = letters(at);
        while (at < end) {
            char c = text.charAt(at);
            if (isHyphen(c) && startsWord(afterJoiner(at + 1))) {
                at = letters(afterJoiner(at + 1));
            } else if (isApostrophe(c) && startsWord(at + 1) && !isPossessive(at)) {
                at = letters(at + 1);
            } else if (c == '.' && isInitial(at) && (inAcronym(at) || startsWord(at + 1) && isInitial(letters(at + 1)))) {
                at = startsWord(at + 1) ? letters(at + 1) : at + 1;
            } else {
                break;
            }
        }
        if (at < end && text.charAt(at) == '.' && text.charAt(at - 1) != '.' && keepsStop(start)) {
            at++;
        }
        add(start);
        if (at < end && isPossessive(at)) {
            int apostrophe = at;
            at += at + 1 < end && isS(text.charAt(at + 1)) ? 2 : 1;
            add(apostrophe);
        }
    }

    /** Whether the stop at {@code stop} follows a single letter: the "U" of "U.S.". */
    private boolean isInitial(int stop) {
        return stop < end
                && text.charAt(stop) == '.'
                && Character.isLetter(text.charAt(stop - 1))
                && (stop < 2 || !Character.isLetterOrDigit(text.charAt(stop - 2)));
    }

    private boolean inAcronym(int stop) {
        return stop >= 2 && text.charAt(stop - 2) == '.' && (stop < 3 || !Character.isWhitespace(text.charAt(stop - 3)));
    }

    private boolean keepsStop(int start) {
        if (at - start == 1) {
            return Character.isUpperCase(text.charAt(start)) && at + 1 < text.length() && text.charAt(at + 1) != '\n';
        }
        return ABBREVIATIONS.contains(text.substring(start, at).toLowerCase(Locale.ROOT) + ".");
    }

    private boolean isPossessive(int apostrophe) {
        if (!isApostrophe(text.charAt(apostrophe))) {
            return false;
        }
        if (apostrophe + 1 < end && isS(text.charAt(apostrophe + 1))) {
            return apostrophe + 2 >= end || !Character.isLetterOrDigit(text.codePointAt(apostrophe + 2));
        }
        return isS(text.charAt(apostrophe - 1))
                && (apostrophe + 1 >= end || !Character.isLetterOrDigit(text.codePointAt(apostrophe + 1)));
    }

    private static boolean isS(char c) {
        return c == 's' || c == 'S';
    }

    /** Past a word joiner, which some pages put behind a hyphen to keep a name on one line. */
    private int afterJoiner(int index) {
        return index < end && text.charAt(index) == '\u2060' ? index + 1 : index;
    }

    private boolean startsWord(int index) {
        return index < end && Character.isLetterOrDigit(text.codePointAt(index));
    }

    private int letters(int from) {
        int index = from;
        while (index < end) {
            int c = text.codePointAt(index);
            if (!Character.isLetterOrDigit(c) && !extendsCharacter(c)) {
                break;
            }
            index += Character.charCount(c);
        }
        return index;
    }

    private void number() {
        int start = at;
        at = letters(at);
        while (at + 1 < end && ",.:/-\u2010\u2011".indexOf(text.charAt(at)) >= 0 && Character.isDigit(text.codePointAt(at + 1))) {
            at = letters(at + 1);
        }
        while (at < end && isHyphen(text.charAt(at)) && startsWord(at + 1)) {
            at = letters(at + 1);
        }
        add(start);
    }

    private void mark() {
        int start = at;
        boolean joined = true;
        while (at < end && joined) {
            at += Character.charCount(text.codePointAt(at));
            while (at < end && extendsCharacter(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            joined = text.charAt(at - 1) == '\u200D' && at < end && !Character.isWhitespace(text.charAt(at));
        }
        add(start);
    }

    private void add(int start) {
        tokens.add(new Token(new Span(start, at), text.substring(start, at)));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Marks and joiners belong to the character before them; a span must not end in front of one. */
    private static boolean extendsCharacter(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> c == 0x200C || c == 0x200D || c >= 0x1F3FB && c <= 0x1F3FF;
        };
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT && c != 0x200D && c != 0x200C;
    }
}
