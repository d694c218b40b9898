package org.readout.desk.toolkit;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.model.Mark;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;
import org.readout.model.Signature;

/**
 * How far the review of a release has come.
 *
 * @param judged how many of the suggestions the officer is asked about are accepted or rejected
 * @param asked how many there are
 * @param reviewed who called the release reviewed, and when; null where nobody has
 */
public record Progress(int judged, int asked, @Nullable Signature reviewed) {

    /** Whether {@code mark} is a suggestion, or was one, that the officer is asked about. */
    static boolean asks(Mark mark, ReviewPolicy policy) {
        return (mark.review() == Review.SUGGESTED || mark.cue() != null) && policy.asksAbout(mark);
    }

    /** Whether it is one of those, and is accepted or rejected. */
    static boolean judged(Mark mark, ReviewPolicy policy) {
        return mark.review() != Review.SUGGESTED && asks(mark, policy);
    }

    /** Of several releases together; nobody has called them all reviewed. */
    static Progress sum(Stream<Progress> parts) {
        return parts.reduce(new Progress(0, 0, null),
                (one, other) -> new Progress(one.judged + other.judged, one.asked + other.asked, null));
    }

    public int waiting() {
        return asked - judged;
    }

    public boolean isReviewed() {
        return reviewed != null;
    }
}
