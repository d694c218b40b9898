package org.readout.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.readout.model.Checkup;
import org.readout.model.Holdings;

/** Reads a library through, and says what in it is not as it was written. */
final class Inspection {

    /** Rows read at a time: a result held whole would be laid down by H2 outside the library, in the open. */
    private static final int PAGE = 200;
    /** So many lines say enough; the rest would be more of the same. */
    private static final int MOST_LINES = 50;

    private final Handle handle;
    private final List<String> wrong = new ArrayList<>();
    private long texts;
    private long originals;
    private long quotes;

    Inspection(Handle handle) {
        this.handle = handle;
    }

    /** What the library holds; a release that became a version of another is none. */
    static Holdings count(Handle handle) {
        String folded = Schema.of(handle) < Schema.VERSIONS
                ? ""
                // By the index, which "IS NOT NULL" would not use.
                : " - (SELECT COUNT(*) FROM release WHERE folded_into >= UUID '00000000-0000-0000-0000-000000000000')";
        return handle.createQuery("""
                        SELECT (SELECT COUNT(*) FROM release)%s AS releases, (SELECT COUNT(*) FROM mark) AS marks,
                               (SELECT COUNT(*) FROM change) AS changes""".formatted(folded))
                .map((row, context) -> new Holdings(row.getLong("releases"), row.getLong("marks"), row.getLong("changes")))
                .one();
    }

    /** Reads everything. */
    Checkup all() {
        texts(1, true);
        originals();
        versions();
        issued();
        return findings();
    }

    /** Reads the catalogue and about this many of the texts, spread over the library. */
    Checkup sample(int wanted) {
        long versions = handle.createQuery("SELECT COUNT(*) FROM version").mapTo(Long.class).one();
        texts((int) Math.max(1, versions / wanted), false);
        return findings();
    }

    private Checkup findings() {
        return new Checkup(Schema.of(handle), count(handle), texts, originals, quotes, wrong);
    }

    // Titles are asked for row by row: of a join the engine may begin with the other table, and sort it anew for each page.
    private void texts(int every, boolean withMarks) {
        page("""
                SELECT v._ROWID_ AS place, v.id, v.text, v.sha256,
                       (SELECT r.title FROM release r WHERE r.id = v.release_id) AS title
                FROM version v WHERE v._ROWID_ > ? AND MOD(v._ROWID_, %d) = 0 ORDER BY v._ROWID_ LIMIT %d""".formatted(every, PAGE),
                row -> {
                    texts++;
                    String text = row.getString("text");
                    String title = row.getString("title");
                    if (!Text.sha256(text).equals(row.getString("sha256"))) {
                        tell("the text of \u201c" + title + "\u201d is no longer what was taken in");
                    }
                    if (withMarks) {
                        quotes(Columns.id(row, "id"), text, title);
                    }
                });
    }

    private void originals() {
        page("""
                SELECT o._ROWID_ AS place, o.bytes, o.sha256,
                       (SELECT r.title FROM version v JOIN release r ON r.id = v.release_id WHERE v.id = o.version_id) AS title
                FROM original o WHERE o._ROWID_ > ? ORDER BY o._ROWID_ LIMIT 20""",
                row -> {
                    originals++;
                    if (!Text.sha256(row.getBytes("bytes")).equals(row.getString("sha256"))) {
                        tell("the original of \u201c" + row.getString("title") + "\u201d is no longer what was taken in");
                    }
                });
    }

    /** The marks of a version against its text, which is read once for all of them. */
    private void quotes(UUID version, String text, String title) {
        handle.createQuery("SELECT quote, begins, ends FROM mark WHERE version_id = ?")
                .bind(0, version)
                .map((row, context) -> {
                    int begins = row.getInt("begins");
                    int ends = row.getInt("ends");
                    return 0 <= begins && begins <= ends && ends <= text.length()
                            && text.substring(begins, ends).equals(row.getString("quote"));
                })
                .forEach(stands -> {
                    quotes++;
                    if (!stands) {
                        tell("a mark of \u201c" + title + "\u201d does not stand where its quote stands");
                    }
                });
    }

    /** Every release is at its newest version or is one itself. */
    private void versions() {
        if (Schema.of(handle) < Schema.VERSIONS) {
            return;
        }
        page("""
                SELECT r._ROWID_ AS place, r.title, r.folded_into, f.folded_into AS further, v.id AS newest,
                       (SELECT MAX(w.number) FROM version w WHERE w.release_id = r.id) AS highest, r.newest AS number
                FROM release r LEFT JOIN version v ON v.release_id = r.id AND v.number = r.newest
                LEFT JOIN release f ON f.id = r.folded_into
                WHERE r._ROWID_ > ? ORDER BY r._ROWID_ LIMIT %d""".formatted(PAGE),
                row -> {
                    String title = "\u201c" + row.getString("title") + "\u201d";
                    if (row.getString("folded_into") == null
                            ? row.getString("newest") == null || row.getInt("highest") != row.getInt("number")
                            : row.getString("newest") != null || row.getString("further") != null) {
                        tell("the versions of " + title + " are not in order");
                    }
                });
    }

    /** Every brief that went out is as it went out. */
    private void issued() {
        if (Schema.of(handle) < Schema.PAPERS) {
            return;
        }
        page("""
                SELECT _ROWID_ AS place, name, sha256, bytes FROM issued_file WHERE _ROWID_ > ? ORDER BY _ROWID_ LIMIT 20""",
                row -> {
                    if (!Text.sha256(row.getBytes("bytes")).equals(row.getString("sha256"))) {
                        tell("the issued file \u201c" + row.getString("name") + "\u201d is no longer what went out");
                    }
                });
    }

    private void tell(String line) {
        if (wrong.size() < MOST_LINES) {
            wrong.add(line);
        }
    }

    private interface Look {
        void at(ResultSet row) throws SQLException;
    }

    /** Reads a query page after page, each beginning behind the {@code place} at which the last one ended. */
    private void page(String query, Look look) {
        long last = -1;
        int found;
        do {
            List<Long> places = handle.createQuery(query)
                    .bind(0, last)
                    .map((row, context) -> {
                        look.at(row);
                        return row.getLong("place");
                    })
                    .list();
            found = places.size();
            last = found == 0 ? last : places.getLast();
        } while (found > 0);
    }
}
