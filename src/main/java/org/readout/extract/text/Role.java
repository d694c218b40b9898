package org.readout.extract.text;

/** The part a sentence plays in a release. All but furniture carry names and dates; commitments stand in BODY and LIST. */
public enum Role {
    BODY,
    /** A headline, or a heading within the text. */
    TITLE,
    /** Who wrote it: "By Jane Roe". */
    BYLINE,
    /** Where and when it was sent: "SEOUL —", or a line that holds a date alone. */
    DATELINE,
    /** The words under a picture. */
    CAPTION,
    /** An item of a list. */
    LIST
}
