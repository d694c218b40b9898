package org.readout.desk.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Review;

/**
 * Where else the one meant by a mention is named.
 *
 * @param here the mentions in the same release, in the order of the text, the one asked about among them
 * @param elsewhere the other releases that name it, from the one after this on and round to the one before
 */
record Mentions(List<UUID> here, List<InRelease> elsewhere) {

    /**
     * The mentions in one release.
     *
     * @param first the first of them in the text
     */
    record InRelease(UUID release, String title, @Nullable LocalDate published, UUID first, int times) {}

    /** Looks through {@code releases} for the name and type of {@code mention}, which stands in {@code open}. */
    static Mentions of(Mention mention, AnnotatedRelease open, Collection<AnnotatedRelease> releases) {
        List<InRelease> elsewhere = new ArrayList<>();
        int after = 0;
        for (AnnotatedRelease release : releases) {
            if (release.release().id().equals(open.release().id())) {
                after = elsewhere.size();
            } else {
                List<UUID> found = in(release, mention);
                if (!found.isEmpty()) {
                    elsewhere.add(new InRelease(release.release().id(), release.release().publication().title(),
                            release.release().publication().published(), found.getFirst(), found.size()));
                }
            }
        }
        Collections.rotate(elsewhere, -after);
        return new Mentions(in(open, mention), elsewhere);
    }

    /** How often it is named in other releases. */
    int timesElsewhere() {
        return elsewhere.stream().mapToInt(InRelease::times).sum();
    }

    private static List<UUID> in(AnnotatedRelease release, Mention mention) {
        List<UUID> found = new ArrayList<>();
        for (Mark mark : release.marks()) {
            if (mark instanceof Mention other && other.review() != Review.REJECTED
                    && other.type() == mention.type() && other.entity().equals(mention.entity())) {
                found.add(other.id());
            }
        }
        return found;
    }
}
