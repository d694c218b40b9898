package org.readout.model;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What one step of the officer did to marks: undone and redone as one, written to the history with the marks.
 *
 * @param label for menus and history: "Accept commitment"
 */
public record Change(UUID id, String label, List<Edit> edits) {

    /** @throws IllegalArgumentException if nothing is changed */
    public Change {
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("A change without an edit");
        }
    }

    public static Change of(String label, List<Edit> edits) {
        return new Change(Ids.next(), label, edits);
    }

    /** The change that takes this one back. */
    public Change inverse(String label) {
        List<Edit> back = new ArrayList<>();
        for (int i = edits.size() - 1; i >= 0; i--) {
            back.add(edits.get(i).inverse());
        }
        return of(label, back);
    }
}
