package org.readout.jobs;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.Dossier;
import org.readout.dossier.page.Pages;
import org.readout.dossier.told.Told;
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
 * changed since, page by page. All calls return at once.
 */
public final class DossierDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DossierDesk.class);
    private static final int PAGE = 200;
    /** Why a visit is noted where the officer did not say so. */
    private static final String SHOWN = "shown";
    private static final String BRIEFED = "brief";

    private final LibrarySession session;
    private final Clock clock;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("dossier").factory());
    private final Set<UUID> changed = new HashSet<>();
    private final Deque<UUID> said = new ArrayDeque<>();
    private final Deque<UUID> undone = new ArrayDeque<>();
    /** Rulings after which every release must be looked through again. */
    private final Set<UUID> watched = new HashSet<>();
    private final Instant opened;
    private @Nullable Dossier dossier;
    private volatile boolean made;

    public DossierDesk(LibrarySession session, Clock clock) {
        this.session = session;
        this.clock = clock;
        opened = clock.instant();
    }

    /** Whether it was made already. */
    public boolean isMade() {
        return made;
    }

    /** Says that marks of a release changed; it is read again before the next page. */
    public void changed(UUID release) {
        synchronized (changed) {
            changed.add(release);
        }
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
        Dossier current = current();
        Pages pages = new Pages(current, Dossiers.STATES);
        String rest = key.substring(key.indexOf(':') + 1);
        if (key.startsWith("today:")) {
            return pages.today(LocalDate.now(clock), fresh(current));
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
    private Set<UUID> fresh(Dossier current) {
        Set<UUID> fresh = new HashSet<>();
        long seen = session.rulings().join().stream()
                .filter(ruling -> ruling.kind() == Ruling.Kind.VISIT && !ruling.withdrawn())
                .filter(ruling -> !ruling.words().equals(SHOWN) || ruling.at().isBefore(opened))
                .mapToLong(ruling -> ruling.at().toEpochMilli())
                .max().orElse(0);
        for (Told told : current.releases()) {
            // The id of a release says when it was taken in.
            if (told.release().version() != 7 || told.release().getMostSignificantBits() >>> 16 > seen) {
                fresh.add(told.release());
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
        return later(() -> new Pages(current(), Dossiers.STATES).kinds(release));
    }

    /** Holds a draft against the library; nothing of it is stored. */
    public CompletableFuture<@Nullable DossierPage> draft(String text, String publisher) {
        return later(() -> {
            AnnotatedRelease draft = Drafts.read(new Extractor(), text, publisher, LocalDate.now(clock));
            return new Pages(current(), Dossiers.STATES).draft(draft);
        });
    }

    /** Keeps a ruling, which holds from now on and can be undone. */
    public CompletableFuture<Void> rule(Ruling.Kind kind, String subject, String other, String words) {
        return later(() -> {
            Ruling ruling = Ruling.of(kind, subject, other, words, session.sign());
            session.rule(ruling).join();
            if (kind == Ruling.Kind.PHRASE) {
                watched.add(ruling.id());
                dossier = null;
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
            dossier = null;
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
        if (dossier != null) {
            dossier.follow(session.rulings().join());
        }
    }

    /** The dossier as the library is now. */
    private Dossier current() {
        Dossier current = dossier;
        if (current == null) {
            current = new Dossier(Dossiers.STATES, Dossiers.CUTTER);
            current.follow(session.rulings().join());
        }
        Set<UUID> now = new HashSet<>(session.shelf().join().stream().map(ReleaseSummary::id).toList());
        for (Told told : current.releases()) {
            if (!now.remove(told.release())) {
                current.remove(told.release());
            }
        }
        synchronized (changed) {
            now.addAll(changed);
            changed.clear();
        }
        put(current, now);
        dossier = current;
        made = true;
        return current;
    }

    private void put(Dossier current, Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += PAGE) {
            session.releases(all.subList(from, Math.min(all.size(), from + PAGE))).join().forEach(current::put);
        }
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
