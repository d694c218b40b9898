package org.readout.desk.shelf;

import org.readout.model.ReleaseSummary;

/** Which releases the shelf shows, by how far their review has come. */
public enum ReviewFilter {
    ALL,
    TO_REVIEW,
    REVIEWED;

    boolean holds(ReleaseSummary release) {
        return switch (this) {
            case ALL -> true;
            case TO_REVIEW -> release.awaiting() > 0;
            case REVIEWED -> release.awaiting() == 0;
        };
    }
}
