package org.readout.jobs;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.readout.jobs.ImportReport.Item;
import org.readout.jobs.ImportReport.Outcome;
import org.readout.jobs.versions.Carried;
import org.readout.jobs.versions.NewVersion;
import org.readout.jobs.versions.Versions;
import org.readout.library.Library;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Kin;
import org.readout.model.Publication;

/** Says of each release that came in what it is to those that were there, and takes corrected versions in as such where told to. */
final class Kindred {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    /** Publishers named in one line. */
    private static final int NAMED = 3;

    private final Library library;
    private final Versions versions;
    private final Corrections corrections;

    Kindred(Library library, Versions versions, Corrections corrections) {
        this.library = library;
        this.versions = versions;
        this.corrections = corrections;
    }

    /** To be done before the first file: texts an older Readout took in can then be found by what they are like. */
    void prepare(BooleanSupplier stopped) {
        versions.sketchAll(stopped);
    }

    /** The item with what else is to be said of it; another item where it became a version of another release. */
    Item told(Item item) {
        UUID release = Objects.requireNonNull(item.release());
        if (item.outcome() == Outcome.DUPLICATE) {
            return with(item, "the same file or text as " + named(release));
        }
        List<Kin> kin = versions.kin(List.of(release)).join();
        List<Kin> corrected = kin.stream().filter(known -> known.kind() == Kin.Kind.CORRECTION && known.isAsked()).toList();
        if (!corrected.isEmpty()) {
            UUID other = corrected.getFirst().beside(release);
            return corrections == Corrections.TAKE_IN
                    ? updated(item, other, release)
                    : with(item, "looks like a corrected version of " + named(other)
                            + "; kept as a release of its own until you say otherwise");
        }
        List<Kin> translated = kin.stream().filter(known -> known.kind() == Kin.Kind.TRANSLATION).toList();
        if (!translated.isEmpty()) {
            return with(item, "looks like a translation of " + named(translated.getFirst().beside(release)));
        }
        return kin.isEmpty() ? item : with(item, "nearly the same text as " + copies(release, kin));
    }

    private Item updated(Item item, UUID into, UUID from) {
        NewVersion made = versions.newVersion("Take in a corrected version", into, from).join();
        library.apply(made.change()).join();
        int number = versions.of(into).join().size();
        return new Item(item.file(), item.within(), Outcome.UPDATED, into, "now version " + number + " of " + named(into)
                + "; marks: " + made.count(Carried.Outcome.FOUND) + " found, " + made.count(Carried.Outcome.MOVED) + " moved, "
                + made.count(Carried.Outcome.NEEDS_REVIEW) + " to review");
    }

    private String copies(UUID release, List<Kin> kin) {
        List<UUID> others = kin.stream().map(known -> known.beside(release)).toList();
        Set<String> publishers = new TreeSet<>();
        for (AnnotatedRelease other : library.annotated(others).join()) {
            publishers.add(other.release().publication().publisher());
        }
        publishers.remove("");
        List<String> first = new ArrayList<>(publishers).subList(0, Math.min(NAMED, publishers.size()));
        return named(others.getFirst()) + (others.size() == 1 ? "" : " and " + (others.size() - 1) + " more")
                + (first.isEmpty() ? "" : " (" + String.join(", ", first) + (publishers.size() > NAMED ? ", \u2026)" : ")"));
    }

    private String named(UUID release) {
        Publication publication = library.annotated(List.of(release)).join().getFirst().release().publication();
        return "\u201c" + publication.title() + "\u201d"
                + (publication.published() == null ? "" : " of " + DAY.format(publication.published()));
    }

    private static Item with(Item item, String line) {
        return new Item(item.file(), item.within(), item.outcome(), item.release(), line);
    }
}
