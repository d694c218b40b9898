package org.readout.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.readout.library.likeness.Sketch;

/** The sketches of texts, and the index that finds the texts like one, however many there are. */
final class Likenesses {

    private final Handle handle;

    Likenesses(Handle handle) {
        this.handle = handle;
    }

    /** Makes texts be found by their sketches, which stand with their versions. */
    void index(Map<UUID, Sketch> versions) {
        Rows bands = new Rows(handle, "likeness", List.of("band", "version_id"));
        versions.forEach((version, sketch) -> {
            for (long band : sketch.bands()) {
                bands.add(List.of(band, version));
            }
        });
        bands.write();
    }

    /**
     * Makes the sketches an older Readout did not, of so many texts at most.
     *
     * @return how many it made
     */
    int make(int most) {
        List<UUID> lacking = handle.createQuery("SELECT id FROM version WHERE sketch IS NULL LIMIT " + most)
                .map((row, context) -> Columns.id(row, "id"))
                .list();
        Releases releases = new Releases(handle);
        Map<UUID, Sketch> made = new LinkedHashMap<>();
        for (UUID version : lacking) {
            Sketch sketch = Sketch.of(releases.version(version));
            handle.execute("UPDATE version SET sketch = ? WHERE id = ?", sketch.bytes(), version);
            made.put(version, sketch);
        }
        index(made);
        return lacking.size();
    }

    /** Whether a version can be found by every band of its sketch. */
    boolean holds(UUID version, Sketch sketch) {
        for (long band : sketch.bands()) {
            if (handle.createQuery("SELECT 1 FROM likeness WHERE band = ? AND version_id = ? LIMIT 1")
                    .bind(0, band)
                    .bind(1, version)
                    .mapTo(Integer.class)
                    .findOne()
                    .isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
