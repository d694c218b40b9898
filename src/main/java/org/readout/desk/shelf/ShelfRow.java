package org.readout.desk.shelf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.model.ReleaseSummary;

/**
 * One release on the shelf. The head belongs to the first row of its group, so that the arrow keys step from release to
 * release and never onto a head.
 *
 * @param head what the rows from here on report, or null where the row above already says it
 */
record ShelfRow(@Nullable String head, ReleaseSummary release) {

    /** Rows in the order of {@code releases}, those of one occasion drawn together at its first. */
    static List<ShelfRow> of(List<ReleaseSummary> releases) {
        Map<Occasion, List<ShelfRow>> groups = new LinkedHashMap<>();
        for (ReleaseSummary release : releases) {
            List<ShelfRow> group = groups.computeIfAbsent(Occasion.of(release), occasion -> new ArrayList<>());
            group.add(new ShelfRow(group.isEmpty() ? Occasion.head(release) : null, release));
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }
}
