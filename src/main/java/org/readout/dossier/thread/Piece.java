package org.readout.dossier.thread;

/** A run of words of a statement held against an earlier one. */
public record Piece(Kind kind, String words) {

    public enum Kind {
        KEPT,
        ADDED,
        DROPPED
    }
}
