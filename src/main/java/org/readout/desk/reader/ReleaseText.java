package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualFlowHit;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.ReadingSize;
import org.readout.desk.toolkit.Rows;
import org.readout.model.Span;

/** The rows of the open release with caret and selection. Only the rows in sight exist as nodes. */
final class ReleaseText extends Region {

    private final ReaderViewModel model;
    private final ReaderHead head;
    private final ObservableList<Object> items = FXCollections.observableArrayList();
    private final VirtualFlow<Object, Cell<Object, Node>> flow;
    private final VirtualizedScrollPane<VirtualFlow<Object, Cell<Object, Node>>> scroll;
    private final Map<DisplayParagraph, ParagraphCell> cells = new HashMap<>();
    private Runnable onSelected = () -> {};
    private Runnable onScroll = () -> {};
    private IntConsumer onLeave = row -> {};
    private final TextMouse mouse;
    private @Nullable UUID version;
    private boolean scrolling;

    /** The innermost mark under the pointer, how many there are, and where it stands in the scene. */
    record Hover(UUID mark, int others, Bounds at) {}

    /** @param head what stands above the first row and scrolls with it */
    ReleaseText(ReaderViewModel model, ReaderHead head) {
        this.model = model;
        this.head = head;
        flow = VirtualFlow.createVertical(items, this::cell);
        // Lines wrap at the window's width, so there is nothing to the side.
        scroll = new VirtualizedScrollPane<>(flow, ScrollPane.ScrollBarPolicy.NEVER, ScrollPane.ScrollBarPolicy.AS_NEEDED);
        getChildren().add(scroll);
        getStyleClass().add("release-text");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(Messages.text("reader.accessible"));
        setAccessibleHelp(Messages.text("help.text"));
        model.readingProperty().subscribe(this::show);
        model.sizeProperty().subscribe(this::resizeTo);
        model.decorationsProperty().subscribe(this::decorateAll);
        model.chosenProperty().subscribe(this::decorateAll);
        model.selectionProperty().subscribe(this::selectAll);
        focusedProperty().subscribe(this::selectAll);
        model.find().hitsProperty().subscribe(this::findAll);
        model.find().currentProperty().subscribe(this::findAll);
        model.searched().placesProperty().subscribe(this::findAll);
        flow.estimatedScrollYProperty().addListener(observable -> scrolled());
        flow.totalHeightEstimateProperty().addListener(observable -> scrolled());
        flow.heightProperty().addListener(observable -> scrolled());
        mouse = new TextMouse(this, model);
        CaretKeys.install(this, model);
    }

    void setOnHover(Consumer<Optional<Hover>> consumer) {
        mouse.setOnHover(consumer);
    }

    /** @param consumer is told the first offset in sight when another release takes this one's place */
    void setOnLeave(IntConsumer consumer) {
        onLeave = consumer;
    }

    /** @param runnable is told whenever words stand elsewhere on the screen than before */
    void setOnMoved(Runnable runnable) {
        flow.estimatedScrollYProperty().addListener((scrolled, before, now) -> runnable.run());
        flow.totalHeightEstimateProperty().addListener((measured, before, now) -> runnable.run());
        heightProperty().subscribe(runnable);
        widthProperty().subscribe(runnable);
    }

    /** Where a mark stands in the scene, if it is wholly in sight. */
    Optional<Bounds> boundsInSight(UUID mark) {
        return boundsOf(mark).filter(this::inSight);
    }

    void setOnSelected(Runnable runnable) {
        onSelected = runnable;
    }

    /** @param runnable is run when other parts of the text come into sight */
    void setOnScroll(Runnable runnable) {
        onScroll = runnable;
    }

    /** The offset that stands at the top of the pane, or at its bottom; as the rows were last laid out. */
    int offsetInSight(boolean bottom) {
        // The flow's own search for a place lays out again and may add rows; asked after each layout, it would never rest.
        double y = bottom ? getHeight() - 1 : 1;
        for (Cell<Object, Node> cell : flow.visibleCells()) {
            double below = y - cell.getNode().getLayoutY();
            double height = cell.getNode().getLayoutBounds().getHeight();
            if (below >= 0 && below < height) {
                return offsetAt(cell.getNode(), below / height);
            }
        }
        return bottom && getHeight() > 1 ? model.text().length() : 0;
    }

