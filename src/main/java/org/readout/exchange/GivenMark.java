package org.readout.exchange;

import java.util.UUID;

import org.readout.model.Anchor;
import org.readout.model.Mark;
import org.readout.model.Span;

/**
 * A mark as a file gives it, before it has a place in a text of ours.
 *
 * @param mark whole but for its anchor, which stands nowhere
 */
public record GivenMark(Place place, Mark mark) {

    private static final UUID NOWHERE = new UUID(0, 0);

    /** An anchor in no text, which carries the quote until the mark has its place. */
    static Anchor nowhere(Place place) {
        Span span = new Span(0, Math.max(1, place.quote().length()));
        return new Anchor(NOWHERE, span, place.quote(), place.prefix(), place.suffix());
    }

    /** A mark of the fields of its kind. @throws org.readout.model.ReadoutException if they are not such */
    static GivenMark of(MarkKind kind, UUID id, Place place, Fields fields) {
        return new GivenMark(place, new FieldsReader(fields, id, nowhere(place)).mark(kind));
    }
}
