package org.readout.desk;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

import org.readout.desk.toolkit.DeskMemory;
import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.SaveState;
import org.readout.desk.toolkit.Theme;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;

/**
 * Measures the whole desk in a window of its own: how long it takes to show, change and scroll a release of a million
 * letters with ten thousand marks, and what memory it takes. Started in a JVM of its own, on whatever screen that has.
 */
public final class DeskBench {

    private static final Executor FX = Platform::runLater;
    private static final int PARAGRAPHS = 1000;
    private static final int OPENINGS = Integer.getInteger("bench.openings", 15);
    private static final int WARM_UP = 5;
    private static final int CHANGES = Integer.getInteger("bench.changes", 40);
    /** Changes one after the other, before any is measured: on a busy machine the compiler is long in coming. */
    private static final int WARM_CHANGES = Integer.getInteger("bench.warm", 300);
    private static final int SCROLLS = Integer.getInteger("bench.scrolls", 300);
    private static final int RELEASES = Integer.getInteger("bench.releases", 200);
    /** What is measured: any of long, line, leaks; change is of the long one, just how it is changed. */
    private static final String PARTS = System.getProperty("bench.parts", "long line leaks");

    private final TestDesk desk;
    private final Path folder;
    private final DeskFrame frame;
    private final Frames frames;

    private DeskBench(Path folder) throws Exception {
        this.folder = folder;
        desk = TestDesk.on(FX, folder, Files.exists(folder.resolve("small.txt")) ? Map.of() : Map.of("small.txt", TestDesk.HARVEST));
        onFx(() -> desk.workspace().refresh()).join();
        frame = onFx(() -> {
            Theme.loadFonts();
            DeskFrame made = new DeskFrame(
                    desk.workspace(), new NoDialogs(), Clock.systemDefaultZone(), "Bench", 1440, 900);
            made.arrange(DeskMemory.fresh());
            return made;
        });
        frames = onFx(() -> {
            Frames made = new Frames(frame.scene());
            Stage stage = new Stage();
            stage.setScene(frame.scene());
            stage.show();
            frame.comeBack(DeskMemory.fresh());
            return made;
        });
        frames.settle();
    }

    public static void main(String[] args) throws Exception {
        Platform.startup(() -> Platform.setImplicitExit(false));
        Path folder = args.length > 0 ? Files.createDirectories(Path.of(args[0])) : Files.createTempDirectory("desk-bench");
        try {
            DeskBench bench = new DeskBench(folder);
            System.out.printf(Locale.ROOT, "%nThe desk, %.0f by %.0f, %s%n", bench.frame.scene().getWidth(), bench.frame.scene().getHeight(),
                    System.getProperty("glass.platform", "on this screen"));
            bench.measure();
            bench.desk.close();
        } finally {
            Platform.exit();
        }
    }

    private void measure() throws Exception {
        if (PARTS.contains("long")) {
            double empty = heap();
            take("long.txt", new MarkedText(PARAGRAPHS, "\n\n"));
            open("long.txt");
            scroll(SCROLLS);
            double open = heap();
            line("memory over the empty desk (%.0f MB), MB", 60, open - empty, empty);
            release("long.txt", "1 MB", 1);
        }
        if (PARTS.contains("change")) {
            take("long.txt", new MarkedText(PARAGRAPHS, "\n\n"));
            open("long.txt");
            change("1 MB", 1);
        }
        if (PARTS.contains("line")) {
            take("line.txt", new MarkedText(PARAGRAPHS, " "));
            release("line.txt", "1 MB, one line", 2);
        }
        if (PARTS.contains("leaks")) {
            leaks();
        }
    }

    /** Opens, changes and scrolls one release. @param times how much slower than the usual one it may be */
    private void release(String source, String name, int times) throws Exception {
        Figures first = new Figures();
        Figures all = new Figures();
        Figures processor = new Figures();
        for (int i = 0; i < OPENINGS; i++) {
            open("small.txt");
            double before = frames.processor();
            long start = open(source);
            frames.awaitSince(start);
            frames.settle();
            List<Frames.Frame> shown = frames.since(start);
            if (i >= WARM_UP) {
                first.add((shown.getFirst().drawn() - start) / 1e6);
                all.add((shown.getLast().drawn() - start) / 1e6);
                processor.add(frames.processor() - before);
            }
        }
        line(name + ": first screenful, ms (slowest %.0f)", 200 * times, first.median(), first.at(1));
        line(name + ": all, ms (slowest %.0f; processor %.0f)", 800 * times, all.median(), all.at(1), processor.median());
        change(name, times);
        Figures work = new Figures();
        Figures between = new Figures();
        scroll(SCROLLS / 5);
        Figures processor2 = new Figures();
        scroll(SCROLLS, work, between, processor2);
        line(name + ": scrolling, layout and drawing of a pulse, ms (95%% in %.1f; processor %.1f)", 12 * times, work.median(), work.at(0.95), processor2.median());
        line(name + ": between pulses, 95%% within, ms (median %.1f)", 33 * times, between.at(0.95), between.median());
    }

