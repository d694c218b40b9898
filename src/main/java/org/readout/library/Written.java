package org.readout.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.readout.model.AnnotatedRelease;

/** Which releases were written since: what a search index made earlier has yet to look at. */
final class Written {

    /**
     * Releases as they stand now.
     *
     * @param gone those that are a version of another since
     * @param upTo the number of the last write among them
     */
    record Page(List<AnnotatedRelease> releases, List<UUID> gone, long upTo) {

        boolean isEmpty() {
            return releases.isEmpty() && gone.isEmpty();
        }
    }

    private record Line(UUID release, long number, boolean gone) {}

    private final Handle handle;

    Written(Handle handle) {
        this.handle = handle;
    }

    /** Notes, in the transaction that does it, that these releases are written. */
    void note(Collection<UUID> releases) {
        handle.createUpdate("UPDATE release SET written = NEXT VALUE FOR write_number WHERE id = ANY(?)")
                .bind(0, Rows.plain(releases.toArray()))
                .execute();
        new Shelving(handle).draw(releases);
    }

    /** Notes that the release of this version is written. */
    void noteVersion(UUID version) {
        note(handle.createQuery("SELECT release_id FROM version WHERE id = ?")
                .bind(0, version)
                .map((row, context) -> Columns.id(row, "release_id"))
                .list());
    }

    /**
     * The first {@code most} releases written after {@code number}, in the order of their writes.
     *
     * @param justIn what need not be read
     */
    Page after(long number, int most, JustIn justIn) {
        List<Line> lines = handle.createQuery("SELECT id, written, folded_into FROM release WHERE written > ? ORDER BY written LIMIT ?")
                .bind(0, number)
                .bind(1, most)
                .map((row, context) -> new Line(Columns.id(row, "id"), row.getLong("written"),
                        row.getString("folded_into") != null))
                .list();
        List<AnnotatedRelease> releases = new ArrayList<>();
        List<UUID> unread = new ArrayList<>();
        for (Line line : lines) {
            AnnotatedRelease known = line.gone() ? null : justIn.take(line.release(), line.number());
            if (known != null) {
                releases.add(known);
            } else if (!line.gone()) {
                unread.add(line.release());
            }
        }
        if (!unread.isEmpty()) {
            releases.addAll(new Shelf(handle).annotated(unread));
        }
        return new Page(releases, lines.stream().filter(Line::gone).map(Line::release).toList(),
                lines.isEmpty() ? number : lines.getLast().number());
    }

    /** By which write these releases came in or were last touched. */
    Map<UUID, Long> numbers(Collection<UUID> releases) {
        Map<UUID, Long> numbers = new HashMap<>();
        handle.createQuery("SELECT id, written FROM release WHERE id = ANY(?)")
                .bind(0, Rows.plain(releases.toArray()))
                .map((row, context) -> numbers.put(Columns.id(row, "id"), row.getLong("written")))
                .list();
        return numbers;
    }

    /** How many releases were written after {@code number}. */
    int countAfter(long number) {
        return count("SELECT COUNT(*) FROM release WHERE written > ?", number);
    }

    /** How many releases that stand on the shelf were last written at {@code number} or before. */
    int countUpTo(long number) {
        return count("SELECT COUNT(*) FROM release WHERE written <= ? AND folded_into IS NULL", number);
    }

    /** The number of the last write. */
    long last() {
        return handle.createQuery("SELECT COALESCE(MAX(written), 0) FROM release").mapTo(Long.class).one();
    }

    private int count(String query, long number) {
        return handle.createQuery(query).bind(0, number).mapTo(Integer.class).one();
    }
}
