package org.readout.model;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The officer's own words at a place in a text.
 *
 * @param tags the officer's own catchwords, in the order they were given
 * @param resolved whether the matter is settled; the note stays, quietly
 */
public record Note(UUID id, Anchor anchor, String text, List<String> tags, boolean resolved, Review review)
        implements Mark {

    public Note {
        tags = List.copyOf(tags);
    }

    /** An open note without tags. */
    public Note(UUID id, Anchor anchor, String text, Review review) {
        this(id, anchor, text, List.of(), false, review);
    }

    @Override
    public @Nullable Cue cue() {
        return null;
    }

    @Override
    public Note withId(UUID id) {
        return new Note(id, anchor, text, tags, resolved, review);
    }

    @Override
    public Note withReview(Review review) {
        return new Note(id, anchor, text, tags, resolved, review);
    }

    @Override
    public Note withAnchor(Anchor anchor) {
        return new Note(id, anchor, text, tags, resolved, review);
    }

    public Note withText(String text) {
        return new Note(id, anchor, text, tags, resolved, review);
    }

    public Note withTags(List<String> tags) {
        return new Note(id, anchor, text, tags, resolved, review);
    }

    public Note withResolved(boolean resolved) {
        return new Note(id, anchor, text, tags, resolved, review);
    }
}
