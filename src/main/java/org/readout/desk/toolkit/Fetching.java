package org.readout.desk.toolkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.readout.jobs.LibrarySession;
import org.readout.model.AnnotatedRelease;

/** Brings releases to hand for what needs them there. For the interface's thread alone. */
final class Fetching {

    private final LibrarySession session;
    private final AtHand atHand;
    private final Executor ui;
    private final Consumer<Throwable> trouble;
    private final Deque<Turn> turns = new ArrayDeque<>();

    private record Turn(List<UUID> ids, Runnable then) {}

    Fetching(LibrarySession session, AtHand atHand, Executor ui, Consumer<Throwable> trouble) {
        this.session = session;
        this.atHand = atHand;
        this.ui = ui;
        this.trouble = trouble;
    }

    /** Runs {@code then} when these releases are at hand: now, where they are; not at all where they cannot be read. */
    void fetch(List<UUID> ids, Runnable then) {
        fetch(ids, then, () -> { });
    }

    /** As above; but what is asked for later is done later, so that no step of the officer's overtakes another. */
    void inTurn(List<UUID> ids, Runnable then) {
        if (turns.isEmpty() && atHand.lacking(ids).isEmpty()) {
            then.run();
            return;
        }
        turns.add(new Turn(ids, then));
        if (turns.size() == 1) {
            next();
        }
    }

    private void next() {
        Turn turn = turns.peek();
        if (turn != null) {
            fetch(turn.ids, turn.then, () -> {
                turns.remove();
                next();
            });
        }
    }

    private void fetch(List<UUID> ids, Runnable then, Runnable after) {
        List<UUID> lacking = atHand.lacking(ids);
        if (lacking.isEmpty()) {
            then.run();
            after.run();
            return;
        }
        session.releases(lacking).whenCompleteAsync((found, failure) -> {
            if (failure == null) {
                take(found);
                then.run();
            } else {
                trouble.accept(failure);
            }
            after.run();
        }, ui);
    }

    /** What came to hand in another way meanwhile may have been changed since: it stays. */
    private void take(List<AnnotatedRelease> found) {
        atHand.add(found.stream().filter(release -> atHand.get(release.release().id()) == null).toList());
    }
}
