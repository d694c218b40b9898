package org.readout.jobs;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** In the JVM of the tests, which is started with the options Readout itself is started with. */
class HeapBoundTest {

    private static final int MEGABYTE = 1 << 20;
    private static final long ROOM = 40L * MEGABYTE;
    /** More than the part for new objects takes, so that they are laid among those that have lived for a while. */
    private static final int LARGE = 100 * MEGABYTE;

    private final MemoryPoolMXBean old = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
            .findFirst()
            .orElseThrow();

    private long used() {
        return old.getUsage().getUsed();
    }

    /** How often all that lives was looked through. */
    private static long looks() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(each -> each.getName().equals("MarkSweepCompact"))
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    private static void leave() {
        assertThat(new byte[LARGE]).hasSize(LARGE);
    }

    /**
     * Until it has come about; what has not after half a minute will not. Something is always made meanwhile, as in a program at work:
     * Java looks how full it is when the room for new objects is.
     */
    private static void await(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 1500 && !done.getAsBoolean(); i++) {
            for (int made = 0; made < 8; made++) {
                assertThat(new byte[MEGABYTE]).hasSize(MEGABYTE);
            }
            Thread.sleep(20);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    @Test
    void itIsLookedWheneverMuchHasGathered() throws Exception {
        System.gc();
        long lives = used();
        HeapBound bound = HeapBound.of(lives + ROOM, ROOM).orElseThrow();
        bound.begin();
        try {
            for (int round = 0; round < 3; round++) {
                long looks = looks();
                leave();
                await(() -> looks() > looks);
            }
            assertThat(used()).isLessThan(lives + 3L * LARGE);
            List<byte[]> needed = new ArrayList<>();
            needed.add(new byte[LARGE]);
            await(() -> old.getUsageThreshold() >= lives + LARGE);
            assertThat(needed.getFirst()).hasSize(LARGE);
        } finally {
            bound.end();
        }
    }
}
