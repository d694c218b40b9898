package org.readout.timeline;

import java.time.LocalDate;

import org.readout.model.Status;

/**
 * Where the line of a commitment ends.
 *
 * @param inferred whether the date is ours and not the sentence's
 */
public record DueEnd(When when, boolean inferred, Status status) {

    /** Whether it is open past its last day. An inferred date is never held against anyone. */
    public boolean overdue(LocalDate today) {
        return status == Status.OPEN && !inferred && when.timex().to().isBefore(today);
    }
}
