package org.readout.desk.margin;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.desk.margin.Beside.Sight;

/**
 * Where the cards near the text in sight want to stand, and how much each insists. Heights are in pixels below the top of
 * the column.
 *
 * @param first the first row that is near; the arrays begin with it
 * @param wanted the top of each card
 * @param least where the first may stand at the highest
 * @param most where the last may end at the lowest
 */
record Wishes(int first, double[] wanted, double[] weight, double least, double most) {

    /** So many rows are packed together: more than a window shows, however many marks stand in one line. */
    private static final int MOST = 160;
    /** Where cards need more room than their text, they run past it so much faster at its beginning and end. */
    private static final double HASTE = 4;
    /** The first line of a card stands so much below its top. */
    private static final double INSET = 4;
    private static final double HELD = 1e6;
    private static final double LOOSE = 1e-6;
    private static final double FAR = 1e5;
    private static final double FREE = Double.POSITIVE_INFINITY;

    /** One after the other from the top: there is no text beside them. */
    static Wishes list(int rows) {
        double[] weight = new double[rows];
        Arrays.fill(weight, 1);
        return new Wishes(0, new double[rows], weight, 0, 0);
    }

    /** One after the other around the row {@code held}, which stays at {@code top}. */
    static Wishes around(int rows, int held, double top) {
        double[] wanted = new double[rows];
        double[] weight = new double[rows];
        Arrays.fill(weight, LOOSE);
        Arrays.fill(wanted, 0, held, FAR);
        Arrays.fill(wanted, held, rows, -FAR);
        wanted[held] = top;
        weight[held] = HELD;
        return new Wishes(0, wanted, weight, -FREE, FREE);
    }

    /**
     * Each at its words; those whose words are out of sight the more loosely, the further off they are, so that none
     * makes the others jump when it comes near or goes.
     *
     * @param starts where each row's words begin, in UTF-16 code units; -1 for those without, which come last
     * @param marks the mark of each row, or null
     * @param held the row in hand, or -1; it stands exactly at its words while they are in sight
     * @param heights of the cards
     * @param floor how far down cards may end while their words are in sight, so that their buttons are too
     * @param origin where the column begins in the scene
     */
    static Wishes beside(
            int[] starts, List<@Nullable UUID> marks, int held, double[] heights, double floor, double origin, Beside text) {
        Sight sight = text.sight();
        double height = Math.max(1, sight.bottom() - sight.top());
        int letters = Math.max(1, sight.to() - sight.from());
        int first = 0;
        while (first < starts.length && starts[first] >= 0 && starts[first] < sight.from() - letters) {
            first++;
        }
        if (held >= first) {
            first = Math.max(first, held - MOST / 2);
        }
        int last = first;
        while (last < starts.length && last - first < MOST && starts[last] <= sight.to() + letters) {
            last++;
        }
        double[] wanted = new double[last - first];
        double[] weight = new double[last - first];
        boolean exact = false;
        for (int row = first; row < last; row++) {
            int i = row - first;
            UUID mark = marks.get(row);
            if (starts[row] < 0 || mark == null) {
                wanted[i] = -FAR;
                weight[i] = LOOSE / FAR;
                continue;
            }
            OptionalDouble laidOut = text.top(mark);
            double y = laidOut.isPresent() ? laidOut.getAsDouble()
                    : starts[row] < sight.from() ? sight.top() - (sight.from() - starts[row]) * height / letters
                    : sight.bottom() + (starts[row] - sight.to()) * height / letters;
            double off = Math.max(0, Math.max(sight.top() - y, y - sight.bottom()));
            double near = Math.max(0, 1 - off / height);
            double room = floor - heights[row];
            wanted[i] = Math.min(y - origin - INSET, room + 2 * Math.max(0, y - sight.bottom()));
            weight[i] = near * near + LOOSE;
            if (row == held && off == 0) {
                exact = true;
                wanted[i] = Math.max(wanted[i], 0);
                weight[i] = HELD;
            }
        }
        double least = first > 0 || exact ? -FREE : -HASTE * sight.above();
        double most = last < starts.length || exact ? FREE : sight.bottom() - origin + HASTE * sight.below();
        return new Wishes(first, wanted, weight, least, most);
    }
}
