package org.readout.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** The bars and lines behind the slots of a row: each where they are few, else how deep they lie. */
final class Coverage {

    /** So many of a row can be told from one another. */
    private static final int FEW = 60;
    /** Pixels of a column whose depth is asked for. */
    private static final int COLUMN = 2;

    private final Row row;
    private final Scale scale;
    private final double width;
    private final double from;
    private final double to;

    Coverage(Row row, Scale scale, double width) {
        this.row = row;
        this.scale = scale;
        this.width = width;
        from = scale.second(0);
        to = scale.second(width);
    }

    void bars(List<Bar> bars, List<Shade> shades) {
        if (row.form() == Form.MARK) {
            return;
        }
        Extents extents = row.track().extents();
        // A period is drawn however short; of anything else a dot says as much as a bar that is no longer.
        double least = row.form() == Form.CAPTION ? 0 : row.form().size() * scale.secondsPerPixel();
        int count = extents.count(from, to, least);
        if (count > FEW) {
            columns(x -> extents.count(scale.second(x), scale.second(x + COLUMN), least), shades, false);
        } else if (count > 0) {
            extents.touching(from, to, least).forEach(item -> bar(item).ifPresent(bars::add));
        }
    }

    /** @param above middle of the row the commitments stand in */
    void lines(double above, List<Line> lines, List<Shade> shades) {
        Stretches dues = row.track().dues();
        if (dues.isEmpty() || row.form() == Form.MARK) {
            return;
        }
        if (dues.count(from, to) > FEW) {
            columns(x -> dues.count(scale.second(x), scale.second(x + COLUMN)), shades, true);
            return;
        }
        for (Item item : dues.touching(from, to)) {
            lines.add(new Line(row, item, scale.x(item.entry().when().middle()), scale.x(item.at()), above));
        }
    }

    private void columns(IntUnaryOperator count, List<Shade> shades, boolean lines) {
        int start = 0;
        int depth = 0;
        int last = (int) Math.ceil(width);
        for (int x = 0; x <= last; x += COLUMN) {
            int here = x + COLUMN > last ? 0 : Shade.depth(count.applyAsInt(x));
            if (here != depth) {
                if (depth > 0) {
                    shades.add(new Shade(row, start, x, depth, lines));
                }
                start = x;
                depth = here;
            }
        }
    }

    private Optional<Bar> bar(Item item) {
        double x = scale.x(item.when().from());
        double wide = scale.x(item.when().to()) - x;
        boolean soft = item.when().precision() == Precision.PARTIAL;
        double size = row.form().size();
        if (row.form() == Form.CAPTION) {
            double least = Math.max(wide, size);
            return Optional.of(new Bar(row, item, x - (least - wide) / 2, least, soft));
        }
        return wide > size ? Optional.of(new Bar(row, item, x, wide, soft)) : Optional.empty();
    }
}
