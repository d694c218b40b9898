package org.readout.timeline;

import java.util.List;

/** How much room a label needs on a band, and where it may stand. */
final class Fitting {

    /** Pixels left free between two slots. */
    static final double GAP = 4;
    /** Pixels between a box's left edge and its date, where there is room. */
    private static final double INSET = 8;
    /** Pixels a box may stand aside of its date; a stem leads back to it. */
    private static final double ASIDE = 32;
    private static final double PADDING = 9;
    /** Between a dot and its label. */
    private static final double BESIDE = 6;
    private static final double COUNT_PADDING = 5;

    private final Band band;
    private final Measure measure;

    Fitting(Band band, Measure measure) {
        this.band = band;
        this.measure = measure;
    }

    /** Gives {@code cell} its label number {@code level} and the room for it, within a page. */
    void size(Cell cell, int level, double start, double end) {
        cell.take(level, 0, 0, 0, 0);
        double text = cell.label().isEmpty() ? 0 : measure.width(cell.label());
        double middle = (cell.from() + cell.to()) / 2;
        boolean folded = cell.items().size() > 1;
        double width;
        double low;
        double high;
        double wish;
        if (band.form() == Band.Form.BOX) {
            width = text + 2 * PADDING;
            low = cell.from() - width - ASIDE;
            high = cell.to() + ASIDE;
            wish = folded ? middle - width / 2 : cell.from() - INSET;
        } else {
            boolean beside = band.form() == Band.Form.DOT && !folded;
            width = beside
                    ? band.height() + (text == 0 ? 0 : BESIDE + text)
                    : Math.max(band.height(), text + (folded ? 2 * COUNT_PADDING : 0));
            low = middle - (beside ? band.height() : width) / 2;
            high = low;
            wish = low;
        }
        double least = start + GAP;
        double most = end - width;
        low = Math.clamp(low, least, most);
        cell.take(level, width, low, Math.clamp(high, low, most), Math.clamp(wish, least, most));
    }

    /** Gives each cell the longest label there is room for, one step after another, so that none is favoured. */
    void widen(List<Cell> cells, double start, double end) {
        int deepest = cells.stream().mapToInt(Cell::levels).max().orElse(0);
        for (int step = 1; step < deepest; step++) {
            double[] latest = latest(cells, end);
            double left = start;
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                lengthen(cell, left + GAP, latest[i + 1] - GAP, start, end);
                cell.stand(left + GAP);
                left = cell.right();
            }
        }
        double[] latest = latest(cells, end);
        double left = start;
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).settle(left + GAP, latest[i + 1] - GAP - cells.get(i).width());
            left = cells.get(i).right();
        }
    }

    private void lengthen(Cell cell, double left, double right, double start, double end) {
        int level = cell.level();
        if (level == 0) {
            return;
        }
        size(cell, level - 1, start, end);
        if (!cell.stand(left) || cell.right() > right) {
            size(cell, level, start, end);
        }
    }

    /** The farthest right each cell may stand so that all after it still find room. */
    private static double[] latest(List<Cell> cells, double end) {
        double[] latest = new double[cells.size() + 1];
        latest[cells.size()] = end + GAP;
        for (int i = cells.size() - 1; i >= 0; i--) {
            latest[i] = cells.get(i).latest(latest[i + 1] - GAP);
        }
        return latest;
    }

    Slot slot(Cell cell) {
        return new Slot(
                band, List.copyOf(cell.items()), cell.x(), cell.width(), (cell.from() + cell.to()) / 2, cell.label());
    }
}
