package org.readout.jobs;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.brief.Beside;
import org.readout.brief.Beside.Coverage;
import org.readout.brief.Beside.Difference;
import org.readout.brief.Beside.Told;
import org.readout.dossier.Dossier;
import org.readout.dossier.clash.Discrepancy;
import org.readout.dossier.clash.Quoted;
import org.readout.dossier.meet.Meeting;
import org.readout.dossier.page.Pages;
import org.readout.dossier.thread.Row;
import org.readout.dossier.thread.Thread;
import org.readout.model.ReleaseSummary;
import org.readout.model.Ruling;

/** Finds out, from the dossier and the shelf, what a brief says that stands in no single release. */
final class BriefBeside {

    /** As many differences as one page bears. */
    private static final int DIFFERENCES = 4;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Dossier dossier;
    private final Tellings tellings;
    private final int most;

    /** @param isShort whether all is to fit on one page; else every difference is told */
    BriefBeside(Dossier dossier, Tellings tellings, boolean isShort) {
        this.dossier = dossier;
        this.tellings = tellings;
        most = isShort ? DIFFERENCES : Integer.MAX_VALUE;
    }

    /** @param releases those the brief is about */
    Beside of(Set<UUID> releases) {
        Map<UUID, String> before = new HashMap<>();
        Map<UUID, String> themes = new HashMap<>();
        for (Thread thread : dossier.threads().all()) {
            for (Row row : thread.rows()) {
                if (!row.cited()) {
                    // The narrowest thread a statement stands in comes first, and names its matter.
                    themes.putIfAbsent(row.statement().mark(), thread.name());
                    if (row.before() != null) {
                        before.put(row.statement().mark(), row.before().quote());
                    }
                }
            }
        }
        List<Difference> rows = rows(releases);
        List<Difference> differences = new ArrayList<>();
        for (Discrepancy discrepancy : dossier.disagreements()) {
            List<Quoted> sides = sides(discrepancy);
            if (sides.size() == 2 && sides.stream().anyMatch(quoted -> releases.contains(quoted.from().release()))) {
                differences.add(new Difference(discrepancy.subject() + answer(discrepancy), told(sides.getFirst()), told(sides.getLast())));
            }
        }
        dossier.meetings().all().forEach(meeting -> compare(meeting, releases, differences));
        rows.addAll(differences.subList(0, Math.min(most, differences.size())));
        return new Beside(before, rows, null).withThemes(themes).withKinds(kinds(releases));
    }

    /** Which of its kind each promise is. */
    private Map<UUID, String> kinds(Set<UUID> releases) {
        Pages pages = new Pages(dossier, Dossiers.STATES);
        Map<UUID, String> kinds = new HashMap<>();
        releases.forEach(release -> kinds.putAll(pages.kinds(release)));
        return kinds;
    }

    /** What the officer found to be right. */
    private String answer(Discrepancy discrepancy) {
        Ruling answer = dossier.answers().get(discrepancy.key());
        return answer == null || answer.words().isEmpty() ? "" : ": " + answer.words();
    }

    /** The rows of comparisons the officer put into briefs, whatever else there is room for. */
    private List<Difference> rows(Set<UUID> releases) {
        List<Difference> rows = new ArrayList<>();
        for (Ruling ruling : dossier.rows()) {
            int blank = ruling.subject().indexOf(' ');
            UUID left = UUID.fromString(ruling.subject().substring(0, blank));
            UUID right = UUID.fromString(ruling.subject().substring(blank + 1));
            var one = dossier.release(left);
            var other = dossier.release(right);
            if (one != null && other != null && (releases.contains(left) || releases.contains(right))) {
                rows.add(new Difference(one.title(), told(one, ruling.other()), told(other, ruling.words())));
            }
        }
        return rows;
    }

    private static Told told(org.readout.dossier.told.Told from, String words) {
        return new Told(who(from.publisher(), from.source()), words,
                words.isEmpty() || from.published() == null ? "" : DAY.format(from.published()));
    }

    /** The first and the last that say different things. */
    private static List<Quoted> sides(Discrepancy discrepancy) {
        Map<String, Quoted> byValue = new LinkedHashMap<>();
        discrepancy.quotes().forEach(quoted -> byValue.putIfAbsent(quoted.value(), quoted));
        List<Quoted> all = List.copyOf(byValue.values());
        return all.size() < 2 ? List.of() : List.of(all.getFirst(), all.getLast());
    }

    static Told told(Quoted quoted) {
        return new Told(who(quoted.from().publisher(), quoted.from().source()), quoted.words(),
                source(quoted.from().title(), quoted.from().published(), quoted.paragraph()));
    }

    static String who(String publisher, String source) {
        return publisher.isEmpty() ? source : publisher;
    }

    static String source(String title, @Nullable LocalDate published, int paragraph) {
        return "\u201c" + title + "\u201d, " + (published == null ? "" : DAY.format(published) + ", ") + "\u00b6" + paragraph;
    }

    /** What one readout of a meeting puts otherwise than another, or alone has: a promise on which the other is silent. */
    private void compare(Meeting meeting, Set<UUID> releases, List<Difference> differences) {
        if (differences.size() < most && meeting.releases().stream().anyMatch(releases::contains)) {
            tellings.of(meeting).forEach(row -> differences.add(new Difference(row.matter(), row.ofOne(), row.ofOther())));
        }
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
