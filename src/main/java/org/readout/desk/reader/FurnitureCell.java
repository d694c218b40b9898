package org.readout.desk.reader;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.model.Span;

/** The grey line that stands for a run of page furniture, and opens and folds it. */
final class FurnitureCell extends Region {

    private final Button line = new Button();
    private final Span span;
    private final double measure;

    /** @param measure the length of a line, in pixels */
    FurnitureCell(FurnitureLine furniture, double measure, Runnable toggle) {
        span = furniture.span();
        this.measure = measure;
        getStyleClass().add("furniture-line");
        String words = Messages.text(furniture.open() ? "reader.furniture.hide" : "reader.furniture.show",
                furniture.paragraphs());
        line.setText((furniture.open() ? "▾  " : "▸  ") + words);
        line.setAccessibleText(words);
        Help.on(line, Action.FURNITURE);
        line.setOnAction(event -> toggle.run());
        getChildren().add(line);
    }

    /** What it stands for. */
    Span span() {
        return span;
    }

    @Override
    protected double computePrefHeight(double width) {
        return line.prefHeight(-1) + 14;
    }

    @Override
    protected void layoutChildren() {
        double room = ParagraphCell.line(getWidth(), measure);
        line.resizeRelocate(ParagraphCell.indent(getWidth(), measure), 2, room, line.prefHeight(-1));
    }
}
