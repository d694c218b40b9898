package org.readout.library.search;

import java.util.Arrays;

import com.ibm.icu.text.Normalizer2;

/**
 * A text in the form in which texts are compared: Unicode's compatible form (NFKC), which makes full and half width
 * alike and composes Hangul written letter by letter; small letters; no accents; nothing invisible. Each unit knows where
 * in the text it came from.
 */
final class Folded {

    private static final Normalizer2 NFKC_SMALL = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    /** Below this no character joins with the next, but for accents, which stand above it. */
    private static final int FIRST_ACCENT = 0x300;
    /** No piece that is normalised as one is longer: a thousand accents on one letter are no name. */
    private static final int LONGEST_PIECE = 64;

    private final StringBuilder letters;
    private int[] starts;
    private int[] ends;

    private Folded(int length) {
        letters = new StringBuilder(length);
        starts = new int[length + 1];
        ends = new int[length + 1];
    }

    static Folded of(String text) {
        Folded folded = new Folded(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = pieceEnd(text, at);
            char first = text.charAt(at);
            if (end == at + 1 && first < 0x80) {
                folded.add(first >= 'A' && first <= 'Z' ? (char) (first + 32) : first, at, end);
            } else {
                String piece = fold(text.substring(at, end));
                for (int i = 0; i < piece.length(); i++) {
                    folded.add(piece.charAt(i), at, end);
                }
            }
            at = end;
        }
        return folded;
    }

    private static int pieceEnd(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && end - at < LONGEST_PIECE) {
            int next = text.codePointAt(end);
            if (next < FIRST_ACCENT || NFKC_SMALL.hasBoundaryBefore(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static String fold(String piece) {
        String small = NFKC_SMALL.normalize(piece);
        StringBuilder plain = new StringBuilder(small.length());
        NFD.normalize(small).codePoints()
                .filter(point -> !isAccent(point))
                .forEach(point -> plain.appendCodePoint(withoutStroke(point)));
        return NFC.normalize(plain);
    }

    /** The accents of Latin, Greek and Cyrillic, and the points of Hebrew and Arabic; not the voicing marks of kana. */
    private static boolean isAccent(int point) {
        return point >= 0x300 && point <= 0x36F || point >= 0x591 && point <= 0x5C7 || point >= 0x64B && point <= 0x65F
                || point == 0x670;
    }

    /** Letters with strokes, which Unicode does not take apart but people type without. */
    private static int withoutStroke(int point) {
        return switch (point) {
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'đ', 'ð' -> 'd';
            case 'ħ' -> 'h';
            case 'ı' -> 'i';
            default -> point;
        };
    }

    private void add(char letter, int start, int end) {
        int index = letters.length();
        if (index == starts.length) {
            starts = Arrays.copyOf(starts, 2 * index);
            ends = Arrays.copyOf(ends, 2 * index);
        }
        letters.append(letter);
        starts[index] = start;
        ends[index] = end;
    }

    int length() {
        return letters.length();
    }

    int codePointAt(int index) {
        return letters.codePointAt(index);
    }

    String substring(int from, int to) {
        return letters.substring(from, to);
    }

    /** Where in the text the unit at {@code index} begins. */
    int start(int index) {
        return starts[index];
    }

    /** Where in the text the unit at {@code index} ends. */
    int end(int index) {
        return ends[index];
    }
}
