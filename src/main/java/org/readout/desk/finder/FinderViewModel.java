package org.readout.desk.finder;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Sought;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.AnnotatedRelease;

/** What the palette lists for the words typed, which line is in hand, and what taking it does. */
public final class FinderViewModel implements AutoCloseable {

    /** So many releases are looked through for names and commitments beside those at hand. */
    private static final int NEAR = 12;

    private final Workspace workspace;
    private final Keys keys;
    private final StringProperty words;
    private final Runnable toShelf;
    private final Runnable toText;
    private final Executor background;
    private final ReadOnlyObjectWrapper<List<Found>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(0);
    private final Subscription subscriptions;
    /** Of the releases at hand; null until it is first asked for, and again when they have changed since. */
    private @Nullable FinderIndex index;
    private boolean shown;
    private volatile int asked;

    /**
     * @param words what is typed
     * @param toShelf gives the keyboard to the releases that hold the words
     * @param toText gives the keyboard to the text
     * @param background where the releases are looked through
     */
    public FinderViewModel(
            Workspace workspace, Keys keys, StringProperty words, Runnable toShelf, Runnable toText, Executor background) {
        this.workspace = workspace;
        this.keys = keys;
        this.words = words;
        this.toShelf = toShelf;
        this.toText = toText;
        this.background = background;
        subscriptions = Subscription.combine(
                words.subscribe(text -> ask()),
                workspace.releasesProperty().subscribe(all -> {
                    index = null;
                    ask();
                }));
    }

    ReadOnlyObjectProperty<List<Found>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Which line is in hand, from 0. */
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether anybody looks: nothing is searched where nobody does. */
    void show(boolean isShown) {
        shown = isShown;
        ask();
    }

    /** Takes the next line in hand, or the one before; from the last on to the first. */
    void step(int by) {
        if (!lines.get().isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + by, lines.get().size()));
        }
    }

    /** Does what the line in hand says. */
    void take() {
        if (chosen.get() < lines.get().size()) {
            take(lines.get().get(chosen.get()));
        } else {
            toShelf.run();
        }
    }

    void take(Found line) {
        if (!(line instanceof Found.ShelfFound)) {
            // The words have led where they should; left standing they would hide the other releases.
            words.set("");
            toText.run();
        }
        switch (line) {
            case Found.ShelfFound shelf -> toShelf.run();
            case Found.ActionFound action -> keys.perform(action.action());
            case Found.ReleaseFound release -> {
                workspace.open(release.release());
                workspace.soughtProperty().set(new Sought(release.typed(), true));
            }
            case Found.NameFound name -> workspace.open(name.release(), name.mark());
            case Found.CommitmentFound commitment -> workspace.open(commitment.release(), commitment.mark());
        }
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }

    private void ask() {
        if (!shown) {
            return;
        }
        int question = ++asked;
        String typed = words.get() == null ? "" : words.get();
        FinderIndex known = index;
        Collection<AnnotatedRelease> all = List.copyOf(workspace.releasesProperty().get().values());
        background.execute(() -> {
            if (question != asked) {
                return;
            }
            FinderIndex ready = known != null ? known : new FinderIndex(actions(), all);
            releases(typed).thenCombine(nearest(typed, all), (releases, near) -> {
                // In a library that is all at hand there is nothing else.
                FinderIndex of = near.isEmpty() ? ready : new FinderIndex(actions(), joined(all, near));
                return of.find(typed, releases);
            }).whenComplete((found, failure) -> {
                workspace.ui().execute(() -> workspace.report(failure));
                List<Found> lines = failure == null ? found : ready.find(typed, List.of());
                workspace.ui().execute(() -> answer(question, ready, lines));
            });
        });
    }

    private CompletableFuture<List<Found.ReleaseFound>> releases(String typed) {
        return typed.isBlank()
                ? CompletableFuture.completedFuture(List.of())
                : workspace.session().searches().nearest(typed, FinderIndex.EACH).thenApply(answer -> answer.hits().stream()
                        .map(hit -> Found.ReleaseFound.of(hit, typed))
                        .toList());
    }

    /** Of the releases nearest to what was typed those that are not at hand: the names and commitments sought are in them. */
    private CompletableFuture<List<AnnotatedRelease>> nearest(String typed, Collection<AnnotatedRelease> atHand) {
        if (typed.isBlank()) {
            return CompletableFuture.completedFuture(List.of());
        }
        Set<UUID> held = atHand.stream().map(release -> release.release().id()).collect(Collectors.toSet());
        return workspace.session().searches().nearestIds(typed, NEAR).thenCompose(ids -> workspace.session().releases(
                ids.stream().filter(id -> !held.contains(id)).toList()));
    }

    private static List<AnnotatedRelease> joined(Collection<AnnotatedRelease> atHand, List<AnnotatedRelease> near) {
        return Stream.concat(near.stream(), atHand.stream()).toList();
    }

    /** All but the two that opening and leaving the palette come to. */
    private List<Action> actions() {
        return keys.performable().stream()
                .filter(action -> action != Action.FIND_RELEASE && action != Action.ESCAPE)
                .toList();
    }

    private void answer(int question, FinderIndex ready, List<Found> found) {
        if (question == asked) {
            index = ready;
            lines.set(found);
            chosen.set(0);
        }
    }
}
