package org.readout.desk.toolkit;

import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Mark;
import org.readout.model.ReleaseSummary;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;
import org.readout.model.Tally;

/**
 * What several releases hold together.
 *
 * @param releases how many they are
 * @param reviewed how many are called reviewed
 * @param promises how many commitments stand in them, positions left out
 * @param promisesWaiting how many of these nobody has judged
 * @param judged how many of the suggestions the officer is asked about are judged
 * @param asked how many of these there are
 */
public record Totals(int releases, int reviewed, int promises, int promisesWaiting, int judged, int asked) {

    static final Totals NOTHING = new Totals(0, 0, 0, 0, 0, 0);

    static Totals of(ReleaseSummary line, ReviewPolicy policy) {
        Tally tally = line.tally();
        return new Totals(1, line.reviewed() == null ? 0 : 1, tally.promises(), tally.promisesWaiting(),
                tally.judged(policy), tally.asked(policy));
    }

    /** @param progress of the release, which is not counted again */
    static Totals of(AnnotatedRelease release, Progress progress, PerRelease promises, PerRelease waiting) {
        return new Totals(1, release.reviewed() == null ? 0 : 1, promises.of(release), waiting.of(release),
                progress.judged(), progress.asked());
    }

    static boolean isPromise(Mark mark) {
        return mark instanceof Commitment commitment
                && commitment.force() != Force.POSITION && commitment.review() != Review.REJECTED;
    }

    Totals plus(Totals other) {
        return new Totals(releases + other.releases, reviewed + other.reviewed, promises + other.promises,
                promisesWaiting + other.promisesWaiting, judged + other.judged, asked + other.asked);
    }

    Totals minus(Totals other) {
        return plus(new Totals(-other.releases, -other.reviewed, -other.promises, -other.promisesWaiting, -other.judged,
                -other.asked));
    }
}
