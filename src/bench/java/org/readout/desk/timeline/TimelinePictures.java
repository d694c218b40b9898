package org.readout.desk.timeline;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import javax.imageio.ImageIO;

import org.readout.desk.toolkit.Overlay;
import org.readout.desk.toolkit.Theme;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.LibrarySession;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReviewPolicy;
import org.readout.timeline.Scale;
import org.readout.timeline.Words;

/** Draws the timeline of a library at five zooms, by day and by night, into a folder: what the technote on it shows. */
public final class TimelinePictures {

    private static final Executor FX = Platform::runLater;
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 280;

    private TimelinePictures() {}

    /** @param args the library, the folder to write into, the day in the middle of the nearer zooms */
    public static void main(String[] args) throws Exception {
        Platform.startup(() -> Platform.setImplicitExit(false));
        Path out = Files.createDirectories(Path.of(args[1]));
        LocalDateTime middle = LocalDate.parse(args[2]).atTime(12, 0);
        try (LibrarySession session = LibrarySession.open(Path.of(args[0]), "Pictures")) {
            List<AnnotatedRelease> releases = session.releases().join();
            for (Theme theme : Theme.values()) {
                CompletableFuture.runAsync(() -> draw(session, releases, theme, middle, out), FX).join();
            }
        } finally {
            Platform.exit();
        }
    }

    private static void draw(
            LibrarySession session, List<AnnotatedRelease> releases, Theme theme, LocalDateTime middle, Path out) {
        Theme.loadFonts();
        TimelineViewModel model = new TimelineViewModel(Words.english());
        TimelineView view = new TimelineView(
                model, new Overlay(new StackPane()), new DateChanges(new Workspace(session, FX)), () -> { });
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        theme.dress(scene);
        model.todayProperty().set(LocalDate.of(2025, 4, 1));
        model.show(releases, ReviewPolicy.USUAL);
        scene.snapshot(null);
        Map<String, Scale> zooms = new LinkedHashMap<>();
        zooms.put("decades", around(middle, 365 * 60));
        zooms.put("years", around(middle, 365 * 5));
        zooms.put("year", model.sight().scale());
        zooms.put("weeks", around(middle, 35));
        zooms.put("hours", around(middle, 1));
        zooms.forEach((name, scale) -> {
            model.sight().scaleProperty().set(scale);
            scene.getRoot().layout();
            write(scene.snapshot(null), out.resolve("timeline-" + name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
        });
    }

    private static Scale around(LocalDateTime middle, long days) {
        return Scale.fit(middle.minusHours(days * 12), middle.plusHours(days * 12), WIDTH - 140.0, 0);
    }

    private static void write(WritableImage picture, Path file) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
