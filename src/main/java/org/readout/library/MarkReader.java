package org.readout.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.Anchor;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Due;
import org.readout.model.Earlier;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Review;
import org.readout.model.Status;
import org.readout.model.Voice;

/** Reads marks back, in three queries however many there are. */
final class MarkReader {

    /** The order of the text in which marks are read; ids are compared as H2 does. */
    static final Comparator<Mark> ORDER = Comparator.<Mark>comparingInt(mark -> mark.span().start())
            .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder())
            .thenComparing(Mark::id);

    /** A mark is looked for in the table of its own kind alone: looked for in all four, most of the time would go there. */
    private static final String SELECT = """
            SELECT m.id, m.version_id, m.kind, m.begins, m.ends, m.quote, m.prefix, m.suffix, m.review, m.why,
                   m.confidence,
                   n.type, n.entity, n.on_value, n.on_mod, n.on_from, n.on_to,
                   c.force, c.action, c.attribution, c.voice, c.said_value, c.said_mod, c.said_from, c.said_to,
                   c.earlier_quote, c.earlier_value, c.earlier_mod, c.earlier_from, c.earlier_to,
                   c.due_value, c.due_mod, c.due_from, c.due_to, c.due_condition, c.due_inferred,
                   c.restated, c.status,
                   e.kind AS event_kind, e.name, e.on_value AS event_value, e.on_mod AS event_mod,
                   e.on_from AS event_from, e.on_to AS event_to, e.place, e.reported,
                   t.text, t.resolved
            FROM %s
            LEFT JOIN mention n ON n.mark_id = CASE m.kind WHEN 'mention' THEN m.id END
            LEFT JOIN commitment c ON c.mark_id = CASE m.kind WHEN 'commitment' THEN m.id END
            LEFT JOIN event e ON e.mark_id = CASE m.kind WHEN 'event' THEN m.id END
            LEFT JOIN note t ON t.mark_id = CASE m.kind WHEN 'note' THEN m.id END
            """;

    /**
     * Which marks are read.
     *
     * @param tables among which is {@code mark m}, joined to {@link Rows#WANTED}
     */
    private record Which(String tables, String condition) {

        static final Which OF_ID = new Which(Rows.WANTED + " JOIN mark m ON m.id = wanted.id", "NOT m.removed");
        static final Which DELETED = new Which(Rows.WANTED + " JOIN mark m ON m.id = wanted.id", "TRUE");
        static final Which OF_VERSION = new Which(Rows.WANTED + " JOIN mark m ON m.version_id = wanted.id", "NOT m.removed");
        static final Which DATED = new Which(
                Rows.WANTED + " JOIN dated_mark d ON d.version_id = wanted.id JOIN mark m ON m.id = d.mark_id", "NOT m.removed");
    }

    private final Handle handle;

    MarkReader(Handle handle) {
        this.handle = handle;
    }

    /** The marks that have one of these ids and were not deleted, by id. */
    Map<UUID, Mark> byId(Collection<UUID> ids) {
        return read(Which.OF_ID, ids);
    }

    /** The marks of these versions that were not deleted, by id, in the order of the text. */
    Map<UUID, Mark> ofVersions(Collection<UUID> versions) {
        return read(Which.OF_VERSION, versions);
    }

    /** As above, but only what a timeline draws or counts: encounters, commitments but for positions, dates and occasions. */
    Map<UUID, Mark> dated(Collection<UUID> versions) {
        return read(Which.DATED, versions);
    }

    /** The marks that have one of these ids and were deleted, as they stood, in the order of the text. */
    List<Mark> deleted(Collection<UUID> ids) {
        return List.copyOf(read(Which.DELETED, ids).values());
    }

    /** Marks of earlier versions of these releases that were judged, not rejected, and have no place in the newest, by release. */
    Map<UUID, List<Mark>> adrift(Collection<UUID> releases) {
        Map<UUID, UUID> releaseOf = new HashMap<>();
        handle.createQuery("""
                        SELECT m.id, v.release_id FROM %s JOIN release r ON r.id = wanted.id
                        JOIN version v ON v.release_id = r.id AND v.number < r.newest
                        JOIN mark m ON m.version_id = v.id AND m.touched AND NOT m.removed AND m.review <> 'REJECTED'
                        WHERE r.newest > 1""".formatted(Rows.WANTED))
                .bind(0, Rows.wanted(releases))
                .map((row, context) -> releaseOf.put(Columns.id(row, "id"), Columns.id(row, "release_id")))
                .list();
        Map<UUID, List<Mark>> adrift = new HashMap<>();
        if (!releaseOf.isEmpty()) {
            byId(releaseOf.keySet()).forEach((id, mark) ->
                    adrift.computeIfAbsent(Objects.requireNonNull(releaseOf.get(id)), release -> new ArrayList<>()).add(mark));
        }
        return adrift;
    }

    private Map<UUID, Mark> read(Which which, Collection<UUID> ids) {
        Map<UUID, Parties> parties = parties(which, ids);
        Map<UUID, List<String>> tags = tags(which, ids);
        Map<UUID, Mark> marks = new LinkedHashMap<>();
        handle.createQuery(SELECT.formatted(which.tables) + "WHERE " + which.condition + " ORDER BY m.begins, m.ends DESC, m.id")
                .bind(0, Rows.wanted(ids))
                .map((row, context) -> mark(row, parties, tags))
                .forEach(mark -> marks.put(mark.id(), mark));
        return marks;
    }

    private Map<UUID, Parties> parties(Which which, Collection<UUID> ids) {
        Map<UUID, Parties> parties = new HashMap<>();
        handle.createQuery("""
                        SELECT p.mark_id, p.role, p.name, p.country, p.office, p.level
                        FROM %s JOIN party p ON p.mark_id = m.id
                        WHERE %s AND m.kind IN ('commitment', 'event') ORDER BY p.mark_id, p.role, p.position"""
                        .formatted(which.tables, which.condition))
                .bind(0, Rows.wanted(ids))
                .map((row, context) -> parties.computeIfAbsent(Columns.id(row, "mark_id"), id -> new Parties())
                        .add(row))
                .list();
        return parties;
    }

    private Map<UUID, List<String>> tags(Which which, Collection<UUID> ids) {
        Map<UUID, List<String>> tags = new HashMap<>();
        handle.createQuery("""
                        SELECT g.mark_id, g.tag FROM %s JOIN note_tag g ON g.mark_id = m.id
                        WHERE %s AND m.kind = 'note' ORDER BY g.mark_id, g.position""".formatted(which.tables, which.condition))
                .bind(0, Rows.wanted(ids))
                .map((row, context) -> tags.computeIfAbsent(Columns.id(row, "mark_id"), id -> new ArrayList<>())
                        .add(row.getString("tag")))
                .list();
        return tags;
    }

    private static Mark mark(ResultSet row, Map<UUID, Parties> parties, Map<UUID, List<String>> tags) throws SQLException {
        UUID id = Columns.id(row, "id");
        Anchor anchor = new Anchor(
                Columns.id(row, "version_id"),
                Columns.span(row),
                row.getString("quote"),
                row.getString("prefix"),
                row.getString("suffix"));
        Review review = Columns.constant(row, "review", Review.class);
        String why = row.getString("why");
        Cue cue = why == null ? null : new Cue(why, row.getDouble("confidence"));
        Parties who = parties.getOrDefault(id, new Parties());
        String kind = row.getString("kind");
        return switch (kind) {
            case MarkWriter.MENTION -> new Mention(
                    id,
                    anchor,
                    Columns.constant(row, "type", NameType.class),
                    row.getString("entity"),
                    Columns.timex(row, "on"),
                    review,
                    cue);
            case MarkWriter.COMMITMENT -> commitment(row, id, anchor, review, cue, who);
            case MarkWriter.EVENT -> new Event(
                    id,
                    anchor,
                    Columns.constant(row, "event_kind", EventKind.class),
                    row.getString("name"),
                    Columns.timex(row, "event"),
                    row.getString("place"),
                    who.of(Parties.PARTICIPANT),
                    row.getBoolean("reported"),
                    review,
                    cue);
            case MarkWriter.NOTE -> new Note(
                    id, anchor, row.getString("text"), tags.getOrDefault(id, List.of()), row.getBoolean("resolved"), review);
            default -> throw new IllegalStateException("A mark of kind " + kind);
        };
    }

    private static Commitment commitment(
            ResultSet row, UUID id, Anchor anchor, Review review, @Nullable Cue cue, Parties who) throws SQLException {
        String earlier = row.getString("earlier_quote");
        boolean inferred = row.getBoolean("due_inferred");
        boolean due = !row.wasNull();
        return new CommitmentDraft(anchor, Columns.constant(row, "force", Force.class))
                .id(id)
                .parties(who.of(Parties.PARTY))
                .addressee(who.of(Parties.ADDRESSEE).stream().findFirst().orElse(null))
                .action(row.getString("action"))
                .attribution(row.getString("attribution"))
                .voice(Columns.constant(row, "voice", Voice.class))
                .said(Columns.timex(row, "said"))
                .earlier(earlier == null ? null : new Earlier(earlier, Columns.timex(row, "earlier")))
                .due(due ? new Due(Columns.timex(row, "due"), row.getString("due_condition"), inferred) : null)
                .restated(row.getBoolean("restated"))
                .status(Columns.constant(row, "status", Status.class))
                .review(review)
                .cue(cue)
                .build();
    }
}
