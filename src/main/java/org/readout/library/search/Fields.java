package org.readout.library.search;

/** The fields of a release in the index. */
final class Fields {

    /** The release's id in its 16 bytes. */
    static final String ID = "id";
    /** The upper half of the id, a number; with the lower it tells releases apart, the same way each time. */
    static final String UPPER = "upper";
    static final String LOWER = "lower";
    /** The first day it tells of, in days since 1970. */
    static final String SAID = "said";
    /** All words: title, publisher, text, names, notes. */
    static final String WORDS = "words";
    static final String TITLE = "title";
    /** How words begin: the first letter of each, and the first two. While so little is typed, nearly every word fits. */
    static final String BEGINNINGS = "beginnings";
    /** No longer beginnings are kept. */
    static final int LONGEST_BEGINNING = 2;
    static final String PUBLISHER = "publisher";
    /** What {@link Facts} says of its marks: those of one mark at one position. */
    static final String FACTS = "facts";
    static final String STATE = "state";
    /** The days it was published on and tells of. */
    static final String DAYS = "days";

    private Fields() {}
}
