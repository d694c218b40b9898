package org.readout.desk.briefing;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.readout.brief.BriefDocument;
import org.readout.brief.PrintedPages;
import org.readout.desk.toolkit.Messages;
import org.readout.jobs.BriefFinding;
import org.readout.jobs.BriefMaking;
import org.readout.jobs.BriefMatter;
import org.readout.jobs.BriefOrder;
import org.readout.model.AnnotatedRelease;

/**
 * Sets the brief anew in the background as the officer asks for another, on one thread: of many asked for in a row only the
 * last one is set. First as it is had at once, then with what is said across the library.
 */
final class Setting implements AutoCloseable {

    /** So long nothing must have been asked for: letters typed are not each set. In milliseconds. */
    private static final long REST = 200;

    private final BriefFinding finding;
    private final Clock clock;
    private final Executor ui;
    private final BiConsumer<@Nullable Preview, @Nullable Throwable> shown;
    private final Consumer<String> stage;
    private @Nullable Asked next;
    private boolean closed;

    private record Asked(BriefOrder order, Map<UUID, AnnotatedRelease> atHand) {}

    /**
     * @param finding used under its own lock, here and elsewhere
     * @param shown is told each brief set, or why one could not be, on the interface's thread
     * @param stage is told how far it is, on the interface's thread; an empty line when nothing is set any more
     */
    Setting(BriefFinding finding, Clock clock, Executor ui,
            BiConsumer<@Nullable Preview, @Nullable Throwable> shown, Consumer<String> stage) {
        this.finding = finding;
        this.clock = clock;
        this.ui = ui;
        this.shown = shown;
        this.stage = stage;
        Thread.ofVirtual().name("brief-preview").start(this::run);
    }

    /** Sets a brief as soon as nothing else is asked for. */
    synchronized void set(BriefOrder order, Map<UUID, AnnotatedRelease> atHand) {
        next = new Asked(order, atHand);
        notifyAll();
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void run() {
        try {
            for (Asked asked = await(); asked != null; asked = await()) {
                set(asked);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Asked await() throws InterruptedException {
        while (next == null && !closed) {
            wait();
        }
        Asked asked;
        do {
            asked = next;
            if (!closed) {
                wait(REST);
            }
        } while (asked != next && !closed);
        next = null;
        return closed ? null : asked;
    }

    private synchronized boolean isOutdated() {
        return next != null || closed;
    }

    private void set(Asked asked) {
        try {
            boolean known;
            synchronized (finding) {
                finding.know(asked.atHand());
                known = finding.isAcross();
            }
            show(asked, known);
            if (!known && !isOutdated()) {
                say(Messages.text("briefing.across"));
                show(asked, true);
            }
        } catch (RuntimeException | Error e) {
            ui.execute(() -> shown.accept(null, e));
        }
        say("");
    }

    private void show(Asked asked, boolean across) {
        BriefMatter matter;
        synchronized (finding) {
            matter = finding.find(asked.order(), across, (done, of) -> say(Messages.text("briefing.reading", done, of)));
        }
        if (isOutdated()) {
            return;
        }
        say(Messages.text("briefing.setting"));
        BriefMaking making = new BriefMaking(asked.order(), matter, clock);
        BriefDocument brief = making.brief();
        PrintedPages pages = PrintedPages.of(brief);
        ui.execute(() -> shown.accept(new Preview(brief, pages, making.warnings(pages.count())), null));
    }

    private void say(String line) {
        ui.execute(() -> stage.accept(line));
    }
}
