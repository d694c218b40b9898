package org.readout.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Items with a start and an end, to be asked which touch a stretch, and how many. Sorted by start, with the latest end of
 * every half kept in a tree, so that a question costs what it finds; counting costs two binary searches.
 */
final class Stretches {

    private final List<Item> items;
    private final long[] from;
    private final long[] to;
    /** Ends in their own order, for counting. */
    private final long[] ends;
    /** Latest end below each node: node 1 is all, node n has the children 2n and 2n+1. */
    private final long[] latest;

    Stretches(List<Item> items, ToLongFunction<Item> from, ToLongFunction<Item> to) {
        this.items = items.stream().sorted(Comparator.comparingLong(from)).toList();
        this.from = this.items.stream().mapToLong(from).toArray();
        this.to = this.items.stream().mapToLong(to).toArray();
        this.ends = this.to.clone();
        Arrays.sort(ends);
        this.latest = new long[this.from.length == 0 ? 0 : 2 * Integer.highestOneBit(2 * this.from.length)];
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

    /** How many touch the stretch. */
    int count(double start, double end) {
        return below(from, end, true) - below(ends, start, false);
    }

    boolean isEmpty() {
        return from.length == 0;
    }

    private static int below(long[] sorted, double second, boolean orAt) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < second || orAt && sorted[middle] == second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