    /** Gives one name after the other in the middle of the release another type. */
    private void change(String name, int times) throws Exception {
        Marking marking = new Marking(desk.workspace());
        Figures work = new Figures();
        Figures shown = new Figures();
        Figures atOnce = new Figures();
        Figures later = new Figures();
        Figures drawn = new Figures();
        List<Mark> marks = onFx(() -> desk.open().marks());
        for (int i = -WARM_CHANGES; i < CHANGES; i++) {
            boolean warm = i >= 0;
            Mention mention = (Mention) marks.stream().skip(marks.size() / 2 + 10L * Math.floorMod(i, 3)).filter(Mention.class::isInstance).findFirst().orElseThrow();
            onFx(() -> {
                desk.workspace().chosenProperty().set(mention.id());
                return mention;
            });
            if (warm) {
                frames.settle();
            }
            double before = frames.processor();
            long start = System.nanoTime();
            long done = onFx(() -> {
                Mention now = (Mention) desk.workspace().markNow(mention.id()).orElseThrow();
                marking.edit(now, now.withType(now.type() == NameType.PERSON ? NameType.PLACE : NameType.PERSON));
                return System.nanoTime();
            });
            frames.awaitSince(done);
            double first = frames.processor();
            saved();
            if (warm) {
                frames.settle();
                List<Frames.Frame> since = frames.since(done);
                work.add((done - start) / 1e6 + since.getFirst().milliseconds());
                shown.add((since.getFirst().drawn() - start) / 1e6);
                atOnce.add(first - before);
                later.add(frames.processor() - first);
                drawn.add(since.size());
            }
        }
        line(name + ": one mark changed, ms (95%% in %.1f; with the wait for the pulse %.1f; processor until it is drawn %.1f, "
                        + "then until it is saved and all is quiet %.1f in %.0f pictures)",
                16 * times, work.median(), work.at(0.95), shown.median(), atOnce.median(), later.median(), drawn.median());
    }

    private void scroll(int pulses) throws Exception {
        scroll(pulses, new Figures(), new Figures(), new Figures());
    }

    /** Turns the wheel a little at every pulse. */
    private void scroll(int pulses, Figures work, Figures between, Figures processor) throws Exception {
        List<Long> starts = new ArrayList<>();
        List<Double> taken = new ArrayList<>();
        CompletableFuture<Void> done = new CompletableFuture<>();
        onFx(() -> {
            Node text = frame.scene().lookup(".release-text .virtual-flow");
            Node target = text == null ? frame.scene().lookup(".paragraph") : text;
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    starts.add(System.nanoTime());
                    taken.add(frames.processor());
                    Event.fireEvent(target, wheel());
                    if (starts.size() == pulses) {
                        stop();
                        done.complete(null);
                    }
                }
            }.start();
            return target;
        });
        done.join();
        frames.settle();
        List<Frames.Frame> drawn = frames.since(starts.getFirst());
        for (int i = 0; i < starts.size(); i++) {
            long start = starts.get(i);
            long end = i + 1 < starts.size() ? starts.get(i + 1) : Long.MAX_VALUE;
            drawn.stream().filter(frame -> frame.begun() >= start && frame.begun() < end).findFirst()
                    .ifPresent(frame -> work.add((frame.drawn() - start) / 1e6));
            if (i > 0) {
                between.add((start - starts.get(i - 1)) / 1e6);
                processor.add(taken.get(i) - taken.get(i - 1));
            }
        }
    }

    private static ScrollEvent wheel() {
        return new ScrollEvent(ScrollEvent.SCROLL, 300, 300, 300, 300, false, false, false, false, false, false, 0, -60, 0, -60,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    private void leaks() throws Exception {
        for (int i = 0; i < RELEASES; i++) {
            Files.writeString(folder.resolve("r" + i + ".txt"), i + "\n\n" + new MarkedText(5 + i % 10, "\n\n").text());
        }
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < RELEASES; i++) {
            files.add(folder.resolve("r" + i + ".txt"));
        }
        desk.workspace().session().importFiles(files, item -> {}).join();
        onFx(() -> desk.workspace().refresh()).join();
        StringBuilder heaps = new StringBuilder();
        double before = Double.NaN;
        double after = Double.NaN;
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < RELEASES; i++) {
                open("r" + i + ".txt", 40);
                if (i % 50 == 49 || i == RELEASES - 1) {
                    after = heap();
                    before = round == 0 && i == RELEASES - 1 ? after : before;
                    heaps.append(String.format(Locale.ROOT, " %.1f", after));
                }
            }
        }
        line("200 releases opened once more, MB more (heap after each 50:" + heaps + ")", 1, after - before);
    }

    private void take(String source, MarkedText text) throws Exception {
        if (Files.exists(folder.resolve(source))) {
            open(source);
            return;
        }
        Path file = Files.writeString(folder.resolve(source), text.text());
        desk.workspace().session().importFiles(List.of(file), item -> {}).join();
        onFx(() -> desk.workspace().refresh()).join();
        open(source);
        onFx(() -> {
            desk.add(text.marks(desk.open().release().version()));
            return desk;
        });
        saved();
        frames.settle();
        System.out.printf(Locale.ROOT, "%s: %d letters, %d marks%n", source, text.text().length(), onFx(() -> desk.open().marks().size()));
    }

    /** Opens a release and waits until all is shown; says when it was asked. */
    private long open(String source) throws Exception {
        return open(source, 0);
    }

    private long open(String source, int pause) throws Exception {
        frames.forget();
        long start = System.nanoTime();
        onFx(() -> {
            desk.open(source);
            return desk;
        });
        if (pause > 0) {
            Thread.sleep(pause);
        } else {
            frames.settle();
        }
        return start;
    }

    private void saved() throws InterruptedException {
        Workspace workspace = desk.workspace();
        while (onFx(() -> workspace.saveStateProperty().get()) != SaveState.SAVED) {
            Thread.sleep(5);
        }
    }

    private double heap() throws Exception {
        frames.settle();
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private static <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, FX).join();
    }

    private static void line(String what, int wanted, double measured, Object... more) {
        System.out.printf(Locale.ROOT, "%8.1f  wanted %5d  %s%n", measured, wanted, String.format(Locale.ROOT, what, more));
    }
}
