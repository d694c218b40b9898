package org.readout.desk.margin;

import org.readout.model.Mark;
import org.readout.model.ReviewPolicy;

/** How far a mark is judged, as the filter tells marks apart. */
enum Standing {
    WAITING,
    /** Suggested, yet not asked about: trusted names, positions. */
    UNASKED,
    ACCEPTED,
    REJECTED;

    static Standing of(Mark mark, ReviewPolicy policy) {
        return switch (mark.review()) {
            case ACCEPTED -> ACCEPTED;
            case REJECTED -> REJECTED;
            case SUGGESTED -> policy.awaits(mark) ? WAITING : UNASKED;
        };
    }
}
