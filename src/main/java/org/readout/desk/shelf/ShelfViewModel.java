package org.readout.desk.shelf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Progress;
import org.readout.desk.toolkit.SaveState;
import org.readout.desk.toolkit.Sought;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.Importing;
import org.readout.jobs.Pasted;
import org.readout.jobs.Searches;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Matches;
import org.readout.model.ReleaseSummary;

/** What the shelf shows: which releases, in which groups, how many, and which one is open. */
public final class ShelfViewModel implements AutoCloseable {

    /** Long enough that a word is typed through, short enough that nobody waits for it. */
    private static final long PAUSE_MILLIS = 180;

    private final Workspace workspace;
    private final WordFilter filter;
    private final Snippets snippets;
    private final Signs signs;
    private final SavedSearches saved;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    /** How many releases the index has still to look at. */
    private final SimpleIntegerProperty left = new SimpleIntegerProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<ReviewFilter> review = new SimpleObjectProperty<>(ReviewFilter.ALL);
    private final ObjectProperty<@Nullable Set<UUID>> among = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<ShelfRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable UUID> open = new ReadOnlyObjectWrapper<>();
    /** Raised whenever marks were judged: rows in sight are to be counted again. */
    private final ReadOnlyIntegerWrapper turns = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Emptiness> emptiness = new ReadOnlyObjectWrapper<>(Emptiness.NO_RELEASES);
    private final Map<ReviewFilter, ReadOnlyIntegerWrapper> counts = new EnumMap<>(ReviewFilter.class);
    private final Subscription subscriptions;
    /** Where each release stands among the rows; null until somebody asks. */
    private @Nullable Map<UUID, Integer> index;

