package org.readout.jobs.versions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.library.Library;
import org.readout.model.AnnotatedRelease;
import org.readout.model.JudgedMarks;
import org.readout.model.Kin;
import org.readout.model.Mark;
import org.readout.model.Publication;
import org.readout.model.Span;
import org.readout.model.Ties;
import org.readout.model.Version;
import org.readout.model.VersionSummary;

/** The versions of releases, and what releases are to each other. No call waits; a future fails in the officer's words. */
public final class Versions {

    /** One write of so many keeps nobody waiting. */
    private static final int AT_ONCE = 200;

    private final Library library;
    /** To look for texts without a sketch is to look at all of them; none comes in without. */
    private volatile boolean sketched;

    public Versions(Library library) {
        this.library = library;
    }

    /** What releases are to others, the likest first; what the officer said is not so among it. */
    public CompletableFuture<List<Kin>> kin(Collection<UUID> releases) {
        return library.family().kin(releases);
    }

    /** How many others belong to each of these releases; those to which none does are left out. */
    public CompletableFuture<Map<UUID, Ties>> ties(Collection<UUID> releases) {
        return library.family().ties(releases);
    }

    /**
     * As {@link #kin}, and what those others are to each other: of a text that many printed not each is linked to each.
     */
    public CompletableFuture<List<Kin>> family(UUID release) {
        return kin(List.of(release)).thenCompose(near -> near.isEmpty()
                ? CompletableFuture.completedFuture(near)
                : kin(Stream.concat(Stream.of(release), near.stream().map(kin -> kin.beside(release))).distinct().toList()));
    }

    /** What is known of the publication of these releases, by id; those that are not there are left out. */
    public CompletableFuture<Map<UUID, Publication>> publications(Collection<UUID> releases) {
        return library.family().publications(releases);
    }

    /** The versions of a release, the first first. */
    public CompletableFuture<List<VersionSummary>> of(UUID release) {
        return library.family().versions(release);
    }

    /** A version's text. */
    public CompletableFuture<Version> text(UUID version) {
        return library.family().version(version);
    }

    /** What is different between two versions, the earlier first. */
    public CompletableFuture<Comparison> compare(UUID earlier, UUID later) {
        return text(earlier).thenCombineAsync(text(later), Comparison::of);
    }

    /** Where in a release's newest version the words of its marks that are adrift may have stood, by the marks' ids. */
    public CompletableFuture<Map<UUID, Span>> perhaps(AnnotatedRelease release) {
        Map<UUID, List<Mark>> byVersion = release.adrift().stream()
                .collect(Collectors.groupingBy(mark -> mark.anchor().version()));
        CompletableFuture<Map<UUID, Span>> places = CompletableFuture.completedFuture(new HashMap<>());
        for (Map.Entry<UUID, List<Mark>> marks : byVersion.entrySet()) {
            places = places.thenCombineAsync(text(marks.getKey()), (found, version) -> {
                Carrying carrying = new Carrying(version, release.release().version());
                for (Mark mark : marks.getValue()) {
                    Carried carried = carrying.carry(mark);
                    Span place = carried.place() == null ? carried.perhaps() : carried.place();
                    if (place != null) {
                        found.put(mark.id(), place);
                    }
                }
                return found;
            });
        }
        return places;
    }

    /**
     * What would make {@code from} the newest version of {@code into}, where the officer says that it is a corrected version of
     * it. Nothing is done yet: the change is to be applied, and can be taken back.
     *
     * @param label of the change
     */
    public CompletableFuture<NewVersion> newVersion(String label, UUID into, UUID from) {
        return library.annotated(List.of(into, from)).thenCompose(both -> {
            AnnotatedRelease one = both.getFirst();
            AnnotatedRelease other = both.getLast();
            CompletableFuture<JudgedMarks> judged = library.family().judged(one.release().version().id());
            CompletableFuture<JudgedMarks> already = library.family().judged(other.release().version().id());
            return kin(List.of(from)).thenCompose(kin -> judged.thenCombineAsync(already, (before, here) ->
                    NewVersion.of(label, one, before, other, here, between(kin, into, from))));
        });
    }

    private static Optional<Kin> between(List<Kin> kin, UUID one, UUID other) {
        return kin.stream()
                .filter(known -> known.release().equals(other) && known.beside(other).equals(one)
                        || known.release().equals(one) && known.beside(one).equals(other))
                .findFirst();
    }

    /** Makes the sketches by which near copies are found, for texts an older Readout took in. Waits until it is done or stopped. */
    public void sketchAll(BooleanSupplier stopped) {
        while (!sketched && !stopped.getAsBoolean()) {
            sketched = library.family().sketch(AT_ONCE).join() == 0;
        }
    }
}
