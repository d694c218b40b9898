package org.readout.dossier.told;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Event;
import org.readout.model.Publication;
import org.readout.model.Review;

/** Takes from a release and its marks what the dossier is made of. What the officer rejected is left out. */
public final class Gleaner {

    private final Names names;

    public Gleaner(States states) {
        names = new Names(states);
    }

    public Told glean(AnnotatedRelease annotated) {
        Publication publication = annotated.release().publication();
        LocalDate on = on(annotated);
        return new Told(annotated.release().id(), annotated.release().source(), publication.title(), publication.publisher(),
                publication.published(), publication.language(), on, names.of(annotated, on));
    }

    private static @Nullable LocalDate on(AnnotatedRelease annotated) {
        for (Event event : annotated.events()) {
            if (event.reported() && event.date() != null && event.review() != Review.REJECTED) {
                return event.date().from();
            }
        }
        return annotated.release().publication().published();
    }
}
