package org.readout.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.readout.library.likeness.Facts;
import org.readout.library.likeness.Sketch;
import org.readout.model.Kin;
import org.readout.model.Linking;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;
import org.readout.model.Release;

/** Which releases belong together. */
final class Kinships {

    /** So many links say enough of a text that is everywhere. */
    private static final int MOST = 6;
    /** So many releases with one headline, one address or of one day are looked at. */
    private static final int LOOKED_AT = 60;

    private final Handle handle;

    Kinships(Handle handle) {
        this.handle = handle;
    }

    /** Links a release that has just come in, with its suggestions, to those that were there. */
    void find(Release release, Sketch sketch) {
        Likenesses likenesses = new Likenesses(handle);
        Map<UUID, Double> like = likenesses.like(sketch, release.id());
        Map<UUID, Double> known = likenesses.to(known(release), sketch, release.id());
        Set<UUID> all = new LinkedHashSet<>(like.keySet());
        all.addAll(known.keySet());
        Map<UUID, Facts> facts = facts(all);
        Facts own = new Facts(release.publication(), Facts.figures(release.text()), countries(List.of(release.id()))
                .getOrDefault(release.id(), Set.of()));
        List<Kin> found = new ArrayList<>();
        for (UUID other : all) {
            double likeness = Math.max(like.getOrDefault(other, 0.0), known.getOrDefault(other, 0.0));
            Facts there = facts.get(other);
            if (there != null && found.size() < MOST) {
                own.kindTo(there, likeness).ifPresent(kind ->
                        found.add(new Kin(release.id(), other, kind, Kin.Standing.FOUND, likeness)));
            }
        }
        put(found);
    }

    /** Releases that may be kin by what is known of them, however unlike their texts. */
    private Set<UUID> known(Release release) {
        Publication publication = release.publication();
        Set<UUID> ids = new LinkedHashSet<>();
        String address = publication.address() == null ? null : publication.address().toString();
        if (address != null) {
            ids.addAll(where("address = ? LIMIT " + LOOKED_AT, address));
        }
        ids.addAll(where("title = ? LIMIT " + LOOKED_AT, publication.title()));
        LocalDate day = publication.published();
        if (day != null && !publication.language().equals("und")) {
            ids.addAll(where("published BETWEEN ? AND ? AND language <> ? LIMIT " + LOOKED_AT,
                    day.minusDays(1), day.plusDays(1), publication.language()));
        }
        return ids;
    }

    private List<UUID> where(String condition, Object... values) {
        Query query = handle.createQuery("SELECT id FROM release WHERE folded_into IS NULL AND " + condition);
        for (int i = 0; i < values.length; i++) {
            query.bind(i, Rows.plain(values[i]));
        }
        return query.map((row, context) -> Columns.id(row, "id")).list();
    }

    private Map<UUID, Facts> facts(Set<UUID> releases) {
        Map<UUID, Set<String>> countries = countries(releases);
        Map<UUID, Facts> facts = new HashMap<>();
        handle.createQuery("""
                        SELECT r.id, r.title, r.publisher, r.published, r.language, r.address, r.retrieved, %s, v.text
                        FROM release r JOIN version v ON v.release_id = r.id AND v.number = r.newest
                        WHERE r.id = ANY(?)""".formatted(Clues.SELECTED))
                .bind(0, Rows.plain(releases.toArray()))
                .map((row, context) -> {
                    UUID id = Columns.id(row, "id");
                    return facts.put(id, new Facts(Releases.publication(row), Facts.figures(row.getString("text")),
                            countries.getOrDefault(id, Set.of())));
                })
                .list();
        return facts;
    }

    /** Whose people took part in the encounters these releases report, as far as that is marked. */
    private Map<UUID, Set<String>> countries(Collection<UUID> releases) {
        Map<UUID, Set<String>> countries = new HashMap<>();
        handle.createQuery("""
                        SELECT r.id, p.country FROM release r
                        JOIN version v ON v.release_id = r.id AND v.number = r.newest
                        JOIN mark m ON m.version_id = v.id AND m.kind = 'event' AND NOT m.removed AND m.review <> 'REJECTED'
                        JOIN event e ON e.mark_id = m.id AND e.reported
                        JOIN party p ON p.mark_id = m.id
                        WHERE p.country IS NOT NULL AND r.id = ANY(?)""")
                .bind(0, Rows.plain(releases.toArray()))
                .map((row, context) -> countries.computeIfAbsent(Columns.id(row, "id"), id -> new LinkedHashSet<>())
                        .add(row.getString("country")))
                .list();
        return countries;
    }

    /** What these releases are to others; those that became versions speak for the release they are now part of. */
    List<Kin> of(Collection<UUID> releases) {
        List<Kin> kin = new ArrayList<>();
        handle.createQuery("""
                        SELECT k.release_id, k.other_id, k.kind, k.standing, k.likeness,
                               COALESCE(a.folded_into, a.id) AS one, COALESCE(b.folded_into, b.id) AS another
                        FROM kin k JOIN release a ON a.id = k.release_id JOIN release b ON b.id = k.other_id
                        WHERE k.release_id = ANY(?) OR k.other_id = ANY(?)
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
