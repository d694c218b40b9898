package org.readout.desk.toolkit;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Span;
import org.readout.model.Version;

/** Where the same words stand in a release. */
final class Occurrences {

    private Occurrences() {}

    /** Every place of {@code words} as words of their own, letter by letter the same, outside page furniture. */
    static List<Span> of(Version version, String words) {
        List<Span> found = new ArrayList<>();
        String text = version.text();
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        while (at >= 0) {
            Span span = new Span(at, at + words.length());
            if (standsAlone(text, span) && !version.isFurniture(span)) {
                found.add(span);
                at = text.indexOf(words, span.end());
            } else {
                at = text.indexOf(words, at + 1);
            }
        }
        return found;
    }

    private static boolean standsAlone(String text, Span span) {
        return !joined(text, span.start()) && !joined(text, span.end());
    }

    /** Whether a word runs over {@code offset}. Scripts that put no space between words, and particles, join nothing. */
    private static boolean joined(String text, int offset) {
        return offset > 0 && offset < text.length()
                && spaced(text.codePointBefore(offset)) && spaced(text.codePointAt(offset));
    }

    private static boolean spaced(int letter) {
        if (!Character.isLetterOrDigit(letter)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> false;
            default -> true;
        };
    }
}