    /** The offset so far down a row; by its height, since asking the text for its letter would cost at each step. */
    private static int offsetAt(Node row, double part) {
        return switch (row) {
            case ParagraphCell cell -> cell.row().span().start() + (int) (part * cell.row().span().length());
            case FurnitureCell cell -> part < 0.5 ? cell.span().start() : cell.span().end();
            default -> 0;
        };
    }

    /** To be called when the keyboard has moved the caret. */
    void caretMoved() {
        onSelected.run();
    }

    /** Tells of it once the rows are laid out, and once for each time they are. */
    private void scrolled() {
        if (!scrolling) {
            scrolling = true;
            Platform.runLater(() -> {
                scrolling = false;
                onScroll.run();
            });
        }
    }

    private void show(ReadingRows reading) {
        if (Objects.equals(version, model.versionId())) {
            Rows.bring(items, withHead(reading));
            return;
        }
        onLeave.accept(firstOffset());
        version = model.versionId();
        cells.clear();
        items.setAll(withHead(reading));
    }

    private List<Object> withHead(ReadingRows reading) {
        List<Object> all = new ArrayList<>();
        all.add(head);
        all.addAll(reading.items());
        return all;
    }

    /** Builds the rows in sight anew in another size, around the same place. */
    private void resizeTo(ReadingSize size) {
        int place = items.isEmpty() ? 0 : firstOffset();
        setStyle("-fx-font-size: " + size.letters() + "px;");
        head.resizeTo(size);
        cells.clear();
        List<Object> all = List.copyOf(items);
        items.clear();
        items.setAll(all);
        showOffset(place);
    }

    private Cell<Object, Node> cell(Object item) {
        if (item instanceof FurnitureLine line) {
            return Cell.wrapNode(new FurnitureCell(line, model.sizeProperty().get().line(), () -> model.toggle(line)));
        }
        if (!(item instanceof DisplayParagraph row)) {
            return Cell.wrapNode(head);
        }
        ParagraphCell cell = new ParagraphCell(row, model.textOf(row), model.sizeProperty().get());
        cell.decorate(model.decorationsOf(row), model.chosenProperty().get());
        cell.select(model.selectionProperty().get(), isFocused());
        find(row, cell);
        cells.put(row, cell);
        return Cell.<Object, Node>wrapNode(cell).afterDispose(() -> cells.remove(row, cell));
    }

    private void decorateAll() {
        cells.forEach((row, cell) -> cell.decorate(model.decorationsOf(row), model.chosenProperty().get()));
    }

    private void findAll() {
        cells.forEach(this::find);
    }

    private void find(DisplayParagraph row, ParagraphCell cell) {
        cell.find(model.foundIn(row), model.find().currentProperty().get());
    }

    private void selectAll() {
        cells.values().forEach(cell -> cell.select(model.selectionProperty().get(), isFocused()));
    }

    /** Brings {@code span} into sight, a third down the pane. */
    void reveal(Span span) {
        model.uncover(span);
        int row = model.caret().row(span.start());
        if (row < 0) {
            return;
        }
        ParagraphCell cell = cells.get(model.rows().get(row));
        if (cell == null || !inSight(cell.sceneBoundsOf(span))) {
            int place = 1 + model.readingProperty().get().place(row);
            flow.showAsFirst(place);
            flow.layout();
            flow.showAtOffset(place, flow.getHeight() / 3);
        }
    }

    /** Whether all of {@code span} can be seen; to be asked after layout. */
    boolean isInSight(Span span) {
        return boundsInScene(span).filter(this::inSight).isPresent();
    }

    private boolean inSight(Bounds bounds) {
        Bounds own = localToScene(getBoundsInLocal());
        return bounds.getMinY() >= own.getMinY() && bounds.getMaxY() <= own.getMaxY() && bounds.getHeight() > 0;
    }

