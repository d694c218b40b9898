package org.readout.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A release with its marks.
 *
 * @param marks of the newest version, in the order of the text
 * @param reviewed who called the release reviewed, and when; null where nobody has
 * @param adrift marks the officer judged in an earlier version whose words the newest does not have, or not surely: they
 *     stand in their version until the officer finds them a place or lets them go
 */
public record AnnotatedRelease(Release release, List<Mark> marks, @Nullable Signature reviewed, List<Mark> adrift) {

    public AnnotatedRelease {
        marks = inOrder(marks) ? List.copyOf(marks) : marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
        adrift = List.copyOf(adrift);
    }

    /** A change leaves the marks in order; they need not be sorted again. */
    private static boolean inOrder(List<Mark> marks) {
        Span before = null;
        for (Mark mark : marks) {
            Span span = mark.span();
            if (before != null && before.compareTo(span) > 0) {
                return false;
            }
            before = span;
        }
        return true;
    }

    /** A release whose marks all stand in its text. */
    public AnnotatedRelease(Release release, List<Mark> marks, @Nullable Signature reviewed) {
        this(release, marks, reviewed, List.of());
    }

    /** A release nobody has called reviewed. */
    public AnnotatedRelease(Release release, List<Mark> marks) {
        this(release, marks, null);
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
        // By hand: asked at every change, of ten thousand marks.
        List<M> found = new ArrayList<>();
        for (Mark mark : marks) {
            if (kind.isInstance(mark)) {
                found.add(kind.cast(mark));
            }
        }
        return Collections.unmodifiableList(found);
    }
}
