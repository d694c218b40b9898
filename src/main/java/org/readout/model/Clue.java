package org.readout.model;

/**
 * Where in a file a fact of its publication was found, and how far that can be trusted.
 *
 * @param quote the words it was read from
 * @param confidence how often what stands there is right, 0 to 1
 */
public record Clue(Place place, String quote, double confidence) {

    /** At or above this nobody is asked. */
    public static final double SURE = 0.9;

    /** What kind of words say it. */
    public enum Place {
        /** A line that is a date and nothing else, or a place and a date. */
        DATE_LINE,
        /** Behind "Date:", "Published" or "Source:". */
        LABEL,
        /** The line of a distributor: "Distributed by … on behalf of …". */
        DISTRIBUTOR,
        /** Before the first sentence: "SEOUL, Dec. 26 (Yonhap) --". */
        DATELINE,
        /** Above the headline: "Ministry of Foreign Affairs · Press Release No. 12/2024". */
        LETTERHEAD,
        /** The first paragraph, which tells what happened and not when it was put out. */
        OPENING,
        /** A headline in the text. */
        HEADLINE,
        /** What a web page says of itself to machines: its head, OpenGraph, JSON-LD. */
        PAGE_DATA,
        /** The head of an e-mail. */
        MAIL_HEAD,
        /** The properties a word processor or PDF writer has put into the file. */
        PROPERTIES,
        /** The words and letters of the whole text. */
        WORDING,
        /** The file's own date on the disk, or in the archive or mail it came in. */
        FILE_DATE
    }

    public boolean isUnsure() {
        return confidence < SURE;
    }
}
