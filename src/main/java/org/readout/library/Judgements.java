package org.readout.library;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.readout.model.Judgement;
import org.readout.model.Mark;
import org.readout.model.TakeBack;

/** What the officer judged, and what was taken back of what follows from it. */
final class Judgements {

    private static final String SELECT = """
            SELECT m.id, r.id AS release_id, r.title, c.number, c.at, c.officer,
                   (SELECT e.before_image FROM change_edit e WHERE e.mark_id = m.id
                    ORDER BY e.change_number, e.position LIMIT 1) AS suggested
            FROM mark m
            JOIN version v ON v.id = m.version_id
            JOIN release r ON r.id = v.release_id AND r.newest = v.number
            JOIN change c ON c.number = (SELECT MAX(e.change_number) FROM change_edit e WHERE e.mark_id = m.id)
            WHERE m.touched AND NOT m.removed AND m.kind != 'note'""";
    private static final String ORDER = " ORDER BY c.number DESC, m.begins, m.id";

    private record Line(
            UUID mark, UUID release, String title, long number, OffsetDateTime at, String officer,
            @Nullable String suggested) {}

    private final Handle handle;

    Judgements(Handle handle) {
        this.handle = handle;
    }

    /**
     * The marks of the newest versions that the officer has changed or made, the latest changed first. What was suggested
     * is what stood before the first change to the mark.
     */
    List<Judgement> all() {
        return judgements(handle.createQuery(SELECT + ORDER));
    }

    /** Those of these marks that are such, as above. */
    List<Judgement> of(Collection<UUID> marks) {
        return judgements(handle.createQuery(SELECT + " AND m.id = ANY(?)" + ORDER).bind(0, Rows.plain(marks.toArray())));
    }

    private List<Judgement> judgements(Query query) {
        List<Line> lines = query
                .map((row, context) -> new Line(
                        Columns.id(row, "id"),
                        Columns.id(row, "release_id"),
                        row.getString("title"),
                        row.getLong("number"),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("officer"),
                        row.getString("suggested")))
                .list();
        Map<UUID, Mark> marks = new MarkReader(handle).byId(lines.stream().map(Line::mark).toList());
        List<Judgement> judgements = new ArrayList<>();
        for (Line line : lines) {
            judgements.add(new Judgement(
                    line.number(),
                    line.release(),
                    line.title(),
                    line.at().toInstant(),
                    line.officer(),
                    line.suggested() == null ? null : MarkJson.read(line.suggested()),
                    Objects.requireNonNull(marks.get(line.mark()))));
        }
        return judgements;
    }

    /** The lessons taken back, each with the number of the change that did. */
    Map<String, Long> takenBack() {
        Map<String, Long> back = new HashMap<>();
        handle.createQuery("SELECT lesson, back, change_number FROM change_lesson ORDER BY change_number, position")
                .map((row, context) -> {
                    String lesson = row.getString("lesson");
                    return row.getBoolean("back")
                            ? back.put(lesson, row.getLong("change_number"))
                            : back.remove(lesson);
                })
                .list();
        return back;
    }

    /** Writes down, with the change of this number, what the officer took back. */
    void record(long change, List<TakeBack> lessons) {
        Rows rows = new Rows(handle, "change_lesson", List.of("change_number", "position", "lesson", "back"));
        for (int i = 0; i < lessons.size(); i++) {
            rows.add(List.of(change, i, lessons.get(i).lesson(), lessons.get(i).back()));
        }
        rows.write();
    }
}
