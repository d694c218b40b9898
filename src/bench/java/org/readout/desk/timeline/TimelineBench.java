package org.readout.desk.timeline;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.readout.desk.Frames;
import org.readout.desk.TestDesk;
import org.readout.desk.toolkit.Overlay;
import org.readout.desk.toolkit.Theme;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Status;
import org.readout.model.Timex;
import org.readout.timeline.Arrangement;
import org.readout.timeline.DueEnd;
import org.readout.timeline.Filter;
import org.readout.timeline.Source;
import org.readout.timeline.TimelineEntry;
import org.readout.timeline.What;
import org.readout.timeline.When;
import org.readout.timeline.Words;

/**
 * Measures the timeline alone in a window of 1440 by 300: how long until it is first drawn, and what a pulse costs while
 * it is panned and zoomed, with a thousand to a million items. Started in a JVM of its own.
 */
public final class TimelineBench {

    private static final Executor FX = Platform::runLater;
    private static final int PULSES = Integer.getInteger("bench.pulses", 240);
    private static final int[] SIZES = Arrays.stream(System.getProperty("bench.items", "1000,10000,100000,1000000").split(",", -1))
            .mapToInt(Integer::parseInt).toArray();

    private final Frames frames;
    private final TimelineViewModel model;
    private final TimelineView view;

    private TimelineBench(TestDesk desk) {
        model = new TimelineViewModel(Words.english());
        Overlay overlay = new Overlay(new StackPane());
        view = new TimelineView(model, overlay, new DateChanges(desk.workspace()), () -> { });
        Scene scene = new Scene(view, 1440, 300);
        Theme.LIGHT.dress(scene);
        frames = new Frames(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] args) throws Exception {
        Platform.startup(() -> Platform.setImplicitExit(false));
        Path folder = Files.createTempDirectory("timeline-bench");
        try (TestDesk desk = TestDesk.on(FX, folder, Map.of())) {
            System.out.printf(Locale.ROOT, "%nThe timeline, 1440 by 300, %s%n", System.getProperty("glass.platform", "on this screen"));
            System.out.println("    items  made  first drawing   pan: work  p95  between p95  processor   zoom: work  p95  between p95  processor   (milliseconds)");
            TimelineBench warm = onFx(() -> {
                Theme.loadFonts();
                return new TimelineBench(desk);
            });
            warm.measure(500, false);
            for (int size : SIZES) {
                onFx(() -> new TimelineBench(desk)).measure(size, true);
            }
        } finally {
            Platform.exit();
        }
    }

    private void measure(int items, boolean told) throws Exception {
        frames.settle();
        List<TimelineEntry> entries = entries(items);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Feed.Made made = Feed.of(entries, new Feed.Wanted(Arrangement.USUAL, Filter.NONE, LocalDate.of(2025, 2, 1)), Words.english(), 0);
        double making = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        long shown = System.nanoTime();
        onFx(() -> {
            model.take(made);
            return model;
        });
        frames.settle();
        double first = (frames.since(shown).getFirst().drawn() - shown) / 1e6;
        Run pan = run(i -> model.sight().pan(i % 120 < 60 ? 23 : -23));
        Run zoom = run(i -> model.sight().zoom(i % 160 < 80 ? 1.06 : 1 / 1.06, 700));
        if (told) {
            System.out.printf(Locale.ROOT, "%9d %5.0f %14.0f %11.1f %4.0f %12.0f %10.1f %12.1f %4.0f %12.0f %10.1f%n",
                    items, making, first, pan.work(0.5), pan.work(0.95), pan.between(0.95), pan.processor(),
                    zoom.work(0.5), zoom.work(0.95), zoom.between(0.95), zoom.processor());
        }
        onFx(() -> {
            view.getScene().getWindow().hide();
            return view;
        });
    }

    /** @param processor what the interface and the drawing took of the processor for a pulse, on average */
    private record Run(double[] work, double[] between, double processor) {
        double work(double part) {
            return work[(int) ((work.length - 1) * part)];
        }

