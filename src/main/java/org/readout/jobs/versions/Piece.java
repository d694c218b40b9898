package org.readout.jobs.versions;

/** Words of a comparison. */
public record Piece(String text, Kind kind) {

    /** Where the words stand. */
    public enum Kind {
        /** In both versions. */
        KEPT,
        /** In the later one alone. */
        INSERTED,
        /** In the earlier one alone. */
        DELETED
    }
}
