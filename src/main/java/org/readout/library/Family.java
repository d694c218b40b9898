package org.readout.library;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.readout.model.JudgedMarks;
import org.readout.model.Kin;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;
import org.readout.model.Ties;
import org.readout.model.Version;
import org.readout.model.VersionSummary;

/** What the releases of a library are to each other, and the versions of their texts. Calls return at once, as the library's. */
public final class Family {

    private final Search.Work reading;
    private final Search.Work writing;
    private final Likenesses likenesses;

    Family(Search.Work reading, Search.Work writing, Likenesses likenesses) {
        this.reading = reading;
        this.writing = writing;
        this.likenesses = likenesses;
    }

    /** What these releases are to others, the likest first. */
    public CompletableFuture<List<Kin>> kin(Collection<UUID> releases) {
        List<UUID> ids = List.copyOf(releases);
        return reading.run(handle -> new Kinships(handle).of(ids));
    }

    /** How many others belong to each of these releases; those to which none does are left out. */
    public CompletableFuture<Map<UUID, Ties>> ties(Collection<UUID> releases) {
        List<UUID> ids = List.copyOf(releases);
        return reading.run(handle -> new Kinships(handle).ties(ids));
    }

    /** What is known of the publication of these releases, by id; those that are not there are left out. */
    public CompletableFuture<Map<UUID, Publication>> publications(Collection<UUID> releases) {
        List<UUID> ids = List.copyOf(releases);
        return reading.run(handle -> new Releases(handle).publications(ids));
    }

    /** The versions of a release, the first first. */
    public CompletableFuture<List<VersionSummary>> versions(UUID release) {
        return reading.run(handle -> handle
                .createQuery("SELECT id, number, taken_in, words FROM version WHERE release_id = ? ORDER BY number")
                .bind(0, release)
                .map((row, context) -> new VersionSummary(Columns.id(row, "id"), row.getInt("number"),
                        row.getObject("taken_in", OffsetDateTime.class).toInstant(), row.getInt("words")))
                .list());
    }

    /** A version's text; fails with a {@link ReadoutException} where there is none of that id. */
    public CompletableFuture<Version> version(UUID id) {
        return reading.run(handle -> new Releases(handle).version(id));
    }

    /** The marks of a version that are the officer's or were judged. */
    public CompletableFuture<JudgedMarks> judged(UUID version) {
        return reading.run(handle -> {
            List<UUID> touched = new ArrayList<>();
            List<UUID> deleted = new ArrayList<>();
            handle.createQuery("SELECT id, removed FROM mark WHERE version_id = ? AND touched")
                    .bind(0, version)
                    .map((row, context) -> (row.getBoolean("removed") ? deleted : touched).add(Columns.id(row, "id")))
                    .list();
            MarkReader marks = new MarkReader(handle);
            return new JudgedMarks(List.copyOf(marks.byId(touched).values()), marks.deleted(deleted));
        });
    }

    /**
     * Makes the sketches by which near copies are found for texts an older Readout took in, so many at most.
     *
     * @return how many were made; 0 where all have theirs
     */
    public CompletableFuture<Integer> sketch(int most) {
        return writing.run(handle -> likenesses.make(handle, most));
    }
}
