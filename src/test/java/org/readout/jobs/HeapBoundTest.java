package org.readout.jobs;

import java.lang.management.MemoryPoolMXBean;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeapBoundTest {

    private static final int MEGABYTE = 1 << 20;
    /** More than the collector keeps among what is new. */
    private static final int LARGE = 100 * MEGABYTE;

    /** Left to itself, the collector would keep what nobody holds until the machine is short of memory. */
    @Test
    void whatNobodyHoldsIsGivenBackBeforeTheHeapIsFull() throws InterruptedException {
        System.gc();
        MemoryPoolMXBean old = HeapBound.old().orElseThrow();
        long lives = old.getUsage().getUsed();
        Runnable end = HeapBound.begin(lives + LARGE / 2, LARGE / 2).orElseThrow();
        try {
            assertThat(new byte[LARGE]).hasSize(LARGE);
            assertThat(new byte[LARGE]).hasSize(LARGE);
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (old.getUsage().getUsed() > lives + LARGE && System.nanoTime() < until) {
                // It is looked at when what is new is collected, as at a desk it is all the time.
                for (int i = 0; i < 20; i++) {
                    assertThat(new byte[MEGABYTE]).hasSize(MEGABYTE);
                }
                Thread.sleep(20);
            }
            assertThat(old.getUsage().getUsed()).isLessThan(lives + LARGE);
        } finally {
            end.run();
        }
    }
}
