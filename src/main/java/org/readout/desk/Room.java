package org.readout.desk;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The place of a pane that comes into the window after the release and the shelf are drawn. Until then it is as large and of the
 * same ground as the pane, so that nothing moves when that comes.
 */
final class Room extends StackPane {

    private final Region pane;

    Room(Region pane) {
        this.pane = pane;
        getStyleClass().addAll(pane.getStyleClass());
    }

    /** Brings the pane in. */
    void furnish() {
        if (getChildren().isEmpty()) {
            getStyleClass().removeAll(pane.getStyleClass());
            getChildren().add(pane);
        }
    }

    boolean isFurnished() {
        return !getChildren().isEmpty();
    }

    @Override
    protected double computeMinWidth(double height) {
        return pane.minWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return pane.minHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return pane.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return pane.prefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return pane.maxHeight(width);
    }
}
