package org.readout.dossier.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Event;
import org.readout.model.Publication;
import org.readout.model.Review;
import org.readout.model.Span;

/** Takes from a release and its marks what the dossier is made of. What the officer rejected is left out. */
public final class Gleaner {

    private final Shared shared = new Shared();
    private final Names names;

    private final Statements statements;
    private final Encounters encounters;
    private final Numbers numbers;

    public Gleaner(States states) {
        names = new Names(states, shared);
        statements = new Statements(states, shared);
        encounters = new Encounters(states, shared);
        numbers = new Numbers(states);
    }

    /** What it tells; its sentences are those {@code cutter} cut. */
    public Told glean(AnnotatedRelease annotated, List<Span> sentences) {
        Publication publication = annotated.release().publication();
        LocalDate on = on(annotated);
        Told bare = new Told(annotated.release().id(), annotated.release().source(), publication.title(),
                shared.of(publication.publisher()), publication.published(), shared.of(publication.language()), on, List.of(), List.of(), List.of(),
                List.of(), List.of());
        List<Naming> named = names.of(annotated, on);
        Place place = new Place(annotated, bare, sentences);
        List<Met> met = encounters.of(place, named);
        List<Claim> claims = new ArrayList<>(new Ordinals().of(place));
        claims.addAll(new Weekdays().of(place));
        claims.addAll(new Persons(shared).of(place));
        claims.addAll(new Counts().of(place));
        claims.addAll(new Durations().of(place, met));
        return bare.with(named, statements.of(annotated, bare, named, place), met, claims, numbers.of(place, met));
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
