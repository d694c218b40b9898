package org.readout.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.EventKind;
import org.readout.model.ReleaseSummary;
import org.readout.model.ReleaseSummary.Encounter;
import org.readout.model.Signature;
import org.readout.model.Tally;

/** The rows the shelf is read from: kept in step with what they are drawn from, and read in its order. */
final class Shelving {

    /** Rows drawn at once where they are missing. */
    private static final int PAGE = 500;

    private static final String COLUMNS = "release_id, source, title, publisher, published, kind, place, on_value, on_mod,"
            + " on_from, on_to, tally, reviewed_by, reviewed_at, words";

    /** The columns of the table in the order in which rows are written. */
    static final List<String> WRITTEN = List.of("release_id", "source", "title", "publisher", "published", "said",
            "kind", "place", "on_value", "on_mod", "on_from", "on_to", "tally", "reviewed_by", "reviewed_at", "words");
    /** Stands in a tally for the confidence of what has none. */
    static final int NO_CONFIDENCE = -1;

    private final Handle handle;

    Shelving(Handle handle) {
        this.handle = handle;
    }

    /** Draws the rows of these releases, in the transaction that wrote to them. */
    void draw(Collection<UUID> releases) {
        Map<UUID, String> tallies = tallies(releases);
        Rows rows = new Rows(handle, "shelf", WRITTEN);
        handle.createUpdate("DELETE FROM shelf WHERE release_id = ANY(?)").bind(0, Rows.plain(releases.toArray())).execute();
        handle.createQuery("""
                        SELECT r.id, r.source, r.title, r.publisher, r.published, COALESCE(e.on_from, r.published) AS said,
                               e.kind, e.place, e.on_value, e.on_mod, e.on_from, e.on_to, r.reviewed_by, r.reviewed_at, v.words
                        FROM release r JOIN version v ON v.release_id = r.id AND v.number = r.newest
                        LEFT JOIN event e ON e.mark_id =
                               (SELECT m.id FROM mark m JOIN event f ON f.mark_id = m.id
                                WHERE m.version_id = v.id AND m.kind = 'event' AND f.reported AND NOT m.removed AND m.review != 'REJECTED'
                                ORDER BY m.begins, m.id LIMIT 1)
                        WHERE r.id = ANY(?)""")
                .bind(0, Rows.plain(releases.toArray()))
                .map((row, context) -> {
                    List<@Nullable Object> values = new ArrayList<>();
                    for (int i = 1; i <= 12; i++) {
                        values.add(row.getObject(i));
                    }
                    values.add(tallies.getOrDefault(Columns.id(row, "id"), ""));
                    values.add(row.getString("reviewed_by"));
                    values.add(row.getObject("reviewed_at", OffsetDateTime.class));
                    values.add(row.getInt("words"));
                    return values;
                })
                .list()
                .forEach(rows::add);
        rows.write();
    }

    /** Writes the rows of releases that have just come in. */
    void insert(List<Newcomer> fresh) {
        Rows rows = new Rows(handle, "shelf", WRITTEN);
        fresh.forEach(each -> rows.add(new FreshLine(each).values()));
        rows.write();
    }

    /** Rounded down; what is a hair below for the form numbers have in memory is not below. */
    static int hundredths(double confidence) {
        return (int) Math.floor(confidence * 100 + 1e-9);
    }

