package org.readout.model;

/** Whether a statement is given in its speaker's own words. */
public enum Voice {
    QUOTED,
    REPORTED
}
