package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** Tags that run on from line to line, with buttons at the right end of the last line where there is room, else below. */
final class TagRow extends Region {

    private static final double GAP = 6;

    private final List<? extends Region> tags;
    private final @Nullable Region buttons;

    /** @param buttons at the right end, or null for none */
    TagRow(List<? extends Region> tags, @Nullable Region buttons) {
        this.tags = List.copyOf(tags);
        this.buttons = buttons;
        getStyleClass().add("tag-row");
        getChildren().addAll(tags);
        if (buttons != null) {
            getChildren().add(buttons);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** Walks through the lines; the height they take. */
    private double place(double width, boolean move) {
        double left = snappedLeftInset();
        double right = width - snappedRightInset();
        double x = left;
        double y = snappedTopInset();
        double line = 0;
        List<Placed> here = new ArrayList<>();
        for (Region tag : tags) {
            double wide = Math.min(tag.prefWidth(-1), right - left);
            double high = tag.prefHeight(wide);
            if (x > left && x + wide > right) {
                put(here, y, move);
                x = left;
                y += line + GAP;
                line = 0;
            }
            line = Math.max(line, high);
            here.add(new Placed(tag, x, wide, high));
            x += wide + GAP;
        }
        double down = 0;
        if (buttons != null) {
            double wide = Math.min(buttons.prefWidth(-1), right - left);
            double high = buttons.prefHeight(wide);
            if (x > left && x + wide > right) {
                put(here, y, move);
                y += line + GAP;
                line = 0;
            }
            down = Math.max(0, (high - line) / 2);
            line = Math.max(line, high);
            if (move) {
                buttons.resizeRelocate(snapPositionX(Math.max(left, right - wide)), snapPositionY(y), wide, high);
            }
        }
        put(here, y + down, move);
        return y + line + snappedBottomInset();
    }

    private record Placed(Region tag, double x, double wide, double high) {}

    /**
     * Puts the tags of a line, which is then done with. Each is moved once: a node moved to and fro in one layout asks for
     * the next, and the window would never rest.
     */
    private void put(List<Placed> line, double y, boolean move) {
        if (move) {
            line.forEach(each -> each.tag.resizeRelocate(
                    snapPositionX(each.x), snapPositionY(y), snapSizeX(each.wide), each.high));
        }
        line.clear();
    }
}
