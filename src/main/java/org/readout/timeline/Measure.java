package org.readout.timeline;

/** How wide a label is, in pixels. */
@FunctionalInterface
public interface Measure {

    double width(String label);

    /**
     * A measure where no font is at hand: generous, so that what is drawn with a real one still fits.
     *
     * @param size of the font in pixels
     */
    static Measure estimate(double size) {
        return label -> size * label.codePoints().mapToDouble(Measure::ems).sum();
    }

    private static double ems(int codePoint) {
        if (codePoint > 0x2E7F) {
            return 1.05;
        }
        return Character.isUpperCase(codePoint) || "mw%&+".indexOf(codePoint) >= 0 ? 0.85 : 0.65;
    }
}
