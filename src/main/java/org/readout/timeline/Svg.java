package org.readout.timeline;

import java.util.List;
import java.util.Locale;

/**
 * The strip as SVG text, in colours for paper: a picture for a brief. It holds no date of its making and no ids, so that
 * the same entries give the same text.
 */
public final class Svg {

    private static final double FONT = 11;
    private static final double MARGIN = 110;
    private static final String LINE = "#d5d1c7";
    private static final String MUTE = "#5d5850";
    private static final String EVENT = "#8a5a12";
    private static final String EVENT_FILL = "#fdf3e0";
    private static final String COMMITMENT = "#3d4fb5";
    private static final String DATE = "#96376b";
    private static final String PAPER = "#ffffff";

    private final StringBuilder out = new StringBuilder();
    private final Layout layout;
    private final double width;

    private Svg(Layout layout, double width) {
        this.layout = layout;
        this.width = width;
    }

    /**
     * Draws all that is told, with a little air at either end.
     *
     * @param width of the picture in pixels, names of the lanes included
     */
    public static String of(List<TimelineEntry> entries, double width, Words words) {
        Timeline timeline = new Timeline(entries, words);
        double strip = width - Band.NAMES;
        Scale scale = timeline.core()
                .map(range -> Scale.fit(range.from(), range.to(), strip, MARGIN))
                .orElse(new Scale(0, 86400));
        Svg svg = new Svg(timeline.layout(scale, strip, Measure.estimate(FONT)), strip);
        return svg.draw(words);
    }

    private String draw(Words words) {
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %1$s %2$s\" "
                        + "font-family=\"Inter, Helvetica, Arial, sans-serif\" font-size=\"%s\" role=\"img\">",
                number(width + Band.NAMES), number(Band.HEIGHT), number(FONT));
        add("<title>%s</title>", escape(words.get("strip")));
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>", PAPER);
        for (Lane lane : Lane.values()) {
            double top = lane == Lane.MEETINGS ? Band.AXIS : Band.bottom(Lane.values()[lane.ordinal() - 1]);
            rule(0, top, width + Band.NAMES, top, LINE, "");
            text(14, (top + Band.bottom(lane)) / 2, "start", MUTE, words.lane(lane));
        }
        add("<svg x=\"%s\" width=\"%s\" height=\"%s\">",
                number(Band.NAMES), number(width), number(Band.HEIGHT));
        layout.ticks().forEach(tick -> {
            rule(tick.x(), Band.AXIS - 6, tick.x(), Band.AXIS, LINE, "");
            text(tick.x() + 5, Band.AXIS / 2, "start", MUTE, tick.label());
        });
        layout.bars().stream().filter(Bar::soft).forEach(this::bar);
        layout.lines().forEach(line -> rule(
                line.from(), Band.COMMITMENTS.middle(), line.to(), Band.COMMITMENTS.middle(), COMMITMENT, "3 3"));
        layout.slots().forEach(this::slot);
        out.append("</svg>\n</svg>\n");
        return out.toString();
    }

    private void bar(Bar bar) {
        boolean below = bar.band() != Band.PERIODS;
        double middle = bar.band().middle() + (below ? bar.band().height() / 2 + 7 : 0);
        double thick = below ? 3 : bar.band().height();
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\" fill=\"%s\" opacity=\"0.3\"/>",
                number(bar.x()), number(middle - thick / 2), number(bar.width()), number(thick), ink(bar.band()));
    }

    private void slot(Slot slot) {
        out.append("<g>");
        add("<title>%s</title>", escape(spoken(slot)));
        double middle = slot.band().middle();
        double high = slot.band().height();
        switch (slot.band().form()) {
            case BOX -> {
                rule(slot.x() + 12, middle + high / 2, slot.at(), middle + high / 2 + 7, EVENT, "");
                shape(slot.x(), slot.width(), slot, 6);
                text(slot.x() + slot.width() / 2, middle, "middle", EVENT, slot.label());
            }
            case DOT -> {
                shape(slot.x(), slot.folded() ? slot.width() : high, slot, high / 2);
                if (slot.folded()) {
                    text(slot.at(), middle, "middle", slot.suggested() ? ink(slot.band()) : PAPER, slot.label());
                } else {
                    text(slot.x() + high + 4, middle, "start", ink(slot.band()), slot.label());
                }
            }
            case CAPTION -> text(slot.x() + slot.width() / 2, middle + 14, "middle", DATE, slot.label());
        }
        out.append("</g>\n");
    }

    private void shape(double x, double wide, Slot slot, double round) {
        boolean box = slot.band().form() == Band.Form.BOX;
        String fill = slot.suggested() ? PAPER : box ? EVENT_FILL : ink(slot.band());
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\" stroke=\"%s\"%s/>",
                number(x), number(slot.top()), number(wide), number(slot.band().height()), number(round), fill,
                ink(slot.band()), slot.suggested() ? " stroke-dasharray=\"4 3\"" : "");
    }

    private static String spoken(Slot slot) {
        return String.join("\n\n", slot.items().stream().map(item -> item.entry().spoken()).toList());
    }

    private static String ink(Band band) {
        return switch (band.lane()) {
            case MEETINGS -> EVENT;
            case COMMITMENTS -> COMMITMENT;
            case DATES -> DATE;
        };
    }

    private void rule(double x1, double y1, double x2, double y2, String colour, String dashes) {
        add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"%s/>",
                number(x1), number(y1), number(x2), number(y2), colour,
                dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
    }

    private void text(double x, double middle, String anchor, String colour, String words) {
        if (!words.isEmpty()) {
            add("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                    number(x), number(middle + FONT * 0.36), anchor, colour, escape(words));
        }
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** XML 1.0 allows no control characters, not even written as references. */
    private static String escape(String words) {
        return words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}|[\\uFFFE\\uFFFF]", "\uFFFD")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
