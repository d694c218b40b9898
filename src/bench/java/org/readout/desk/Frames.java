package org.readout.desk;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javafx.application.Platform;
import javafx.scene.Scene;

import com.sun.javafx.perf.PerformanceTracker;

/**
 * The frames of a scene as they are laid out and drawn. That a frame is drawn is told by JavaFX's own tracker: nothing
 * public says so.
 */
public final class Frames {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long PULSE = 17;
    private static final long QUIET = 300_000_000L;

    private final List<Frame> drawn = new ArrayList<>();
    private final long desk;
    private long drawing = -1;
    private long begun;
    private long last = System.nanoTime();

    /** When one frame began to be laid out, and when it was drawn; nanoseconds. */
    public record Frame(long begun, long drawn) {

        double milliseconds() {
            return (drawn - begun) / 1e6;
        }
    }

    /** To be made on the interface's thread. */
    public Frames(Scene scene) {
        desk = Thread.currentThread().threadId();
        scene.addPreLayoutPulseListener(this::begin);
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(this::draw);
    }

    private synchronized void begin() {
        begun = System.nanoTime();
    }

    private synchronized void draw() {
        drawing = Thread.currentThread().threadId();
        last = System.nanoTime();
        drawn.add(new Frame(begun, last));
    }

    synchronized void forget() {
        drawn.clear();
    }

    /** The frames begun since {@code when}. */
    public synchronized List<Frame> since(long when) {
        return drawn.stream().filter(frame -> frame.begun() >= when).toList();
    }

    /** Comes back when a frame begun since {@code when} has been drawn: on a busy machine the pulse may be long in coming. */
    public void awaitSince(long when) throws InterruptedException {
        while (since(when).isEmpty()) {
            Thread.sleep(5);
        }
    }

    /** Processor time the interface and the drawing have taken until now; milliseconds. */
    public synchronized double processor() {
        return (THREADS.getThreadCpuTime(desk) + (drawing < 0 ? 0 : THREADS.getThreadCpuTime(drawing))) / 1e6;
    }

    /** Comes back when nothing has been drawn for a while, though the interface had time to. */
    public void settle() throws InterruptedException {
        long quiet;
        do {
            long asked = System.nanoTime();
            while (System.nanoTime() - Math.max(asked, lastDrawn()) < QUIET) {
                Thread.sleep(5);
            }
            quiet = System.nanoTime();
            CompletableFuture.runAsync(() -> {}, Platform::runLater).join();
            Thread.sleep(PULSE);
            CompletableFuture.runAsync(() -> {}, Platform::runLater).join();
        } while (lastDrawn() > quiet);
    }

    private synchronized long lastDrawn() {
        return last;
    }
}
