package org.readout.jobs;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/**
 * Keeps the process small. The serial collector takes more memory, up to a quarter of the machine's, before it looks once through
 * what has lived for a while: taking in 10,000 releases it grew to 3.4 GB, of which 0.13 lived. So it is asked to look whenever
 * as much has gathered as is worth it.
 */
public final class HeapBound {

    /** So much may live, or seem to, before it is looked at, in bytes. */
    private static final long FIRST = 320L << 20;
    /** So much may gather over what was found to live. */
    private static final long ROOM = 160L << 20;
    /** A command is done before, and a window is open. */
    private static final long BEGINS_SECONDS = 5;

    private final MemoryPoolMXBean old;
    private final NotificationListener listener = (notice, handback) -> Thread.ofPlatform().daemon().name("heap-bound").start(this::collect);

    private HeapBound(MemoryPoolMXBean old) {
        this.old = old;
    }

    /** From soon on; does nothing where the collector has no such part. */
    public static void keep() {
        CompletableFuture.delayedExecutor(BEGINS_SECONDS, TimeUnit.SECONDS).execute(HeapBound::begin);
    }

    private static void begin() {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .findFirst()
                .ifPresent(old -> new HeapBound(old).listen());
    }

    private void listen() {
        old.setUsageThreshold(FIRST);
        if (ManagementFactory.getMemoryMXBean() instanceof NotificationEmitter emitter) {
            emitter.addNotificationListener(
                    listener, notice -> notice.getType().equals(MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED), null);
        }
    }

    private void collect() {
        System.gc();
        old.setUsageThreshold(Math.max(FIRST, old.getUsage().getUsed() + ROOM));
    }
}
