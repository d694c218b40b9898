package org.readout.intake.pdf;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a page into the order of reading. Columns are stretches of rows with a gutter: a strip that no glyph
 * crosses while text stands on both its sides. What runs over the whole width, a headline or a picture's caption, ends them.
 */
final class Columns {

    /** Half of the narrowest gutter, in points. */
    private static final double ROOM = 4;

    /** Steps in which a gutter is sought, in points. */
    private static final double STEP = 3;

    /** Rows a column must have, and signs a row of it, on each side; tables have less in their cells. */
    private static final int ROWS = 4;
    private static final int SIGNS = 14;

    /** How much of the text's width lies on either side of a gutter at least. */
    private static final double SIDE = 0.18;

    /** Columns in columns are not sought deeper than for a newspaper. */
    private static final int DEPTH = 4;

    /** Rows from {@code from} to before {@code to} with a gutter at {@code x}. */
    private record Gutter(int from, int to, double x) {

        int length() {
            return to - from;
        }
    }

    private Columns() {}

    /** Stretches of rows in the order of reading; each is of one column. */
    static List<List<Row>> of(List<Row> rows) {
        List<List<Row>> stretches = new ArrayList<>();
        cut(rows, 0, stretches);
        return stretches;
    }

    private static void cut(List<Row> rows, int depth, List<List<Row>> stretches) {
        if (rows.isEmpty()) {
            return;
        }
        Gutter gutter = depth < DEPTH ? longest(rows) : null;
        if (gutter == null) {
            stretches.add(rows);
            return;
        }
        cut(rows.subList(0, gutter.from()), depth + 1, stretches);
        List<Row> both = rows.subList(gutter.from(), gutter.to());
        for (boolean left : new boolean[] {true, false}) {
            List<Glyph> side = new ArrayList<>();
            both.forEach(row -> side.addAll(row.side(gutter.x(), left)));
            cut(Row.of(side), depth + 1, stretches);
        }
        cut(rows.subList(gutter.to(), rows.size()), depth + 1, stretches);
    }

    private static @Nullable Gutter longest(List<Row> rows) {
        double start = rows.stream().mapToDouble(Row::start).min().orElse(0);
        double end = rows.stream().mapToDouble(Row::end).max().orElse(0);
        double side = (end - start) * SIDE;
        Gutter best = null;
        for (double x = start + side; x < end - side; x += STEP) {
            int from = 0;
            for (int i = 0; i <= rows.size(); i++) {
                if (i == rows.size() || rows.get(i).covers(x, ROOM)) {
                    Gutter found = trimmed(rows, new Gutter(from, i, x));
                    if ((best == null || found.length() > best.length()) && isOfProse(rows, found)) {
                        best = found;
                    }
                    from = i + 1;
                }
            }
        }
        return best;
    }

    /** Without the short rows above and below that stand on one side alone, such as a last line before the columns. */
    private static Gutter trimmed(List<Row> rows, Gutter gutter) {
        int from = gutter.from();
        int to = gutter.to();
        while (from < to && !isOnBoth(rows.get(from), gutter.x())) {
            from++;
        }
        // Columns end at different heights: what stands below on the left alone is theirs as long as the lines go on.
        int last = to;
        while (last > from && !isOnBoth(rows.get(last - 1), gutter.x())) {
            last--;
        }
        while (last > from && last < to && rows.get(last).y() - rows.get(last - 1).y() < 1.6 * rows.get(last).size()) {
            last++;
        }
        return new Gutter(from, last, gutter.x());
    }

    private static boolean isOnBoth(Row row, double x) {
        return row.isLeftOf(x) && row.isRightOf(x);
    }

    private static boolean isOfProse(List<Row> rows, Gutter gutter) {
        int left = 0;
        int right = 0;
        int leftSigns = 0;
        int rightSigns = 0;
        for (Row row : rows.subList(gutter.from(), gutter.to())) {
            int before = row.side(gutter.x(), true).size();
            int after = row.glyphs().size() - before;
            left += before > 0 ? 1 : 0;
            right += after > 0 ? 1 : 0;
            leftSigns += before;
            rightSigns += after;
        }
        return left >= ROWS && right >= ROWS && leftSigns >= SIGNS * left && rightSigns >= SIGNS * right;
    }
}
