package org.readout.desk.reader;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.SharpCanvas;
import org.readout.desk.toolkit.Stretch;
import org.readout.desk.toolkit.Words;
import org.readout.model.Force;
import org.readout.model.NameType;
import org.readout.model.Span;

/**
 * The whole release beside the scroll bar, in three lanes: names, statements and notes, what was found. A place stands
 * as far down as the letters before it are of all letters. It is one canvas, so ten thousand marks cost no nodes.
 */
final class OverviewRuler extends Region {

    static final double WIDTH = 18;
    private static final double TICK = 4;
    private static final double FOUND_LEFT = 13;
    private static final String FOUND = "found";
    private static final StyleablePropertyFactory<OverviewRuler> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final Map<String, CssMetaData<OverviewRuler, Color>> INKS = Stream.of(
                    Stream.of(NameType.values()).map(Words::style),
                    Stream.of(Force.values()).map(Words::style),
                    Stream.of("note", FOUND))
            .flatMap(Function.identity())
            .distinct()
            .collect(Collectors.toMap(Function.identity(), style -> FACTORY.createColorCssMetaData(
                    "-overview-" + style, ruler -> ruler.ink(style), Color.GRAY)));

    private final ReaderViewModel model;
    private final SharpCanvas canvas = new SharpCanvas();
    private final Rectangle view = new Rectangle();
    private final Map<String, SimpleStyleableObjectProperty<Color>> inks = INKS.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, ink -> new SimpleStyleableObjectProperty<>(
                    ink.getValue(), this, ink.getKey(), Color.GRAY)));
    private double from;
    private double to = 1;
    private @Nullable Drawn last;

    /** What stands on the canvas. */
    private record Drawn(Dimension2D size, List<Tick> names, List<Tick> statements, Hits hits, @Nullable Span current) {

        List<Tick> ticks(Tick.Lane lane) {
            return lane == Tick.Lane.NAMES ? names : statements;
        }
    }

    /** @param onJump is told the offset that was clicked at */
    OverviewRuler(ReaderViewModel model, IntConsumer onJump) {
        this.model = model;
        getStyleClass().add("overview");
        view.getStyleClass().add("overview-view");
        view.setManaged(false);
        canvas.setMouseTransparent(true);
        view.setMouseTransparent(true);
        getChildren().addAll(view, canvas);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        model.decorationsProperty().subscribe(this::draw);
        model.find().hitsProperty().subscribe(this::draw);
        model.find().currentProperty().subscribe(this::draw);
        inks.values().forEach(ink -> ink.subscribe(this::redraw));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> onJump.accept(target(event.getY())));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> onJump.accept(target(event.getY())));
    }

    /** Shows which part of the text is in sight, from 0, its start, to 1, its end. */
    void inSight(double first, double last) {
        from = first;
        to = last;
        placeView();
    }

    /** The offsets that stand within a few pixels of {@code y}. */
    Span around(double y) {
        int start = offset(y - 3);
        return new Span(start, Math.max(start + 1, offset(y + 3)));
    }

    private int offset(double y) {
        int length = Math.max(1, model.text().length());
        return (int) Math.clamp(Math.floor(y / Math.max(1, getHeight()) * length), 0, length - 1.0);
    }

    /** What a click at {@code y} means: the mark or hit next to it, else the place itself. */
    private int target(double y) {
        int clicked = offset(y);
        Span around = around(y);
        return Stream.concat(
                        model.find().hitsProperty().get().touching(around).stream(),
                        model.decorationsProperty().get().touching(around).stream().map(Decoration::span))
                .map(Span::start)
                .min((a, b) -> Integer.compare(Math.abs(a - clicked), Math.abs(b - clicked)))
                .orElse(clicked);
    }

    private void redraw() {
        last = null;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        placeView();
        draw();
    }

    private void placeView() {
        view.setX(0);
        view.setWidth(getWidth());
        view.setY(Math.floor(from * getHeight()));
        view.setHeight(Math.max(4, Math.ceil((to - from) * getHeight())));
    }

    /** Draws what is other than it was: on a canvas of ten thousand marks one judgement alters a tick or none. */
    private void draw() {
        setAccessibleText(Messages.text("overview.accessible", model.decorationsProperty().get().all().size(),
                model.decorationsProperty().get().waiting(),
                model.find().hitsProperty().get().size()));
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        GraphicsContext pen = canvas.fit(getWidth(), getHeight());
        Drawn now = drawn();
        Drawn before = last != null && last.size.equals(now.size) ? last : null;
        last = now;
        if (before == null) {
            pen.clearRect(0, 0, getWidth(), getHeight());
        }
        for (Tick.Lane lane : Tick.Lane.values()) {
            List<Tick> ticks = now.ticks(lane);
            if (before == null) {
                ticks.forEach(tick -> draw(pen, lane, tick));
            } else {
                Stretch changed = Tick.changed(before.ticks(lane), ticks);
                Stream.concat(changed.gone(before.ticks(lane)).stream(), changed.come(ticks).stream())
                        .forEach(tick -> pen.clearRect(lane.left, tick.top(), TICK, tick.end() - tick.top()));
                changed.come(ticks).forEach(tick -> draw(pen, lane, tick));
            }
        }
        if (before == null || before.hits != now.hits || !Objects.equals(before.current, now.current)) {
            pen.clearRect(FOUND_LEFT - 1, 0, getWidth(), getHeight());
            drawHits(pen, now);
        }
    }

    private Drawn drawn() {
        int length = model.text().length();
        List<Decoration> all = model.decorationsProperty().get().all();
        return new Drawn(new Dimension2D(canvas.getWidth(), canvas.getHeight()), Tick.of(all, Tick.Lane.NAMES, length, getHeight()),
                Tick.of(all, Tick.Lane.STATEMENTS, length, getHeight()), model.find().hitsProperty().get(),
                model.find().currentProperty().get());
    }

    /** A mark that waits is open in the middle, so that it is told from the others without its colour. */
    private void draw(GraphicsContext pen, Tick.Lane lane, Tick tick) {
        pen.setFill(ink(tick.style()).get());
        double height = tick.end() - tick.top();
        if (tick.waits()) {
            pen.fillRect(lane.left, tick.top(), 1.5, height);
            pen.fillRect(lane.left + 2.5, tick.top(), 1.5, height);
        } else {
            pen.fillRect(lane.left, tick.top(), TICK, height);
        }
    }

    private void drawHits(GraphicsContext pen, Drawn now) {
        pen.setFill(ink(FOUND).get());
        double lowest = -1;
        for (int i = 0; i < now.hits.size(); i++) {
            double y = y(now.hits.get(i).start());
            if (y > lowest) {
                lowest = y;
                pen.fillRect(FOUND_LEFT, y, 3, Tick.HEIGHT);
            }
        }
        if (now.current != null) {
            pen.fillRect(FOUND_LEFT - 1, y(now.current.start()) - 1, 6, Tick.HEIGHT + 2);
        }
    }

    private double y(int offset) {
        return Tick.y(offset, model.text().length(), getHeight());
    }

    private SimpleStyleableObjectProperty<Color> ink(String style) {
        return Objects.requireNonNull(inks.get(style), style);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
