package org.readout.desk.briefing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.brief.BriefDocument;
import org.readout.brief.BriefRequest;
import org.readout.brief.BriefRequest.Scope;
import org.readout.brief.Briefs;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.BriefStrip;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Force;
import org.readout.model.ReleaseSummary;

/** What goes into the brief, and the brief as it stands. All members are for the interface's thread alone. */
public final class BriefingViewModel implements AutoCloseable {

    /** Of a larger library nobody wants all releases in one brief; the officer ticks those that are to go in. */
    private static final int TICKED = 300;
    /** More in one brief would be no brief, and more than memory holds. */
    private static final int MOST = 1000;

    private final Workspace workspace;
    private final Clock clock;
    private final BriefWriter writer;
    private final Executor background = task -> Thread.ofVirtual().name("brief-preview").start(task);
    private final ObservableList<Choice> choices =
            FXCollections.observableArrayList(choice -> new Observable[] {choice.ticked()});
    private final Map<Force, BooleanProperty> forces = new EnumMap<>(Force.class);
    private final BooleanProperty suggestions = new SimpleBooleanProperty();
    private final BooleanProperty notes = new SimpleBooleanProperty();
    private final StringProperty title = new SimpleStringProperty(Messages.text("briefing.title.usual"));
    private final StringProperty author = new SimpleStringProperty("");
    private final StringProperty marking = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable BriefDocument> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private @Nullable Export export;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    /** While many are ticked at once, the brief is not put together for each. */
    private boolean ticking;
    private int wanted;

    /** @param clock says what day the brief is made on */
    public BriefingViewModel(Workspace workspace, Clock clock, BriefWriter writer) {
        this.workspace = workspace;
        this.clock = clock;
        this.writer = writer;
        for (Force force : Force.values()) {
            forces.put(force, new SimpleBooleanProperty(BriefRequest.PROMISES.contains(force)));
            subscriptions.add(forceProperty(force).subscribe((before, after) -> compose()));
        }
        for (StringProperty words : List.of(title, author, marking)) {
            subscriptions.add(words.subscribe((before, after) -> compose()));
        }
        subscriptions.add(suggestions.subscribe((before, after) -> compose()));
        subscriptions.add(notes.subscribe((before, after) -> compose()));
        subscriptions.add(choices.subscribe(this::compose));
        subscriptions.add(workspace.shelfProperty().subscribe(this::list));
        subscriptions.add(workspace.releasesProperty().subscribe((before, after) -> compose()));
    }

    /** The releases of the library in the shelf's order; of a small library all are ticked at first, of a large one the open one. */
    public ObservableList<Choice> choices() {
        return choices;
    }

    public BooleanProperty forceProperty(Force force) {
        return Objects.requireNonNull(forces.get(force));
    }

    /** Whether marks that nobody has accepted go out too. */
    public BooleanProperty suggestionsProperty() {
        return suggestions;
    }

    /** Whether the officer's notes go out. */
    public BooleanProperty notesProperty() {
        return notes;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty authorProperty() {
        return author;
    }

    public StringProperty markingProperty() {
        return marking;
    }

    /** The brief as it would go out now; null until it is first put together. */
    public ReadOnlyObjectProperty<@Nullable BriefDocument> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whether a file is being written. */
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    public void tickAll(boolean ticked) {
        ticking = true;
        choices.forEach(choice -> choice.ticked().set(ticked));
        ticking = false;
        compose();
    }

    /** A name for the file, out of the title; the ending goes after it. */
    public String fileName() {
        String name = title.get().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "brief" : name;
    }

    /** Writes the brief as it stands; what comes of it is said to the officer. One file at a time. */
    public void export(Path file) {
        if (writing.get()) {
            return;
        }
        writing.set(true);
        // The ticks as they stand now, which the preview may not have come to yet.
        List<UUID> ids = ticked();
        if (ids.size() > MOST) {
            writing.set(false);
            workspace.sayTrouble(Messages.text("briefing.too.many", MOST));
            return;
        }
        Gathering releases = new Gathering(workspace, ids);
        BriefRequest request = request();
        export = Export.start(
                () -> Briefs.compose(releases.all(), request, new BriefStrip()), file, writer, workspace.ui(), this::ended);
    }

    /** Stops the writing of a file, if one is being written. */
    public void cancel() {
        if (export != null) {
            export.cancel();
        }
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::unsubscribe);
        wanted++;
        cancel();
    }

    private void ended(Export.End end) {
        export = null;
        writing.set(false);
        if (end.trouble()) {
            workspace.sayTrouble(end.line());
        } else {
            workspace.say(end.line());
        }
    }

    private void list(List<ReleaseSummary> shelf) {
        Map<UUID, Boolean> before = new HashMap<>();
        choices.forEach(choice -> before.put(choice.id(), choice.ticked().get()));
        AnnotatedRelease open = workspace.openProperty().get();
        UUID first = open == null ? null : open.release().id();
        boolean all = shelf.size() <= TICKED;
        choices.setAll(shelf.stream()
                .map(line -> Choice.of(line, before.getOrDefault(line.id(), all || line.id().equals(first))))
                .toList());
    }

    /** Puts the brief together in the background; of several only the last one asked for is shown. */
    private void compose() {
        if (ticking) {
            return;
        }
        int asked = ++wanted;
        List<UUID> ids = ticked();
        if (ids.size() > MOST) {
            workspace.sayTrouble(Messages.text("briefing.too.many", MOST));
            return;
        }
        Gathering releases = new Gathering(workspace, ids);
        BriefRequest request = request();
        CompletableFuture.supplyAsync(() -> Briefs.compose(releases.all(), request, new BriefStrip()), background)
                .whenCompleteAsync((brief, failure) -> {
                    if (asked != wanted) {
                        return;
                    }
                    workspace.report(failure);
                    if (failure == null) {
                        preview.set(brief);
                    }
                }, workspace.ui());
    }

    private List<UUID> ticked() {
        return choices.stream().filter(choice -> choice.ticked().get()).map(Choice::id).toList();
    }

    private BriefRequest request() {
        Set<Force> chosen = EnumSet.noneOf(Force.class);
        forces.forEach((force, ticked) -> {
            if (ticked.get()) {
                chosen.add(force);
            }
        });
        return BriefRequest.of(title.get(), clock)
                .by(author.get())
                .marked(marking.get())
                .withForces(chosen)
                .withScope(suggestions.get() ? Scope.ALL : Scope.ACCEPTED)
                .said(from, to)
                .withNotes(notes.get());
    }

    /** Just what was said from the one day to the other, of these releases: the period brushed on the timeline. */
    public void restrict(LocalDate first, LocalDate last, Set<UUID> releases) {
        from = first;
        to = last;
        ticking = true;
        choices.forEach(choice -> choice.ticked().set(releases.contains(choice.id())));
        ticking = false;
        compose();
    }
}
