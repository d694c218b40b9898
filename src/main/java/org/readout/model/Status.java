package org.readout.model;

/** Where a commitment stands, by the officer's word. */
public enum Status {
    OPEN,
    DONE,
    LAPSED
}
