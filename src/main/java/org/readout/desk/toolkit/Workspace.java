package org.readout.desk.toolkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.Beginning;
import org.readout.jobs.Learning;
import org.readout.jobs.LibrarySession;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Edit;
import org.readout.model.Mark;
import org.readout.model.ReadoutException;
import org.readout.model.ReleaseSummary;
import org.readout.model.ReviewPolicy;
import org.readout.model.TakeBack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the panes show and change: the shelf, the open release, the chosen mark. Every change of a mark goes through
 * here: it is shown at once, written in the background, called saved when it is on disk, and taken back where the
 * library refuses it. All members are for the interface's thread alone.
 */
public final class Workspace {

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    private final LibrarySession session;
    private final Executor ui;
    private final UndoStack undo = new UndoStack();
    private final Recents recents = new Recents();
    private final Standing shelf = new Standing();
    private final AtHand releases = new AtHand();
    private final ReadOnlyObjectWrapper<@Nullable AnnotatedRelease> open = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable UUID> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Sought> sought = new SimpleObjectProperty<>(Sought.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Message> message = new ReadOnlyObjectWrapper<>();
    private final Reviewing reviewing = new Reviewing(this);
    private final ReadOnlyObjectWrapper<@Nullable Learning> learning = new ReadOnlyObjectWrapper<>();
    private final TakingIn takingIn = new TakingIn(this);
    private final MarksById marks = new MarksById();
    private final Dated dated;
    private final Fetching fetching;
    private @Nullable UUID wanted;
    private final Renewals renewals;
    private final Saving saving;
    /** Done when the desk is in use: the whole shelf is being read, so that a release is in sight or will never be. */
    private final CompletableFuture<Void> inUse = new CompletableFuture<>();
    private final CompletableFuture<Void> whole = new CompletableFuture<>();

    /** @param ui runs what it is given on the interface's thread */
    public Workspace(LibrarySession session, Executor ui) {
        this.session = session;
        this.ui = ui;
        fetching = new Fetching(session, releases, ui, this::report);
        dated = new Retold(session, shelf.property(), releases.property(), ui, this::report, this::whenInUse);
        saving = new Saving(this, shelf, this::renew);
        renewals = new Renewals(session, ui, releases.property()::get, saving::changes, this::showRenewed, this::report);
        session.onLearning(learned -> ui.execute(() -> {
            learning.set(learned);
            renewals.add(learned.releases());
        }));
    }

    /** One line to the officer. */
    public record Message(String line, boolean trouble) {}

    public LibrarySession session() {
        return session;
    }

    /** Runs what it is given on the interface's thread: for what a pane reads of the library by itself. */
    public Executor ui() {
        return ui;
    }

    /**
     * Runs {@code work} on the interface's thread when the desk is in use, at once where it is. Whatever looks at more of the
     * library than the shelf's first lines and the open release begins here, so that nothing keeps the first release waiting.
     */
    public void whenInUse(Runnable work) {
        when(inUse, work);
    }

    /** As above, but when every line of the shelf is shown: only then is it known how large the library is. */
    public void whenWhole(Runnable work) {
        when(whole, work);
    }

    private void when(CompletableFuture<Void> reached, Runnable work) {
        if (reached.isDone()) {
            work.run();
        } else {
            reached.thenRunAsync(work, ui).whenComplete((done, failure) -> report(failure));
        }
    }

    /** The officer's way through what waits. */
    public Reviewing reviewing() {
        return reviewing;
    }

    /** What was chosen last, to be offered first. */
    public Recents recents() {
        return recents;
    }

    public UndoStack undoStack() {
        return undo;
    }

    /** All releases in the shelf's order. */
    public ReadOnlyObjectProperty<List<ReleaseSummary>> shelfProperty() {
        return shelf.property();
    }

    /** The releases at hand with their marks, by id: the first of the shelf and those used last, never the whole library. */
    public ReadOnlyObjectProperty<Map<UUID, AnnotatedRelease>> releasesProperty() {
        return releases.property();
    }

    /** What the shelf says of a release as it was last read; null where the shelf does not have it. */
    public @Nullable ReleaseSummary line(UUID release) {
        return shelf.line(release);
    }

    /** What all lines of the shelf come to, as they were last read. */
    Totals totals(ReviewPolicy policy) {
        return shelf.totals(policy);
    }

    /** What is dated in all releases, told page by page and release by release. */
    public Dated dated() {
        return dated;
    }

    /** The release being read, or null. */
    public ReadOnlyObjectProperty<@Nullable AnnotatedRelease> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The id of the mark in hand, or null; panes show it and may set it. */
    public ObjectProperty<@Nullable UUID> chosenProperty() {
        return chosen;
    }

    /** What was searched for in the library, so that the release opened for it shows where it stands. */
    public ObjectProperty<Sought> soughtProperty() {
        return sought;
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saving.stateProperty();
    }

    /** What the library has learned, as it was last told; null before that. */
    public ReadOnlyObjectProperty<@Nullable Learning> learningProperty() {
        return learning.getReadOnlyProperty();
    }

    /** The way releases come in. */
    public TakingIn takingIn() {
        return takingIn;
    }

    /** The newest line to the officer. */
    public ReadOnlyObjectProperty<@Nullable Message> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** The mark in hand, if the open release has it. */
    public Optional<Mark> chosenMark() {
        AnnotatedRelease release = open.get();
        UUID id = chosen.get();
        return release == null || id == null ? Optional.empty() : marks.find(release, id);
    }

    /** A mark of the open release as it stands now. */
    public Optional<Mark> markNow(UUID id) {
        AnnotatedRelease release = open.get();
        return release == null ? Optional.empty() : marks.find(release, id);
    }

    /**
     * Shows the first of the shelf, and opens a release at once; the rest of the library follows with {@link #refresh}.
     *
     * @param read what to show
     * @return done when the release is open
     */
    public CompletableFuture<Void> begin(CompletableFuture<Beginning> read) {
        return read.thenAcceptAsync(this::begin, ui).whenCompleteAsync((done, failure) -> report(failure), ui);
    }

    private void begin(Beginning first) {
        reviewing.trusts(first.trusted());
        releases.add(first.open());
        shelf.show(first.top());
        first.open().forEach(release -> open(release.release().id()));
    }

    /** Reads the shelf again, and the releases at hand; done when they are shown. From then on the desk is in use. */
    public CompletableFuture<Void> refresh() {
        inUse.complete(null);
        return session.trusted()
                .thenAcceptAsync(reviewing::trusts, ui)
                .thenCompose(done -> session.shelf())
                .thenComposeAsync(entries -> session.releases(releases.wanted(entries, open.get()))
                        .thenAcceptAsync(found -> show(entries, found), ui), ui)
                .whenCompleteAsync((done, failure) -> report(failure), ui);
    }

    /** Opens a release on the desk, at once where it is at hand; unknown ids are passed over. */
    public void open(UUID id) {
        wanted = id;
        AnnotatedRelease release = releases.get(id);
        if (release == null && shelf.line(id) != null) {
            fetch(List.of(id), () -> {
                if (id.equals(wanted) && releases.get(id) != null) {
                    open(id);
                }
            });
        } else if (release != null) {
            releases.use(id);
            if (open.get() == null || !open.get().release().id().equals(id)) {
                chosen.set(null);
                open.set(release);
            }
        }
    }

    /** Runs {@code then} when these releases are at hand: now, where they are. */
    public void fetch(List<UUID> ids, Runnable then) {
        fetching.fetch(ids, then);
    }

    /** Opens a release and takes one of its marks in hand. */
    public void open(UUID id, UUID mark) {
        wanted = id;
        fetch(List.of(id), () -> {
            if (id.equals(wanted)) {
                open(id);
                chosen.set(null);
                chosen.set(mark);
            }
        });
    }

    /** Does {@code edits} as one step that can be undone. Nothing happens if there are none. */
    public void change(String label, List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        change(Change.of(label, edits));
    }

    /** Does {@code change}, which can be undone. */
    public void change(Change change) {
        fetching.inTurn(Applying.touched(change), () -> {
            if (write(change, change)) {
                undo.did(change);
            }
        });
    }

    /**
     * Makes suggestions anew, in the background, where they are of an older program, or what was learned did not reach
     * them before the library was closed; and says what of the word lists could not be read.
     */
    public void learn() {
        session.suggestAgain()
                .thenCompose(renewed -> session.learning())
                .whenCompleteAsync((learned, failure) -> {
                    report(failure);
                    if (failure == null && !learned.troubles().isEmpty()) {
                        sayTrouble(learned.troubles().getFirst());
                    }
                }, ui);
    }

    /** Takes back what was learned, or follows it again, as one step that can be undone. */
    public void teach(String label, List<TakeBack> lessons) {
        Change change = Change.ofLessons(label, lessons);
        if (write(change, change)) {
            undo.did(change);
        }
    }

    public void undo() {
        Change last = undo.last();
        if (last != null) {
            fetching.inTurn(Applying.touched(last), () -> {
                Change change = undo.takeBack();
                if (change != null) {
                    String label = Messages.text("undo.of", change.label());
                    if (!write(change.inverse(label), change)) {
                        undo.forget(change);
                    }
                }
            });
        }
    }

    public void redo() {
        Change next = undo.next();
        if (next != null) {
            fetching.inTurn(Applying.touched(next), () -> {
                Change change = undo.doAgain();
                if (change != null && !write(change.again(), change)) {
                    undo.forget(change);
                }
            });
        }
    }

    public void say(String line) {
        message.set(new Message(line, false));
    }

    public void sayTrouble(String line) {
        message.set(new Message(line, true));
    }

    private void show(List<ReleaseSummary> entries, List<AnnotatedRelease> found) {
        releases.hold(found);
        shelf.show(entries);
        AnnotatedRelease current = open.get();
        AnnotatedRelease same = current == null ? null : releases.get(current.release().id());
        if (same != null) {
            open.set(same);
        } else if (!entries.isEmpty()) {
            open.set(releases.get(entries.getFirst().id()));
        }
        whole.complete(null);
    }

    /** Shows a change and sends it to the library; false if a mark is no longer as the change found it. */
    private boolean write(Change change, Change step) {
        boolean recast = Applying.recasts(releases.all(), change);
        Map<UUID, AnnotatedRelease> after = recast ? releases.all() : Applying.to(releases.all(), change);
        if (after == null) {
            sayTrouble(Messages.text("change.stale"));
            return false;
        }
        showMarks(after);
        saving.send(change, step, () -> {
            if (recast) {
                refresh();
            }
        });
        return true;
    }

    private void renew() {
        renewals.fetch();
    }

    /** Shows releases with new suggestions in the place of what they were; nothing else moves. */
    private void showRenewed(Renewals.Fresh fresh) {
        Map<UUID, AnnotatedRelease> after = new LinkedHashMap<>(releases.all());
        fresh.releases().forEach(release -> after.replace(release.release().id(), release));
        saving.renew(fresh.lines());
        showMarks(after);
    }

    private void showMarks(Map<UUID, AnnotatedRelease> after) {
        releases.set(after);
        AnnotatedRelease current = open.get();
        if (current != null) {
            open.set(after.get(current.release().id()));
        }
        if (chosenMark().isEmpty()) {
            chosen.set(null);
        }
    }

    /** Says a failure of the library in the officer's words; nothing is said where there was none. */
    public void report(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause() : failure;
        if (cause instanceof ReadoutException told) {
            sayTrouble(told.line());
        } else if (cause != null) {
            LOG.error("Unexpected failure", cause);
            sayTrouble(Messages.text("trouble.unexpected"));
        }
    }
}
