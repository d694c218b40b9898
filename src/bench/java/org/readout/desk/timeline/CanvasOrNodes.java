package org.readout.desk.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.readout.desk.Frames;
import org.readout.desk.toolkit.Theme;
import org.readout.timeline.Arrangement;
import org.readout.timeline.Filter;
import org.readout.timeline.Words;

/** Draws the same strip of 100,000 items on a canvas and with nodes used again, and says what a pulse of each costs. */
public final class CanvasOrNodes {

    private static final Executor FX = Platform::runLater;
    private static final int ITEMS = 100_000;
    /** The first round of each is to warm up. */
    private static final int ROUNDS = 3;

    private CanvasOrNodes() {}

    public static void main(String[] args) throws Exception {
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            CompletableFuture.runAsync(Theme::loadFonts, FX).join();
            System.out.println("            pan: work  p95  between p95  processor  p95  most  allocated KB"
                    + " | zoom: work  p95  between p95  processor  p95  most  allocated KB   (milliseconds)");
            for (int round = 1; round <= ROUNDS; round++) {
                measure("canvas", StripPane::new, round > 1);
                measure("nodes", StripOfNodes::new, round > 1);
            }
        } finally {
            Platform.exit();
        }
    }

    private static void measure(String name, Function<TimelineViewModel, Region> strip, boolean told) throws Exception {
        Feed.Made made = Feed.of(ManyItems.of(ITEMS), new Feed.Wanted(Arrangement.USUAL, Filter.NONE, LocalDate.of(2025, 2, 1)),
                Words.english(), List.of());
        TimelineViewModel model = CompletableFuture.supplyAsync(() -> new TimelineViewModel(Words.english()), FX).join();
        List<Object> shown = CompletableFuture.supplyAsync(() -> {
            Scene scene = new Scene(strip.apply(model), 1310, 300);
            Theme.LIGHT.dress(scene);
            Frames frames = new Frames(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            model.take(made);
            return List.<Object>of(stage, frames);
        }, FX).join();
        Frames frames = (Frames) shown.getLast();
        frames.settle();
        Pulses pulses = new Pulses(frames);
        Pulses.Run pan = pulses.run(i -> model.sight().pan(i % 120 < 60 ? 23 : -23));
        Pulses.Run zoom = pulses.run(i -> model.sight().zoom(i % 160 < 80 ? 1.06 : 1 / 1.06, 700));
        if (told) {
            System.out.printf(Locale.ROOT, "%8s %s | %s%n", name, pan.line(), zoom.line());
        }
        CompletableFuture.runAsync(() -> ((Stage) shown.getFirst()).hide(), FX).join();
    }
}
