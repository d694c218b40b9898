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
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.SharpCanvas;
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
    private static final double TICK = 2;
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
        model.decorationsProperty().subscribe(this::redraw);
        model.find().hitsProperty().subscribe(this::redraw);
        model.find().currentProperty().subscribe(this::redraw);
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
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        placeView();
        draw(canvas.fit(getWidth(), getHeight()));
        setAccessibleText(Messages.text("overview.accessible", model.decorationsProperty().get().all().size(),
                model.decorationsProperty().get().waiting(),
                model.find().hitsProperty().get().size()));
    }

    private void placeView() {
        view.setX(0);
        view.setWidth(getWidth());
        view.setY(Math.floor(from * getHeight()));
        view.setHeight(Math.max(4, Math.ceil((to - from) * getHeight())));
    }

    private void draw(GraphicsContext pen) {
        pen.clearRect(0, 0, getWidth(), getHeight());
        double[] drawn = {-1, -1};
        for (Decoration decoration : model.decorationsProperty().get().all()) {
            int lane = decoration.form() == Decoration.Form.UNDERLINE ? 0 : 1;
            double y = y(decoration.span().start());
            double end = lane == 0 ? y + TICK : Math.max(y + TICK, y(decoration.span().end()));
            // Two that fall on one pixel are one tick; else ten thousand would be drawn over each other.
            if (decoration.form() != Decoration.Form.NONE && end > drawn[lane]) {
                drawn[lane] = end;
                pen.setFill(ink(decoration.style()).get());
                tick(pen, lane == 0 ? 2 : 7, y, end - y, decoration.standing() == Decoration.Standing.AWAITING);
            }
        }
        pen.setFill(ink(FOUND).get());
        Hits hits = model.find().hitsProperty().get();
        double last = -1;
        for (int i = 0; i < hits.size(); i++) {
            double y = y(hits.get(i).start());
            if (y > last) {
                last = y;
                pen.fillRect(13, y, 3, TICK);
            }
        }
        Span current = model.find().currentProperty().get();
        if (current != null) {
            pen.fillRect(12, y(current.start()) - 1, 6, TICK + 2);
        }
    }

    /** A mark that waits is open in the middle, so that it is told from the others without its colour. */
    private static void tick(GraphicsContext pen, double x, double y, double height, boolean waits) {
        if (waits) {
            pen.fillRect(x, y, 1.5, height);
            pen.fillRect(x + 2.5, y, 1.5, height);
        } else {
            pen.fillRect(x, y, 4, height);
        }
    }

    private double y(int offset) {
        return Math.floor((double) offset / Math.max(1, model.text().length()) * (getHeight() - TICK));
    }

    private SimpleStyleableObjectProperty<Color> ink(String style) {
        return Objects.requireNonNull(inks.get(style), style);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
