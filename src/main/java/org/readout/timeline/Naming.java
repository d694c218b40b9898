package org.readout.timeline;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Labels as they are needed: of a million items a few hundred are ever in sight. */
final class Naming {

    /** From here on an hour is wide enough for a clock time to say something. */
    private static final double CLOCK = 900;
    private static final int KEPT = 20_000;

    private final Labels labels;
    private final Map<Item, List<String>> far = new IdentityHashMap<>();
    private final Map<Item, List<String>> near = new IdentityHashMap<>();

    Naming(Labels labels) {
        this.labels = labels;
    }

    /** Longest first. @param perPixel how many seconds a pixel holds */
    List<String> labels(Item item, double perPixel) {
        boolean clock = perPixel < CLOCK;
        Map<Item, List<String>> known = clock ? near : far;
        if (known.size() > KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(item, wanted -> labels.of(wanted, clock));
    }
}
