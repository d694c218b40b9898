package org.readout.desk.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.readout.desk.toolkit.Messages;
import org.readout.model.DossierPage.Stroke;

/** What the releases tell of one person or state, on one line of time: a row for each kind of thing, a stroke for each. */
final class SmallTimeline extends Pane {

    private static final double ROW = 18;
    private static final double NAMES = 96;
    private static final double EDGE = 20;
    private static final double THIN = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Map<String, List<Stroke>> rows = Map.of();
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;

    SmallTimeline() {
        getStyleClass().add("dossier-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setVisible(false);
        setManaged(false);
    }

    /** Shows these; nothing, and takes no room, where there are none. */
    void show(List<Stroke> strokes) {
        Map<String, List<Stroke>> sorted = new LinkedHashMap<>();
        strokes.forEach(stroke -> sorted.computeIfAbsent(stroke.row(), row -> new ArrayList<>()).add(stroke));
        rows = sorted;
        first = strokes.stream().map(Stroke::from).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        last = strokes.stream().map(Stroke::to).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        setVisible(!strokes.isEmpty());
        setManaged(!strokes.isEmpty());
        setMinHeight(ROW * (sorted.size() + 1) + EDGE);
        setPrefHeight(getMinHeight());
        setAccessibleText(strokes.isEmpty() ? null : Messages.text("dossier.strip", strokes.size(), DAY.format(first), DAY.format(last)));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        double width = getWidth() - NAMES - 2 * EDGE;
        if (rows.isEmpty() || width <= 0) {
            return;
        }
        double y = EDGE / 2;
        for (Map.Entry<String, List<Stroke>> row : rows.entrySet()) {
            double middle = y + ROW / 2;
            getChildren().add(words(row.getKey(), EDGE, middle));
            Line base = new Line(EDGE + NAMES, middle, EDGE + NAMES + width, middle);
            base.getStyleClass().add("dossier-strip-base");
            getChildren().add(base);
            row.getValue().forEach(stroke -> getChildren().add(mark(stroke, middle, width)));
            y += ROW;
        }
        getChildren().add(words(DAY.format(first), EDGE + NAMES, y + ROW / 2));
        Text end = words(DAY.format(last), 0, y + ROW / 2);
        end.applyCss();
        end.setX(EDGE + NAMES + width - end.getLayoutBounds().getWidth());
        if (!first.equals(last)) {
            getChildren().add(end);
        }
    }

    private static Text words(String words, double x, double middle) {
        Text text = new Text(words);
        text.setTextOrigin(VPos.CENTER);
        text.setX(x);
        text.setY(middle);
        text.getStyleClass().add("dossier-strip-words");
        return text;
    }

    private Rectangle mark(Stroke stroke, double middle, double width) {
        double from = at(stroke.from(), width);
        double to = Math.max(from + THIN, at(stroke.to(), width));
        Rectangle mark = new Rectangle(EDGE + NAMES + Math.min(from, width - THIN), middle - THIN, Math.min(to, width) - Math.min(from, width - THIN), 2 * THIN);
        mark.setArcWidth(THIN);
        mark.setArcHeight(THIN);
        mark.getStyleClass().addAll("dossier-strip-mark", stroke.to().isAfter(stroke.from()) ? "long" : "short");
        String days = DAY.format(stroke.from()) + (stroke.to().isAfter(stroke.from()) ? " \u2013 " + DAY.format(stroke.to()) : "");
        Tooltip.install(mark, new Tooltip(days + "\n" + stroke.words()));
        return mark;
    }

    private double at(LocalDate day, double width) {
        long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return width * ChronoUnit.DAYS.between(first, day) / all;
    }
}
