package org.readout.desk.timeline;

import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.readout.desk.toolkit.SharpCanvas;
import org.readout.timeline.Row;
import org.readout.timeline.Scale;
import org.readout.timeline.Timeline;

/** All there is in one thin line, and in it the window that is in sight, to be dragged. For the mouse: keys have the strip. */
final class Overview extends Region {

    static final double HEIGHT = 14;
    private static final double COLUMN = 3;
    private static final double NARROWEST = 8;

    private final StripPane strip;
    private final TimelineViewModel model;
    private final SharpCanvas canvas = new SharpCanvas();
    private final double[] densities = new double[0x1000];
    private Timeline counted;
    private double countedWidth;
    private double grabbed;

    Overview(StripPane strip, TimelineViewModel model) {
        this.strip = strip;
        this.model = model;
        counted = model.timeline();
        getStyleClass().add("timeline-overview");
        getChildren().add(canvas);
        setCursor(Cursor.HAND);
        model.sight().scaleProperty().subscribe(this::requestLayout);
        model.madeProperty().subscribe(this::requestLayout);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
    }

    private void press(MouseEvent event) {
        model.sight().overview(getWidth()).ifPresent(all -> {
            double from = left(all);
            boolean inside = event.getX() >= from && event.getX() <= from + wide(all);
            grabbed = inside ? event.getX() - from : wide(all) / 2;
            drag(event);
        });
    }

    private void drag(MouseEvent event) {
        model.sight().overview(getWidth()).ifPresent(all -> {
            double by = event.getX() - grabbed - left(all);
            model.sight().pan(by * all.secondsPerPixel() / model.sight().scale().secondsPerPixel());
        });
        event.consume();
    }

    private double left(Scale all) {
        return all.x(model.sight().scale().time(0));
    }

    private double wide(Scale all) {
        double wide = model.sight().width() * model.sight().scale().secondsPerPixel() / all.secondsPerPixel();
        return Math.max(NARROWEST, wide);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(getWidth(), 1);
        GraphicsContext pen = canvas.fit(width, HEIGHT);
        pen.clearRect(0, 0, width, HEIGHT);
        model.sight().overview(width).ifPresent(all -> {
            count(all, width);
            Color ink = strip.color(Ink.MUTE);
            for (int i = 0; i * COLUMN < width && i < densities.length; i++) {
                if (densities[i] > 0) {
                    pen.setFill(ink.deriveColor(0, 1, 1, densities[i]));
                    pen.fillRect(i * COLUMN, 4, COLUMN - 1, HEIGHT - 8);
                }
            }
            double from = left(all);
            pen.setFill(strip.color(Ink.ACCENT).deriveColor(0, 1, 1, 0.15));
            pen.fillRect(from, 1, wide(all), HEIGHT - 2);
            pen.setStroke(strip.color(Ink.ACCENT));
            pen.strokeRect(Math.round(from) + 0.5, 1.5, Math.round(wide(all)), HEIGHT - 3);
        });
    }

    /** How many items each column holds; counted when the items change, not when the window moves. */
    private void count(Scale all, double width) {
        if (counted == model.timeline() && countedWidth == width) {
            return;
        }
        counted = model.timeline();
        countedWidth = width;
        for (int i = 0; i * COLUMN < width && i < densities.length; i++) {
            int items = 0;
            for (Row row : counted.rows()) {
                items += row.count(all.time(i * COLUMN), all.time((i + 1) * COLUMN));
            }
            densities[i] = items == 0 ? 0 : Math.min(1, 0.25 + Math.log10(items) / 4);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
