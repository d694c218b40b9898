package org.readout.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.readout.model.Span;

/** Tells headlines, bylines, datelines, captions and list items from the body. Asked line by line, in the order of the text. */
final class Roles {

    /** A headline has no more tokens than this, a heading within the body no more than {@link #HEADING}. */
    private static final int HEADLINE = 30;
    private static final int HEADING = 6;
    private static final int STAMP = 20;
    /** A caption is shorter, in UTF-16 code units. */
    private static final int CAPTION = 600;

    private static final Set<String> STAMP_WORDS = WordList.of(Roles.class, "stampwords.txt");
    private static final Set<String> CAPTION_WORDS = WordList.of(Roles.class, "captionwords.txt");

    private final String text;
    /** The length of the text without the white space around it. */
    private final int length;
    private final Set<String> seen = new HashSet<>();
    private boolean inBody;

    Roles(String text) {
        this.text = text;
        this.length = text.strip().length();
    }

    /** The role of the next line. */
    Role of(Span line, List<Token> tokens, boolean single) {
        String words = line.in(text).strip();
        Role role = role(words, tokens, single);
        seen.add(words);
        inBody |= role == Role.BODY;
        return role;
    }

    private Role role(String words, List<Token> tokens, boolean single) {
        if (isItem(words)) {
            return Role.LIST;
        }
        if (isByline(tokens, words)) {
            return Role.BYLINE;
        }
        if (isStamp(tokens)) {
            return Role.DATELINE;
        }
        if (isCaption(words)) {
            return Role.CAPTION;
        }
        return single && isTitle(words, tokens) ? Role.TITLE : Role.BODY;
    }

    /** Whether the line starts with a bullet or a number with its stop. */
    static boolean isItem(String words) {
        if ("-*•·▪◦‣–○●■□".indexOf(words.charAt(0)) >= 0) {
            return words.length() == 1 || Character.isWhitespace(words.charAt(1));
        }
        if (isLettered(words)) {
            return true;
        }
        int i = 0;
        while (i < words.length() && i < 3 && Character.isDigit(words.charAt(i))) {
            i++;
        }
        return i > 0 && i + 1 < words.length() && ".)".indexOf(words.charAt(i)) >= 0 && words.charAt(i + 1) == ' ';
    }

    /** "(a) to meet", "ii) to meet", "a. to meet"; "A. Berg" and "(AP) Oslo" are none. */
    private static boolean isLettered(String words) {
        int open = words.charAt(0) == '(' ? 1 : 0;
        int i = open;
        while (i < words.length() && i < open + 4 && isOrdinal(words.charAt(i), i == open)) {
            i++;
        }
        boolean some = i > open && i + 1 < words.length() && words.charAt(i + 1) == ' ';
        return some && (words.charAt(i) == ')' || open == 0 && words.charAt(i) == '.');
    }

    /** Whether it is a small letter, or one of a Roman number; digits in brackets too. */
    private static boolean isOrdinal(char letter, boolean first) {
        return first && letter >= 'a' && letter <= 'z' || "ivx".indexOf(letter) >= 0 || Character.isDigit(letter);
    }

    static boolean isSentenceEnd(String words) {
        int last = words.length() - 1;
        while (last > 0 && "\"'”’)]".indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…".indexOf(words.charAt(last)) >= 0;
    }

    private static boolean isByline(List<Token> tokens, String words) {
        return tokens.getFirst().is("by")
                && tokens.size() > 2
                && tokens.size() <= 14
                && tokens.get(1).isCapitalized()
                && (!isSentenceEnd(words) || words.indexOf('@') > 0);
    }

    private static boolean isStamp(List<Token> tokens) {
        int stamp = 0;
        int other = 0;
        int digits = 0;
        for (Token token : tokens) {
            if (token.isNumber()) {
                digits++;
            } else if (token.isWord()) {
                String word = token.lower().replace(".", "");
                if (STAMP_WORDS.contains(word) || Datelines.isCalendar(token)) {
                    stamp++;
                } else {
                    other++;
                }
            }
        }
        return tokens.size() <= STAMP && digits > 0 && other <= 2 && other <= stamp;
    }

    private boolean isCaption(String words) {
        if (words.length() > 60 && seen.contains(words)) {
            return true;
        }
        if (words.length() >= CAPTION) {
            return false;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        for (String word : CAPTION_WORDS) {
            if (lower.contains(word)) {
                return true;
            }
        }
        int open = lower.lastIndexOf('(');
        return lower.endsWith(")") && open > 2 && ".!?".indexOf(lower.charAt(open - 2)) >= 0;
    }

    private boolean isTitle(String words, List<Token> tokens) {
        if (tokens.size() > HEADLINE || isSentenceEnd(words) || words.endsWith(":") || words.endsWith(",")) {
            return false;
        }
        if (words.length() == length) {
            return false;
        }
        return !inBody || tokens.size() <= HEADING || isTitleCase(tokens);
    }

    private static boolean isTitleCase(List<Token> tokens) {
        int longer = 0;
        int capitalized = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.text().length() > 3) {
                longer++;
                capitalized += token.isCapitalized() ? 1 : 0;
            }
        }
        return capitalized * 10 >= longer * 8;
    }
}
