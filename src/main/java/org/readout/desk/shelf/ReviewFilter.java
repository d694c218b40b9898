package org.readout.desk.shelf;

import org.readout.desk.toolkit.Progress;

/** Which releases the shelf shows: those the officer has called reviewed, or not. */
public enum ReviewFilter {
    ALL,
    TO_REVIEW,
    REVIEWED;

    boolean holds(Progress release) {
        return switch (this) {
            case ALL -> true;
            case TO_REVIEW -> !release.isReviewed();
            case REVIEWED -> release.isReviewed();
        };
    }
}
