package org.readout.desk;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

import org.readout.desk.toolkit.DeskMemory;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Theme;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.LibrarySession;
import org.readout.jobs.WholeFile;
import org.readout.model.ReadoutException;
import org.readout.model.ReleaseSummary;

/** Pictures of the desk, drawn without a display. */
public final class Screenshots {

    /** Layout passes until rows that measure themselves have come to rest. */
    private static final int SETTLING = 6;
    /** Runs what it is given on the interface's thread. */
    private static final Executor FX = Platform::runLater;

    /** At most a minute, in steps of a twentieth of a second. */
    private static final int PATIENCE = 1200;
    private static final long STEP = 50_000_000;

    private static boolean started;

    private Screenshots() {}

    /**
     * What to draw.
     *
     * @param width of the picture, in pixels
     * @param height of the picture, in pixels
     * @param release which release is open, counted from 1 in the shelf's order
     * @param scale how large the desk is drawn, in per cent from 100 to 200
     * @param pose what the officer is doing
     */
    public record Shot(int width, int height, Theme theme, int release, int scale, Pose pose) {}

    /**
     * Draws the desk on an open library into a PNG file, which appears whole or not at all.
     *
     * @throws ReadoutException if there is no such release, or the file cannot be written
     */
    public static void take(LibrarySession session, Shot shot, Path out) {
        startToolkit();
        List<ReleaseSummary> shelf = session.shelf().join();
        if (shot.release() < 1 || shot.release() > Math.max(1, shelf.size())) {
            throw new ReadoutException(Messages.text("shot.no.release", shot.release(), shelf.size()));
        }
        Workspace workspace = onFx(() -> {
            shot.theme().wear();
            return new Workspace(session, Platform::runLater);
        });
        DeskFrame frame = onFx(() -> new DeskFrame(
                workspace, new NoDialogs(), Clock.systemDefaultZone(), Desk.libraryName(session.folder()), shot.width(), shot.height()));
        onFx(() -> {
            frame.arrange(DeskMemory.fresh().with(shot.theme()).at(shot.scale()));
            return workspace.refresh();
        }).join();
        if (!shelf.isEmpty()) {
            open(workspace, shelf.get(shot.release() - 1).id());
        }
        settle(frame);
        onFx(() -> {
            frame.sitDown();
            return frame;
        });
        for (String step : shot.pose().steps()) {
            onFx(() -> {
                Pose.take(step, frame.scene());
                return frame;
            });
            settle(frame);
        }
        WritableImage image = onFx(() -> {
            WritableImage drawn = new WritableImage(shot.width(), shot.height());
            return frame.scene().snapshot(drawn);
        });
        write(image, out);
    }

    /** Waits until what is made in the background has come. */
    private static void await(DeskFrame frame) {
        for (int i = 0; i < PATIENCE; i++) {
            if (onFx(frame::isAtRest)) {
                return;
            }
            LockSupport.parkNanos(STEP);
        }
    }

    /** Opens a release, and waits until it is: it may have to be read first. */
    private static void open(Workspace workspace, UUID release) {
        CompletableFuture<Boolean> there = new CompletableFuture<>();
        onFx(() -> {
            workspace.openProperty().subscribe(open -> {
                if (open != null && open.release().id().equals(release)) {
                    there.complete(true);
                }
            });
            workspace.open(release);
            return release;
        });
        // What cannot be read is not waited for: the picture then shows that.
        there.completeOnTimeout(false, 1, TimeUnit.MINUTES).join();
    }

    private static void settle(DeskFrame frame) {
        await(frame);
        for (int i = 0; i < SETTLING; i++) {
            onFx(() -> {
                frame.scene().getRoot().applyCss();
                frame.scene().getRoot().layout();
                return frame;
            });
        }
    }

    /** Starts JavaFX once; on its headless platform, so that a picture is the same with and without a display. */
    private static synchronized void startToolkit() {
        if (!started) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            System.setProperty("prism.lcdtext", "false");
            try {
                Platform.startup(() -> Platform.setImplicitExit(false));
            } catch (IllegalStateException running) {
                Platform.setImplicitExit(false);
            }
            Theme.loadFonts();
            started = true;
        }
    }

    private static <T> T onFx(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, FX).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static void write(WritableImage image, Path out) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] line = new int[width];
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            pixels.getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
            copy.setRGB(0, y, width, 1, line, 0, width);
        }
        WholeFile.write(out, file -> ImageIO.write(copy, "png", file));
    }
}
