package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.List;

import org.readout.desk.toolkit.Stretch;
import org.readout.model.Span;

/**
 * A place on the ruler; no two of a lane cover each other.
 *
 * @param style the class that colours it
 * @param waits whether the officer is asked to judge the mark
 * @param top in pixels of the ruler
 * @param end in pixels, beyond its last
 */
record Tick(String style, boolean waits, double top, double end) {

    /** How high a place is that is no stretch. */
    static final double HEIGHT = 2;

    /** What stands beside each other on the ruler. */
    enum Lane {
        NAMES(2),
        STATEMENTS(7);

        /** How far from its left, in pixels. */
        final double left;

        Lane(double left) {
            this.left = left;
        }

        private boolean holds(Decoration decoration) {
            return switch (decoration.form()) {
                case UNDERLINE -> this == NAMES;
                case TINT -> this == STATEMENTS;
                case NONE -> false;
            };
        }
    }

    /**
     * The ticks of a lane, from its top. Of marks that fall on one place the first is drawn alone: ten thousand would be drawn
     * over each other.
     *
     * @param length of the text, in UTF-16 code units
     * @param height of the ruler, in pixels
     */
    static List<Tick> of(List<Decoration> marks, Lane lane, int length, double height) {
        List<Tick> ticks = new ArrayList<>();
        double drawn = 0;
        for (Decoration mark : marks) {
            if (lane.holds(mark)) {
                Span span = mark.span();
                double top = y(span.start(), length, height);
                double end = lane == Lane.NAMES ? top + HEIGHT : Math.max(top + HEIGHT, y(span.end(), length, height));
                if (end > drawn) {
                    ticks.add(new Tick(mark.style(), mark.standing() == Decoration.Standing.AWAITING, Math.max(top, drawn), end));
                    drawn = end;
                }
            }
        }
        return ticks;
    }

    /** How far down the ruler an offset stands. */
    static double y(int offset, int length, double height) {
        return Math.floor((double) offset / Math.max(1, length) * (height - HEIGHT));
    }

    /** Where ticks are others than they were, from the first to the last of them. */
    static Stretch changed(List<Tick> was, List<Tick> is) {
        int common = Math.min(was.size(), is.size());
        int head = 0;
        while (head < common && was.get(head).equals(is.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < common - head && was.get(was.size() - 1 - tail).equals(is.get(is.size() - 1 - tail))) {
            tail++;
        }
        return new Stretch(head, was.size() - tail, is.size() - tail);
    }
}
