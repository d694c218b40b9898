package org.readout.desk.shelf;

import javafx.scene.layout.Region;

/** A thin line, filled as far as a review has come. */
final class ProgressLine extends Region {

    private final Region filled = new Region();
    private double part;

    ProgressLine() {
        getStyleClass().add("progress-line");
        filled.getStyleClass().add("progress-filled");
        getChildren().add(filled);
        setMouseTransparent(true);
    }

    /** @param part how far, 0 to 1 */
    void show(double part) {
        this.part = part;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, snapSizeX(getWidth() * part), getHeight());
    }
}
