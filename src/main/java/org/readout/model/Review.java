package org.readout.model;

/** What the officer has said of a mark. */
public enum Review {
    SUGGESTED,
    ACCEPTED,
    REJECTED
}
