package org.readout.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Items with a start and an end, to be asked which touch a stretch. Sorted by start, with the latest end of every half
 * kept in a tree, so that a question costs what it finds.
 */
final class Stretches {

    private final List<Item> items;
    private final long[] from;
    private final long[] to;
    /** Latest end below each node: node 1 is all, node n has the children 2n and 2n+1. */
    private final long[] latest;

    Stretches(List<Item> items, ToLongFunction<Item> from, ToLongFunction<Item> to) {
        this.items = items.stream().sorted(Comparator.comparingLong(from)).toList();
        this.from = this.items.stream().mapToLong(from).toArray();
        this.to = this.items.stream().mapToLong(to).toArray();
        this.latest = new long[4 * Math.max(1, this.from.length)];
        if (this.from.length > 0) {
            build(1, 0, this.from.length - 1);
        }
    }

    List<Item> touching(double start, double end) {
        List<Item> found = new ArrayList<>();
        if (from.length > 0) {
            collect(1, 0, from.length - 1, start, end, found);
        }
        return found;
    }

    private long build(int node, int low, int high) {
        int middle = (low + high) >>> 1;
        latest[node] = low == high
                ? to[low]
                : Math.max(build(2 * node, low, middle), build(2 * node + 1, middle + 1, high));
        return latest[node];
    }

    private void collect(int node, int low, int high, double start, double end, List<Item> found) {
        if (latest[node] < start || from[low] > end) {
            return;
        }
        if (low == high) {
            found.add(items.get(low));
            return;
        }
        int middle = (low + high) >>> 1;
        collect(2 * node, low, middle, start, end, found);
        collect(2 * node + 1, middle + 1, high, start, end, found);
    }
}
