package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.ReadingSize;
import org.readout.model.Span;

/** One row of the reader: its number, its words, and the marks drawn under and behind them. */
final class ParagraphCell extends Region {

    static final double GUTTER = 64;
    private static final double RIGHT = 24;
    private static final PseudoClass FURNITURE = PseudoClass.getPseudoClass("furniture");

    private final DisplayParagraph row;
    private final ReadingSize size;
    private final Label number = new Label();
    private final TextFlow flow = new TextFlow();
    private final Pane behind = new Pane();
    private final Pane above = new Pane();
    private final Path hits = new Path();
    private final Path currentHit = new Path();
    private final Path selected = new Path();
    private final Path caret = new Path();
    /** Where words stand in the flow, until it is laid out in another width. */
    private final Map<Span, Bounds> measured = new HashMap<>();
    /** As they are drawn, in the width the words are laid out in. */
    private Map<MarkShape, Shapes> shapes = Map.of();
    private List<Decoration> decorations = List.of();
    private @Nullable UUID chosen;
    private Selection selection = Selection.at(0);
    private List<Span> found = List.of();
    private @Nullable Span current;
    private boolean focused;
    /** Whether the words are laid out; before that nobody knows where they stand. */
    private boolean drawn;

    /** What stands of a mark behind the words, and what above them. */
    private record Shapes(List<Node> behind, List<Node> above) {

        static Shapes of(MarkShape shape, List<Bounds> boxes) {
            return switch (shape.decoration().form()) {
                case TINT -> new Shapes(shape.tint(boxes), List.of());
                case UNDERLINE -> new Shapes(shape.halo(boxes), shape.underline(boxes));
                case NONE -> new Shapes(shape.halo(boxes), List.of());
            };
        }
    }

    ParagraphCell(DisplayParagraph row, String words, ReadingSize size) {
        this.row = row;
        this.size = size;
        getStyleClass().add("paragraph");
        pseudoClassStateChanged(FURNITURE, row.furniture());
        number.setText(row.number() == 0 || row.furniture() ? "" : Integer.toString(row.number()));
        number.getStyleClass().add("paragraph-number");
        Text text = new Text(words);
        text.getStyleClass().add("reading");
        flow.getChildren().add(text);
        flow.getStyleClass().add("reading-flow");
        hits.getStyleClass().add("found-text");
        currentHit.getStyleClass().addAll("found-text", "current");
        selected.getStyleClass().add("selected-text");
        caret.getStyleClass().add("caret");
        for (Node layer : List.of(behind, above, hits, currentHit, selected, caret)) {
            layer.setManaged(false);
            layer.setMouseTransparent(true);
        }
        getChildren().addAll(number, behind, hits, selected, currentHit, flow, above, caret);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(row.furniture()
                ? Messages.text("reader.furniture.accessible", words)
                : Messages.text("reader.paragraph.accessible", row.number(), words));
    }

    DisplayParagraph row() {
        return row;
    }

    void decorate(List<Decoration> with, @Nullable UUID chosenMark) {
        if (decorations.equals(with) && Objects.equals(chosen, chosenMark)) {
            return;
        }
        decorations = with;
        chosen = chosenMark;
        if (drawn) {
            drawMarks();
        }
    }

    /** Shows what was found in this row. */
    void find(List<Span> hitsHere, @Nullable Span currentOne) {
        found = hitsHere;
        current = currentOne;
        if (drawn) {
            drawHits();
        }
    }

    void select(Selection now, boolean hasFocus) {
        selection = now;
        focused = hasFocus;
        if (drawn) {
            drawSelection();
        }
    }

    /** The UTF-16 offset in the version nearest to a point of this cell. */
    int offsetAt(double x, double y) {
        Point2D point = flow.parentToLocal(x, y);
        double inside = Math.clamp(point.getY(), 1, Math.max(1, flow.getHeight() - 2));
        HitInfo hit = flow.hitTest(new Point2D(point.getX(), inside));
        return Math.clamp(row.span().start() + hit.getInsertionIndex(), row.span().start(), row.span().end());
    }

    /** The character under a point of this cell; -1 where there is none. */
    int characterAt(double x, double y) {
        Point2D point = flow.parentToLocal(x, y);
        if (point.getX() < 0 || point.getY() < 0 || point.getX() > flow.getWidth() || point.getY() > flow.getHeight()) {
            return -1;
        }
        int index = row.span().start() + flow.hitTest(point).getCharIndex();
        Bounds bounds = measure(new Span(index, index + 1));
        return bounds.contains(point) ? index : -1;
    }

