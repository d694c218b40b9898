package org.readout.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When a commitment falls due. At least one of date and condition is given.
 *
 * @param inferred whether the link to the commitment is ours and not the sentence's
 */
public record Due(@Nullable Timex date, @Nullable String condition, boolean inferred) {

    /**
     * Whether the day named is over for certain. A date that is only inferred ("next year", the year of an anniversary) is
     * never held against anyone, and a condition has no day.
     */
    public boolean isPast(LocalDate today) {
        return date != null && !inferred && date.to().isBefore(today);
    }
}
