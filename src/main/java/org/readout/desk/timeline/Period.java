package org.readout.desk.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.readout.timeline.When;

/** Days brushed on the axis. Both ends are part of it. */
public record Period(LocalDate from, LocalDate to) {

    /** The days between two, in whichever order they are given. */
    public static Period between(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? new Period(one, other) : new Period(other, one);
    }

    LocalDateTime start() {
        return from.atStartOfDay();
    }

    LocalDateTime end() {
        return to.plusDays(1).atStartOfDay();
    }

    boolean meets(When when) {
        return when.from().isBefore(end()) && (when.to().isAfter(start()) || when.from().equals(start()));
    }
}
