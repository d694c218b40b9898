package org.readout.timeline;

/** How the items of a row look, with their measures in pixels. */
public enum Form {
    /** A box with its label inside; it may stand a little aside of its date. */
    BOX(48, 25, 24),
    /** A dot on its date, with its label at the right where there is room. */
    DOT(28, 13, 14),
    /** A bar over its period, with its label below the middle. */
    CAPTION(30, 8, 8),
    /** A mark without words: a folded lane. */
    MARK(16, 8, 5);

    private final double row;
    private final double middle;
    private final double size;

    Form(double row, double middle, double size) {
        this.row = row;
        this.middle = middle;
        this.size = size;
    }

    /** Height of the row. */
    double row() {
        return row;
    }

    /** Distance of the middle of its items from the top of the row. */
    double middle() {
        return middle;
    }

    /** Height of a box, a dot or a bar. */
    public double size() {
        return size;
    }
}
