package org.readout.desk.toolkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.LibrarySession;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.ReleaseSummary;

/**
 * Reads the library page by page for those who draw all of it, and tells them of each release that is changed. What the
 * shelf lists anew is read, and nothing else: taking in a folder does not read the library over again.
 */
final class Retold implements Dated {

    /** Releases read at once. */
    private static final int PAGE = 100;
    /** No page is begun so soon after a release was opened or changed or something was looked for: who is at work does not wait for it. */
    private static final long CALM_NANOS = TimeUnit.SECONDS.toNanos(1);
    /** But so long after the last one a page is read all the same: while a folder is taken in, it is never calm. */
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final LibrarySession session;
    private final ObservableValue<List<ReleaseSummary>> shelf;
    private final ObservableValue<Map<UUID, AnnotatedRelease>> atHand;
    private final Executor ui;
    private final Consumer<Throwable> trouble;
    private final Consumer<Runnable> later;
    /** Those who have not been told all yet. */
    private final Set<Reader> untold = new HashSet<>();

    /** @param later runs what it is given when the library may be read through */
    Retold(
            LibrarySession session,
            ObservableValue<List<ReleaseSummary>> shelf,
            ObservableValue<Map<UUID, AnnotatedRelease>> atHand,
            Executor ui,
            Consumer<Throwable> trouble,
            Consumer<Runnable> later) {
        this.session = session;
        this.shelf = shelf;
        this.atHand = atHand;
        this.ui = ui;
        this.trouble = trouble;
        this.later = later;
    }

    @Override
    public Subscription follow(Consumer<Page> reader) {
        Reader reading = new Reader(reader);
        untold.add(reading);
        later.accept(reading::begin);
        return reading::end;
    }

    @Override
    public boolean isTelling() {
        return !untold.isEmpty();
    }

    /** Whether anything with a date may be another; of names only dates and events, as an anniversary, have one. */
    private static boolean isToldOtherwise(@Nullable AnnotatedRelease before, AnnotatedRelease now) {
        if (before == null || before == now) {
            return false;
        }
        Stretch stretch = Stretch.of(before.marks(), now.marks());
        boolean perhaps = !before.release().equals(now.release())
                || Stream.concat(stretch.gone(before.marks()).stream(), stretch.come(now.marks()).stream()).anyMatch(Retold::isDated);
        return perhaps && !before.equals(now);
    }

    private static boolean isDated(Mark mark) {
        return !(mark instanceof Mention mention) || mention.type() == NameType.DATE || mention.type() == NameType.EVENT;
    }

    /** One who is told. */
    private final class Reader {

        private final Consumer<Page> reader;
        private final Set<UUID> unread = new LinkedHashSet<>();
        private Map<UUID, ReleaseSummary> listed = new HashMap<>();
        private boolean begun;
        private boolean reading;
        private boolean ended;
        private Subscription follows = Subscription.EMPTY;
        /** How many were told, and at how many what was told is ripe again: each time twice as many, so that drawing costs little. */
        private int told;
        private int ripe;
        /** When a release was last opened or changed. */
        private long stirred = System.nanoTime() - CALM_NANOS;

        Reader(Consumer<Page> reader) {
            this.reader = reader;
        }

        void begin() {
            if (!ended) {
                follows = Subscription.combine(shelf.subscribe(this::list), atHand.subscribe(this::changed));
            }
        }

        void end() {
            ended = true;
            untold.remove(this);
            follows.unsubscribe();
        }

        /**
         * Tells at once what is at hand of what is listed anew, and of the rest reads page by page. Lines that say something
         * else are read again, but for releases at hand, whose changes are told as they are made.
         */
        void list(List<ReleaseSummary> lines) {
            Map<UUID, AnnotatedRelease> held = atHand.getValue();
            Map<UUID, ReleaseSummary> now = HashMap.newHashMap(lines.size());
            Set<UUID> gone = new HashSet<>(listed.keySet());
            List<AnnotatedRelease> ready = new ArrayList<>();
            for (ReleaseSummary line : lines) {
                UUID id = line.id();
                ReleaseSummary before = listed.get(id);
                now.put(id, line);
                gone.remove(id);
                if (held.containsKey(id)) {
                    if (before == null) {
                        ready.add(Objects.requireNonNull(held.get(id)));
                    }
                } else if (before != line && !line.equals(before)) {
                    unread.add(id);
                }
            }
            listed = now;
            unread.removeAll(gone);
            if (!begun || !ready.isEmpty() || !gone.isEmpty()) {
                // What stands first is shown together: the one release at hand alone would be a strip of one day.
                tell(ready, gone, told > 0 || unread.isEmpty());
            }
            read();
        }

        private void read() {
            if (reading) {
                return;
            }
            if (unread.isEmpty()) {
                untold.remove(this);
                return;
            }
            untold.add(this);
            reading = true;
            List<UUID> page = unread.stream().limit(PAGE).toList();
            page.forEach(unread::remove);
            long began = System.nanoTime();
            session.dated(page).whenCompleteAsync((found, failure) -> {
                reading = false;
                if (ended) {
                    return;
                }
                if (failure != null) {
                    unread.clear();
                    untold.remove(this);
                    tell(List.of(), Set.of(), true);
                    trouble.accept(failure);
                    return;
                }
                Map<UUID, AnnotatedRelease> held = atHand.getValue();
                tell(found.stream().filter(release -> listed.containsKey(release.release().id()))
                        .map(release -> held.getOrDefault(release.release().id(), release)).toList(), Set.of(),
                        told + found.size() >= ripe || unread.isEmpty());
                rest(System.nanoTime() - began, System.nanoTime());
            }, ui);
        }

        /**
         * Reads on after so many nanoseconds, as many as a page took: half of the time is the officer's, however large the library.
         *
         * @param since when the last page was told
         */
        private void rest(long nanos, long since) {
            if (unread.isEmpty()) {
                read();
                return;
            }
            reading = true;
            CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, ui).execute(() -> {
                reading = false;
                long now = System.nanoTime();
                long calm = Math.min(now - stirred, session.searches().nanosSinceAsked());
                if (!ended && calm < CALM_NANOS && now - since < LONGEST_NANOS) {
                    rest(CALM_NANOS - calm, since);
                } else if (!ended) {
                    read();
                }
            });
        }

        void changed(Map<UUID, AnnotatedRelease> before, Map<UUID, AnnotatedRelease> now) {
            stirred = System.nanoTime();
            List<AnnotatedRelease> others = now.values().stream()
                    .filter(release -> isToldOtherwise(before.get(release.release().id()), release))
                    .toList();
            if (!others.isEmpty()) {
                tell(others, Set.of(), true);
            }
        }

        private void tell(List<AnnotatedRelease> releases, Set<UUID> gone, boolean show) {
            told += releases.size();
            if (show) {
                ripe = 2 * told;
            }
            boolean first = !begun;
            begun = true;
            reader.accept(new Page(first, releases, gone, show));
        }
    }
}
