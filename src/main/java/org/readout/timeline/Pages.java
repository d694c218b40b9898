package org.readout.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The pages packed at the scale in sight: panning packs a page when it comes into sight, and never again. */
final class Pages {

    private final Naming naming;
    private final Map<Row, Map<Long, List<Slot>>> packed = new IdentityHashMap<>();
    private double perPixel = Double.NaN;
    private @Nullable Measure measure;

    Pages(Naming naming) {
        this.naming = naming;
    }

    Naming naming() {
        return naming;
    }

    /** The slots that touch the strip from pixel 0 to {@code width} of {@code scale}. */
    List<Slot> visible(Row row, Scale scale, double width, Measure by) {
        if (scale.secondsPerPixel() != perPixel || !by.equals(measure)) {
            packed.clear();
            perPixel = scale.secondsPerPixel();
            measure = by;
        }
        Packing packing = new Packing(row, perPixel, naming, by);
        Map<Long, List<Slot>> pages = packed.computeIfAbsent(row, wanted -> new HashMap<>());
        double left = scale.left() / perPixel;
        List<Slot> slots = new ArrayList<>();
        long last = Packing.page(left + width);
        for (long number = Packing.page(left); number <= last; number++) {
            for (Slot slot : pages.computeIfAbsent(number, packing::slots)) {
                if (slot.right() >= left && slot.x() <= left + width) {
                    slots.add(slot.moved(-left));
                }
            }
        }
        return slots;
    }
}
