package org.readout.desk.timeline;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.readout.desk.Frames;
import org.readout.desk.TestDesk;
import org.readout.desk.toolkit.Overlay;
import org.readout.desk.toolkit.Theme;
import org.readout.timeline.Arrangement;
import org.readout.timeline.Filter;
import org.readout.timeline.TimelineEntry;
import org.readout.timeline.Words;

/**
 * Measures the timeline alone in a window of 1440 by 300: how long until it is first drawn, and what a pulse costs while
 * it is panned and zoomed, with a thousand to a million items. Started in a JVM of its own.
 */
public final class TimelineBench {

    private static final Executor FX = Platform::runLater;
    private static final int[] SIZES = Arrays.stream(System.getProperty("bench.items", "1000,10000,100000,1000000").split(",", -1))
            .mapToInt(Integer::parseInt).toArray();

    private final Frames frames;
    private final Pulses pulses;
    private final TimelineViewModel model;
    private final TimelineView view;

    private TimelineBench(TestDesk desk) {
        model = new TimelineViewModel(Words.english());
        Overlay overlay = new Overlay(new StackPane());
        view = new TimelineView(model, overlay, new DateChanges(desk.workspace()), () -> { });
        Scene scene = new Scene(view, 1440, 300);
        Theme.LIGHT.dress(scene);
        frames = new Frames(scene);
        pulses = new Pulses(frames);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] args) throws Exception {
        Platform.startup(() -> Platform.setImplicitExit(false));
        Path folder = Files.createTempDirectory("timeline-bench");
        try (TestDesk desk = TestDesk.on(FX, folder, Map.of())) {
            System.out.printf(Locale.ROOT, "%nThe timeline, 1440 by 300, %s%n", System.getProperty("glass.platform", "on this screen"));
            System.out.println("    items  made  first drawing | pan: work  p95  between p95  processor  p95  most  allocated KB"
                    + " | zoom: work  p95  between p95  processor  p95  most  allocated KB   (milliseconds)");
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
        List<TimelineEntry> entries = ManyItems.of(items);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Feed.Made made = Feed.of(entries, new Feed.Wanted(Arrangement.USUAL, Filter.NONE, LocalDate.of(2025, 2, 1)), Words.english(), List.of());
        double making = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        long shown = System.nanoTime();
        onFx(() -> {
            model.take(made);
            return model;
        });
        frames.awaitSince(shown);
        frames.settle();
        double first = (frames.since(shown).getFirst().drawn() - shown) / 1e6;
        Pulses.Run pan = pulses.run(i -> model.sight().pan(i % 120 < 60 ? 23 : -23));
        Pulses.Run zoom = pulses.run(i -> model.sight().zoom(i % 160 < 80 ? 1.06 : 1 / 1.06, 700));
        if (told) {
            System.out.printf(Locale.ROOT, "%9d %5.0f %14.0f | %s | %s%n", items, making, first, pan.line(), zoom.line());
        }
        onFx(() -> {
            view.getScene().getWindow().hide();
            return view;
        });
    }

    private static <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, FX).join();
    }
}
