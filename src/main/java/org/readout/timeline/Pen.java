package org.readout.timeline;

/** What a picture of the strip is drawn with. Pixels count from the top left; colours are those of {@link Paper}. */
interface Pen {

    /** Where words stand against the place they are given. */
    enum Anchor {
        START,
        MIDDLE
    }

    void line(double x1, double y1, double x2, double y2, int colour, boolean dashed);

    /**
     * A box with round corners.
     *
     * @param fill colour, or a negative number for none
     * @param edge colour, or a negative number for none
     * @param opacity of the fill, from 0 to 1
     */
    void box(double x, double y, double width, double height, double round, int fill, int edge, boolean dashed, double opacity);

    /** A square on its corner, {@code r} pixels from its middle to each corner. */
    void diamond(double x, double y, double r, int fill, int edge);

    /** @param middle height of the middle of the letters */
    void text(double x, double middle, Anchor anchor, int colour, String words);

    /** What is drawn from here to the next call is about this; for those who do not see it. */
    void about(String words);

    /** What is drawn from here on is cut off left of {@code x}. */
    void cut(double x);
}
