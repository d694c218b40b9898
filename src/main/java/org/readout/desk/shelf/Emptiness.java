package org.readout.desk.shelf;

/** Why the shelf shows no release, if it shows none: each asks something else of the officer. */
enum Emptiness {
    NOT_EMPTY,
    NO_RELEASES,
    NOTHING_FOUND,
    NONE_TO_REVIEW,
    NONE_REVIEWED
}
