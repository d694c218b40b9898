package org.readout.timeline;

/** The lanes of the strip, from the top. */
public enum Lane {
    /** Encounters that releases tell of or cite. */
    MEETINGS,
    /** Commitments at the date they were said, with a line to the date they fall due. */
    COMMITMENTS,
    /** Dates that stand in the texts. */
    DATES
}
