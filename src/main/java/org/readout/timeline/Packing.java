package org.readout.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds room in one row: no two slots touch; where room is short, labels are shortened, then folded into a count.
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
    private static final List<String> NO_LABEL = List.of("");

    private final Row row;
    private final Track track;
    private final double perPixel;
    private final Naming naming;
    private final Fitting fitting;

    Packing(Row row, double perPixel, Naming naming, Measure measure) {
        this.row = row;
        this.track = row.track();
        this.perPixel = perPixel;
        this.naming = naming;
        this.fitting = new Fitting(row, measure);
    }

    /** The first page that is in sight from {@code pixel} on. */
    static long page(double pixel) {
        return (long) Math.floor(pixel / PAGE);
    }

    /** The slots of one page, in pixels counted from second 0 of the axis. */
    List<Slot> slots(long number) {
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
        return cells.stream().map(fitting::slot).toList();
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
        List<String> labels = row.form() == Form.MARK ? NO_LABEL
                : last - first > 1 ? List.of("+" + (last - first))
                : naming.labels(track.items().get(first), perPixel);
        return new Cell(first, last, track.second(first) / perPixel, track.second(last - 1) / perPixel, labels);
    }
}