    private Map<UUID, String> tallies(Collection<UUID> releases) {
        Map<UUID, StringBuilder> tallies = new HashMap<>();
        handle.createQuery("""
                        SELECT v.release_id,
                               CASE m.kind WHEN 'commitment' THEN 'c' WHEN 'mention' THEN 'm'
                                           ELSE CASE WHEN e.reported THEN 'e' ELSE 'f' END END AS letter,
                               CASE WHEN m.confidence IS NULL THEN -1 ELSE CAST(FLOOR(m.confidence * 100 + 1e-9) AS INTEGER) END
                                   AS hundredths,
                               SUM(CASE WHEN m.why IS NOT NULL OR m.review = 'SUGGESTED' THEN 1 ELSE 0 END) AS asked,
                               SUM(CASE WHEN m.why IS NOT NULL AND m.review != 'SUGGESTED' THEN 1 ELSE 0 END) AS judged,
                               SUM(CASE WHEN m.kind = 'commitment' AND m.review != 'REJECTED' THEN 1 ELSE 0 END) AS promises,
                               SUM(CASE WHEN m.kind = 'commitment' AND m.review = 'ACCEPTED' THEN 1 ELSE 0 END) AS kept
                        FROM release r JOIN version v ON v.release_id = r.id AND v.number = r.newest
                        JOIN mark m ON m.version_id = v.id
                        LEFT JOIN commitment c ON c.mark_id = CASE m.kind WHEN 'commitment' THEN m.id END
                        LEFT JOIN event e ON e.mark_id = CASE m.kind WHEN 'event' THEN m.id END
                        WHERE r.id = ANY(?) AND NOT m.removed AND m.kind != 'note' AND (c.force IS NULL OR c.force != 'POSITION')
                        GROUP BY v.release_id, letter, hundredths ORDER BY v.release_id, letter, hundredths""")
                .bind(0, Rows.plain(releases.toArray()))
                .map((row, context) -> {
                    StringBuilder tally = tallies.computeIfAbsent(Columns.id(row, "release_id"), id -> new StringBuilder());
                    String of = row.getString("letter");
                    add(tally, of.charAt(0), row.getInt("hundredths"), row.getInt("asked"), row.getInt("judged"));
                    return of.charAt(0) == Tally.COMMITMENT
                            ? add(tally, Tally.PROMISE, NO_CONFIDENCE, row.getInt("promises"), row.getInt("kept")) : tally;
                })
                .list();
        Map<UUID, String> codes = new HashMap<>();
        tallies.forEach((release, tally) -> codes.put(release, tally.toString()));
        return codes;
    }

    static StringBuilder add(StringBuilder tally, char kind, int hundredths, int all, int judged) {
        return all == 0 ? tally
                : tally.append(kind).append(hundredths).append(':').append(all).append('/').append(judged).append(' ');
    }

    /** Draws what is missing, as after the migration that made the table. */
    void drawMissing() {
        long folded = handle.createQuery("SELECT COUNT(*) FROM release WHERE folded_into IS NOT NULL").mapTo(Long.class).one();
        if (count("shelf") == count("release") - folded) {
            return;
        }
        handle.execute("DELETE FROM shelf");
        List<UUID> missing = handle.createQuery("SELECT id FROM release WHERE folded_into IS NULL")
                .map((row, context) -> Columns.id(row, "id"))
                .list();
        for (int from = 0; from < missing.size(); from += PAGE) {
            draw(missing.subList(from, Math.min(missing.size(), from + PAGE)));
        }
    }

    private long count(String table) {
        return handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(Long.class).one();
    }

    /** All releases, in no order. */
    List<ReleaseSummary> all() {
        return read("SELECT " + COLUMNS + " FROM shelf", new Object[0]);
    }

    /** The first so many in the order of the shelf: the newest said first, what has no date last, then by title. */
    List<ReleaseSummary> top(int most) {
        return read("SELECT " + COLUMNS + " FROM shelf ORDER BY said DESC NULLS LAST, title, release_id LIMIT ?",
                new Object[] {most});
    }

    /** These releases, in no order. */
    List<ReleaseSummary> of(Collection<UUID> releases) {
        return read("SELECT " + COLUMNS + " FROM shelf WHERE release_id = ANY(?)", new Object[] {releases.toArray()});
    }

    private List<ReleaseSummary> read(String query, Object[] values) {
        Map<String, String> known = new HashMap<>();
        var asked = handle.createQuery(query);
        for (int i = 0; i < values.length; i++) {
            asked.bind(i, Rows.plain(values[i]));
        }
        return asked.map((row, context) -> summary(row, known)).list();
    }

    /** @param known a publisher, a place or a tally stands in many rows, and is held once */
    private static ReleaseSummary summary(ResultSet row, Map<String, String> known) throws SQLException {
        String kind = row.getString(6);
        Encounter event = kind == null ? null : new Encounter(
                EventKind.valueOf(kind), Columns.timex(row, "on"), shared(row.getString(7), known));
        String officer = row.getString(13);
        Signature reviewed = officer == null ? null
                : new Signature(known.computeIfAbsent(officer, same -> same), row.getObject(14, OffsetDateTime.class).toInstant());
        return new ReleaseSummary(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                known.computeIfAbsent(row.getString(4), same -> same),
                Columns.day(row, "published"),
                event,
                new Tally(known.computeIfAbsent(row.getString(12), same -> same)),
                reviewed,
                row.getInt(15));
    }

    private static @Nullable String shared(@Nullable String text, Map<String, String> known) {
        return text == null ? null : known.computeIfAbsent(text, same -> same);
    }
}
