package org.readout.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.desk.timeline.DateChanges;
import org.readout.desk.timeline.TimelineView;
import org.readout.desk.timeline.TimelineViewModel;
import org.readout.desk.toolkit.FileDialogs;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Overlay;
import org.readout.desk.toolkit.StripMemory;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.TimelineJob;
import org.readout.model.ReviewPolicy;
import org.readout.timeline.ReleaseFacts;
import org.readout.timeline.Sentence;
import org.readout.timeline.Source;
import org.readout.timeline.Timeline;
import org.readout.timeline.Undated;
import org.readout.timeline.Unplaced;
import org.readout.timeline.Words;

/** The timeline joined to the desk: it shows what the library holds, and leads back to it. */
final class TimelineSide {

    private final Workspace workspace;
    private final FileDialogs dialogs;
    private final Clock clock;
    private final Executor background = command -> Thread.startVirtualThread(command);
    private final TimelineViewModel model;
    private final TimelineView view;
    private Subscription told = Subscription.EMPTY;
    private @Nullable ReviewPolicy followed;

    TimelineSide(Workspace workspace, Overlay overlay, FileDialogs dialogs, Clock clock) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.clock = clock;
        model = new TimelineViewModel(Words.english(), background, workspace.ui());
        view = new TimelineView(model, overlay, new DateChanges(workspace), this::export);
        view.setSentences(this::sentence);
        model.todayProperty().set(LocalDate.now(clock));
        model.setOnOpen(this::open);
        model.setReader(this::read);
        workspace.reviewing().policyProperty().subscribe(this::follow);
        workspace.openProperty().subscribe(open ->
                model.openReleaseProperty().set(open == null ? null : open.release().id()));
        workspace.chosenProperty().subscribe(mark -> model.chosenMarkProperty().set(mark));
    }

    TimelineViewModel model() {
        return model;
    }

    TimelineView view() {
        return view;
    }

    StripMemory memory() {
        return new StripMemory(model.arrangementProperty().get(), model.foldedProperty().get(), model.placeToKeep());
    }

    void comeBack(StripMemory memory) {
        model.arrangementProperty().set(memory.arrangement());
        model.foldedProperty().set(memory.folded());
        if (memory.place() != null) {
            model.comeBack(memory.place());
        }
    }

    /** What is trusted at this desk does not wait on the strip either, whether or not just the brief is reviewed. */
    private void follow(ReviewPolicy policy) {
        ReviewPolicy all = policy.withBriefOnly(false);
        if (all.equals(followed)) {
            return;
        }
        followed = all;
        told.unsubscribe();
        told = workspace.dated().follow(page -> {
            model.tell(page.begins(), page.releases(), page.gone(), all);
            if (page.ripe()) {
                model.make();
            } else {
                model.gather();
            }
        });
    }

    private void open(Source source) {
        if (source.isRelease()) {
            workspace.open(source.release());
        } else {
            workspace.open(source.release(), source.mark());
        }
    }

    private CompletableFuture<Undated> read(Unplaced unplaced) {
        CompletableFuture<Undated> read = new CompletableFuture<>();
        ReviewPolicy policy = workspace.reviewing().policyProperty().get();
        workspace.session().dated(List.of(unplaced.release())).thenAcceptAsync(found -> found.stream()
                .flatMap(release -> ReleaseFacts.of(release, policy).undated().stream().skip(unplaced.nth()).limit(1))
                .forEach(read::complete), workspace.ui());
        return read;
    }

    private CompletableFuture<String> sentence(Source source) {
        return workspace.session().release(source.release())
                .thenApplyAsync(release -> Sentence.of(release, source.mark()).orElse(source.quote()), workspace.ui());
    }

    /** Asks for a file and writes what is on the strip, as it stands. */
    private void export() {
        dialogs.fileToSave(Messages.text("timeline.export"), "timeline", TimelineJob.endings()).ifPresent(file -> {
            Timeline timeline = model.timelineShown();
            TimelineJob.View as = new TimelineJob.View(
                    model.arrangementProperty().get(), model.scaleShown(), model.widthShown() + Timeline.NAMES);
            CompletableFuture.supplyAsync(() -> new TimelineJob(clock).write(timeline.entries(), as, file), background)
                    .whenCompleteAsync((count, failure) -> {
                        if (failure == null) {
                            workspace.say(Messages.text("timeline.exported", Objects.requireNonNull(file.getFileName()), count));
                        } else {
                            workspace.report(failure);
                        }
                    }, workspace.ui());
        });
    }
}
