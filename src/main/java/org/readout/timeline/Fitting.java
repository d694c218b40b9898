package org.readout.timeline;

import java.util.List;

/** How much room a label needs in a row, and where it may stand. */
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

    private final Row row;
    private final Measure measure;

    Fitting(Row row, Measure measure) {
        this.row = row;
        this.measure = measure;
    }

    /** Gives {@code cell} its label number {@code level} and the room for it, within a page. */
    void size(Cell cell, int level, double start, double end) {
        cell.take(level, 0, 0, 0, 0);
        double text = cell.label().isEmpty() ? 0 : measure.width(cell.label());
        double middle = (cell.from() + cell.to()) / 2;
        double size = row.form().size();
        double width;
        double low;
        double high;
        double wish;
        switch (row.form()) {
            case BOX -> {
                width = text + 2 * PADDING;
                low = cell.from() - width - ASIDE;
                high = cell.to() + ASIDE;
                wish = cell.folded() ? middle - width / 2 : cell.from() - INSET;
            }
            case DOT -> {
                width = cell.folded() ? Math.max(size, text + 2 * COUNT_PADDING) : size + (text == 0 ? 0 : BESIDE + text);
                low = middle - (cell.folded() ? width : size) / 2;
                high = low;
                wish = low;
            }
            case CAPTION -> {
                width = Math.max(size, text + (cell.folded() ? 2 * COUNT_PADDING : 0));
                low = middle - width / 2;
                high = low;
                wish = low;
            }
            default -> {
                width = cell.to() - cell.from() + size;
                low = cell.from() - size / 2;
                high = low;
                wish = low;
            }
        }
        double least = start + GAP;
        // Marks so dense that all of a page are one cell would stand out of it by half a mark at either end.
        width = Math.min(width, end - least);
        double most = Math.max(least, end - width);
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
        Track track = row.track();
        return new Slot(
                row, cell.first(), track.items().subList(cell.first(), cell.last()),
                track.allSuggested(cell.first(), cell.last()),
                track.allCited(cell.first(), cell.last()),
                track.anyOverdue(cell.first(), cell.last()),
                cell.x(), cell.width(), (cell.from() + cell.to()) / 2, cell.label());
    }
}
