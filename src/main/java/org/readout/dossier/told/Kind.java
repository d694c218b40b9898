package org.readout.dossier.told;

import java.util.Locale;

/** What two statements can disagree about. */
public enum Kind {
    /** Which of its series an encounter or anniversary is. */
    ORDINAL,
    /** The day of one encounter, or a day and its weekday. */
    DATE,
    PLACE,
    DURATION,
    /** The office of one person. */
    OFFICE,
    /** The name of one person. */
    SPELLING,
    /** How many take part. */
    PARTIES,
    /** When one promise falls due. */
    DUE;

    /** As written for programs: "ordinal". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
