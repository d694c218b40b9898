package org.readout.model;

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
        for (int i = 1; i < marks.size(); i++) {
            if (marks.get(i - 1).span().compareTo(marks.get(i).span()) > 0) {
                return false;
            }
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
        return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
