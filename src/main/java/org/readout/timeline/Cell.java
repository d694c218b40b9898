package org.readout.timeline;

import java.util.List;

/** A slot while room for it is sought. Pixels count from second 0 of the axis. */
final class Cell {

    private final int first;
    private final List<Item> items;
    private final double from;
    private final double to;
    private int level;
    private double low;
    private double high;
    private double width;
    private double wish;
    private double x;

    /**
     * @param first index of the first item in its track
     * @param from pixel of the first item
     * @param to pixel of the last
     */
    Cell(int first, List<Item> items, double from, double to) {
        this.first = first;
        this.items = items;
        this.from = from;
        this.to = to;
    }

    int first() {
        return first;
    }

    List<Item> items() {
        return items;
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    /** How many labels there are to choose from; a count has one. */
    int levels() {
        return items.size() > 1 ? 1 : items.getFirst().labels().size();
    }

    int level() {
        return level;
    }

    String label() {
        return items.size() > 1 ? "+" + items.size() : items.getFirst().labels().get(level);
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