    /** Where a stretch of the version's text stands, in this cell's flow; only what lies in this row. */
    private Bounds boundsOf(Span span) {
        // The cards ask for every mark in sight at each step of the scroll bar.
        return measured.computeIfAbsent(span, this::measure);
    }

    private Bounds measure(Span span) {
        return new Path(flow.rangeShape(local(span.start()), local(span.end()))).getBoundsInLocal();
    }

    /** Where a stretch of the version's text stands, in the scene. */
    Bounds sceneBoundsOf(Span span) {
        return flow.localToScene(boundsOf(span));
    }

    /** Where the caret stands at {@code offset}, in this cell. */
    Bounds caretBounds(int offset) {
        return flow.localToParent(new Path(flow.caretShape(local(offset), true)).getBoundsInLocal());
    }

    private int local(int offset) {
        return Math.clamp(offset, row.span().start(), row.span().end()) - row.span().start();
    }

    private void drawMarks() {
        Map<MarkShape, Shapes> now = new LinkedHashMap<>();
        for (Decoration decoration : decorations) {
            int from = local(decoration.span().start());
            int to = local(decoration.span().end());
            if (from < to) {
                boolean starts = decoration.span().start() >= row.span().start();
                MarkShape shape = new MarkShape(decoration, decoration.mark().equals(chosen), starts);
                Shapes known = shapes.get(shape);
                now.put(shape, known != null ? known : Shapes.of(shape, MarkShape.boxes(flow.rangeShape(from, to))));
            }
        }
        shapes = now;
        bring(behind.getChildren(), now.values().stream().map(Shapes::behind).flatMap(List::stream).toList());
        bring(above.getChildren(), now.values().stream().map(Shapes::above).flatMap(List::stream).toList());
    }

    /** What is drawn already stays: a mark that changes costs its own shapes and not those of the whole paragraph. */
    private static void bring(ObservableList<Node> drawn, List<Node> wanted) {
        drawn.retainAll(Set.copyOf(wanted));
        List<Node> kept = List.copyOf(drawn);
        if (!kept.equals(wanted.stream().filter(Set.copyOf(kept)::contains).toList())) {
            drawn.clear();
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (i == drawn.size() || drawn.get(i) != wanted.get(i)) {
                drawn.add(i, wanted.get(i));
            }
        }
    }

    private void drawSelection() {
        int from = local(selection.start());
        int to = local(selection.end());
        if (from < to) {
            selected.getElements().setAll(flow.rangeShape(from, to));
        } else {
            selected.getElements().clear();
        }
        boolean here = focused && selection.caret() >= row.span().start() && selection.caret() <= row.span().end();
        if (here) {
            caret.getElements().setAll(flow.caretShape(local(selection.caret()), true));
        } else {
            caret.getElements().clear();
        }
    }

    private void drawHits() {
        List<PathElement> elements = new ArrayList<>();
        for (Span hit : found) {
            elements.addAll(List.of(flow.rangeShape(local(hit.start()), local(hit.end()))));
        }
        hits.getElements().setAll(elements);
        if (current != null && current.overlaps(row.span())) {
            currentHit.getElements().setAll(flow.rangeShape(local(current.start()), local(current.end())));
        } else {
            currentHit.getElements().clear();
        }
    }

    /** How long a line is in a pane so wide, where {@code measure} is wanted; all in pixels. */
    static double line(double width, double measure) {
        return Math.clamp(width - GUTTER - RIGHT, 120, Math.max(120, measure));
    }

    /** Where lines start in a pane so wide: they stand in its middle, never nearer to its edge than the numbers need. */
    static double indent(double width, double measure) {
        return Math.max(GUTTER, Math.floor((width - line(width, measure)) / 2));
    }

    private double below() {
        return Math.round(size.letters() * 0.76);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? size.line() + GUTTER + RIGHT : width;
        return Math.ceil(flow.prefHeight(line(room, size.line()))) + below();
    }

    @Override
    protected double computePrefWidth(double height) {
        return size.line() + GUTTER;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = indent(getWidth(), size.line());
        double width = line(getWidth(), size.line());
        boolean moved = flow.getWidth() != width;
        flow.resizeRelocate(left, 0, width, flow.prefHeight(width));
        for (Node layer : List.of(behind, above, hits, currentHit, selected, caret)) {
            layer.relocate(0, 0);
            layer.setLayoutX(left);
            layer.setLayoutY(0);
        }
        double sunk = flow.getBaselineOffset() - number.getBaselineOffset();
        number.resizeRelocate(left - 38, Math.max(0, sunk), 30, number.prefHeight(30));
        if (moved || !drawn) {
            drawn = true;
            measured.clear();
            shapes = Map.of();
            flow.layout();
            drawMarks();
            drawSelection();
            drawHits();
        }
    }
}
