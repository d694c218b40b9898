package org.readout.library;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.library.likeness.Bands;
import org.readout.library.likeness.Sketch;

/**
 * Finds the texts like one, however many there are, by their sketches, which stand with their versions and are read when a
 * release first comes in. Used in the writer's transactions alone, one after the other. A transaction that is undone leaves in memory
 * what is not in the library; who asks looks there for each, and does not find it.
 */
final class Likenesses {

    /** Sketches read at a time. */
    private static final int PAGE = 1000;

    private @Nullable Bands bands;

    /** Makes texts that were just written be found. */
    void add(List<Newcomer> written) {
        if (bands != null) {
            for (Newcomer each : written) {
                bands.add(each.release().version().id(), each.sketch());
            }
        }
    }

    /** Versions that may be like this sketch's text, its own among them; not all need be in the library. */
    Set<UUID> alike(Handle handle, Sketch sketch) {
        if (bands == null) {
            bands = read(handle);
        }
        return bands.alike(sketch);
    }

    private static Bands read(Handle handle) {
        Bands bands = new Bands();
        try (Question page = new Question(handle, "SELECT _ROWID_, id, sketch FROM version WHERE _ROWID_ > ? ORDER BY _ROWID_ LIMIT " + PAGE)) {
            List<Long> rows;
            long last = Long.MIN_VALUE;
            do {
                rows = page.ask(row -> {
                    byte[] sketch = row.getBytes(3);
                    if (sketch != null) {
                        bands.add(row.getObject(2, UUID.class), Sketch.of(sketch));
                    }
                    return row.getLong(1);
                }, last);
                last = rows.isEmpty() ? last : rows.getLast();
            } while (!rows.isEmpty());
        }
        return bands;
    }

    /**
     * Makes the sketches an older Readout did not, of so many texts at most.
     *
     * @return how many it made
     */
    int make(Handle handle, int most) {
        List<UUID> lacking = handle.createQuery("SELECT id FROM version WHERE sketch IS NULL LIMIT " + most)
                .map((row, context) -> Columns.id(row, "id"))
                .list();
        Releases releases = new Releases(handle);
        for (UUID version : lacking) {
            Sketch sketch = Sketch.of(releases.version(version));
            handle.execute("UPDATE version SET sketch = ? WHERE id = ?", sketch.bytes(), version);
            if (bands != null) {
                bands.add(version, sketch);
            }
        }
        return lacking.size();
    }
}
