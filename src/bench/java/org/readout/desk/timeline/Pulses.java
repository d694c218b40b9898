package org.readout.desk.timeline;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import org.readout.desk.Frames;

/** Moves something a little at every pulse, and measures what that costs. */
final class Pulses {

    static final int MANY = Integer.getInteger("bench.pulses", 240);
    private static final com.sun.management.ThreadMXBean ALLOCATING =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Frames frames;

    Pulses(Frames frames) {
        this.frames = frames;
    }

    /**
     * What pulses took, each sorted.
     *
     * @param processor what the interface and the drawing took of the processor from one pulse to the next, milliseconds
     * @param allocated bytes the interface allocated for a pulse, on average
     */
    record Run(double[] work, double[] between, double[] processor, double allocated) {

        String line() {
            return String.format(Locale.ROOT, "%8.1f %5.0f %11.0f %10.1f %5.1f %5.1f %8.0f", at(work, 0.5), at(work, 0.95),
                    at(between, 0.95), at(processor, 0.5), at(processor, 0.95), at(processor, 1), allocated / 1024);
        }

        private static double at(double[] sorted, double part) {
            return sorted[(int) ((sorted.length - 1) * part)];
        }
    }

    /** Moves the strip a little at every pulse. */
    Run run(IntConsumer move) throws Exception {
        List<Long> starts = new ArrayList<>();
        List<Double> taken = new ArrayList<>();
        long[] allocated = new long[2];
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() ->
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    starts.add(System.nanoTime());
                    taken.add(frames.processor());
                    allocated[starts.size() == 1 ? 0 : 1] = ALLOCATING.getCurrentThreadAllocatedBytes();
                    move.accept(starts.size() - 1);
                    if (starts.size() == MANY) {
                        stop();
                        done.complete(null);
                    }
                }
            }.start());
        done.join();
        frames.settle();
        List<Frames.Frame> drawn = frames.since(starts.getFirst());
        double[] work = new double[starts.size() - 2];
        double[] between = new double[starts.size() - 2];
        double[] processor = new double[starts.size() - 2];
        for (int i = 1; i < starts.size() - 1; i++) {
            work[i - 1] = work(drawn, starts.get(i), starts.get(i + 1));
            between[i - 1] = (starts.get(i + 1) - starts.get(i)) / 1e6;
            processor[i - 1] = taken.get(i + 1) - taken.get(i);
        }
        Arrays.sort(work);
        Arrays.sort(between);
        Arrays.sort(processor);
        return new Run(work, between, processor, (allocated[1] - allocated[0]) / (MANY - 1.0));
    }

    /** From the start of a pulse until what it changed was drawn: moving, layout and painting, without the wait for the pulse. */
    private static double work(List<Frames.Frame> drawn, long start, long end) {
        return drawn.stream().filter(frame -> frame.begun() >= start && frame.begun() < end)
                .mapToDouble(frame -> (frame.drawn() - start) / 1e6).findFirst().orElse(0);
    }
}
