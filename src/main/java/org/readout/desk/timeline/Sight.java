package org.readout.desk.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.readout.timeline.Item;
import org.readout.timeline.Range;
import org.readout.timeline.Scale;
import org.readout.timeline.Timeline;

/** Which stretch of the axis is in sight. */
final class Sight {

    /** Pixels left free at either end when all is fitted: room for the last label. */
    private static final double MARGIN = 120;
    /** More of it at the right, where labels run on. */
    private static final double RIGHT = 200;
    private static final double KEEP = 60;

    private final ObjectProperty<Scale> scale = new SimpleObjectProperty<>(new Scale(0, 86400));
    private Timeline shown;
    private double width;
    private boolean fitted;
    /** Where the strip was left, until there is something to show. */
    private @Nullable Scale left;

    Sight() {
        shown = new Timeline(List.of(), org.readout.timeline.Words.english());
    }

    ObjectProperty<Scale> scaleProperty() {
        return scale;
    }

    Scale scale() {
        return scale.get();
    }

    double width() {
        return width;
    }

    /** Pixels of the strip; the first width given fits the entries to it. */
    void setWidth(double width) {
        this.width = width;
        fitFirst(shown);
    }

    /** Shows the first entries there are fitted; later ones change nothing. */
    void fitFirst(Timeline timeline) {
        if (timeline.entries().isEmpty()) {
            left = fitted ? null : left;
            fitted = false;
        }
        shown = timeline;
        if (!fitted && width > 2 * MARGIN && !timeline.entries().isEmpty()) {
            fitted = true;
            Scale before = left;
            if (before != null && timeline.whole().map(range -> near(range, before)).orElse(false)) {
                scale.set(before);
            } else {
                timeline.core().ifPresent(range -> scale.set(fitting(range, MARGIN)));
            }
            left = null;
        }
    }

    /** While there is nothing to show, the strip stands at today. */
    void begin(@Nullable LocalDate today) {
        if (today != null && !fitted) {
            scale.set(Scale.fit(today.minusMonths(9).atStartOfDay(), today.plusMonths(3).atStartOfDay(), Math.max(width, 600), 0));
        }
    }

    void comeBack(Scale place) {
        left = place;
        fitted = false;
        fitFirst(shown);
    }

    @Nullable Scale placeToKeep() {
        return fitted ? scale.get() : left;
    }

    private boolean near(Range range, Scale place) {
        return place.x(range.to()) >= 0 && place.x(range.from()) <= width;
    }

    /** Shows all that is told; where that is in sight already, all that is mentioned too. */
    void fit() {
        Scale core = shown.core().map(range -> fitting(range, MARGIN)).orElse(scale.get());
        scale.set(core.equals(scale.get())
                ? shown.whole().map(range -> fitting(range, MARGIN)).orElse(core)
                : core);
    }

    /** Shows the items from the first to the last as large as they go; a single one with its days around it. */
    void fit(List<Item> items) {
        Range range = new Range(
                items.stream().map(item -> item.when().from()).min(Comparator.naturalOrder()).orElseThrow(),
                items.stream().map(item -> item.when().to()).max(Comparator.naturalOrder()).orElseThrow());
        scale.set(fitting(range, width / 3));
    }

    private Scale fitting(Range range, double margin) {
        double right = margin == MARGIN && width > 4 * RIGHT ? RIGHT : 0;
        return Scale.fit(range.from(), range.to(), width - right, Math.min(margin, width / 3));
    }

    void zoom(double factor, double x) {
        scale.set(scale.get().zoom(factor, x));
    }

    void pan(double dx) {
        scale.set(scale.get().pan(dx));
    }

    void bring(Item item) {
        double x = scale.get().x(item.at());
        if (x < KEEP) {
            pan(x - KEEP);
        } else if (x > width - KEEP) {
            pan(x - width + KEEP);
        }
    }

    /** What the overview shows: all there is, with a little air. */
    Optional<Scale> overview(double wide) {
        return shown.whole().map(range -> Scale.fit(range.from(), range.to(), wide, Math.min(20, wide / 4)));
    }
}
