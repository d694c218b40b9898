package org.readout.library;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.Change;
import org.readout.model.Description;
import org.readout.model.Edit;
import org.readout.model.Folding;
import org.readout.model.HistoryEntry;
import org.readout.model.Linking;
import org.readout.model.Mark;
import org.readout.model.ReadoutException;
import org.readout.model.Review;
import org.readout.model.SignOff;

/** Applies changes to marks and keeps the history of them. */
final class Changes {

    private final Handle handle;

    Changes(Handle handle) {
        this.handle = handle;
    }

    /**
     * Applies a change and writes it to the history.
     *
     * @throws ReadoutException if a mark is not as its before image says; the transaction is then to be rolled back
     */
    void apply(Change change, Instant at, String officer) {
        new Foldings(handle).apply(change.foldings());
        List<UUID> ids = change.edits().stream().map(Edit::mark).distinct().toList();
        Map<UUID, Mark> present = new HashMap<>(new MarkReader(handle).byId(ids));
        MarkWriter writer = new MarkWriter(handle);
        Set<UUID> unjudged = unjudged(ids);
        for (Edit edit : change.edits()) {
            Mark now = present.get(edit.mark());
            boolean renewed = unjudged.contains(edit.mark()) && isRenewed(edit.before(), now);
            if (!Objects.equals(now, edit.before()) && !renewed) {
                throw new ReadoutException("The mark has changed since, so \u201c" + change.label()
                        + "\u201d was not done and nothing was altered. Look at the mark as it now stands and try again.");
            }
            unjudged.remove(edit.mark());
            Mark after = edit.after();
            if (after == null) {
                writer.remove(edit.mark());
                present.remove(edit.mark());
            } else {
                requireVersionOf(edit.release(), after.anchor().version());
                writer.put(after);
                present.put(after.id(), after);
            }
        }
        change.foldings().forEach(folding -> new Suggesting(handle).dropRepeats(folding.version()));
        new SignOffs(handle).apply(change.signOffs(), change.label());
        new Descriptions(handle).apply(change.descriptions(), change.label());
        new Kinships(handle).apply(change.linkings(), change.label());
        record(change, at, officer);
        new Written(handle).note(releases(change));
    }

    private static Set<UUID> releases(Change change) {
        Set<UUID> releases = new HashSet<>();
        change.edits().forEach(edit -> releases.add(edit.release()));
        change.signOffs().forEach(signOff -> releases.add(signOff.release()));
        change.descriptions().forEach(description -> releases.add(description.release()));
        change.foldings().forEach(folding -> releases.addAll(List.of(folding.into(), folding.from())));
        return releases;
    }

    /** Of these marks those the officer has had no say in: suggestions as they were made, and such as are gone since. */
    private Set<UUID> unjudged(List<UUID> ids) {
        Set<UUID> unjudged = new HashSet<>(ids);
        handle.createQuery("SELECT DISTINCT mark_id FROM change_edit WHERE mark_id = ANY(?)")
                .bind(0, Rows.plain(ids.toArray()))
                .map((row, context) -> unjudged.remove(Columns.id(row, "mark_id")))
                .list();
        return unjudged;
    }

    /**
     * Whether the mark judged is a suggestion that was made anew, or dropped, while the officer looked at it. What was
     * learned a moment ago must not stand in the way of a judgement: it is on what the officer saw.
     */
    private static boolean isRenewed(@Nullable Mark before, @Nullable Mark now) {
        return before != null && before.review() == Review.SUGGESTED && before.cue() != null
                && (now == null || now.review() == Review.SUGGESTED && now.getClass() == before.getClass());
    }

    private void requireVersionOf(UUID release, UUID version) {
        boolean belongs = handle.createQuery("SELECT 1 FROM version WHERE id = ? AND release_id = ?")
                .bind(0, version)
                .bind(1, release)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (!belongs) {
            throw new ReadoutException(
                    "The release this mark stands in is not in this library; nothing was altered. Open it again.");
        }
    }