        double between(double part) {
            return between[(int) ((between.length - 1) * part)];
        }
    }

    /** Moves the strip a little at every pulse. */
    private Run run(IntConsumer move) throws Exception {
        List<Long> starts = new ArrayList<>();
        double before = frames.processor();
        CompletableFuture<Void> done = new CompletableFuture<>();
        onFx(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    starts.add(System.nanoTime());
                    move.accept(starts.size() - 1);
                    if (starts.size() == PULSES) {
                        stop();
                        done.complete(null);
                    }
                }
            }.start();
            return view;
        });
        done.join();
        frames.settle();
        List<Frames.Frame> drawn = frames.since(starts.getFirst());
        double[] work = new double[starts.size() - 2];
        double[] between = new double[starts.size() - 2];
        for (int i = 1; i < starts.size() - 1; i++) {
            work[i - 1] = work(drawn, starts.get(i), starts.get(i + 1));
            between[i - 1] = (starts.get(i + 1) - starts.get(i)) / 1e6;
        }
        Arrays.sort(work);
        Arrays.sort(between);
        return new Run(work, between, (frames.processor() - before) / PULSES);
    }

    /** From the start of a pulse until what it changed was drawn: moving, layout and painting, without the wait for the pulse. */
    private static double work(List<Frames.Frame> drawn, long start, long end) {
        return drawn.stream().filter(frame -> frame.begun() >= start && frame.begun() < end)
                .mapToDouble(frame -> (frame.drawn() - start) / 1e6).findFirst().orElse(0);
    }

    /** Ten years of releases, denser towards the end, of all kinds of items. */
    private static List<TimelineEntry> entries(int items) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        List<TimelineEntry> entries = new ArrayList<>();
        for (int n = 0; n < items; ) {
            UUID release = new UUID(1, n);
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays((long) (Math.sqrt(random.nextDouble()) * 3700));
            for (int i = 0; i < 10 && n < items; i++) {
                TimelineEntry entry = entry(random, release, new UUID(2, n), day, n);
                entries.add(entry);
                n += entry.due() == null ? 1 : 2;
            }
        }
        entries.sort(Comparator.comparing(TimelineEntry::when).thenComparing(TimelineEntry::kind));
        return entries;
    }

    private static TimelineEntry entry(RandomGenerator random, UUID release, UUID mark, LocalDate day, int n) {
        Source source = new Source(release, mark, "Release of " + day, "Ministry " + n % 40, 1 + n % 12, "words number " + n, n % 3 == 0);
        List<String> countries = List.of(n % 2 == 0 ? "KR" : "JP", n % 5 == 0 ? "CN" : "US");
        List<String> parties = List.of("Minister " + n % 97);
        return switch (random.nextInt(8)) {
            case 0 -> new TimelineEntry(new What.Encounter(EventKind.MEETING, "Consultation " + n, "City " + n % 50, n % 4 != 0),
                    When.day(day), false, parties, countries, List.of(source));
            case 1, 2, 3 -> {
                DueEnd due = random.nextInt(3) > 0 ? null
                        : new DueEnd(When.day(day.plusDays(random.nextInt(700))), n % 2 == 0, Status.OPEN);
                yield new TimelineEntry(new What.Promise(Force.values()[random.nextInt(5)], "keep in touch on matter number " + n, false, due),
                        When.day(day), false, parties, countries, List.of(source));
            }
            case 4, 5 -> new TimelineEntry(new What.Mentioned(), When.day(day.plusDays(random.nextInt(60))), false, parties,
                    countries, List.of(source));
            case 6 -> new TimelineEntry(new What.Mentioned(), When.of(Timex.of(day.toString().substring(0, random.nextBoolean() ? 7 : 4))),
                    false, parties, countries, List.of(source));
            default -> new TimelineEntry(new What.Published(), When.day(day), false, parties, countries, List.of(source));
        };
    }

    private static <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, FX).join();
    }
}
