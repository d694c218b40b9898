package org.readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What one step of the officer did to marks and releases, or to what was learned from them: undone and redone as one,
 * written to the history with them.
 *
 * @param label for menus and history: "Accept commitment"
 * @param signOffs releases called reviewed, or no longer
 * @param descriptions what was said of releases' publication
 * @param lessons taken back or followed again
 * @param linkings what releases are to each other
 * @param foldings releases that become versions of others, or releases again; done before all else
 */
public record Change(UUID id, String label, List<Edit> edits, List<SignOff> signOffs, List<Description> descriptions,
        List<TakeBack> lessons, List<Linking> linkings, List<Folding> foldings) {

    /** @throws IllegalArgumentException if nothing is changed */
    public Change {
        edits = List.copyOf(edits);
        signOffs = List.copyOf(signOffs);
        descriptions = List.copyOf(descriptions);
        lessons = List.copyOf(lessons);
        linkings = List.copyOf(linkings);
        foldings = List.copyOf(foldings);
        if (edits.isEmpty() && signOffs.isEmpty() && descriptions.isEmpty() && lessons.isEmpty() && linkings.isEmpty()
                && foldings.isEmpty()) {
            throw new IllegalArgumentException("A change without an edit");
        }
    }

    /** A change of marks, of what is said of releases, or of what was learned. */
    public Change(UUID id, String label, List<Edit> edits, List<SignOff> signOffs, List<Description> descriptions,
            List<TakeBack> lessons) {
        this(id, label, edits, signOffs, descriptions, lessons, List.of(), List.of());
    }

    public static Change of(String label, List<Edit> edits) {
        return new Change(Ids.next(), label, edits, List.of(), List.of(), List.of());
    }

    /** A change of what is called reviewed. */
    public static Change ofSignOffs(String label, List<SignOff> signOffs) {
        return new Change(Ids.next(), label, List.of(), signOffs, List.of(), List.of());
    }

    /** A change of what is known of a release's publication. */
    public static Change ofDescription(String label, Description description) {
        return new Change(Ids.next(), label, List.of(), List.of(), List.of(description), List.of());
    }

    /** A change to what was learned. */
    public static Change ofLessons(String label, List<TakeBack> lessons) {
        return new Change(Ids.next(), label, List.of(), List.of(), List.of(), lessons);
    }

    /** A change of what releases are to each other. */
    public static Change ofLinkings(String label, List<Linking> linkings) {
        return new Change(Ids.next(), label, List.of(), List.of(), List.of(), List.of(), linkings, List.of());
    }

    /** The same once more, as a step of its own. */
    public Change again() {
        return new Change(Ids.next(), label, edits, signOffs, descriptions, lessons, linkings, foldings);
    }

    /** The change that takes this one back. */
    public Change inverse(String label) {
        List<Edit> back = new ArrayList<>();
        for (int i = edits.size() - 1; i >= 0; i--) {
            back.add(edits.get(i).inverse());
        }
        return new Change(Ids.next(), label, back, signOffs.reversed().stream().map(SignOff::inverse).toList(),
                descriptions.reversed().stream().map(Description::inverse).toList(),
                lessons.reversed().stream().map(TakeBack::inverse).toList(),
                linkings.reversed().stream().map(Linking::inverse).toList(),
                foldings.reversed().stream().map(Folding::inverse).toList());
    }
}
