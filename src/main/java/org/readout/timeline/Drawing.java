package org.readout.timeline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.model.Status;

/** Draws one layout of the strip for paper: names of the lanes at the left, the strip beside them. */
final class Drawing {

    private static final double FAINT = 0.3;
    private static final int TOLD = 20;

    private final Pen pen;
    private final Timeline timeline;
    private final Layout layout;
    private final Labels labels;
    private final Words words;
    private final @Nullable LocalDate today;
    private final Measure measure;

    Drawing(Pen pen, Timeline timeline, Layout layout, Words words, @Nullable LocalDate today, Measure measure) {
        this.measure = measure;
        this.pen = pen;
        this.timeline = timeline;
        this.layout = layout;
        this.labels = new Labels(words);
        this.words = words;
        this.today = today;
    }

    void draw() {
        double width = layout.width() + Timeline.NAMES;
        pen.line(0, Timeline.AXIS, width, Timeline.AXIS, Paper.LINE, false);
        for (Lane lane : timeline.lanes()) {
            names(lane, width);
        }
        pen.cut(Timeline.NAMES);
        for (Tick tick : layout.ticks()) {
            pen.line(x(tick.x()), Timeline.AXIS - 6, x(tick.x()), Timeline.AXIS, Paper.LINE, false);
            if (tick.x() >= 0 && tick.x() + 5 + measure.width(tick.label()) <= layout.width()) {
                pen.text(x(tick.x()) + 5, Timeline.AXIS / 2, Pen.Anchor.START, Paper.MUTE, tick.label());
            }
        }
        today();
        layout.shades().forEach(this::shade);
        layout.bars().stream().filter(bar -> bar.soft() || bar.width() > 40).forEach(this::bar);
        layout.lines().forEach(this::line);
        layout.slots().forEach(this::slot);
    }

    private void names(Lane lane, double width) {
        timeline.rows().stream().filter(row -> row.lane().equals(lane)).reduce((one, other) -> other).ifPresent(last -> {
            double top = timeline.rows().stream().filter(row -> row.lane().equals(lane)).findFirst().orElseThrow().top();
            pen.line(0, y(last.bottom()), width, y(last.bottom()), Paper.LINE, false);
            pen.text(14, y((top + last.bottom()) / 2), Pen.Anchor.START, Paper.MUTE, words.shorten(lane.name(), 20));
        });
    }

    private void today() {
        if (today != null) {
            double x = layout.scale().x(When.day(today).middle());
            if (x >= 0 && x <= layout.width()) {
                pen.line(x(x), Timeline.AXIS, x(x), y(timeline.height()), Paper.MUTE, true);
                pen.text(x(x) + 4, 7, Pen.Anchor.START, Paper.MUTE, words.get("today"));
            }
        }
    }

    private void shade(Shade shade) {
        double middle = y(shade.row().middle());
        double thick = shade.lines() ? 1 : 6;
        int colour = Paper.of(shade.row().items().getFirst());
        pen.box(x(shade.from()), middle - thick / 2, shade.to() - shade.from(), thick, 0, colour, Paper.NONE, false,
                0.15 * shade.depth());
    }

    private void bar(Bar bar) {
        boolean below = bar.row().form() != Form.CAPTION;
        double middle = y(bar.row().middle()) + (below ? bar.row().form().size() / 2 + 4 : 0);
        double thick = below ? 3 : bar.row().form().size();
        pen.box(x(bar.x()), middle - thick / 2, bar.width(), thick, thick / 2, Paper.of(bar.item()), Paper.NONE, false, FAINT);
    }

    private void line(Line line) {
        int colour = Paper.of(line.item());
        double y = y(line.row().middle());
        pen.line(x(line.from()), y(line.above()), x(line.from()), y, colour, true);
        pen.line(x(line.from()), y, x(line.to()), y, colour, true);
    }

    private void slot(Slot slot) {
        pen.about(slot.items().stream().limit(TOLD).map(item -> labels.spoken(item.entry())).collect(Collectors.joining("\n\n")));
        Item item = slot.items().getFirst();
        int ink = slot.overdue() ? Paper.ALERT : Paper.of(item);
        double middle = y(slot.row().middle());
        double size = slot.row().form().size();
        switch (slot.row().form()) {
            case BOX -> {
                if (!slot.folded()) {
                    double stem = Math.clamp(slot.at(), slot.x() + 7, slot.right() - 8);
                    pen.line(x(stem), middle + size / 2, x(slot.at()), middle + size / 2 + 7, ink, false);
                }
                box(slot, slot.width(), 6, slot.suggested() ? Paper.WHITE : Paper.EVENT_FILL, slot.cited() ? Paper.MUTE : ink);
                pen.text(x(slot.x() + slot.width() / 2), middle, Pen.Anchor.MIDDLE, slot.cited() ? Paper.MUTE : ink, slot.label());
            }
            case DOT -> dot(slot, item, ink);
            case CAPTION -> pen.text(x(slot.x() + slot.width() / 2), middle + 14, Pen.Anchor.MIDDLE, ink, slot.label());
            case MARK -> box(slot, slot.width(), size / 2, ink, Paper.NONE);
        }
    }

    private void dot(Slot slot, Item item, int ink) {
        double middle = y(slot.row().middle());
        double size = slot.row().form().size();
        if (slot.folded()) {
            box(slot, slot.width(), size / 2, slot.suggested() ? Paper.WHITE : ink, ink);
            pen.text(x(slot.at()), middle, Pen.Anchor.MIDDLE, slot.suggested() ? ink : Paper.WHITE, slot.label());
            return;
        }
        if (item.end()) {
            boolean hollow = item.inferred() || Objects.requireNonNull(item.entry().due()).status() != Status.OPEN;
            pen.diamond(x(slot.at()), middle, 5, hollow ? Paper.WHITE : ink, ink);
        } else {
            pen.box(x(slot.at() - size / 2 + 2), middle - size / 2 + 2, size - 4, size - 4,
                    item.kind() == Kind.MEETING ? 3 : size / 2 - 2, slot.suggested() ? Paper.WHITE : ink, ink, slot.suggested(), 1);
        }
        if (!slot.label().isEmpty()) {
            // Lines end before words and go on behind them.
            pen.box(x(slot.x() + size + 1), middle - 7, slot.width() - size + 2, 14, 0, Paper.WHITE, Paper.NONE, false, 1);
            pen.text(x(slot.x() + size + 4), middle, Pen.Anchor.START, ink, slot.label());
        }
    }

    private void box(Slot slot, double wide, double round, int fill, int edge) {
        pen.box(x(slot.x()), y(slot.top()), wide, slot.row().form().size(), round, fill, edge, slot.suggested(), 1);
    }

    private static double x(double x) {
        return x + Timeline.NAMES;
    }

    private static double y(double y) {
        return y + Timeline.AXIS;
    }
}
