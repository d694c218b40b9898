package org.readout.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Publication;
import org.readout.model.Release;
import org.readout.model.ReleaseSummary;
import org.readout.model.Signature;

/** Reads the library across releases, and releases together with their marks. */
final class Shelf {

    /** A summary before its event is read. */
    private record Line(
            UUID id, String source, Publication publication, @Nullable UUID event, int awaiting, int words) {}

    private final Handle handle;

    Shelf(Handle handle) {
        this.handle = handle;
    }

    /** All releases without their texts, in the order they were taken in. */
    List<ReleaseSummary> summaries() {
        List<Line> lines = handle.createQuery("""
                        SELECT r.id, r.source, r.title, r.publisher, r.published, r.language, r.address, r.retrieved,
                               %s, v.words,
                               (SELECT COUNT(*) FROM mark m WHERE m.version_id = v.id AND m.awaits
                                AND (m.kind = 'commitment' OR m.confidence IS NULL OR m.confidence < ?)) AS awaiting,
                               (SELECT m.id FROM mark m JOIN event e ON e.mark_id = m.id
                                WHERE m.version_id = v.id AND e.reported AND NOT m.removed AND m.review != 'REJECTED'
                                ORDER BY m.begins, m.id LIMIT 1) AS event_id
                        FROM release r JOIN version v ON v.release_id = r.id AND v.number = r.newest
                        ORDER BY r.taken_in, r.id""".formatted(Clues.SELECTED))
                .bind(0, new Settings(handle).trusted())
                .map((row, context) -> new Line(
                        Columns.id(row, "id"),
                        row.getString("source"),
                        Releases.publication(row),
                        row.getObject("event_id", UUID.class),
                        row.getInt("awaiting"),
                        row.getInt("words")))
                .list();
        List<UUID> ids = new ArrayList<>();
        for (Line line : lines) {
            if (line.event() != null) {
                ids.add(line.event());
            }
        }
        Map<UUID, Mark> events = new MarkReader(handle).byId(ids);
        return lines.stream()
                .map(line -> new ReleaseSummary(
                        line.id(),
                        line.source(),
                        line.publication(),
                        line.event() != null && events.get(line.event()) instanceof Event event ? event : null,
                        line.awaiting(),
                        line.words()))
                .toList();
    }

    /** These releases with their marks, in the order asked for. */
    List<AnnotatedRelease> annotated(Collection<UUID> ids) {
        List<Release> releases = new Releases(handle).load(ids);
        Map<UUID, List<Mark>> marks = new HashMap<>();
        List<UUID> versions = releases.stream().map(release -> release.version().id()).toList();
        for (Mark mark : new MarkReader(handle).ofVersions(versions).values()) {
            marks.computeIfAbsent(mark.anchor().version(), id -> new ArrayList<>()).add(mark);
        }
        Map<UUID, List<Mark>> adrift = new MarkReader(handle).adrift(List.copyOf(ids));
        Map<UUID, Signature> reviewed = new SignOffs(handle).of(List.copyOf(ids));
        return releases.stream()
                .map(release -> new AnnotatedRelease(
                        release, marks.getOrDefault(release.version().id(), List.of()), reviewed.get(release.id()),
                        adrift.getOrDefault(release.id(), List.of())))
                .toList();
    }
}
