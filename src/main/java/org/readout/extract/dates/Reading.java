package org.readout.extract.dates;

import org.jspecify.annotations.Nullable;
import org.readout.model.Timex;

/**
 * A whole date expression, read.
 *
 * @param from first word
 * @param to one past the last word
 * @param value null where the words allow none
 * @param why the rule, for the officer
 * @param relative whether it is counted from the day of publication
 */
record Reading(int from, int to, @Nullable Timex value, String why, double confidence, boolean relative) {

    static final String NOT_SAID = "a date is meant, the words do not say which";

    Reading(int from, int to, @Nullable Timex value, String why, double confidence) {
        this(from, to, value, why, confidence, false);
    }

    /** The same, counted from the day of publication. */
    Reading counted() {
        return new Reading(from, to, value, why, confidence, true);
    }
}