    /** The offset at which the first row in sight starts; 0 where the head is. */
    int firstOffset() {
        int first = items.isEmpty() ? 0 : Math.clamp(flow.getFirstVisibleIndex(), 0, items.size() - 1);
        return switch (items.isEmpty() ? head : items.get(first)) {
            case DisplayParagraph row -> row.span().start();
            case FurnitureLine line -> line.span().start();
            default -> 0;
        };
    }

    /** What is above the rows in sight, in pixels, as far as they have been measured. */
    double pixelsAbove() {
        return Math.max(0, flow.estimatedScrollYProperty().getValue());
    }

    /** What is below them. */
    double pixelsBelow() {
        return Math.max(0, flow.totalHeightEstimateProperty().getValue() - pixelsAbove() - flow.getHeight());
    }

    /** Scrolls down by so many pixels; up where they are negative. */
    void scroll(double pixels) {
        flow.scrollYBy(pixels);
    }

    /** Shows the row that holds {@code offset} as the first; the head at 0. */
    void showOffset(int offset) {
        if (items.isEmpty()) {
            return;
        }
        int row = model.caret().row(offset);
        flow.showAsFirst(offset <= 0 || row < 0 ? 0 : 1 + model.readingProperty().get().place(row));
    }

    /** Where the selection stands in the scene, so far as it is in sight. */
    Optional<Bounds> selectionBounds() {
        Selection selection = model.selectionProperty().get();
        if (selection.isEmpty()) {
            return Optional.empty();
        }
        Span span = new Span(selection.start(), selection.end());
        return cells.values().stream()
                .filter(cell -> cell.row().span().overlaps(span) && cell.getScene() != null)
                .map(cell -> cell.sceneBoundsOf(span))
                .reduce((a, b) -> a.getMaxY() > b.getMaxY() ? a : b);
    }

    /** The offset a line above or below the caret. */
    int verticalFrom(int offset, boolean down) {
        int row = model.caret().row(offset);
        List<DisplayParagraph> rows = model.rows();
        if (row < 0) {
            return offset;
        }
        ParagraphCell cell = live(row);
        Bounds at = cell.caretBounds(offset);
        double line = at.getHeight() + model.sizeProperty().get().letters() / 2;
        double y = at.getCenterY() + (down ? line : -line);
        if (y >= 0 && y < cell.getHeight() - 8) {
            return cell.offsetAt(at.getCenterX(), y);
        }
        int next = row + (down ? 1 : -1);
        if (next < 0 || next >= rows.size()) {
            return down ? rows.get(row).span().end() : rows.get(row).span().start();
        }
        ParagraphCell other = live(next);
        return other.offsetAt(at.getCenterX(), down ? 4 : other.getHeight() - 20);
    }

    private ParagraphCell live(int row) {
        flow.getCell(1 + model.readingProperty().get().place(row));
        DisplayParagraph key = model.rows().get(row);
        ParagraphCell cell = cells.get(key);
        if (cell == null) {
            flow.show(1 + model.readingProperty().get().place(row));
            flow.layout();
            cell = cells.get(key);
        }
        return Objects.requireNonNull(cell);
    }

    /** Where words stand in the scene, if their row is laid out. */
    Optional<Bounds> boundsInScene(Span span) {
        int row = model.caret().row(span.start());
        ParagraphCell cell = row < 0 ? null : cells.get(model.rows().get(row));
        return cell == null ? Optional.empty() : Optional.of(cell.sceneBoundsOf(span));
    }

    /** Where a mark stands in the scene, if it is in sight; to be called after layout. */
    Optional<Bounds> boundsOf(@Nullable UUID mark) {
        return model.spanOf(mark).flatMap(this::boundsInScene);
    }

    /** What stands at a point of this pane; points beside it count as its edge. */
    VirtualFlowHit<Cell<Object, Node>> hit(double x, double y) {
        return flow.hit(Math.clamp(x, 0, Math.max(0, flow.getWidth() - 1)), Math.clamp(y, 0, Math.max(0, getHeight() - 1)));
    }

    /** Whether a point of this pane is over the rows, and not over the scroll bar. */
    boolean isOverRows(double x, double y) {
        return x >= 0 && x <= flow.getWidth() && y >= 0 && y <= getHeight();
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
