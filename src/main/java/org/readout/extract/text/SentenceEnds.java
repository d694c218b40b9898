package org.readout.extract.text;

/**
 * Where sentences may end, by the rules Unicode gives for any language (UAX #29, rules SB3 to SB11). Written by hand, since a
 * library's tables of rules take longer to load than the first release to read.
 */
final class SentenceEnds {

    /** What ends a sentence for sure, where the full stop may only. */
    private static final String MARKS = "!?\u0589\u061D\u061E\u061F\u06D4\u0964\u0965\u203C\u203D\u2047\u2048\u2049\u3002\uFE56\uFE57\uFF01\uFF1F\uFF61";
    private static final String STOPS = ".\u2024\uFE52\uFF0E";
    /** Behind a mark these show that the sentence goes on. */
    private static final String GOING_ON = ",-:;\u037E\u055D\u060C\u060D\u2013\u2014\u3001\uFE10\uFE11\uFE50\uFE51\uFE55\uFE58\uFE63\uFF0C\uFF0D\uFF1A\uFF64";

    private final String text;
    private final int start;
    private final int end;
    private int at;

    /** @param start where the stretch of {@code text} starts that is read, up to {@code end}, in UTF-16 code units */
    SentenceEnds(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.at = start;
    }

    /** The next place where a sentence may end, behind its marks and blanks; -1 where none is left. */
    int next() {
        while (at < end) {
            int mark = at;
            int c = text.codePointAt(at);
            at = past(at);
            if (isSeparator(c)) {
                return separated(mark);
            }
            if (isMark(c) && !(isStop(c) && isWithin(mark))) {
                at = pastAll(at);
                if (at < end && isSeparator(text.charAt(at))) {
                    return separated(at);
                }
                if (!goesOn(isStop(c))) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** Behind the line's end at {@code separator}. */
    private int separated(int separator) {
        boolean two = text.charAt(separator) == '\r' && separator + 1 < end && text.charAt(separator + 1) == '\n';
        at = separator + (two ? 2 : 1);
        return at;
    }

    /** Whether the stop at {@code stop} stands in a number or between the letters of "U.S". */
    private boolean isWithin(int stop) {
        if (at >= end) {
            return false;
        }
        int next = text.codePointAt(at);
        if (Character.getType(next) == Character.DECIMAL_DIGIT_NUMBER) {
            return true;
        }
        int before = stop;
        while (before > start && isExtension(text.codePointBefore(before))) {
            before -= Character.charCount(text.codePointBefore(before));
        }
        int letter = before > start ? text.codePointBefore(before) : ' ';
        return isUpper(next) && (isUpper(letter) || Character.isLowerCase(letter));
    }

    /** Past the quotation marks and brackets at {@code from}, and the blanks behind them. */
    private int pastAll(int from) {
        int index = from;
        while (index < end && isClose(text.codePointAt(index))) {
            index = past(index);
        }
        while (index < end && isBlank(text.codePointAt(index))) {
            index = past(index);
        }
        return index;
    }

    /** Whether what follows carries the sentence on: another mark, a comma, or after a stop a small letter before any other. */
    private boolean goesOn(boolean stop) {
        if (at >= end) {
            return false;
        }
        int c = text.codePointAt(at);
        if (isMark(c) || GOING_ON.indexOf(c) >= 0) {
            return true;
        }
        for (int index = at; stop && index < end; index = past(index)) {
            c = text.codePointAt(index);
            if (Character.isLowerCase(c)) {
                return true;
            }
            if (Character.isAlphabetic(c) || isSeparator(c) || isMark(c)) {
                return false;
            }
        }
        return false;
    }

    /** Past the character at {@code from} with the marks set on it, which count as part of it. */
    private int past(int from) {
        int index = from + Character.charCount(text.codePointAt(from));
        while (!isSeparator(text.codePointAt(from)) && index < end && isExtension(text.codePointAt(index))) {
            index += Character.charCount(text.codePointAt(index));
        }
        return index;
    }

    private static boolean isMark(int c) {
        return isStop(c) || MARKS.indexOf(c) >= 0;
    }

    private static boolean isStop(int c) {
        return STOPS.indexOf(c) >= 0;
    }

    private static boolean isSeparator(int c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isBlank(int c) {
        return c == '\t' || c == '\u000B' || c == '\f' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isUpper(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private static boolean isClose(int c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> c == '"' || c == '\'' || c >= 0x275B && c <= 0x2760;
        };
    }

    private static boolean isExtension(int c) {
        if (c < 0x300) {
            return c == 0xAD;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> c >= 0x1F3FB && c <= 0x1F3FF;
        };
    }
}
