package org.readout.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.readout.brief.Beside;
import org.readout.brief.Beside.Coverage;
import org.readout.brief.Beside.Difference;
import org.readout.brief.Beside.Told;
import org.readout.dossier.Dossier;
import org.readout.dossier.clash.Discrepancy;
import org.readout.dossier.clash.Quoted;
import org.readout.dossier.thread.Row;
import org.readout.dossier.thread.Thread;
import org.readout.model.ReleaseSummary;

/** Finds out, from the dossier and the shelf, what a brief says that stands in no single release. */
final class BriefBeside {

    /** As many differences as one page bears. */
    private static final int DIFFERENCES = 3;

    private BriefBeside() {}

    /** @param releases those the brief is about */
    static Beside of(LibrarySession session, List<ReleaseSummary> shelf, Set<UUID> releases) {
        Dossier dossier = Dossiers.of(session);
        Map<UUID, String> before = new HashMap<>();
        for (Thread thread : dossier.threads().all()) {
            for (Row row : thread.rows()) {
                if (!row.cited() && row.before() != null) {
                    before.put(row.statement().mark(), row.before().quote());
                }
            }
        }
        List<Difference> differences = new ArrayList<>();
        for (Discrepancy discrepancy : dossier.discrepancies().all()) {
            List<Quoted> sides = sides(discrepancy);
            boolean wanted = sides.stream().anyMatch(quoted -> releases.contains(quoted.from().release()));
            if (sides.size() == 2 && wanted && differences.size() < DIFFERENCES) {
                differences.add(new Difference(discrepancy.subject(), told(sides.getFirst()), told(sides.getLast())));
            }
        }
        return new Beside(before, differences, coverage(shelf));
    }

    /** The first and the last that say different things. */
    private static List<Quoted> sides(Discrepancy discrepancy) {
        Map<String, Quoted> byValue = new LinkedHashMap<>();
        discrepancy.quotes().forEach(quoted -> byValue.putIfAbsent(quoted.value(), quoted));
        List<Quoted> all = List.copyOf(byValue.values());
        return all.size() < 2 ? List.of() : List.of(all.getFirst(), all.getLast());
    }

    private static Told told(Quoted quoted) {
        String publisher = quoted.from().publisher().isEmpty() ? quoted.from().source() : quoted.from().publisher();
        LocalDate on = quoted.from().published();
        return new Told(publisher, quoted.words(), (on == null ? "" : on + ", ") + "¶" + quoted.paragraph());
    }

    static Coverage coverage(List<ReleaseSummary> shelf) {
        List<LocalDate> days = shelf.stream().map(ReleaseSummary::published).filter(Objects::nonNull)
                .map(Objects::requireNonNull).sorted(Comparator.naturalOrder()).toList();
        Set<String> publishers = shelf.stream().map(ReleaseSummary::publisher)
                .filter(publisher -> !publisher.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        return new Coverage(shelf.size(), List.copyOf(publishers), days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast());
    }
}
