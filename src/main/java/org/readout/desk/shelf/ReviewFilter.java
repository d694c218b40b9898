package org.readout.desk.shelf;

/** Which releases the shelf shows: those the officer has called reviewed, or not. */
public enum ReviewFilter {
    ALL,
    TO_REVIEW,
    REVIEWED;

    /** Whether releases that are called reviewed, or not, are shown. */
    boolean holds(boolean reviewed) {
        return switch (this) {
            case ALL -> true;
            case TO_REVIEW -> !reviewed;
            case REVIEWED -> reviewed;
        };
    }
}
