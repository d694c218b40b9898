package org.readout.desk.toolkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.readout.jobs.LibrarySession;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReleaseSummary;

/** Reads the library page by page for those who draw all of it, and tells them of each release at hand that is changed. */
final class Retold implements Dated {

    /** Releases read at once. */
    private static final int PAGE = 100;
    /** So many of the shelf, the newest, are told: a strip that drew a hundred thousand releases would show none of them. */
    private static final int MOST = 3000;

    private final LibrarySession session;
    private final ObservableValue<List<ReleaseSummary>> shelf;
    private final ObservableValue<Map<UUID, AnnotatedRelease>> atHand;
    private final Executor ui;
    private final Consumer<Throwable> trouble;

    Retold(
            LibrarySession session,
            ObservableValue<List<ReleaseSummary>> shelf,
            ObservableValue<Map<UUID, AnnotatedRelease>> atHand,
            Executor ui,
            Consumer<Throwable> trouble) {
        this.session = session;
        this.shelf = shelf;
        this.atHand = atHand;
        this.ui = ui;
        this.trouble = trouble;
    }

    @Override
    public Subscription follow(Consumer<Page> reader) {
        Reader reading = new Reader(reader);
        return Subscription.combine(
                shelf.subscribe(reading::begin),
                atHand.subscribe(reading::changed),
                () -> reading.turn++);
    }

    /** One who is told. */
    private final class Reader {

        private final Consumer<Page> reader;
        private Set<UUID> listed = new HashSet<>();
        private int turn;
        private boolean whole;

        Reader(Consumer<Page> reader) {
            this.reader = reader;
        }

        /** What is at hand is told at once, and what is not, page by page. A shelf that lists the same releases tells nothing. */
        void begin(List<ReleaseSummary> lines) {
            Set<UUID> now = new HashSet<>();
            lines.forEach(line -> now.add(line.id()));
            if (now.equals(listed)) {
                return;
            }
            listed = now;
            Map<UUID, AnnotatedRelease> held = atHand.getValue();
            List<UUID> others = new ArrayList<>(lines.stream().limit(MOST).map(ReleaseSummary::id).toList());
            List<AnnotatedRelease> told = new ArrayList<>();
            others.stream().filter(held::containsKey).forEach(id -> told.add(Objects.requireNonNull(held.get(id))));
            others.removeAll(held.keySet());
            whole = others.isEmpty();
            reader.accept(new Page(true, told, whole));
            read(others, ++turn);
        }

        private void read(List<UUID> left, int asked) {
            if (left.isEmpty()) {
                return;
            }
            List<UUID> page = left.subList(0, Math.min(PAGE, left.size()));
            session.dated(page).whenCompleteAsync((found, failure) -> {
                if (failure != null) {
                    trouble.accept(failure);
                } else if (asked == turn) {
                    Map<UUID, AnnotatedRelease> held = atHand.getValue();
                    List<UUID> rest = left.subList(page.size(), left.size());
                    whole = rest.isEmpty();
                    reader.accept(new Page(false, found.stream()
                            .map(release -> held.getOrDefault(release.release().id(), release)).toList(), whole));
                    read(rest, asked);
                }
            }, ui);
        }

        void changed(Map<UUID, AnnotatedRelease> before, Map<UUID, AnnotatedRelease> now) {
            List<AnnotatedRelease> others = now.values().stream()
                    .filter(release -> before.containsKey(release.release().id())
                            && before.get(release.release().id()) != release)
                    .toList();
            if (!others.isEmpty()) {
                reader.accept(new Page(false, others, whole));
            }
        }
    }
}
