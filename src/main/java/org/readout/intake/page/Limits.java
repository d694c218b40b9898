package org.readout.intake.page;

import java.time.Duration;

/** How far a reader goes with a file that may have been made to harm. Each has its reason; the technote lists them. */
public final class Limits {

    /** Of one file, in bytes: a hundred times a long book, and small enough to be held in memory with what is made of it. */
    public static final long BYTES = 50L * 1024 * 1024;

    /** Of the text of one release, in UTF-16 code units: forty long novels. What is packed may unfold to more than memory holds. */
    public static final int CHARACTERS = 25_000_000;

    /** Of all that is unpacked out of one file, in bytes: ten times the largest file; each part is dropped when it is read. */
    public static final long UNPACKED = 500L * 1024 * 1024;

    /** How many times larger than packed a part may be. Prose shrinks to a third, tables to a fiftieth; bombs to a thousandth. */
    public static final int RATIO = 200;

    /** Below this a part is unpacked whatever its ratio, in bytes: a few kilobytes of blanks harm nobody. */
    public static final long SMALL = 1024 * 1024;

    /** How deep a file may lie in others: a document in an archive in a mail forwarded in a mail, and no further. */
    public static final int DEPTH = 4;

    /** How many entries an archive may have, and how many parts may come out of one file: an archive of a ministry's ten years. */
    public static final int ENTRIES = 20_000;

    /** How many parts of one mail are looked at: no officer attaches more, and each costs a line. */
    public static final int PARTS = 500;

    /** How deep parts of a mail may lie in each other, and how long a line of it may be, in bytes. */
    public static final int PART_DEPTH = 30;

    public static final int MAIL_LINE = 1024 * 1024;

    /** How deep the elements of a web page are kept apart; those below are taken as if they stood there. No page of prose comes near. */
    public static final int ELEMENTS = 512;

    /** How many pages of a PDF are read: twice the longest report we know. */
    public static final int PAGES = 3_000;

    /** How long one file may take: on a slow machine the longest PDF we have tried took a tenth. */
    public static final Duration TIME = Duration.ofSeconds(60);

    /** How many readers may be stuck at once before no more are started: each holds memory and a processor. */
    public static final int STUCK = 4;

    private Limits() {}
}
