package org.readout.desk;

import java.util.ArrayList;
import java.util.List;

/** Milliseconds measured again and again. */
final class Figures {

    private final List<Double> all = new ArrayList<>();

    void add(double milliseconds) {
        all.add(milliseconds);
    }

    double median() {
        return at(0.5);
    }

    /** What {@code part} of them do not exceed. */
    double at(double part) {
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * (sorted.size() - 1))));
    }
}
