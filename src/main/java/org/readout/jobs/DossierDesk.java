package org.readout.jobs;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.Dossier;
import org.readout.dossier.page.Pages;
import org.readout.extract.Extractor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.DossierPage;
import org.readout.model.ReadoutException;
import org.readout.model.ReleaseSummary;
import org.readout.model.Ruling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The dossier behind a desk: made in the background when it is first asked for, brought up to date with what came, went or
 * changed since, page by page. Of a large library today's page, and what it leads to, is made of its newest releases alone
 * and says so, until another page has the whole library read. All calls return at once.
 */
public final class DossierDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DossierDesk.class);
    /** Up to so many releases are read whenever a desk is opened: a few seconds of one processor, and some sixty MB. */
    private static final int NEWEST = 2_000;
    /** So many of those that came since the last visit are told of, whenever what they tell was. */
    private static final int FRESH = 500;
    /** What can be said of the newest alone. */
    private static final Set<String> NEAR = Set.of("today", "thread", "discrepancy", "phrase", "compare");
    /** Why a visit is noted where the officer did not say so. */
    private static final String SHOWN = "shown";
    private static final String BRIEFED = "brief";

    private final LibrarySession session;
    private final Clock clock;
    private final int large;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("dossier").factory());
    private final Deque<UUID> said = new ArrayDeque<>();
    private final Deque<UUID> undone = new ArrayDeque<>();
    /** Rulings after which every release must be looked through again. */
    private final Set<UUID> watched = new HashSet<>();
    private final Instant opened;
    /** Of all releases. */
    private volatile @Nullable DossierHeld whole;
    /** Of the newest of a large library. */
    private volatile @Nullable DossierHeld newest;
    private volatile boolean made;

    public DossierDesk(LibrarySession session, Clock clock) {
        this(session, clock, NEWEST);
    }

    /** @param large from more releases than this on today's page is made of as many of the newest alone */
    DossierDesk(LibrarySession session, Clock clock, int large) {
        this.session = session;
        this.clock = clock;
        this.large = large;
        opened = clock.instant();
    }

    /** Whether that of the whole library was made already. */
    public boolean isMade() {
        return made;
    }

    /** Says that marks of a release changed; it is read again before the next page. */
    public void changed(UUID release) {
        for (DossierHeld held : held()) {
            held.changed(release);
        }
    }

    private List<DossierHeld> held() {
        return Stream.of(whole, newest).filter(Objects::nonNull).map(DossierHeld.class::cast).toList();
    }

    /**
     * The page with this key: {@code today:}, {@code entities:}, {@code entity:NAME}, {@code call:NAME}, {@code threads:},
     * {@code thread:KEY}, {@code sides:}, {@code discrepancies:}, {@code discrepancy:KEY}, {@code phrases:} with a release or none,
     * {@code answer:WORDS}, {@code compare:} with two releases. Null where there is no such page.
     */
    public CompletableFuture<@Nullable DossierPage> page(String key) {
        return later(() -> made(key));
    }

    private @Nullable DossierPage made(String key) {
        List<UUID> shelf = shelf();
        boolean near = !made && shelf.size() > large && NEAR.contains(key.substring(0, key.indexOf(':')));
        DossierPage page = near ? made(key, newest(shelf), shelf) : null;
        return page == null ? made(key, whole(shelf), shelf) : page;
    }

    private @Nullable DossierPage made(String key, Dossier current, List<UUID> shelf) {
        Pages pages = new Pages(current, Dossiers.STATES);
        String rest = key.substring(key.indexOf(':') + 1);
        if (key.startsWith("today:")) {
            return pages.today(LocalDate.now(clock), fresh(shelf));
        }
        if (key.startsWith("phrases:")) {
            return pages.phrases(rest.isEmpty() ? null : UUID.fromString(rest));
        }
        if (key.startsWith("compare:")) {
            int blank = rest.indexOf(' ');
            List<AnnotatedRelease> two = session.releases(
                    List.of(UUID.fromString(rest.substring(0, blank)), UUID.fromString(rest.substring(blank + 1)))).join();
            return pages.compare(two.getFirst(), two.getLast(), Dossiers.CUTTER);
        }
        return pages.of(key);
    }

    /** Those that came since today's page was last read, or a brief was last written; all of them before either ever was. */
    private Set<UUID> fresh(List<UUID> shelf) {
        Set<UUID> fresh = new HashSet<>();
        long seen = session.rulings().join().stream()
                .filter(ruling -> ruling.kind() == Ruling.Kind.VISIT && !ruling.withdrawn())
                .filter(ruling -> !ruling.words().equals(SHOWN) || ruling.at().isBefore(opened))
                .mapToLong(ruling -> ruling.at().toEpochMilli())
                .max().orElse(0);
        for (UUID release : shelf) {
            // The id of a release says when it was taken in.
            if (release.version() != 7 || release.getMostSignificantBits() >>> 16 > seen) {
                fresh.add(release);
            }
        }
        return fresh;
    }

    /** Says that the desk opened on today's page: what it told is new until the desk is closed, and no longer. */
    public void greeted() {
        note(SHOWN);
    }

    /** Says that a brief was written: what came until now is new no longer. */
    public void briefed() {
        note(BRIEFED);
    }

    private void note(String why) {
        rule(Ruling.Kind.VISIT, "", "", why).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.warn("That today's page was seen could not be kept; what is new stays new", failure);
            }
        });
    }

    /** For each promise of a release that was said more than once, which of its kind it is and since when, by mark. */
    public CompletableFuture<Map<UUID, String>> kinds(UUID release) {
        return later(() -> new Pages(whole(shelf()), Dossiers.STATES).kinds(release));
    }

    /** Holds a draft against the library; nothing of it is stored. */
    public CompletableFuture<@Nullable DossierPage> draft(String text, String publisher) {
        return later(() -> {
            AnnotatedRelease draft = Drafts.read(new Extractor(), text, publisher, LocalDate.now(clock));
            return new Pages(whole(shelf()), Dossiers.STATES).draft(draft);
        });
    }

    /** Keeps a ruling, which holds from now on and can be undone. */
    public CompletableFuture<Void> rule(Ruling.Kind kind, String subject, String other, String words) {
        return later(() -> {
            Ruling ruling = Ruling.of(kind, subject, other, words, session.sign());
            session.rule(ruling).join();
            if (kind == Ruling.Kind.PHRASE) {
                watched.add(ruling.id());
                whole = null;
                newest = null;
            }
            if (kind != Ruling.Kind.VISIT) {
                said.push(ruling.id());
                undone.clear();
            }
            follow();
            return null;
        });
    }

    /** Takes the last ruling made at this desk back; false where there is none. */
    public CompletableFuture<Boolean> undo() {
        return later(() -> turn(said, undone, true));
    }

    /** Lets the ruling taken back last hold again; false where there is none. */
    public CompletableFuture<Boolean> redo() {
        return later(() -> turn(undone, said, false));
    }

    private boolean turn(Deque<UUID> from, Deque<UUID> to, boolean withdrawn) {
        UUID ruling = from.poll();
        if (ruling == null) {
            return false;
        }
        session.withdraw(ruling, withdrawn).join();
        to.push(ruling);
        if (watched.contains(ruling)) {
            whole = null;
            newest = null;
        }
        follow();
        return true;
    }

    /** Writes a page to a file; its form goes by the ending. */
    public CompletableFuture<Void> export(DossierPage page, Path file) {
        return later(() -> {
            BriefJob.write(DossierBrief.of(page, LocalDate.now(clock)), file);
            return null;
        });
    }

    private void follow() {
        held().forEach(DossierHeld::follow);
    }

    /** All releases, those said last first. */
    private List<UUID> shelf() {
        return session.shelf().join().stream().map(ReleaseSummary::id).toList();
    }

    /** The dossier of the whole library as it is now. */
    private Dossier whole(List<UUID> shelf) {
        DossierHeld held = whole;
        if (held == null) {
            held = new DossierHeld(session);
            whole = held;
        }
        Dossier current = held.of(Set.copyOf(shelf), shelf.size());
        made = true;
        newest = null;
        return current;
    }

    /** The dossier of what was said last, and of what came last. */
    private Dossier newest(List<UUID> shelf) {
        DossierHeld held = newest;
        if (held == null) {
            held = new DossierHeld(session);
            newest = held;
        }
        Set<UUID> wanted = new HashSet<>(shelf.subList(0, large));
        fresh(shelf).stream().sorted(Comparator.reverseOrder()).limit(FRESH).forEach(wanted::add);
        return held.of(wanted, shelf.size());
    }

    private <T extends @Nullable Object> CompletableFuture<T> later(Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.get();
            } catch (CompletionException e) {
                throw e.getCause() instanceof ReadoutException line ? line : e;
            }
        }, thread);
    }

    /** Lets what is asked for be finished, and takes no more. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