    private void record(Change change, Instant at, String officer) {
        long number = handle.createUpdate("INSERT INTO change (id, at, officer, label) VALUES (?, ?, ?, ?)")
                .bind(0, change.id())
                .bind(1, Rows.plain(at.atOffset(ZoneOffset.UTC)))
                .bind(2, officer)
                .bind(3, change.label())
                .executeAndReturnGeneratedKeys("number")
                .mapTo(Long.class)
                .one();
        Rows rows = new Rows(handle, "change_edit",
                List.of("change_number", "position", "release_id", "mark_id", "before_image", "after_image", "publication", "subject"));
        List<Edit> edits = change.edits();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            rows.add(Arrays.asList(
                    number, i, edit.release(), edit.mark(), image(edit.before()), image(edit.after()), false, null));
        }
        for (int i = 0; i < change.signOffs().size(); i++) {
            SignOff signOff = change.signOffs().get(i);
            rows.add(Arrays.asList(number, edits.size() + i, signOff.release(), null,
                    SignOffs.image(signOff.before()), SignOffs.image(signOff.after()), false, null));
        }
        for (int i = 0; i < change.descriptions().size(); i++) {
            Description description = change.descriptions().get(i);
            rows.add(Arrays.asList(number, edits.size() + change.signOffs().size() + i, description.release(), null,
                    MarkJson.write(description.before()), MarkJson.write(description.after()), true, null));
        }
        int place = edits.size() + change.signOffs().size() + change.descriptions().size();
        for (Linking linking : change.linkings()) {
            rows.add(Arrays.asList(number, place++, linking.release(), null,
                    Bonds.image(linking.before()), Bonds.image(linking.after()), false, Bonds.KIN));
        }
        for (Folding folding : change.foldings()) {
            rows.add(Arrays.asList(number, place++, folding.into(), null, null, Bonds.image(folding), false, Bonds.FOLDING));
        }
        rows.write();
        new Judgements(handle).record(number, change.lessons());
    }

    /**
     * Writes to the history of a release what was done to its marks elsewhere, the oldest first, without doing it.
     *
     * @return how many changes were not there yet
     */
    int adopt(UUID release, List<HistoryEntry> elsewhere) {
        int adopted = 0;
        for (HistoryEntry entry : elsewhere.reversed()) {
            boolean known = handle.createQuery("SELECT 1 FROM change c JOIN change_edit e ON e.change_number = c.number"
                            + " WHERE c.id = ? AND e.release_id = ?")
                    .bind(0, entry.change().id())
                    .bind(1, release)
                    .mapTo(Integer.class)
                    .findFirst()
                    .isPresent();
            List<Edit> edits = entry.change().edits().stream()
                    .map(edit -> new Edit(release, edit.before(), edit.after()))
                    .toList();
            if (!known && !edits.isEmpty()) {
                record(new Change(entry.change().id(), entry.change().label(), edits, List.of(), List.of(), List.of()),
                        entry.at(), entry.officer());
                adopted++;
            }
        }
        return adopted;
    }

    /** The changes that touched a release, newest first, each whole. */
    List<HistoryEntry> of(UUID release) {
        Map<Long, List<Edit>> edits = new HashMap<>();
        Map<Long, List<SignOff>> signOffs = new HashMap<>();
        Map<Long, List<Description>> descriptions = new HashMap<>();
        Bonds bonds = new Bonds();
        Set<Long> numbers = new HashSet<>();
        handle.createQuery("""
                        SELECT change_number, release_id, mark_id, before_image, after_image, publication, subject FROM change_edit
                        WHERE change_number IN (SELECT change_number FROM change_edit WHERE release_id = ?)
                        ORDER BY change_number, position""")
                .bind(0, release)
                .map((row, context) -> {
                    long number = row.getLong("change_number");
                    numbers.add(number);
                    UUID of = Columns.id(row, "release_id");
                    String before = row.getString("before_image");
                    String after = row.getString("after_image");
                    if (row.getString("subject") != null) {
                        return bonds.add(number, row.getString("subject"), before, after);
                    }
                    if (row.getBoolean("publication")) {
                        return descriptions.computeIfAbsent(number, n -> new ArrayList<>()).add(
                                new Description(of, MarkJson.publication(before), MarkJson.publication(after)));
                    }
                    return row.getObject("mark_id", UUID.class) == null
                            ? signOffs.computeIfAbsent(number, n -> new ArrayList<>()).add(
                                    new SignOff(of, SignOffs.signature(before), SignOffs.signature(after)))
                            : edits.computeIfAbsent(number, n -> new ArrayList<>()).add(
                                    new Edit(of, mark(before), mark(after)));
                })
                .list();
        return handle.createQuery("SELECT number, id, at, officer, label FROM change WHERE number = ANY(?)"
                        + " ORDER BY at DESC, number DESC")
                .bind(0, Rows.plain(numbers.toArray()))
                .map((row, context) -> new HistoryEntry(
                        new Change(
                                Columns.id(row, "id"),
                                row.getString("label"),
                                edits.getOrDefault(row.getLong("number"), List.of()),
                                signOffs.getOrDefault(row.getLong("number"), List.of()),
                                descriptions.getOrDefault(row.getLong("number"), List.of()),
                                List.of(),
                                bonds.linkings(row.getLong("number")),
                                bonds.foldings(row.getLong("number"))),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("officer")))
                .list();
    }

    private static @Nullable String image(@Nullable Mark mark) {
        return mark == null ? null : MarkJson.write(mark);
    }

    private static @Nullable Mark mark(@Nullable String image) {
        return image == null ? null : MarkJson.read(image);
    }
}
