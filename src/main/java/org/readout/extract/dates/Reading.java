package org.readout.extract.dates;

import org.jspecify.annotations.Nullable;
import org.readout.model.Timex;

/**
 * A whole date expression, read.
 *
 * @param from first token
 * @param to one past the last token
 * @param value null where the words allow none
 * @param why the rule, for the officer
 */
record Reading(int from, int to, @Nullable Timex value, String why, double confidence) {}
