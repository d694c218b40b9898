package org.readout.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Suggestions;

/** Puts new suggestions in the place of old ones. What the officer judged, made, changed or deleted is left alone. */
final class Suggesting {

    /** What a mark is and where; two suggestions that agree in it are one. */
    private record Place(String kind, @Nullable String type, Span span) {

        static Place of(Mark mark) {
            return new Place(MarkWriter.kind(mark), MarkWriter.type(mark), mark.span());
        }

        /** Whether both say the same of mostly the same words: more than half of what they cover together. */
        boolean repeats(Place other) {
            int shared = Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start());
            int together = Math.max(span.end(), other.span.end()) - Math.min(span.start(), other.span.start());
            return kind.equals(other.kind) && Objects.equals(type, other.type) && shared * 2L > together;
        }
    }

    private final Handle handle;

    Suggesting(Handle handle) {
        this.handle = handle;
    }

    /** Replaces the suggestions in a version. One that stays as it was keeps its id. */
    void replace(UUID version, Suggestions suggestions) {
        List<Place> judged = judged(version);
        Map<Place, UUID> known = new HashMap<>();
        List<Event> answered = new ArrayList<>();
        for (Mark mark : new MarkReader(handle).ofVersions(List.of(version)).values()) {
            known.put(Place.of(mark), mark.id());
            if (mark instanceof Event event && event.review() != Review.SUGGESTED) {
                answered.add(event);
            }
        }
        handle.execute("DELETE FROM mark WHERE version_id = ? AND review = 'SUGGESTED' AND NOT touched", version);
        List<Mark> fresh = new ArrayList<>();
        Stream.of(suggestions.mentions(), suggestions.commitments(), suggestions.events())
                .flatMap(List::stream)
                .filter(mark -> judged.stream().noneMatch(Place.of(mark)::repeats))
                .filter(mark -> !(mark instanceof Event event && answered.stream().anyMatch(event::isSameEncounter)))
                .map(mark -> {
                    UUID id = known.remove(Place.of(mark));
                    return id == null ? mark : mark.withId(id);
                })
                .forEach(fresh::add);
        new MarkWriter(handle).insertSuggestions(fresh);
        handle.execute("UPDATE version SET extractor = ?, lexicon = ? WHERE id = ?",
                suggestions.extractor(), suggestions.lexicon(), version);
        new Written(handle).noteVersion(version);
    }

    /** Drops the suggestions that repeat what the officer judged, as when such marks have come into the version. */
    void dropRepeats(UUID version) {
        List<Place> judged = judged(version);
        List<UUID> known = handle.createQuery("SELECT id FROM mark WHERE version_id = ? AND review = 'SUGGESTED' AND NOT touched")
                .bind(0, version)
                .map((row, context) -> Columns.id(row, "id"))
                .list();
        List<UUID> repeats = new MarkReader(handle).byId(known).values().stream()
                .filter(mark -> judged.stream().anyMatch(Place.of(mark)::repeats))
                .map(Mark::id)
                .toList();
        handle.createUpdate("DELETE FROM mark WHERE id = ANY(?)").bind(0, Rows.plain(repeats.toArray())).execute();
    }

    /** Where the officer has had a say: where such a mark stands, and where it was first suggested. */
    private List<Place> judged(UUID version) {
        List<Place> places = new ArrayList<>();
        handle.createQuery("""
                        SELECT m.kind, m.begins, m.ends, n.type, m.suggested_type, m.suggested_begins, m.suggested_ends
                        FROM mark m LEFT JOIN mention n ON n.mark_id = m.id
                        WHERE m.version_id = ? AND (m.touched OR m.review != 'SUGGESTED')""")
                .bind(0, version)
                .map((row, context) -> {
                    String kind = row.getString("kind");
                    int begins = row.getInt("suggested_begins");
                    if (!row.wasNull()) {
                        places.add(new Place(kind, row.getString("suggested_type"),
                                new Span(begins, row.getInt("suggested_ends"))));
                    }
                    return places.add(new Place(kind, row.getString("type"), Columns.span(row)));
                })
                .list();
        return places;
    }

    /**
     * Releases whose suggestions another extractor made, or the same with another lexicon; those in which nothing could
     * be suggested too.
     */
    List<UUID> notBy(String extractor, String lexicon) {
        return handle.createQuery("""
                        SELECT r.id FROM release r JOIN version v ON v.release_id = r.id AND v.number = r.newest
                        WHERE v.extractor IS DISTINCT FROM ? OR v.lexicon != ? ORDER BY r.taken_in, r.id""")
                .bind(0, extractor)
                .bind(1, lexicon)
                .map((row, context) -> Columns.id(row, "id"))
                .list();
    }

    /** The versions whose suggestions are of this extractor and lexicon, and whose text {@code chosen} says yes to. */
    List<UUID> by(String extractor, String lexicon, Predicate<String> chosen) {
        List<UUID> versions = new ArrayList<>();
        handle.createQuery("SELECT id, text FROM version WHERE extractor = ? AND lexicon = ?")
                .bind(0, extractor)
                .bind(1, lexicon)
                .map((row, context) -> chosen.test(row.getString("text")) && versions.add(Columns.id(row, "id")))
                .list();
        return versions;
    }

    /** The versions that have a mark with a party called so. */
    List<UUID> withParty(Collection<String> names) {
        return handle.createQuery("""
                        SELECT DISTINCT m.version_id FROM party p JOIN mark m ON m.id = p.mark_id
                        WHERE p.name = ANY(?)""")
                .bind(0, Rows.plain(names.toArray()))
                .map((row, context) -> Columns.id(row, "version_id"))
                .list();
    }

    /** Stamps suggestions made with the lexicon {@code from} as those {@code to} would make. */
    void stamp(List<UUID> versions, String from, String to) {
        handle.createUpdate("UPDATE version SET lexicon = ? WHERE id = ANY(?) AND lexicon = ?")
                .bind(0, to)
                .bind(1, Rows.plain(versions.toArray()))
                .bind(2, from)
                .execute();
    }
}
