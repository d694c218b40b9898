package org.readout.model;

/** What a name names, by the annotation guide. The order is that of the keys 1 to 8. */
public enum NameType {
    PERSON,
    OFFICE,
    ORGANIZATION,
    COUNTRY,
    PLACE,
    EVENT,
    AGREEMENT,
    DATE
}
