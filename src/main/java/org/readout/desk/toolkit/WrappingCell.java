package org.readout.desk.toolkit;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/** A cell whose words wrap at the list's width; the cell of the base style would ask for their unwrapped width. */
public abstract class WrappingCell<R> extends ListCell<@Nullable R> {

    protected WrappingCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getGraphic();
        if (content == null || isEmpty()) {
            return super.computePrefHeight(width);
        }
        double own = width < 0 ? getListView().getWidth() : width;
        return snapSizeY(snappedTopInset() + content.prefHeight(own - snappedLeftInset() - snappedRightInset())
                + snappedBottomInset());
    }
}
