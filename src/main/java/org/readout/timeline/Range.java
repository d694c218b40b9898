package org.readout.timeline;

import java.time.LocalDateTime;

/** A stretch of the axis. */
public record Range(LocalDateTime from, LocalDateTime to) {

    /** The stretch that holds both. */
    Range and(Range other) {
        return new Range(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
}
