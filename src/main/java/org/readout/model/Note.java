package org.readout.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The officer's own words at a place in a text. */
public record Note(UUID id, Anchor anchor, String text, Review review) implements Mark {

    @Override
    public @Nullable Cue cue() {
        return null;
    }

    @Override
    public Note withReview(Review review) {
        return new Note(id, anchor, text, review);
    }

    @Override
    public Note withAnchor(Anchor anchor) {
        return new Note(id, anchor, text, review);
    }

    public Note withText(String text) {
        return new Note(id, anchor, text, review);
    }
}
