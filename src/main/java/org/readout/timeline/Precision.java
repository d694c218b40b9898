package org.readout.timeline;

/** How sharply the ends of a time are known. */
public enum Precision {
    /** To the minute. */
    CLOCK,
    /** Whole days, both ends known. */
    DAY,
    /** A month, a year, "late last year": it lies somewhere in there, so its ends are drawn soft. */
    PARTIAL
}
