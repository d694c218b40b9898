package org.readout.timeline;

import java.util.List;

/** A slot while room for it is sought. Pixels count from second 0 of the axis. */
final class Cell {

    private final int first;
    private final int last;
    private final double from;
    private final double to;
    private final List<String> labels;
    private int level;
    private double low;
    private double high;
    private double width;
    private double wish;
    private double x;

    /**
     * @param first index of the first item in its track
     * @param last index past the last
     * @param from pixel of the first item
     * @param to pixel of the last
     * @param labels to choose from, longest first
     */
    Cell(int first, int last, double from, double to, List<String> labels) {
        this.first = first;
        this.last = last;
        this.from = from;
        this.to = to;
        this.labels = labels;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    boolean folded() {
        return last - first > 1;
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    /** How many labels there are to choose from. */
    int levels() {
        return labels.size();
    }

    int level() {
        return level;
    }

    String label() {
        return labels.get(level);
    }

    /** Takes a label and the room it needs: {@code x} may lie from {@code low} to {@code high}. */
    void take(int level, double width, double low, double high, double wish) {
        this.level = level;
        this.width = width;
        this.low = low;
        this.high = high;
        this.wish = wish;
    }

    /** Stands as far left as may be, at {@code left} or later; false where that is too far right. */
    boolean stand(double left) {
        x = Math.max(low, left);
        return x <= high;
    }

    /** Stands where it is best, between {@code left} and {@code right}. */
    void settle(double left, double right) {
        double least = Math.max(low, left);
        x = Math.clamp(wish, least, Math.max(least, Math.min(high, right)));
    }

    /** The farthest right it may stand if it must end by {@code end}. */
    double latest(double end) {
        return Math.min(high, end - width);
    }

    double x() {
        return x;
    }

    double width() {
        return width;
    }

    double right() {
        return x + width;
    }
}
