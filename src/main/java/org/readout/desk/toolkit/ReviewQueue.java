package org.readout.desk.toolkit;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.ReviewPolicy;

/**
 * The suggestions of a release that wait, in the order an officer wants them: commitments that are new or say something
 * other than before, then those merely said again, then encounters, then names; each in the order of the text.
 */
final class ReviewQueue {

    private final AnnotatedRelease release;
    private final ReviewPolicy policy;
    private final Comparator<Mark> order;

    /** @param all the releases among which an earlier statement is looked for */
    ReviewQueue(AnnotatedRelease release, Collection<AnnotatedRelease> all, ReviewPolicy policy) {
        this.release = release;
        this.policy = policy;
        Novelty novelty = new Novelty(release, all);
        order = Comparator.<Mark>comparingInt(mark -> turn(mark, novelty))
                .thenComparing(Mark::span).thenComparing(Mark::id);
    }

    /** The next that waits after {@code from}, or before it; the first, or last, where it is null. */
    Optional<Mark> after(@Nullable Mark from, boolean forward) {
        Stream<Mark> beyond = release.marks().stream()
                .filter(policy::awaits)
                .filter(mark -> from == null || (forward ? order.compare(mark, from) > 0 : order.compare(mark, from) < 0));
        return forward ? beyond.min(order) : beyond.max(order);
    }

    private static int turn(Mark mark, Novelty novelty) {
        return switch (mark) {
            case Commitment commitment -> novelty.isNewOrChanged(commitment) ? 0 : 1;
            case Event event -> 2;
            case Mention mention -> 3;
            case Note note -> 4;
        };
    }
}
