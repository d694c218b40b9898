package org.readout.desk.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.readout.model.Span;

/**
 * Where words stand in a text, in its order. Upper and lower case, accents on Latin letters, and the forms of quotes,
 * dashes and spaces make no difference.
 */
final class Hits {

    static final Hits NONE = new Hits(new int[0], 0);
    /** Below this a letter with an accent is one of the Latin script, which people type without. */
    private static final int LATIN_END = 0x250;

    private final int[] starts;
    private final int length;

    private Hits(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    /** Finds {@code words} in {@code folded}, a text that went through {@link #fold}; none of no words. */
    static Hits of(String folded, String words) {
        String sought = fold(words);
        if (sought.isEmpty()) {
            return NONE;
        }
        int[] found = new int[16];
        int count = 0;
        for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length())) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = at;
        }
        return new Hits(Arrays.copyOf(found, count), sought.length());
    }

    /** {@code text} as it is compared, each UTF-16 code unit at its own place. */
    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c == '\n' || c == '\t' ? ' ' : Character.toLowerCase(c);
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u2032' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00A0', '\u2009', '\u202F', '\u3000' -> ' ';
            default -> c < LATIN_END
                    ? Character.toLowerCase(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0))
                    : Character.toLowerCase(c);
        };
    }

    int size() {
        return starts.length;
    }

    Span get(int index) {
        return new Span(starts[index], starts[index] + length);
    }

    /** The index of the first that starts at or after {@code offset}; {@link #size} if all start before. */
    int firstFrom(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 1;
    }

    /** Those that touch {@code span}. */
    List<Span> touching(Span span) {
        List<Span> found = new ArrayList<>();
        int from = firstFrom(Math.max(0, span.start() - length + 1));
        for (int i = from; i < starts.length && starts[i] < span.end(); i++) {
            found.add(get(i));
        }
        return found;
    }
}
