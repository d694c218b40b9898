package org.readout.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever closes a library, and whenever, it is closed in the end. */
class ClosingTest {

    private static final int RELEASES = 12;
    /** What was written is gathered for so long before it goes into the index. */
    private static final long GATHERED_NANOS = TimeUnit.MILLISECONDS.toNanos(40);
    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(4);

    @TempDir
    Path temporary;

    /** As the desk closes one. All of these threads wait at once, so that none is left for what would wait for one of them. */
    @RepeatedTest(8)
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void onEachOfJavasCommonThreadsWhileItsIndexIsFilled(RepetitionInfo round) {
        CompletableFuture.allOf(IntStream.range(0, ForkJoinPool.getCommonPoolParallelism())
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> fillAndClose(temporary.resolve(i + ".readout"), GATHERED_NANOS + round.getCurrentRepetition() * STEP_NANOS)))
                .toArray(CompletableFuture<?>[]::new)).join();
    }

    private static void fillAndClose(Path folder, long pause) {
        try (Library library = Library.openOrCreate(folder, "Maja", Clock.systemUTC())) {
            for (int i = 0; i < RELEASES; i++) {
                Samples.add(library, Samples.release("talks.txt", "Talks of day " + i + ".\n" + Samples.TEXT));
            }
            LockSupport.parkNanos(pause);
            library.compact();
        }
    }
}
