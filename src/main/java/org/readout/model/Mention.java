package org.readout.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A name at a place in a text.
 *
 * @param entity the canonical name of who or what is meant
 * @param value of a date: when it is, or null where the text allows no value
 */
public record Mention(
        UUID id,
        Anchor anchor,
        NameType type,
        String entity,
        @Nullable Timex value,
        Review review,
        @Nullable Cue cue)
        implements Mark {

    @Override
    public Mention withId(UUID id) {
        return new Mention(id, anchor, type, entity, value, review, cue);
    }

    @Override
    public Mention withReview(Review review) {
        return new Mention(id, anchor, type, entity, value, review, cue);
    }

    @Override
    public Mention withAnchor(Anchor anchor) {
        return new Mention(id, anchor, type, entity, value, review, cue);
    }

    public Mention withType(NameType type) {
        return new Mention(id, anchor, type, entity, type == NameType.DATE ? value : null, review, cue);
    }

    public Mention withEntity(String entity) {
        return new Mention(id, anchor, type, entity, value, review, cue);
    }

    public Mention withValue(@Nullable Timex value) {
        return new Mention(id, anchor, type, entity, value, review, cue);
    }
}
