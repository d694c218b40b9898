package org.readout.desk.briefing;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.readout.brief.BriefDocument;
import org.readout.desk.toolkit.Messages;
import org.readout.model.ReadoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One brief on its way into a file, on a thread of its own, which holds no part of the library. */
final class Export {

    private static final Logger LOG = LoggerFactory.getLogger(Export.class);

    private final Thread thread;
    private volatile boolean cancelled;

    /** What became of it, in one line. */
    record End(String line, boolean trouble) {}

    private Export(Supplier<BriefDocument> brief, Path file, BriefWriter writer, Executor ui, Consumer<End> done) {
        thread = Thread.ofVirtual().name("brief-export").unstarted(() -> {
            End end = write(brief, file, writer);
            ui.execute(() -> done.accept(end));
        });
    }

    /** Starts one; {@code done} is told its end on the interface's thread. */
    static Export start(Supplier<BriefDocument> brief, Path file, BriefWriter writer, Executor ui, Consumer<End> done) {
        Export export = new Export(brief, file, writer, ui, done);
        export.thread.start();
        return export;
    }

    /** Stops the writing; a file that is already whole stays. */
    void cancel() {
        cancelled = true;
        thread.interrupt();
    }

    private End write(Supplier<BriefDocument> brief, Path file, BriefWriter writer) {
        try {
            writer.write(brief.get(), file);
            return new End(Messages.text("briefing.written", file), false);
        } catch (ReadoutException e) {
            return cancelled ? new End(Messages.text("briefing.cancelled"), false) : failed(e.line());
        } catch (RuntimeException | Error e) {
            LOG.error("A brief could not be written", e);
            return failed(Messages.text("trouble.unexpected"));
        }
    }

    private static End failed(String line) {
        return new End(line, true);
    }
}
