package org.readout.dossier.told;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Event;
import org.readout.model.Publication;
import org.readout.model.Review;

/** Takes from a release and its marks what the dossier is made of. What the officer rejected is left out. */
public final class Gleaner {

    private final Names names;

    private final Statements statements;

    public Gleaner(States states, Cutter cutter) {
        names = new Names(states);
        statements = new Statements(states, cutter);
    }

    public Told glean(AnnotatedRelease annotated) {
        Publication publication = annotated.release().publication();
        LocalDate on = on(annotated);
        Told bare = new Told(annotated.release().id(), annotated.release().source(), publication.title(),
                publication.publisher(), publication.published(), publication.language(), on, List.of(), List.of());
        List<Naming> named = names.of(annotated, on);
        return bare.with(named, statements.of(annotated, bare, named));
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
