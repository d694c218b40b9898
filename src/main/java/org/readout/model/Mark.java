package org.readout.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Anything the desk keeps at a place in a text. */
public sealed interface Mark permits Mention, Commitment, Event, Note {

    UUID id();

    Anchor anchor();

    Review review();

    /** Why it was suggested, or null where the officer made it. */
    @Nullable Cue cue();

    Mark withId(UUID id);

    Mark withReview(Review review);

    Mark withAnchor(Anchor anchor);

    default Span span() {
        return anchor().span();
    }

    /** Whether the officer is still asked to judge it, as a desk is usually set. */
    default boolean awaitsReview() {
        return ReviewPolicy.USUAL.awaits(this);
    }
}
