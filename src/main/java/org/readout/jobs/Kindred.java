package org.readout.jobs;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.readout.jobs.ImportReport.Item;
import org.readout.jobs.ImportReport.Outcome;
import org.readout.jobs.versions.Carried;
import org.readout.jobs.versions.NewVersion;
import org.readout.jobs.versions.Versions;
import org.readout.library.Library;
import org.readout.model.Kin;
import org.readout.model.ReleaseSummary;

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

    /** The items with what else is to be said of each; other items where they became versions of other releases. */
    List<Item> told(List<Item> items) {
        if (corrections == Corrections.TAKE_IN && items.size() > 1) {
            // A version taken in changes what the next is to others.
            return items.stream().flatMap(item -> told(List.of(item)).stream()).toList();
        }
        List<UUID> fresh = items.stream().filter(item -> item.outcome() != Outcome.DUPLICATE).map(Kindred::release).toList();
        Map<UUID, List<Kin>> kin = fresh.isEmpty() ? Map.of()
                : versions.kin(fresh).join().stream().collect(Collectors.groupingBy(Kin::release));
        Names names = new Names(items, kin.values());
        return items.stream().map(item -> item.outcome() == Outcome.DUPLICATE
                ? with(item, "the same file or text as " + names.of(release(item)))
                : told(item, kin.getOrDefault(release(item), List.of()), names)).toList();
    }

    private static UUID release(Item item) {
        return Objects.requireNonNull(item.release());
    }

    private Item told(Item item, List<Kin> kin, Names names) {
        List<Kin> corrected = kin.stream().filter(known -> known.kind() == Kin.Kind.CORRECTION && known.isAsked()).toList();
        if (!corrected.isEmpty()) {
            UUID other = corrected.getFirst().other();
            return corrections == Corrections.TAKE_IN
                    ? updated(item, other, release(item), names)
                    : with(item, "looks like a corrected version of " + names.of(other)
                            + "; kept as a release of its own until you say otherwise");
        }
        List<Kin> translated = kin.stream().filter(known -> known.kind() == Kin.Kind.TRANSLATION).toList();
        if (!translated.isEmpty()) {
            return with(item, "looks like a translation of " + names.of(translated.getFirst().other()));
        }
        return kin.isEmpty() ? item : with(item, "nearly the same text as " + copies(kin, names));
    }

    private Item updated(Item item, UUID into, UUID from, Names names) {
        NewVersion made = versions.newVersion("Take in a corrected version", into, from).join();
        library.apply(made.change()).join();
        int number = versions.of(into).join().size();
        return new Item(item.file(), item.within(), Outcome.UPDATED, into, "now version " + number + " of " + names.of(into)
                + "; marks: " + made.count(Carried.Outcome.FOUND) + " found, " + made.count(Carried.Outcome.MOVED) + " moved, "
                + made.count(Carried.Outcome.NEEDS_REVIEW) + " to review");
    }

    private static String copies(List<Kin> kin, Names names) {
        Set<String> publishers = kin.stream().map(known -> names.publisher(known.other()))
                .filter(name -> !name.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        List<String> first = publishers.stream().limit(NAMED).toList();
        return names.of(kin.getFirst().other()) + (kin.size() == 1 ? "" : " and " + (kin.size() - 1) + " more")
                + (first.isEmpty() ? "" : " (" + String.join(", ", first) + (publishers.size() > NAMED ? ", \u2026)" : ")"));
    }

    private static Item with(Item item, String line) {
        return new Item(item.file(), item.within(), item.outcome(), item.release(), line);
    }

    /** What the shelf calls the releases that items speak of, asked for all at once. */
    private final class Names {

        private final Map<UUID, ReleaseSummary> lines = new HashMap<>();

        Names(List<Item> items, Collection<List<Kin>> kin) {
            Set<UUID> ids = new HashSet<>();
            items.stream().filter(item -> item.outcome() == Outcome.DUPLICATE).forEach(item -> ids.add(release(item)));
            kin.forEach(all -> all.forEach(known -> ids.add(known.other())));
            if (!ids.isEmpty()) {
                library.summaries(ids).join().forEach(line -> lines.put(line.id(), line));
            }
        }

        String of(UUID release) {
            ReleaseSummary line = lines.get(release);
            return line == null ? "a release that is here" : "\u201c" + line.title() + "\u201d"
                    + (line.published() == null ? "" : " of " + DAY.format(line.published()));
        }

        String publisher(UUID release) {
            ReleaseSummary line = lines.get(release);
            return line == null ? "" : line.publisher();
        }
    }
}
