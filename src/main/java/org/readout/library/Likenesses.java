package org.readout.library;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.readout.library.likeness.Sketch;

/** The sketches of texts, and the texts that are like one: found by an index, however many there are. */
final class Likenesses {

    /** So many texts are looked at for each band: in a library of a thousand of one mould, not all thousand. */
    private static final int FOR_BAND = 8;

    private final Handle handle;

    Likenesses(Handle handle) {
        this.handle = handle;
    }

    /** Keeps the sketch of a version that is there. */
    void keep(UUID version, Sketch sketch) {
        handle.createUpdate("UPDATE version SET sketch = ? WHERE id = ?")
                .bind(0, sketch.bytes())
                .bind(1, version)
                .execute();
        Rows bands = new Rows(handle, "likeness", List.of("band", "version_id"));
        for (long band : sketch.bands()) {
            bands.add(List.of(band, version));
        }
        bands.write();
    }

    /** The releases whose text is like this one, each with how much, the likest first; but not {@code self}. */
    Map<UUID, Double> like(Sketch sketch, UUID self) {
        Set<UUID> candidates = new LinkedHashSet<>();
        for (long band : sketch.bands()) {
            handle.createQuery("SELECT version_id FROM likeness WHERE band = ? LIMIT " + FOR_BAND)
                    .bind(0, band)
                    .map((row, context) -> candidates.add(Columns.id(row, "version_id")))
                    .list();
        }
        return measured("v.id", candidates, sketch, self);
    }

    /** How like these releases' texts are. */
    Map<UUID, Double> to(Set<UUID> releases, Sketch sketch, UUID self) {
        return measured("v.release_id", releases, sketch, self);
    }

    private Map<UUID, Double> measured(String column, Set<UUID> ids, Sketch sketch, UUID self) {
        Map<UUID, Double> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        handle.createQuery("SELECT v.release_id, v.sketch FROM version v WHERE v.sketch IS NOT NULL AND " + column + " = ANY(?)")
                .bind(0, Rows.plain(ids.toArray()))
                .map((row, context) -> found.merge(Columns.id(row, "release_id"),
                        sketch.likeness(Sketch.of(row.getBytes("sketch"))), Math::max))
                .list();
        found.remove(self);
        Map<UUID, Double> likest = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Map.Entry.<UUID, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> likest.put(entry.getKey(), entry.getValue()));
        return likest;
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
        lacking.forEach(version -> keep(version, Sketch.of(releases.version(version))));
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
