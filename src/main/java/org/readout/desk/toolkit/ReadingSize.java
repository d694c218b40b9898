package org.readout.desk.toolkit;

/**
 * How large the text of releases is, and how long its lines are.
 *
 * @param zoom of the letters, 1 being {@value #LETTERS} pixels
 * @param measure the length of a line, in characters of English prose
 */
public record ReadingSize(double zoom, int measure) {

    /** About 70 characters is what typographers hold a line of prose to. */
    public static final ReadingSize STANDARD = new ReadingSize(1, 70);

    private static final double LETTERS = 17;
    /** What a character of our serif takes up on average in English releases, spaces counted, in parts of its size. */
    private static final double AVERAGE = 0.48;
    private static final double STEP = 1.1;

    /** Sizes beyond what can be read are brought back to what can. */
    public ReadingSize {
        zoom = Double.isFinite(zoom) ? Math.clamp(zoom, 0.6, 3) : 1;
        measure = Math.clamp(measure, 40, 120);
    }

    public ReadingSize larger() {
        return new ReadingSize(zoom * STEP, measure);
    }

    public ReadingSize smaller() {
        return new ReadingSize(zoom / STEP, measure);
    }

    /** The letters as they are at first; the line stays as long as it is. */
    public ReadingSize unzoomed() {
        return new ReadingSize(1, measure);
    }

    public ReadingSize wider() {
        return new ReadingSize(zoom, measure + 5);
    }

    public ReadingSize narrower() {
        return new ReadingSize(zoom, measure - 5);
    }

    /** The size of the letters, in pixels. */
    public double letters() {
        return Math.round(LETTERS * zoom * 2) / 2.0;
    }

    /** The length of a line, in pixels. */
    public double line() {
        return Math.round(measure * AVERAGE * letters());
    }
}
