package org.readout.library;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.readout.model.ReadoutException;
import org.readout.model.Ruling;

/** What the officer said across releases, in the order it was said; undone, it is withdrawn and stays. */
final class Rulings {

    private final Handle handle;

    Rulings(Handle handle) {
        this.handle = handle;
    }

    List<Ruling> all() {
        return handle.createQuery("SELECT id, kind, subject, other, words, officer, ruled_at, withdrawn FROM ruling ORDER BY number")
                .map((row, context) -> new Ruling(
                        Columns.id(row, "id"), Ruling.Kind.valueOf(row.getString("kind")), row.getString("subject"),
                        row.getString("other"), row.getString("words"), row.getString("officer"),
                        row.getObject("ruled_at", OffsetDateTime.class).toInstant(), row.getBoolean("withdrawn")))
                .list();
    }

    void add(Ruling ruling) {
        handle.execute(
                "INSERT INTO ruling (id, kind, subject, other, words, officer, ruled_at, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                ruling.id(), ruling.kind().name(), ruling.subject(), ruling.other(), ruling.words(), ruling.officer(),
                ruling.at().atOffset(ZoneOffset.UTC), ruling.withdrawn());
    }

    /** Takes a ruling back, or lets it hold again. */
    void withdraw(UUID id, boolean withdrawn) {
        if (handle.execute("UPDATE ruling SET withdrawn = ? WHERE id = ?", withdrawn, id) == 0) {
            throw new ReadoutException("What was to be undone is not in the library any more; nothing was changed. Open the page again.");
        }
    }
}
