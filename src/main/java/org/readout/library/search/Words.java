package org.readout.library.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into the words it is found by. */
final class Words {

    /** Longer, and it is no word anybody types: the rest of it is passed over. */
    private static final int LONGEST = 64;

    private final Folded text;
    private final List<Word> words = new ArrayList<>();

    private Words(Folded text) {
        this.text = text;
    }

    /** The words of a text in its order; the n-th stands at position n. */
    static List<Word> of(String text) {
        Words words = new Words(Folded.of(text));
        words.cut();
        return words.words;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!isLetter(point)) {
                at += Character.charCount(point);
            } else if (isSpaceless(point)) {
                at = run(at);
            } else {
                at = word(at);
            }
        }
    }

    private int word(int start) {
        int initials = initials(start);
        int end = initials > start ? initials : lettersFrom(start);
        String letters = text.substring(start, end);
        String word = initials > start ? letters.replace(".", "") : letters;
        words.add(new Word(cap(word), text.start(start), text.end(end - 1), false));
        return end;
    }

    private int lettersFrom(int start) {
        int end = start;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            if (!isLetter(point) || isSpaceless(point)) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    /** The end of initials such as "u.s.", which are found as "us"; {@code start} where there are none. */
    private int initials(int start) {
        int end = start;
        int letters = 0;
        while (end + 1 < text.length() && isBareLetter(end) && text.codePointAt(end + 1) == '.') {
            end += 2;
            letters++;
        }
        boolean last = letters > 0 && end < text.length() && isBareLetter(end)
                && (end + 1 == text.length() || !isLetter(text.codePointAt(end + 1)));
        if (last) {
            return end + 1;
        }
        boolean goesOn = end < text.length() && isLetter(text.codePointAt(end));
        return letters > 1 && !goesOn ? end : start;
    }

    private boolean isBareLetter(int at) {
        int point = text.codePointAt(at);
        return Character.isLetter(point) && !isSpaceless(point) && point <= Character.MAX_VALUE;
    }

    /** Pairs of neighbours, and the last letter alone. */
    private int run(int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!isLetter(point) || !isSpaceless(point)) {
                break;
            }
            int next = at + Character.charCount(point);
            int end = next;
            if (next < text.length() && isLetter(text.codePointAt(next)) && isSpaceless(text.codePointAt(next))) {
                end = next + Character.charCount(text.codePointAt(next));
            }
            words.add(new Word(text.substring(at, end), text.start(at), text.end(end - 1), true));
            at = next;
        }
        return at;
    }

    private static String cap(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST / 2));
    }

    private static boolean isLetter(int point) {
        return point < 0x80
                ? point >= 'a' && point <= 'z' || point >= '0' && point <= '9'
                : Character.isLetterOrDigit(point) || isJoined(Character.getType(point));
    }

    private static boolean isJoined(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isSpaceless(int point) {
        if (point < 0xE00) {
            return false;
        }
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            // The long-vowel mark of kana belongs to no one script.
            default -> point == 0x30FC;
        };
    }
}
