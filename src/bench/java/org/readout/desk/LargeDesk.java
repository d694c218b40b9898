package org.readout.desk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import com.sun.management.OperatingSystemMXBean;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

import org.readout.desk.toolkit.DeskMemory;
import org.readout.desk.toolkit.Theme;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.Beginning;
import org.readout.jobs.HeapBound;
import org.readout.jobs.LibrarySession;
import org.readout.library.Library;
import org.readout.model.Passphrase;

/**
 * Opens the desk on a large library and prints how long that takes until a release is open, how the shelf scrolls, how long
 * a keystroke and the opening of a release take, and what memory the process has. Started in a JVM of its own.
 */
public final class LargeDesk {

    /** What opens the library, where it is encrypted. */
    public static final String PASSPHRASE = "a bench of nine planks";

    private static final Executor FX = Platform::runLater;
    private static final int SCROLLS = 200;
    private static final int OPENINGS = 40;
    private static final List<String> TYPED =
            List.of("ministers", "\"foreign minister\"", "party:kim", "country:japan has:due", "date:2024-10..2025-01 summit");

    private LargeDesk() {}

    /** A library, and what of it is shown first. */
    private record Opened(LibrarySession session, CompletableFuture<Beginning> first) {}

    /** @param args the folder of a library; and {@code opening} or {@code scrolling}, where no more than that is to be timed */
    public static void main(String[] args) throws Exception {
        HeapBound.keep();
        // As the desk does it: the library is opened while JavaFX starts.
        CompletableFuture<Opened> opening = CompletableFuture.supplyAsync(() -> {
            Path folder = Path.of(args[0]);
            LibrarySession session = LibrarySession.openAtOnce(folder, "bench",
                    Library.isEncrypted(folder) ? Passphrase.of(PASSPHRASE) : null);
            line("library open", 0, sinceStart());
            return new Opened(session, session.begin(null));
        });
        Platform.startup(() -> Platform.setImplicitExit(false));
        line("JavaFX started", 0, sinceStart());
        try {
            measure(opening, args.length == 1 ? "" : args[1]);
        } finally {
            Platform.exit();
        }
    }

    private static void measure(CompletableFuture<Opened> opening, String last) throws Exception {
        Stage stage = onFx(() -> {
            Theme.loadFonts();
            Theme.LIGHT.wear();
            Scene waiting = new Scene(new OpeningView(), 1440, 900);
            Theme.LIGHT.dress(waiting);
            Stage made = new Stage();
            made.setScene(waiting);
            made.show();
            return made;
        });
        line("window shown", 0, sinceStart());
        LibrarySession session = opening.join().session();
        Workspace workspace = onFx(() -> new Workspace(session, FX));
        DeskFrame frame = onFx(() -> {
            DeskFrame made = new DeskFrame(workspace, new NoDialogs(), Clock.systemDefaultZone(), "Bench", 1440, 900);
            made.arrange(DeskMemory.fresh());
            return made;
        });
        line("panes made", 0, sinceStart());
        onFx(() -> workspace.begin(opening.join().first())).join();
        Frames frames = onFx(() -> {
            Frames made = new Frames(frame.scene());
            frame.showIn(stage);
            return made;
        });
        frames.awaitSince(System.nanoTime());
        line("the release's text with its marks and the shelf's first lines drawn, ms since the start of the JVM (processor %.0f)", 1500,
                sinceStart(), processor());
        CompletableFuture<Void> shelf = onFx(workspace::refresh);
        while (onFx(() -> frame.scene().lookup(".timeline-strip") == null)) {
            Thread.sleep(5);
        }
        frames.awaitSince(System.nanoTime());
        line("the margin's cards and the strip drawn too (processor %.0f)", 0, sinceStart(), processor());
        shelf.join();
        if (last.equals("opening")) {
            session.close();
            return;
        }
        int releases = onFx(() -> workspace.shelfProperty().get().size());
        line("all %d lines of the shelf shown", 0, sinceStart(), releases);
        session.searches().ready().join();
        line("search ready, s", 60, sinceStart() / 1e3);
        frames.settle();
        scroll(frame, frames);
        if (last.equals("scrolling")) {
            session.close();
            return;
        }
        open(workspace, frames, "while the timeline is read", 0);
        keystrokes(session);
        while (onFx(() -> !frame.isAtRest())) {
            Thread.sleep(100);
        }
        line("the timeline of all of the library drawn, s", 0, sinceStart() / 1e3);
        open(workspace, frames, "then", 0.5);
        keystrokes(session);
        line("memory of the process, MB (most %.0f)", session.isEncrypted() ? 1200 : 700, memory("VmRSS:"), memory("VmHWM:"));
        session.close();
    }

