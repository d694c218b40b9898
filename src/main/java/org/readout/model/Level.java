package org.readout.model;

/** The rank at which a party spoke, highest first. */
public enum Level {
    LEADER,
    MINISTER,
    VICE_MINISTER,
    OFFICIAL,
    UNKNOWN
}
