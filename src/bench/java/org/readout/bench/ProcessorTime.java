package org.readout.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The processor's own time in the measuring thread: on a machine with neighbours it says more than the clock. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Counted by JMH, as is {@link #rounds}. */
    public double milliseconds;
    public double rounds;

    private long start;

    void begin() {
        start = THREADS.getCurrentThreadCpuTime();
    }

    void end() {
        milliseconds += (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        rounds++;
    }
}
