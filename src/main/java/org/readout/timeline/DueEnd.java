package org.readout.timeline;

import java.time.LocalDate;
import java.util.List;

import org.readout.model.Status;

/**
 * Where the line of a commitment ends.
 *
 * @param inferred whether the date is ours and not the sentence's
 * @param labels longest first
 */
public record DueEnd(When when, boolean inferred, Status status, List<String> labels) {

    public DueEnd {
        labels = List.copyOf(labels);
    }

    /** Whether it is open past its last day. An inferred date is never held against anyone. */
    public boolean overdue(LocalDate today) {
        return status == Status.OPEN && !inferred && when.timex().to().isBefore(today);
    }
}
