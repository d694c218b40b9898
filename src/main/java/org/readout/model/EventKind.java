package org.readout.model;

/** What kind of encounter an event is. */
public enum EventKind {
    MEETING,
    CALL,
    VISIT,
    DIALOGUE,
    SUMMIT,
    CONFERENCE,
    CEREMONY
}
