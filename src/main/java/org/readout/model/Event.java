package org.readout.model;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A meeting, call or other encounter, at the words that name it.
 *
 * @param name what to call it: the noun phrase, or its kind
 * @param date day, or clock range, or null where the text does not say
 * @param place where, or null; a call has none
 * @param reported whether the release tells of it, as against citing it in passing
 */
public record Event(
        UUID id,
        Anchor anchor,
        EventKind kind,
        String name,
        @Nullable Timex date,
        @Nullable String place,
        List<Party> participants,
        boolean reported,
        Review review,
        @Nullable Cue cue)
        implements Mark {

    public Event {
        participants = List.copyOf(participants);
    }

    /** Whether both are the same encounter, told at two places of one release: of one kind, begun on the same day. */
    public boolean isSameEncounter(Event other) {
        return kind == other.kind && date != null && other.date != null && date.from().equals(other.date.from());
    }

    public Event withKind(EventKind kind) {
        return new Event(id, anchor, kind, name, date, place, participants, reported, review, cue);
    }

    public Event withParticipants(List<Party> participants) {
        return new Event(id, anchor, kind, name, date, place, participants, reported, review, cue);
    }

    public Event withCue(@Nullable Cue cue) {
        return new Event(id, anchor, kind, name, date, place, participants, reported, review, cue);
    }

    @Override
    public Event withId(UUID id) {
        return new Event(id, anchor, kind, name, date, place, participants, reported, review, cue);
    }

    @Override
    public Event withReview(Review review) {
        return new Event(id, anchor, kind, name, date, place, participants, reported, review, cue);
    }

    @Override
    public Event withAnchor(Anchor anchor) {
        return new Event(id, anchor, kind, name, date, place, participants, reported, review, cue);
    }
}
