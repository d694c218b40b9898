package org.readout.desk.briefing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.brief.BriefDocument;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.BriefCabinet;
import org.readout.jobs.BriefFinding;
import org.readout.jobs.BriefMaking;
import org.readout.jobs.BriefMatter;
import org.readout.jobs.BriefOrder;
import org.readout.model.AnnotatedRelease;
import org.readout.model.IssuedFile;
import org.readout.model.ReleaseSummary;

/** What goes into the brief, and the brief as it would be printed. All members are for the interface's thread alone. */
public final class BriefingViewModel implements AutoCloseable {

    /** Of a larger library nobody wants all releases in one brief; the officer ticks those that are to go in. */
    private static final int TICKED = 300;
    /** More in one brief would be no brief, and more than memory holds. */
    private static final int MOST = 1000;
    /** No release has this id: of none of them is something else than of all. */
    private static final UUID NONE = new UUID(0, 0);

    private final Workspace workspace;
    private final Clock clock;
    private final BriefWriter writer;
    private final BriefCabinet cabinet;
    private final BriefFinding finding;
    private final Setting setting;
    private final BriefForm form = new BriefForm();
    private final ObservableList<Choice> choices =
            FXCollections.observableArrayList(choice -> new Observable[] {choice.ticked()});
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper stage = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private @Nullable Export export;
    /** While much is changed at once, the brief is not set for each. */
    private boolean changing;
    private boolean closed;

    /** @param clock says what day the brief is made on */
    public BriefingViewModel(Workspace workspace, Clock clock, BriefWriter writer) {
        this.workspace = workspace;
        this.clock = clock;
        this.writer = writer;
        cabinet = new BriefCabinet(workspace.session(), clock);
        finding = new BriefFinding(workspace.session());
        setting = new Setting(finding, clock, workspace.ui(), this::show, stage::set);
        subscriptions.add(form.subscribe(this::compose));
        subscriptions.add(choices.subscribe(this::compose));
        subscriptions.add(workspace.shelfProperty().subscribe(this::list));
        subscriptions.add(workspace.releasesProperty().subscribe((before, after) -> compose()));
    }

    /** What the officer says of the brief. */
    public BriefForm form() {
        return form;
    }

    /** The releases of the library in the shelf's order; of a small library all are ticked at first, of a large one the open one. */
    public ObservableList<Choice> choices() {
        return choices;
    }

    /** The brief as it would be printed now; null until it is first set. */
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** How far the brief is that is being set; empty where none is. */
    public ReadOnlyStringProperty stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Whether files are being written. */
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** Where templates, house names and issued briefs are kept. */
    BriefCabinet cabinet() {
        return cabinet;
    }

    Clock clock() {
        return clock;
    }

    Workspace workspace() {
        return workspace;
    }

    public void tickAll(boolean ticked) {
        atOnce(() -> choices.forEach(choice -> choice.ticked().set(ticked)));
    }

    /** A name for the file, out of the title; the ending goes after it. */
    public String fileName() {
        String name = form.text(BriefForm.Text.TITLE).get().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "brief" : name;
    }

    /** Writes the brief as it stands, its annexes beside it; what comes of it is said to the officer. One at a time. */
    public void export(Path file) {
        put(file, false);
    }

    /** As above, and keeps what was written as issued. */
    public void issue(Path file) {
        put(file, true);
    }

    private void put(Path file, boolean issued) {
        if (writing.get()) {
            return;
        }
        BriefOrder order = order();
        if (isTooMuch()) {
            return;
        }
        Map<UUID, AnnotatedRelease> atHand = workspace.releasesProperty().get();
        start(() -> {
            if (issued) {
                BriefCabinet.check(order);
            }
            BriefMatter matter;
            synchronized (finding) {
                finding.know(atHand);
                matter = finding.find(order, true, (done, of) -> { });
            }
            BriefMaking making = new BriefMaking(order, matter, clock);
            BriefDocument brief = making.brief();
            List<IssuedFile> files = making.files(brief, file);
            if (issued) {
                // First: what went out must be kept; what is kept can be written again.
                cabinet.issue(order, brief, files).join();
            }
            writer.write(files, file);
            return Messages.text(issued ? "briefing.issued" : "briefing.written", file);
        });
    }

    /** Does work on a thread of its own that the officer can stop, and says what came of it. */
    void start(Supplier<String> work) {
        writing.set(true);
        export = Export.start(work, workspace.ui(), this::ended);
    }

    /** Stops the writing of files, if any are being written. */
    public void cancel() {
        if (export != null) {
            export.cancel();
        }
    }

    /** What is asked for as it stands: of the releases ticked. */
    BriefOrder order() {
        List<UUID> ticked = choices.stream().filter(choice -> choice.ticked().get()).map(Choice::id).toList();
        return form.order(ticked.isEmpty() ? List.of(NONE) : ticked.size() == choices.size() ? List.of() : ticked);
    }

    /** Says what a template says. */
    void fill(BriefOrder order) {
        atOnce(() -> {
            form.fill(order);
            Set<UUID> wanted = Set.copyOf(order.wanted().releases());
            // Of a large library a template that names no releases leaves ticked what is.
            if (!wanted.isEmpty() || choices.size() <= MOST) {
                choices.forEach(choice -> choice.ticked().set(wanted.isEmpty() || wanted.contains(choice.id())));
            }
        });
    }

    /** The threads commitments can be chosen by, by name; looked for in the background. */
    CompletableFuture<List<BriefFinding.ThreadName>> threads() {
        return CompletableFuture.supplyAsync(() -> {
            synchronized (finding) {
                return finding.threads();
            }
        }, task -> Thread.ofVirtual().name("brief-threads").start(task));
    }

    /** Sets the brief once more. */
    void recompose() {
        compose();
    }

    /** Just what was said from the one day to the other, of these releases: the period brushed on the timeline. */
    public void restrict(LocalDate first, LocalDate last, Set<UUID> releases) {
        atOnce(() -> {
            form.day(BriefForm.Day.FROM).set(first);
            form.day(BriefForm.Day.TO).set(last);
            choices.forEach(choice -> choice.ticked().set(releases.contains(choice.id())));
        });
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::unsubscribe);
        closed = true;
        setting.close();
        cancel();
        Preview shown = preview.get();
        preview.set(null);
        if (shown != null) {
            shown.pages().close();
        }
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

    private void atOnce(Runnable changes) {
        changing = true;
        changes.run();
        changing = false;
        compose();
    }

    private void compose() {
        if (!changing && !isTooMuch()) {
            setting.set(order(), workspace.releasesProperty().get());
        }
    }

    private boolean isTooMuch() {
        boolean much = choices.stream().filter(choice -> choice.ticked().get()).count() > MOST;
        if (much) {
            workspace.sayTrouble(Messages.text("briefing.too.many", MOST));
        }
        return much;
    }

    private void show(@Nullable Preview set, @Nullable Throwable failure) {
        workspace.report(failure);
        if (set == null) {
            return;
        }
        if (closed) {
            set.pages().close();
            return;
        }
        Preview before = preview.get();
        preview.set(set);
        if (before != null) {
            before.pages().close();
        }
    }
}