    public ShelfViewModel(Workspace workspace) {
        this(workspace, CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    }

    /** @param later runs what it is given when the typing has had time to go on */
    ShelfViewModel(Workspace workspace, Executor later) {
        this.workspace = workspace;
        Searches searches = workspace.session().searches();
        filter = new WordFilter(searches::all, workspace.ui(), later, workspace::report);
        snippets = new Snippets(searches::passages, workspace.ui(), workspace::report);
        signs = new Signs(workspace.session().versions()::ties, workspace.ui(), workspace::report);
        saved = new SavedSearches(workspace, words);
        for (ReviewFilter state : ReviewFilter.values()) {
            counts.put(state, new ReadOnlyIntegerWrapper());
        }
        Runnable deaf = searches.onProgress(progress -> workspace.ui().execute(() -> {
            left.set(progress.left());
            filter.ask(words.get());
        }));
        subscriptions = Subscription.combine(
                deaf::run,
                words.subscribe(text -> {
                    filter.ask(text == null ? "" : text);
                    workspace.soughtProperty().set(new Sought(text == null ? "" : text, false));
                }),
                review.subscribe(state -> show()),
                among.subscribe((before, now) -> show()),
                filter.foundProperty().subscribe(found -> {
                    snippets.renew(found == null ? "" : words.get());
                    show();
                }),
                filter.answerProperty().subscribe(this::say),
                left.subscribe(this::say),
                workspace.saveStateProperty().subscribe(state -> {
                    if (state == SaveState.SAVED) {
                        signs.renew();
                    }
                }),
                workspace.shelfProperty().subscribe(shelf -> {
                    signs.renew();
                    filter.ask(words.get());
                    show();
                }),
                workspace.releasesProperty().subscribe(this::judged),
                workspace.reviewing().policyProperty().subscribe(policy -> turns.set(turns.get() + 1)),
                workspace.openProperty().subscribe(this::follow));
        // In the background: a library opened is soon searched.
        workspace.whenInUse(() ->
                searches.ready().whenCompleteAsync((ready, failure) -> workspace.report(failure), workspace.ui()));
    }

    /** The words a release must hold to be shown; empty for all. */
    public StringProperty wordsProperty() {
        return words;
    }

    Snippets snippets() {
        return snippets;
    }

    Signs signs() {
        return signs;
    }

    SavedSearches saved() {
        return saved;
    }

    /** What of the words was not understood, or that not every release was looked at yet; empty where all is well. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    public ObjectProperty<ReviewFilter> reviewProperty() {
        return review;
    }

    /** The releases of the period brushed on the timeline, or null for all. */
    public ObjectProperty<@Nullable Set<UUID>> amongProperty() {
        return among;
    }

    /** How many releases that hold the words are in {@code state}. */
    public ReadOnlyIntegerProperty countProperty(ReviewFilter state) {
        return counter(state).getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ShelfRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Another number whenever the progress of a release may be another. */
    ReadOnlyIntegerProperty turnsProperty() {
        return turns.getReadOnlyProperty();
    }

    /** How far the review of a release on the shelf has come. */
    Progress progress(ReleaseSummary release) {
        return workspace.reviewing().progress(release);
    }

    ReadOnlyObjectProperty<Emptiness> emptinessProperty() {
        return emptiness.getReadOnlyProperty();
    }

    /** The release being read, or null. */
    public ReadOnlyObjectProperty<@Nullable UUID> openProperty() {
        return open.getReadOnlyProperty();
    }

    public void open(UUID release) {
        workspace.open(release);
    }

    /** Opens the next release shown, as the shelf stands; at the end nothing happens. */
    public void openNext() {
        step(1);
    }

    public void openPrevious() {
        step(-1);
    }

    /** The releases that hold the words, reviewed or not, in the order of the shelf: the way a review goes. */
    public List<UUID> order() {
        return ShelfRow.of(held()).stream().map(row -> row.release().id()).toList();
    }

    /** The import under way, or null. */
    ReadOnlyObjectProperty<@Nullable Importing> importingProperty() {
        return workspace.takingIn().importingProperty();
    }

    /** Takes files and folders in. */
    public void take(List<Path> files) {
        if (!files.isEmpty()) {
            workspace.takingIn().take(files);
        }
    }

    /** Takes in what was pasted; says so where there is nothing. */
    public void take(Pasted pasted) {
        if (pasted.isEmpty()) {
            workspace.say(Messages.text("shelf.paste.nothing"));
        } else {
            workspace.takingIn().take(pasted);
        }
    }

    /** The folder whose files are taken in as they come. */
    Optional<Path> watched() {
        return workspace.session().watched();
    }

    /**
     * Watches {@code folder} from now on; none where it is empty.
     *
     * @param done is run when it is so
     */
    void watch(Optional<Path> folder, Runnable done) {
        workspace.session().watch(folder.orElse(null)).whenCompleteAsync((set, failure) -> {
            if (failure != null) {
                workspace.report(failure);
            } else {
                workspace.say(folder.map(watched -> Messages.text("shelf.watch.on", watched)).orElse(Messages.text("shelf.watch.off")));
                done.run();
            }
        }, workspace.ui());
    }

    /** Shows every release again. */
    public void clearFilters() {
        words.set("");
        review.set(ReviewFilter.ALL);
        among.set(null);
    }

    int indexOf(@Nullable UUID release) {
        Map<UUID, Integer> places = index;
        if (places == null) {
            places = new HashMap<>();
            List<ShelfRow> shown = rows.get();
            for (int i = 0; i < shown.size(); i++) {
                places.put(shown.get(i).release().id(), i);
            }
            index = places;
        }
        return release == null ? -1 : places.getOrDefault(release, -1);
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }

    private void step(int by) {
        int at = indexOf(open.get());
        int next = at < 0 ? 0 : at + by;
        if (next >= 0 && next < rows.get().size()) {
            open(rows.get().get(next).release().id());
        }
    }

    private void follow(@Nullable AnnotatedRelease release) {
        open.set(release == null ? null : release.release().id());
    }

    private void say() {
        Matches answer = filter.answerProperty().get();
        if (answer == null) {
            note.set("");
        } else if (!answer.notUnderstood().isEmpty()) {
            note.set(Messages.text("shelf.search.passed", answer.notUnderstood()));
        } else {
            note.set(answer.whole() ? "" : Messages.text("shelf.search.making", left.get()));
        }
    }

    /** Only whether a release is called reviewed says where it stands; all else concerns the rows in sight alone. */
    private void judged(Map<UUID, AnnotatedRelease> before, Map<UUID, AnnotatedRelease> now) {
        boolean moved = now.entrySet().stream().anyMatch(entry -> {
            AnnotatedRelease was = before.get(entry.getKey());
            return was != null && (was.reviewed() == null) != (entry.getValue().reviewed() == null);
        });
        if (moved) {
            show();
        }
        turns.set(turns.get() + 1);
    }

    private void show() {
        List<ReleaseSummary> shelf = workspace.shelfProperty().get();
        List<ReleaseSummary> held = held();
        ReviewFilter state = review.get();
        List<ReleaseSummary> left = new ArrayList<>();
        int waiting = 0;
        for (ReleaseSummary release : held) {
            boolean reviewed = workspace.reviewing().isReviewed(release);
            waiting += reviewed ? 0 : 1;
            if (state.holds(reviewed)) {
                left.add(release);
            }
        }
        counter(ReviewFilter.ALL).set(held.size());
        counter(ReviewFilter.TO_REVIEW).set(waiting);
        counter(ReviewFilter.REVIEWED).set(held.size() - waiting);
        index = null;
        rows.set(ShelfRow.of(left));
        emptiness.set(reason(shelf.isEmpty(), held.isEmpty(), left.isEmpty(), state));
    }

    private List<ReleaseSummary> held() {
        List<ReleaseSummary> shelf = workspace.shelfProperty().get();
        Set<UUID> found = filter.foundProperty().get();
        Set<UUID> wanted = among.get();
        return found == null && wanted == null ? shelf : shelf.stream()
                .filter(release -> (found == null || found.contains(release.id())) && (wanted == null || wanted.contains(release.id())))
                .toList();
    }

    private static Emptiness reason(boolean none, boolean notFound, boolean filteredOut, ReviewFilter state) {
        if (none) {
            return Emptiness.NO_RELEASES;
        }
        if (notFound) {
            return Emptiness.NOTHING_FOUND;
        }
        if (filteredOut) {
            return state == ReviewFilter.TO_REVIEW ? Emptiness.NONE_TO_REVIEW : Emptiness.NONE_REVIEWED;
        }
        return Emptiness.NOT_EMPTY;
    }

    private ReadOnlyIntegerWrapper counter(ReviewFilter state) {
        return Objects.requireNonNull(counts.get(state));
    }
}