    /** Turns the shelf a screenful at every pulse. */
    private static void scroll(DeskFrame frame, Frames frames) throws Exception {
        Figures work = new Figures();
        Figures processor = new Figures();
        CompletableFuture<Void> done = new CompletableFuture<>();
        onFx(() -> {
            ListView<?> list = (ListView<?>) Objects.requireNonNull(frame.scene().lookup("#shelf-list"));
            new AnimationTimer() {
                private int pulses;
                private double taken = frames.processor();

                @Override
                public void handle(long now) {
                    processor.add(frames.processor() - taken);
                    taken = frames.processor();
                    list.scrollTo(pulses * Math.max(1, list.getItems().size() / SCROLLS));
                    if (++pulses == SCROLLS) {
                        stop();
                        done.complete(null);
                    }
                }
            }.start();
            return list;
        });
        long start = System.nanoTime();
        done.join();
        frames.settle();
        frames.since(start).forEach(drawn -> work.add(drawn.milliseconds()));
        line("shelf scrolled, layout and drawing of a pulse, median ms (95%% in %.1f; processor %.1f)", 16, work.median(),
                work.at(0.95), processor.median());
    }

    /** Opens releases spread over the library, none of them at hand. @param aside of the steps between them, so that others are opened */
    private static void open(Workspace workspace, Frames frames, String when, double aside) throws Exception {
        Figures shown = new Figures();
        List<UUID> all = onFx(() -> workspace.shelfProperty().get().stream().map(line -> line.id()).toList());
        for (int i = 1; i <= OPENINGS; i++) {
            UUID id = all.get((int) ((i - aside) * (all.size() - 1) / OPENINGS));
            CompletableFuture<Void> there = new CompletableFuture<>();
            long start = System.nanoTime();
            onFx(() -> {
                workspace.openProperty().subscribe(open -> {
                    if (open != null && open.release().id().equals(id)) {
                        there.complete(null);
                    }
                });
                workspace.open(id);
                return id;
            });
            there.join();
            frames.awaitSince(start);
            if (i > OPENINGS / 4) {
                shown.add((System.nanoTime() - start) / 1e6);
            }
            frames.settle();
        }
        line("a release opened, until drawn, %s, median ms (95%% in %.0f)", 100, shown.median(), when, shown.at(0.95));
    }

    private static void keystrokes(LibrarySession session) {
        Figures answered = new Figures();
        for (int round = 0; round < 4; round++) {
            for (String query : TYPED) {
                for (int length = 1; length <= query.length(); length++) {
                    long start = System.nanoTime();
                    session.searches().nearest(query.substring(0, length), 5).join();
                    if (round > 0) {
                        answered.add((System.nanoTime() - start) / 1e6);
                    }
                }
            }
        }
        line("a keystroke answered, with 5 passages, 95%% within, ms (median %.1f)", 50, answered.at(0.95), answered.median());
    }

    /** Milliseconds by the clock since this JVM was started. */
    private static double sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    /** Milliseconds of processor time this process has taken. */
    private static double processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6;
    }

    /** Megabytes, as Linux counts them. */
    private static double memory(String of) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith(of))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000).findFirst().orElse(Double.NaN);
    }

    private static <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, FX).join();
    }

    private static void line(String what, int wanted, double measured, Object... more) {
        System.out.printf(Locale.ROOT, "%9.1f  wanted %5s  %s%n", measured, wanted == 0 ? "" : wanted, String.format(Locale.ROOT, what, more));
    }
}
