package org.readout.timeline;

/**
 * A stretch of a row covered by too many bars or lines to be drawn each.
 *
 * @param from in pixels of the strip
 * @param to in pixels of the strip
 * @param depth how many cover it: 1 for a few, one more for each four times as many, up to {@value #DEEPEST}
 * @param lines whether it stands for lines to due dates, and not for periods
 */
public record Shade(Row row, double from, double to, int depth, boolean lines) {

    public static final int DEEPEST = 4;

    static int depth(int count) {
        return count <= 0 ? 0 : Math.min(DEEPEST, 1 + (31 - Integer.numberOfLeadingZeros(count)) / 2);
    }
}
