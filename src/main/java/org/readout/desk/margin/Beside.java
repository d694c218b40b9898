package org.readout.desk.margin;

import java.util.OptionalDouble;
import java.util.UUID;

/** The text the cards stand beside. Heights are of the scene, in pixels. */
public interface Beside {

    /** Where a mark's words begin; empty where they are too far off to be laid out. */
    OptionalDouble top(UUID mark);

    /** What of the text is in sight. */
    Sight sight();

    /** Scrolls the text down by so many pixels, up where they are negative; what was left to do at its end is returned. */
    double scroll(double pixels);

    /**
     * The part of the text in sight.
     *
     * @param from its first offset, in UTF-16 code units
     * @param to its last offset
     * @param top where it begins
     * @param bottom where it ends
     * @param above how much text there is above it, in pixels, so far as is known
     * @param below how much there is below it
     */
    record Sight(int from, int to, double top, double bottom, double above, double below) {}
}
