package org.readout.model;

import java.util.Comparator;
import java.util.List;

/**
 * A release with its marks.
 *
 * @param marks of the newest version, in the order of the text
 */
public record AnnotatedRelease(Release release, List<Mark> marks) {

    public AnnotatedRelease {
        marks = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
    }

    public List<Mention> mentions() {
        return ofKind(Mention.class);
    }

    public List<Commitment> commitments() {
        return ofKind(Commitment.class);
    }

    public List<Event> events() {
        return ofKind(Event.class);
    }

    public List<Note> notes() {
        return ofKind(Note.class);
    }

    private <M extends Mark> List<M> ofKind(Class<M> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
