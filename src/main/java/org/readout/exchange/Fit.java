package org.readout.exchange;

import org.jspecify.annotations.Nullable;
import org.readout.model.Mark;

/**
 * How a mark from outside fared in a text of ours.
 *
 * @param mark at its place; null where it was lost
 */
public record Fit(GivenMark given, Outcome outcome, @Nullable Mark mark) {

    /** What became of it. */
    public enum Outcome {
        /** It stands where the file says. */
        FITTED,
        /** Its words stand elsewhere in our text, and it was put there. */
        MOVED,
        /** Its words are not in our text, or stand there more than once with nothing to tell which is meant. */
        LOST
    }
}
