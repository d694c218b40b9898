package org.readout.jobs;

/** What is done with a file that looks like a corrected version of a release that is in the library. */
public enum Corrections {
    /** It becomes a release of its own, linked to the other, and the officer is asked. */
    ASK,
    /** It becomes the newest version of the other. */
    TAKE_IN
}
