package org.readout.brief;

/** The names of the places in a brief that its own links lead to. */
final class Anchors {

    private Anchors() {}

    /** The row of a commitment in the summary table. */
    static String row(int number) {
        return "row-" + number;
    }

    /** The words of a commitment in the text of its release. */
    static String inText(int number) {
        return "text-" + number;
    }

    /** The commitment with its source. */
    static String card(int number) {
        return "commitment-" + number;
    }

    static String release(int number) {
        return "release-" + number;
    }
}
