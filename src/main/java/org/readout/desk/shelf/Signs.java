package org.readout.desk.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.readout.desk.toolkit.Messages;
import org.readout.model.Ties;

/**
 * The signs beside the publishers that a release has copies, versions or translations. They are read for the rows in sight alone,
 * those that come into sight together in one go.
 */
final class Signs {

    private final Function<Set<UUID>, CompletableFuture<Map<UUID, Ties>>> source;
    private final Executor ui;
    private final Consumer<Throwable> trouble;
    private final Map<UUID, Ties> known = new HashMap<>();
    private final Set<UUID> wanted = new LinkedHashSet<>();
    private final Set<UUID> asked = new HashSet<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private int round;

    /** @param source reads what belongs to releases; leaves out those to which nothing does */
    Signs(Function<Set<UUID>, CompletableFuture<Map<UUID, Ties>>> source, Executor ui, Consumer<Throwable> trouble) {
        this.source = source;
        this.ui = ui;
        this.trouble = trouble;
    }

    /** Something was written: what was read is shown until it has been read again. */
    void renew() {
        round++;
        asked.clear();
        changes.set(changes.get() + 1);
    }

    /** Rises with every change of what {@link #of} answers. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** What belongs to a release, as far as it has been read. */
    Ties of(UUID release) {
        if (asked.add(release)) {
            wanted.add(release);
            if (wanted.size() == 1) {
                ui.execute(this::read);
            }
        }
        return known.getOrDefault(release, Ties.NONE);
    }

    private void read() {
        Set<UUID> releases = Set.copyOf(wanted);
        wanted.clear();
        int question = round;
        source.apply(releases).whenCompleteAsync((found, failure) -> {
            if (question != round) {
                return;
            }
            if (failure != null) {
                trouble.accept(failure);
                return;
            }
            boolean news = releases.stream()
                    .anyMatch(each -> !found.getOrDefault(each, Ties.NONE).equals(known.getOrDefault(each, Ties.NONE)));
            known.keySet().removeAll(releases);
            known.putAll(found);
            if (news) {
                changes.set(changes.get() + 1);
            }
        }, ui);
    }

    /** The sign: so short that it has room beside a publisher's name; empty where nothing belongs to the release. */
    static String sign(Ties ties) {
        return said(ties, "sign", " ");
    }

    /** The sign in words; empty where there is none. */
    static String words(Ties ties) {
        return said(ties, "words", ". ");
    }

    private static String said(Ties ties, String form, String between) {
        List<String> parts = new ArrayList<>();
        if (ties.versions() > 1) {
            parts.add(Messages.text("shelf.ties.versions." + form, ties.versions()));
        }
        if (ties.editions() > 0) {
            parts.add(Messages.text("shelf.ties.editions." + form, ties.editions()));
        }
        if (ties.copies() > 0) {
            parts.add(Messages.text("shelf.ties.copies." + form, ties.copies()));
        }
        if (ties.asked()) {
            parts.add(Messages.text("shelf.ties.asked." + form));
        }
        return String.join(between, parts);
    }
}
