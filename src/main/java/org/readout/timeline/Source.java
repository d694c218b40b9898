package org.readout.timeline;

import java.util.UUID;

import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Publication;
import org.readout.model.ReviewPolicy;

/**
 * What an entry rests on: a mark, or a release that was put out.
 *
 * @param mark the id of the mark; of a publication, of the release
 * @param title of the release
 * @param publisher of the release; empty where it is not known
 * @param paragraph the mark stands in, counted from 1
 * @param quote the marked words
 * @param suggested whether the officer has still to judge it
 */
public record Source(
        UUID release, UUID mark, String title, String publisher, int paragraph, String quote, boolean suggested) {

    static Source of(AnnotatedRelease annotated, Mark mark, ReviewPolicy policy) {
        Publication publication = annotated.release().publication();
        return new Source(
                annotated.release().id(),
                mark.id(),
                publication.title(),
                publication.publisher().intern(),
                annotated.release().version().paragraphAt(mark.span().start()),
                mark.anchor().quote(),
                policy.awaits(mark));
    }

    static Source of(AnnotatedRelease annotated) {
        UUID id = annotated.release().id();
        Publication publication = annotated.release().publication();
        return new Source(id, id, publication.title(), publication.publisher().intern(), 1, publication.title(), false);
    }

    /** Whether it rests on a release as a whole, and on no mark in it. */
    public boolean isRelease() {
        return mark.equals(release);
    }
}
