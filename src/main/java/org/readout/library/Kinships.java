package org.readout.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.readout.model.Kin;
import org.readout.model.Linking;
import org.readout.model.ReadoutException;
import org.readout.model.Ties;

/** Which releases belong together. */
final class Kinships {

    private final Handle handle;

    Kinships(Handle handle) {
        this.handle = handle;
    }

    /** Links releases that have just come in, with their suggestions and sketches, to those that were there before each. */
    void find(Likenesses likenesses, List<Newcomer> arrived) {
        List<Kin> found = new ArrayList<>();
        try (KinSearch search = new KinSearch(handle, likenesses, arrived)) {
            arrived.forEach(each -> found.addAll(search.of(each)));
        }
        put(found);
    }

    /** What these releases are to others; those that became versions speak for the release they are now part of. */
    List<Kin> of(Collection<UUID> releases) {
        List<Kin> kin = new ArrayList<>();
        // Two questions, each answered from an index: asked as one, "or" would have every link looked at.
        handle.createQuery("""
                        SELECT k.release_id, k.other_id, k.kind, k.standing, k.likeness,
                               COALESCE(a.folded_into, a.id) AS one, COALESCE(b.folded_into, b.id) AS another
                        FROM (SELECT * FROM kin WHERE release_id = ANY(?) UNION SELECT * FROM kin WHERE other_id = ANY(?)) k
                        JOIN release a ON a.id = k.release_id JOIN release b ON b.id = k.other_id
                        ORDER BY k.likeness DESC, k.release_id, k.other_id""")
                .bind(0, Rows.plain(releases.toArray()))
                .bind(1, Rows.plain(releases.toArray()))
                .map((row, context) -> {
                    UUID one = Columns.id(row, "one");
                    UUID another = Columns.id(row, "another");
                    return one.equals(another) || !kin(row).release().equals(one) || !kin(row).other().equals(another)
                            || kin.add(kin(row));
                })
                .list();
        return kin;
    }

    /** How many others belong to each of these releases; those to which none does are left out. */
    Map<UUID, Ties> ties(Collection<UUID> releases) {
        Map<UUID, Ties> ties = new HashMap<>();
        handle.createQuery("SELECT id, newest FROM release WHERE newest > 1 AND id = ANY(?)")
                .bind(0, Rows.plain(releases.toArray()))
                .map((row, context) -> ties.put(Columns.id(row, "id"), new Ties(0, 0, row.getInt("newest"), false)))
                .list();
        for (Kin kin : of(releases)) {
            if (kin.standing() != Kin.Standing.REFUSED) {
                for (UUID each : List.of(kin.release(), kin.other())) {
                    ties.put(each, with(ties.getOrDefault(each, Ties.NONE), kin));
                }
            }
        }
        ties.keySet().retainAll(Set.copyOf(releases));
        return ties;
    }

    private static Ties with(Ties ties, Kin kin) {
        boolean asked = ties.asked() || kin.isAsked();
        return switch (kin.kind()) {
            case COPY -> new Ties(ties.copies() + 1, ties.editions(), ties.versions(), asked);
            case TRANSLATION -> new Ties(ties.copies(), ties.editions() + 1, ties.versions(), asked);
            case CORRECTION -> new Ties(ties.copies(), ties.editions(), ties.versions(), asked);
        };
    }

    private static Kin kin(ResultSet row) throws SQLException {
        return new Kin(
                Columns.id(row, "release_id"),
                Columns.id(row, "other_id"),
                Columns.constant(row, "kind", Kin.Kind.class),
                Columns.constant(row, "standing", Kin.Standing.class),
                row.getDouble("likeness"));
    }

    private void put(List<Kin> kin) {
        Rows rows = new Rows(handle, "kin", List.of("release_id", "other_id", "kind", "standing", "likeness"));
        for (Kin one : kin) {
            rows.add(Arrays.asList(one.release(), one.other(), one.kind().name(), one.standing().name(), one.likeness()));
        }
        rows.write();
    }

    /** @throws ReadoutException if two releases are not to each other what a linking's before says */
    void apply(List<Linking> linkings, String label) {
        for (Linking linking : linkings) {
            Kin now = handle.createQuery("SELECT * FROM kin WHERE release_id = ? AND other_id = ?")
                    .bind(0, linking.release())
                    .bind(1, linking.other())
                    .map((row, context) -> kin(row))
                    .findOne()
                    .orElse(null);
            if (!Objects.equals(now, linking.before())) {
                throw new ReadoutException("What the two releases are to each other was said otherwise since, so \u201c" + label
                        + "\u201d was not done and nothing was altered. Look at them as they now stand.");
            }
            handle.execute("DELETE FROM kin WHERE release_id = ? AND other_id = ?", linking.release(), linking.other());
            Kin after = linking.after();
            put(after == null ? List.of() : List.of(after));
        }
    }
}
