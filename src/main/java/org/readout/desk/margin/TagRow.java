package org.readout.desk.margin;

import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.Node;
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
        for (Region tag : tags) {
            double wide = Math.min(tag.prefWidth(-1), right - left);
            double high = tag.prefHeight(wide);
            if (x > left && x + wide > right) {
                x = left;
                y += line + GAP;
                line = 0;
            }
            line = Math.max(line, high);
            if (move) {
                tag.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(wide), high);
            }
            x += wide + GAP;
        }
        if (buttons != null) {
            double wide = Math.min(buttons.prefWidth(-1), right - left);
            double high = buttons.prefHeight(wide);
            if (x > left && x + wide > right) {
                y += line + GAP;
                line = 0;
            } else if (move && high > line) {
                double down = (high - line) / 2;
                double at = snapPositionY(y);
                tags.stream().filter(tag -> tag.getLayoutY() == at).forEach(tag -> lower(tag, down));
            }
            line = Math.max(line, high);
            if (move) {
                buttons.resizeRelocate(snapPositionX(Math.max(left, right - wide)), snapPositionY(y), wide, high);
            }
        }
        return y + line + snappedBottomInset();
    }

    private void lower(Node tag, double by) {
        tag.setLayoutY(snapPositionY(tag.getLayoutY() + by));
    }
}
