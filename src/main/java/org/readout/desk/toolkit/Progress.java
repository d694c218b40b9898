package org.readout.desk.toolkit;

import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
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

    public static Progress of(AnnotatedRelease release, ReviewPolicy policy) {
        int judged = 0;
        int asked = 0;
        for (Mark mark : release.marks()) {
            boolean suggested = mark.review() == Review.SUGGESTED;
            if ((suggested || mark.cue() != null) && policy.asksAbout(mark)) {
                asked++;
                judged += suggested ? 0 : 1;
            }
        }
        return new Progress(judged, asked, release.reviewed());
    }

    /** Of several releases together; nobody has called them all reviewed. */
    public static Progress of(Collection<AnnotatedRelease> releases, ReviewPolicy policy) {
        int judged = 0;
        int asked = 0;
        for (AnnotatedRelease release : releases) {
            Progress one = of(release, policy);
            judged += one.judged;
            asked += one.asked;
        }
        return new Progress(judged, asked, null);
    }

    public int waiting() {
        return asked - judged;
    }

    public boolean isReviewed() {
        return reviewed != null;
    }
}
