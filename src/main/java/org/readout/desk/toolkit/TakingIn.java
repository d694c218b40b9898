package org.readout.desk.toolkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.Corrections;
import org.readout.jobs.ImportReport;
import org.readout.jobs.Importing;
import org.readout.jobs.Pasted;

/** Takes releases in, shows them, and tells the officer what came of it. */
public final class TakingIn {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<@Nullable Importing> importing = new ReadOnlyObjectWrapper<>();

    TakingIn(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The import of files that was started last, while it is under way; else null. */
    public ReadOnlyObjectProperty<@Nullable Importing> importingProperty() {
        return importing.getReadOnlyProperty();
    }

    /** Takes files and folders in and shows what came of it. */
    public void take(List<Path> files) {
        workspace.say(Messages.text("import.started", files.size()));
        Importing started = workspace.session().startImport(files, Corrections.ASK, item -> {});
        importing.set(started);
        shown(started.report());
    }

    /** Takes in what was pasted and shows what came of it. */
    public void take(Pasted pasted) {
        shown(workspace.session().importPasted(pasted));
    }

    /** Shows what came into the watched folder without opening it: the officer is reading something else. */
    public void startWatching() {
        workspace.session().startWatching(
                report -> workspace.refresh().whenCompleteAsync((done, failure) -> say(report), workspace.ui()));
    }

    private void shown(CompletableFuture<ImportReport> taking) {
        taking
                .thenCompose(report -> workspace.refresh().thenApply(done -> report))
                .whenCompleteAsync((report, failure) -> {
                    importing.set(null);
                    if (failure != null) {
                        workspace.report(failure);
                    } else {
                        say(report);
                        report.items().stream().map(ImportReport.Item::release).filter(Objects::nonNull).findFirst()
                                .ifPresent(workspace::open);
                    }
                }, workspace.ui());
    }

    private void say(ImportReport report) {
        long failed = report.count(ImportReport.Outcome.FAILED);
        if (!report.items().isEmpty() && report.count(ImportReport.Outcome.DUPLICATE) == report.items().size()) {
            workspace.say(Messages.text("import.nothing.new", report.items().size()));
            return;
        }
        String line = Messages.text("import.done", report.count(ImportReport.Outcome.NEW),
                report.count(ImportReport.Outcome.UPDATED), report.count(ImportReport.Outcome.DUPLICATE));
        if (failed == 0) {
            workspace.say(line);
        } else {
            String first = report.items().stream()
                    .filter(item -> item.outcome() == ImportReport.Outcome.FAILED)
                    .map(ImportReport.Item::line).findFirst().orElse("");
            workspace.sayTrouble(Messages.text("import.failed", line, failed, first));
        }
    }
}
