package org.readout.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds room on one band: no two slots touch; where room is short, labels are shortened, then folded into a count.
 *
 * <p>The axis is cut into pages that depend on the scale alone, and each page is packed for itself. So panning moves
 * slots and never changes them, and only the pages in sight are packed. Within a page a crowd is stepped over by binary
 * search, so that its cost grows with pixels, not with items.
 */
final class Packing {

    /** Pixels of a page. */
    private static final double PAGE = 4096;
    /** So many items within {@link #HOP} pixels are folded unseen: no form of them would fit. */
    private static final int CROWD = 3;
    private static final double HOP = 12;

    private final Track track;
    private final double perPixel;
    private final Fitting fitting;

    Packing(Track track, double perPixel, Measure measure) {
        this.track = track;
        this.perPixel = perPixel;
        this.fitting = new Fitting(track.band(), measure);
    }

    /** The slots that touch the strip from pixel 0 to {@code width} of {@code scale}. */
    static List<Slot> visible(Track track, Scale scale, double width, Measure measure) {
        Packing packing = new Packing(track, scale.secondsPerPixel(), measure);
        double left = scale.left() / scale.secondsPerPixel();
        List<Slot> slots = new ArrayList<>();
        long last = (long) Math.floor((left + width) / PAGE);
        for (long page = (long) Math.floor(left / PAGE); page <= last; page++) {
            for (Slot slot : packing.page(page)) {
                Slot moved = slot.moved(-left);
                if (moved.right() >= 0 && moved.x() <= width) {
                    slots.add(moved);
                }
            }
        }
        return slots;
    }

    /** The slots of one page, in pixels counted from second 0 of the axis. */
    private List<Slot> page(long number) {
        double start = number * PAGE;
        double end = (number + 1) * PAGE;
        List<Cell> cells = new ArrayList<>();
        int stop = track.from(end * perPixel);
        int next = track.from(start * perPixel);
        while (next < stop) {
            int hop = Math.min(stop, track.from(track.second(next) + HOP * perPixel));
            int size = hop - next > CROWD ? hop - next : 1;
            push(cells, next, next + size, start, end);
            next += size;
        }
        fitting.widen(cells, start, end);
        return cells.stream().map(cell -> fitting.slot(cell)).toList();
    }

    /** Adds items behind what stands; where they find no room, they are folded with what stands before them. */
    private void push(List<Cell> cells, int first, int last, double start, double end) {
        int from = first;
        while (true) {
            Cell cell = cell(from, last);
            fitting.size(cell, cell.levels() - 1, start, end);
            double left = cells.isEmpty() ? start : cells.getLast().right();
            if (cell.stand(left + Fitting.GAP)) {
                cells.add(cell);
                return;
            }
            from = cells.removeLast().first();
        }
    }

    private Cell cell(int first, int last) {
        return new Cell(
                first,
                track.items().subList(first, last),
                track.second(first) / perPixel,
                track.second(last - 1) / perPixel);
    }
}
