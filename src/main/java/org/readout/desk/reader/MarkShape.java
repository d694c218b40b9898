package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/**
 * The shapes of one mark. Colour says the type, and so does a second thing: the sign at a name, the form of a bar. Judged
 * or not is said by the line itself: solid, thin or dashed.
 *
 * @param starts whether the mark begins in this row, where its bar belongs
 */
record MarkShape(Decoration decoration, boolean chosen, boolean starts) {

    private static final double BAR = 3;
    private static final double PAD = 2;
    /** The underlines of nested names stand below each other by this much. */
    private static final double STEP = 3.5;

    /** The boxes, a line of text each, that a range of text covers. */
    static List<Bounds> boxes(PathElement[] range) {
        List<Bounds> boxes = new ArrayList<>();
        double minX = 0;
        double minY = 0;
        double maxX = 0;
        double maxY = 0;
        boolean open = false;
        for (PathElement element : range) {
            if (element instanceof MoveTo move) {
                if (open && maxX > minX) {
                    boxes.add(new BoundingBox(minX, minY, maxX - minX, maxY - minY));
                }
                minX = maxX = move.getX();
                minY = maxY = move.getY();
                open = true;
            } else if (element instanceof LineTo line) {
                minX = Math.min(minX, line.getX());
                maxX = Math.max(maxX, line.getX());
                minY = Math.min(minY, line.getY());
                maxY = Math.max(maxY, line.getY());
            } else if (!(element instanceof ClosePath)) {
                throw new IllegalStateException("A range of text is made of lines");
            }
        }
        if (open && maxX > minX) {
            boxes.add(new BoundingBox(minX, minY, maxX - minX, maxY - minY));
        }
        return boxes;
    }

    /** A tint behind the words, with a bar where the mark begins; one that waits has a dashed outline instead. */
    List<Node> tint(List<Bounds> boxes) {
        List<Node> nodes = new ArrayList<>();
        boolean outlined = chosen || decoration.standing() == Decoration.Standing.AWAITING;
        Shape whole = null;
        for (int i = 0; i < boxes.size(); i++) {
            Bounds box = boxes.get(i);
            double left = i == 0 && starts ? BAR + PAD : 1;
            double top = snap(box.getMinY() - 1);
            // An outline goes round all lines at once; tints leave the space between lines free.
            double bottom = outlined && i + 1 < boxes.size() ? snap(boxes.get(i + 1).getMinY() - 1) : snap(box.getMaxY() + 1);
            Rectangle back = new Rectangle(
                    snap(box.getMinX() - left), top, Math.round(box.getWidth() + left + PAD), bottom - top);
            if (outlined) {
                whole = whole == null ? back : Shape.union(whole, back);
            } else {
                back.setArcWidth(4);
                back.setArcHeight(4);
                nodes.add(styled(back, "tint"));
            }
        }
        if (whole != null) {
            nodes.add(styled(whole, "tint"));
        }
        if (starts && !boxes.isEmpty()) {
            Bounds first = boxes.getFirst();
            double x = snap(first.getMinX() - BAR - PAD) + BAR / 2;
            double top = snap(first.getMinY() - 1) + 1;
            bar(x, top, top + Math.round(first.getHeight())).forEach(line -> nodes.add(styled(line, "bar")));
        }
        return nodes;
    }

    /** The bar where a statement begins. Its form says the force once more: double, single, with a foot or a head. */
    private List<Line> bar(double x, double top, double bottom) {
        Line upright = new Line(x, top, x, bottom);
        Line head = new Line(x, top, x + BAR + 1, top);
        Line foot = new Line(x, bottom, x + BAR + 1, bottom);
        return switch (decoration.style()) {
            case "agreed" -> List.of(upright, new Line(x + BAR, top, x + BAR, bottom));
            case "shared-view" -> List.of(upright, head, foot);
            case "offer" -> List.of(upright, head);
            case "request" -> List.of(upright, foot);
            case "note" -> List.of(upright, new Line(x, top, x + BAR + 1, top + BAR + 1));
            default -> List.of(upright);
        };
    }

    List<Node> underline(List<Bounds> boxes) {
        List<Node> nodes = new ArrayList<>();
        for (Bounds box : boxes) {
            double y = snap(box.getMaxY()) + decoration.level() * STEP;
            Line line = new Line(box.getMinX() + 0.5, y, box.getMaxX() - 0.5, y);
            nodes.add(styled(line, "underline"));
        }
        SVGPath sign = !starts || boxes.isEmpty() ? null : TypeSign.at(
                decoration.style(), boxes.getFirst().getMinX() + 3,
                snap(boxes.getFirst().getMaxY()) + decoration.level() * STEP);
        if (sign != null) {
            nodes.add(styled(sign, "sign"));
        }
        return nodes;
    }

    /** What shows a name in hand; none for any other. */
    List<Node> halo(List<Bounds> boxes) {
        List<Node> nodes = new ArrayList<>();
        if (chosen) {
            for (Bounds box : boxes) {
                Rectangle back = new Rectangle(
                        snap(box.getMinX() - PAD), snap(box.getMinY() - 1), Math.round(box.getWidth() + 2 * PAD),
                        Math.round(box.getHeight() + 2));
                back.setArcWidth(4);
                back.setArcHeight(4);
                nodes.add(styled(back, "halo"));
            }
        }
        return nodes;
    }

    private Shape styled(Shape shape, String role) {
        shape.getStyleClass().setAll(role, decoration.style(), decoration.standing().name().toLowerCase(Locale.ROOT));
        if (chosen) {
            shape.getStyleClass().add("chosen");
        }
        return shape;
    }

    private static double snap(double position) {
        return Math.round(position);
    }
}
