package org.readout.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import org.readout.brief.Beside;
import org.readout.brief.Section;
import org.readout.dossier.Dossier;
import org.readout.dossier.thread.Thread;
import org.readout.model.AnnotatedRelease;
import org.readout.model.IssuedBrief;
import org.readout.model.ReadoutException;
import org.readout.model.ReleaseSummary;

/**
 * Finds what a brief is to be made of, and remembers what it has read: a brief that is looked at while it is put together is
 * asked for again and again. To be used in the background, by one thread at a time.
 */
public final class BriefFinding {

    private static final int PAGE = 50;
    private static final Set<Section> ACROSS = Set.of(Section.NEW, Section.DIFFERENCES, Section.BY_THEME);

    private final LibrarySession session;
    private final Map<UUID, AnnotatedRelease> read = new HashMap<>();
    private @Nullable Dossier dossier;

    /** Is told how many releases of how many are read. */
    @FunctionalInterface
    public interface Progress {
        void at(int done, int of);
    }

    /**
     * A thread that commitments can be chosen by.
     *
     * @param key the same whatever releases the library holds
     */
    public record ThreadName(String key, String name) {}

    public BriefFinding(LibrarySession session) {
        this.session = session;
    }

    /** Reads releases again the next time, but for these; what is said across them is kept. */
    public void know(Map<UUID, AnnotatedRelease> atHand) {
        read.clear();
        read.putAll(atHand);
    }

    /** Whether what is said across the library has been looked at. */
    public boolean isAcross() {
        return dossier != null;
    }

    /** The threads there are. Looks across the library the first time, which takes its time with a large one. */
    public List<ThreadName> threads() {
        return across().threads().all().stream().map(thread -> new ThreadName(thread.key(), thread.name())).toList();
    }

    /**
     * What a brief is to be made of. An interrupt of the thread stops it.
     *
     * @param across whether to look across the library where the order needs it; without, a brief is had at once, and lacks
     *     what was said before and where readouts differ
     * @throws ReadoutException if it cannot be found
     * @throws CancellationException if it was stopped
     */
    public BriefMatter find(BriefOrder order, boolean across, Progress progress) {
        BriefOrder.Wanted wanted = order.wanted();
        List<Section> sections = BriefMaking.sections(order);
        List<ReleaseSummary> shelf = join(session.shelf());
        boolean whole = BriefMaking.isWhole(order);
        boolean remarked = order.word().comments() && (sections.contains(Section.TEXTS) || order.extras().annexes());
        boolean needed = remarked || !wanted.threads().isEmpty() || !whole && sections.stream().anyMatch(ACROSS::contains);
        Dossier known = needed && (across || dossier != null) ? across() : null;
        Set<UUID> marks = wanted.threads().isEmpty() || known == null ? null : marks(known, wanted.threads());
        List<UUID> chosen = chosen(wanted, shelf);
        List<AnnotatedRelease> narrowed = new Narrowing(wanted.countries(), wanted.statuses(), marks).of(read(chosen, progress));
        Tellings tellings = new Tellings(wanted.suggestions(), this::read);
        Beside beside = known == null ? Beside.NOTHING
                : new BriefBeside(known, tellings, BriefMaking.isPage(order)).of(Set.copyOf(chosen));
        if (known != null && remarked) {
            beside = beside.withRemarks(new BriefRemarks(known, tellings).of(Set.copyOf(chosen)));
        }
        beside = beside.withCoverage(BriefBeside.coverage(shelf));
        if (sections.contains(Section.SINCE)) {
            beside = beside.withLast(last());
        }
        return new BriefMatter(narrowed, beside, join(session.library().papers().houseNames()));
    }

    private Beside.@Nullable Last last() {
        List<IssuedBrief> issued = join(session.library().papers().issued());
        return issued.isEmpty() ? null
                : new Beside.Last(issued.getFirst().made(), Set.copyOf(issued.getFirst().commitments()));
    }


    private List<UUID> chosen(BriefOrder.Wanted wanted, List<ReleaseSummary> shelf) {
        Set<UUID> only = wanted.releases().isEmpty() ? null : new HashSet<>(wanted.releases());
        if (!wanted.search().isBlank()) {
            join(session.searches().ready());
            Set<UUID> found = new HashSet<>(join(session.searches().all(wanted.search())).releases());
            if (only != null) {
                found.retainAll(only);
            }
            only = found;
        }
        Set<UUID> chosen = only;
        return shelf.stream().map(ReleaseSummary::id).filter(id -> chosen == null || chosen.contains(id)).toList();
    }

    private static Set<UUID> marks(Dossier dossier, List<String> wanted) {
        Set<UUID> marks = new HashSet<>();
        for (Thread thread : dossier.threads().all()) {
            String name = thread.name().toLowerCase(Locale.ROOT);
            if (wanted.stream().anyMatch(each -> each.equals(thread.key()) || name.contains(each.toLowerCase(Locale.ROOT)))) {
                thread.rows().forEach(row -> marks.add(row.statement().mark()));
            }
        }
        return marks;
    }

    private Dossier across() {
        Dossier known = dossier;
        if (known == null) {
            known = Dossiers.of(session);
            dossier = known;
        }
        return known;
    }

    private List<AnnotatedRelease> read(List<UUID> ids, Progress progress) {
        List<UUID> lacking = ids.stream().filter(id -> !read.containsKey(id)).toList();
        for (int from = 0; from < lacking.size(); from += PAGE) {
            if (java.lang.Thread.currentThread().isInterrupted()) {
                throw new CancellationException("Stopped");
            }
            progress.at(ids.size() - lacking.size() + from, ids.size());
            List<UUID> page = lacking.subList(from, Math.min(from + PAGE, lacking.size()));
            join(session.releases(page)).forEach(release -> read.put(release.release().id(), release));
        }
        progress.at(ids.size(), ids.size());
        List<AnnotatedRelease> releases = new ArrayList<>();
        ids.forEach(id -> releases.add(Objects.requireNonNull(read.get(id))));
        return releases;
    }

    private AnnotatedRelease read(UUID release) {
        return read(List.of(release), (done, of) -> { }).getFirst();
    }

    static <T extends @Nullable Object> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ReadoutException line ? line : e;
        }
    }
}
