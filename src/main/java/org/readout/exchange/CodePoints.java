package org.readout.exchange;

import java.util.Arrays;

import org.readout.model.Span;

/**
 * Converts offsets between UTF-16 code units, used inside, and Unicode code points, used in files. Only the characters
 * beyond U+FFFF make a difference, and only these are remembered, so long texts cost little.
 */
public final class CodePoints {

    private final int length;

    /** The UTF-16 offsets of the second halves of surrogate pairs, ascending. */
    private final int[] seconds;

    public CodePoints(String text) {
        length = text.length();
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < length; i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
                i++;
            }
        }
        seconds = Arrays.copyOf(found, count);
    }

    /** The number of code points in the text. */
    public int count() {
        return length - seconds.length;
    }

    /** The number of code points before a UTF-16 offset. */
    public int toCodePoint(int offset) {
        int at = Arrays.binarySearch(seconds, offset);
        return offset - (at < 0 ? -at - 1 : at);
    }

    /**
     * The UTF-16 offset of a code point.
     *
     * @throws IndexOutOfBoundsException if the text has no such code point
     */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > count()) {
            throw new IndexOutOfBoundsException(codePoint);
        }
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /**
     * The span, in UTF-16 code units, of a stretch of code points.
     *
     * @throws IndexOutOfBoundsException if it reaches beyond the text
     * @throws IllegalArgumentException if it is empty or reversed
     */
    public Span span(int start, int end) {
        return new Span(toUtf16(start), toUtf16(end));
    }
}
