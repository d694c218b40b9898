package org.readout.library;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.readout.model.IssuedBrief;
import org.readout.model.IssuedFile;
import org.readout.model.ReadoutException;

/** The briefs that went out. They are added and read, never changed. */
final class IssuedBriefs {

    private final Handle handle;

    IssuedBriefs(Handle handle) {
        this.handle = handle;
    }

    /** A list of lines as it stands in a column. */
    private record Lines(List<String> lines) {}

    /** The latest first. */
    List<IssuedBrief> all() {
        Map<UUID, List<String>> files = new HashMap<>();
        handle.createQuery("SELECT brief_id, name FROM issued_file ORDER BY brief_id, position")
                .map((row, context) -> files.computeIfAbsent(Columns.id(row, "brief_id"), id -> new ArrayList<>())
                        .add(row.getString("name")))
                .list();
        return handle.createQuery("SELECT * FROM issued_brief ORDER BY issued_at DESC, id DESC")
                .map((row, context) -> new IssuedBrief(
                        Columns.id(row, "id"), row.getString("title"), row.getString("marking"), row.getString("recipients"),
                        row.getString("clearance"), row.getDate("made").toLocalDate(),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant(), row.getString("officer"),
                        MarkJson.readPlain(row.getString("sources"), Lines.class).lines(),
                        MarkJson.readPlain(row.getString("commitments"), Lines.class).lines(),
                        files.getOrDefault(Columns.id(row, "id"), List.of())))
                .list();
    }

    void add(IssuedBrief brief, List<IssuedFile> files) {
        handle.execute("""
                INSERT INTO issued_brief (id, title, marking, recipients, clearance, made, issued_at, officer, sources, commitments)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                brief.id(), brief.title(), brief.marking(), brief.recipients(), brief.clearance(), brief.made(),
                brief.at().atOffset(ZoneOffset.UTC), brief.officer(),
                MarkJson.writePlain(new Lines(brief.sources())), MarkJson.writePlain(new Lines(brief.commitments())));
        for (int i = 0; i < files.size(); i++) {
            byte[] bytes = files.get(i).bytes();
            handle.execute("INSERT INTO issued_file (brief_id, position, name, sha256, bytes) VALUES (?, ?, ?, ?, ?)",
                    brief.id(), i, files.get(i).name(), Text.sha256(bytes), bytes);
        }
    }

    List<IssuedFile> files(UUID brief) {
        List<IssuedFile> files = handle
                .createQuery("SELECT name, sha256, bytes FROM issued_file WHERE brief_id = ? ORDER BY position")
                .bind(0, brief)
                .map((row, context) -> {
                    IssuedFile file = new IssuedFile(row.getString("name"), row.getBytes("bytes"));
                    if (!Text.sha256(file.bytes()).equals(row.getString("sha256"))) {
                        throw new ReadoutException("The issued file " + file.name()
                                + " is not as it was kept: it is damaged. Restore the library from a backup.");
                    }
                    return file;
                })
                .list();
        if (files.isEmpty()) {
            throw new ReadoutException("That brief is not in this library. Look at the list of issued briefs again.");
        }
        return files;
    }
}
