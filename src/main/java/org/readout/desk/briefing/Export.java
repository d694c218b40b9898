package org.readout.desk.briefing;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.readout.desk.toolkit.Messages;
import org.readout.model.ReadoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One brief on its way out, on a thread of its own, which holds no part of the library. */
final class Export {

    private static final Logger LOG = LoggerFactory.getLogger(Export.class);

    private final Thread thread;
    private volatile boolean cancelled;

    /** What became of it, in one line. */
    record End(String line, boolean trouble) {}

    private Export(Supplier<String> work, Executor ui, Consumer<End> done) {
        thread = Thread.ofVirtual().name("brief-export").unstarted(() -> {
            End end = run(work);
            ui.execute(() -> done.accept(end));
        });
    }

    /**
     * Starts one; {@code done} is told its end on the interface's thread.
     *
     * @param work does all of it and says what was done; an interrupt stops it
     */
    static Export start(Supplier<String> work, Executor ui, Consumer<End> done) {
        Export export = new Export(work, ui, done);
        export.thread.start();
        return export;
    }

    /** Stops the writing; a file that is already whole stays. */
    void cancel() {
        cancelled = true;
        thread.interrupt();
    }

    private End run(Supplier<String> work) {
        try {
            return new End(work.get(), false);
        } catch (CancellationException e) {
            return new End(Messages.text("briefing.cancelled"), false);
        } catch (ReadoutException e) {
            return failed(e);
        } catch (CompletionException e) {
            return e.getCause() instanceof ReadoutException line ? failed(line) : unexpected(e);
        } catch (RuntimeException | Error e) {
            return unexpected(e);
        }
    }

    private static End unexpected(Throwable e) {
        LOG.error("A brief could not be written", e);
        return new End(Messages.text("trouble.unexpected"), true);
    }

    private End failed(ReadoutException e) {
        return cancelled ? new End(Messages.text("briefing.cancelled"), false) : new End(e.line(), true);
    }
}
