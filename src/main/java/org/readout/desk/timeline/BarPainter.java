package org.readout.desk.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

import org.readout.timeline.Bar;
import org.readout.timeline.Form;
import org.readout.timeline.Row;
import org.readout.timeline.Shade;

/** Draws the stretch an item covers: with soft ends where they are not known sharply; of very many, how deep they lie. */
final class BarPainter {

    private static final double FAINT = 0.38;
    /** So far beyond the edge a bar is drawn: far enough for its soft end to lie outside. */
    private static final double BEYOND = 60;
    private static final double SOFT = 14;
    /** A day or a clock range below this is said well enough by its dot. */
    private static final double TOO_SHORT = 40;
    private static final double THIN = 5;

    private final StripPane strip;
    private final GraphicsContext pen;
    private final double width;

    BarPainter(StripPane strip, GraphicsContext pen, double width) {
        this.strip = strip;
        this.pen = pen;
        this.width = width;
    }

    void paint(Bar bar) {
        if (!bar.soft() && bar.width() < TOO_SHORT) {
            return;
        }
        double from = Math.max(bar.x(), -BEYOND);
        double length = Math.min(bar.x() + bar.width(), width + BEYOND) - from;
        double thick = thickness(bar.row());
        double y = middle(bar.row()) - thick / 2;
        Color ink = strip.color(Ink.of(bar.item()));
        Color color = ink.deriveColor(0, 1, 1, FAINT);
        if (bar.item().entry().suggested()) {
            color = color.deriveColor(0, 1, 1, 0.4);
            if (thick > THIN) {
                pen.setStroke(bar.soft() ? soft(ink, from, length) : ink);
                pen.setLineDashes(3, 3);
                pen.strokeLine(from, y + 0.5, from + length, y + 0.5);
                pen.strokeLine(from, y + thick - 0.5, from + length, y + thick - 0.5);
                pen.setLineDashes();
            }
        }
        pen.setFill(bar.soft() ? soft(color, from, length) : color);
        pen.fillRoundRect(from, y, length, thick, bar.soft() ? 0 : thick, thick);
    }

    void paint(Shade shade) {
        double thick = shade.lines() ? 2 : thickness(shade.row());
        double y = (shade.lines() ? shade.row().middle() : middle(shade.row())) - thick / 2;
        Color ink = strip.color(Ink.of(shade.row().items().getFirst()));
        pen.setFill(ink.deriveColor(0, 1, 1, 0.15 + 0.6 * shade.depth() / Shade.DEEPEST));
        pen.fillRect(shade.from(), y, shade.to() - shade.from(), thick);
    }

    private static LinearGradient soft(Color color, double from, double length) {
        Color none = color.deriveColor(0, 1, 1, 0);
        double part = Math.min(SOFT / Math.max(length, 1), 0.3);
        return new LinearGradient(
                from, 0, from + length, 0, false, CycleMethod.NO_CYCLE,
                new Stop(0, none), new Stop(part, color), new Stop(1 - part, color), new Stop(1, none));
    }

    private static double thickness(Row row) {
        return row.form() == Form.CAPTION ? row.form().size() : 3;
    }

    /** What covers much time lies below boxes and dots, so as not to be taken for them. */
    private static double middle(Row row) {
        return switch (row.form()) {
            case BOX -> row.middle() + row.form().size() / 2 + 9;
            case DOT -> row.middle() + row.form().size() / 2 + 4;
            case CAPTION, MARK -> row.middle();
        };
    }
}
