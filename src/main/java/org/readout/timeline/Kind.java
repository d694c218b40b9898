package org.readout.timeline;

/** What an item of the strip is, from the top lane down where lanes are kinds. */
public enum Kind {
    /** An encounter that releases tell of or cite. */
    MEETING,
    /** A commitment at the date it was made. */
    COMMITMENT,
    /** The date a commitment falls due, at the end of its line. */
    DUE,
    /** An anniversary that a release names. */
    ANNIVERSARY,
    /** A date that stands in the texts. */
    DATE,
    /** The day a release was put out. */
    PUBLICATION
}
