package org.readout.timeline;

import java.time.LocalDate;

import org.readout.model.Due;
import org.readout.model.Status;

/**
 * Where the line of a commitment ends.
 *
 * @param inferred whether the date is ours and not the sentence's
 */
public record DueEnd(When when, boolean inferred, Status status) {

    /** Whether it is open and {@linkplain Due#isPast past}. */
    public boolean overdue(LocalDate today) {
        return status == Status.OPEN && new Due(when.timex(), null, inferred).isPast(today);
    }
}
