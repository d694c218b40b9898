package org.readout.timeline;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The strip as a picture for a brief or a slide, in colours for paper: as SVG text, or as pixels. */
public final class Picture {

    private static final float FONT = 11;
    private static final double MARGIN = 110;
    private static final int FARTHER = 8;
    private static final Font INTER = inter();

    private final Timeline timeline;
    private final Layout layout;
    private final Words words;
    private final @Nullable LocalDate today;

    private Picture(Timeline timeline, Layout layout, Words words, @Nullable LocalDate today) {
        this.timeline = timeline;
        this.layout = layout;
        this.words = words;
        this.today = today;
    }

    /**
     * A picture of all that is told, with a little air at either end.
     *
     * @param width in pixels, names of the lanes included
     * @param today to be marked, or null
     */
    public static Picture of(
            List<TimelineEntry> entries, Arrangement arrangement, double width, Words words, @Nullable LocalDate today) {
        Timeline timeline = new Timeline(entries, arrangement, words, today);
        double strip = width - Timeline.NAMES;
        Scale scale = timeline.core()
                .map(range -> Scale.fit(range.from(), range.to(), strip, MARGIN))
                .orElse(new Scale(0, 86400));
        return of(timeline, uncut(timeline, scale, strip), width, words, today);
    }

    /** Nobody can pan a picture: it is drawn from a little farther off where an item would be cut at its edge. */
    private static Scale uncut(Timeline timeline, Scale nearest, double strip) {
        Scale scale = nearest;
        for (int i = 0; i < FARTHER; i++) {
            boolean cut = timeline.layout(scale, strip, Picture::measure).slots().stream()
                    .anyMatch(slot -> slot.x() < 0 && slot.right() > 0 || slot.x() < strip && slot.right() > strip);
            if (!cut) {
                return scale;
            }
            scale = scale.zoom(0.94, strip / 2);
        }
        return nearest;
    }

    /** A picture of what is in sight of a strip at {@code scale}, as above. */
    public static Picture of(Timeline timeline, Scale scale, double width, Words words, @Nullable LocalDate today) {
        return new Picture(timeline, timeline.layout(scale, width - Timeline.NAMES, Picture::measure), words, today);
    }

    public String svg() {
        SvgPen pen = new SvgPen(width(), height(), FONT, words.get("strip"));
        draw(pen);
        return pen.text();
    }

    /** The bytes of a PNG file, twice {@link #width} pixels wide. */
    public byte[] png() {
        PngPen pen = new PngPen(width(), height(), INTER);
        draw(pen);
        return pen.bytes();
    }

    /**
     * What it shows for those who do not see it, in the order of time: each item in its words, and what falls outside
     * the picture too.
     *
     * @param most so many items are told; of the rest, how many they are
     */
    public String inWords(int most) {
        Labels labels = new Labels(words);
        List<Item> items = timeline.rows().stream().flatMap(row -> row.items().stream())
                .sorted(Comparator.comparing(Item::when).thenComparing(Item::kind)).toList();
        String told = items.stream().limit(most).map(labels::line).collect(Collectors.joining("; "));
        return words.get("in.words", items.size(), told) + (items.size() > most ? words.get("more", items.size() - most) : ".");
    }

    public double width() {
        return layout.width() + Timeline.NAMES;
    }

    public double height() {
        return Timeline.AXIS + timeline.height() + 2;
    }

    private void draw(Pen pen) {
        new Drawing(pen, timeline, layout, words, today, Picture::measure).draw();
    }

    private static double measure(String label) {
        return INTER.getStringBounds(label, new FontRenderContext(null, true, true)).getWidth();
    }

    private static Font inter() {
        try (InputStream in = Objects.requireNonNull(
                Picture.class.getResourceAsStream("/org/readout/desk/fonts/Inter_400Regular.ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(FONT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The program's own font cannot be read", e);
        }
    }
}
