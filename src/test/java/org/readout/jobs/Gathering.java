package org.readout.jobs;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.function.BooleanSupplier;

/** A program in which much gathers that nobody needs, bounded; it says at the end what it takes. Run in a JVM of its own. */
final class Gathering {

    private static final int MEGABYTE = 1 << 20;
    private static final long ROOM = 40L * MEGABYTE;
    /** More than the part for new objects takes, so that they are laid among those that have lived for a while. */
    private static final int LARGE = 100 * MEGABYTE;
    private static final int ROUNDS = 3;

    /** Kept where anybody could read it, or Java would see that nobody does and make nothing. */
    private static volatile byte[] made = {};

    private Gathering() {}

    public static void main(String[] args) throws InterruptedException {
        MemoryPoolMXBean old = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .findFirst()
                .orElseThrow();
        System.gc();
        long room = old.getUsage().getUsed() + ROOM;
        long before = looks();
        // More has gathered before the bound is set, and goes on gathering while it is.
        System.out.println(new byte[LARGE].length + " bytes made");
        Thread.ofPlatform().daemon().start(Gathering::churn);
        HeapBound.of(room, ROOM).orElseThrow().begin();
        await(() -> looks() > before);
        for (int round = 0; round < ROUNDS; round++) {
            long looks = looks();
            System.out.println(new byte[LARGE].length + " bytes made");
            await(() -> looks() > looks);
        }
        System.out.println((looks() - before) + " looks, " + old.getUsage().getUsed() / MEGABYTE + " MB");
    }

    /** How often all that lives was looked through. */
    private static long looks() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(each -> each.getName().equals("MarkSweepCompact"))
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    private static void churn() {
        while (made.length < LARGE) {
            made = new byte[MEGABYTE];
        }
    }

    /** Something is always made meanwhile, as in a program at work: Java looks how full it is when the room for new objects is. */
    private static void await(BooleanSupplier done) throws InterruptedException {
        long made = 0;
        while (!done.getAsBoolean()) {
            made += new byte[MEGABYTE].length;
            if (made % (8L * MEGABYTE) == 0) {
                Thread.sleep(20);
            }
        }
    }
}
