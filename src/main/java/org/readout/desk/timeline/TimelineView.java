package org.readout.desk.timeline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Overlay;
import org.readout.desk.toolkit.WhenSeen;
import org.readout.timeline.Item;
import org.readout.timeline.Labels;
import org.readout.timeline.Source;
import org.readout.timeline.Timeline;
import org.readout.timeline.Unplaced;
import org.readout.timeline.Words;

/** The timeline: what can be done with it above, names of the lanes at the left, the strip at the right, all of it below. */
public final class TimelineView extends Region {

    private static final double BAR = 10;

    private final TimelineViewModel model;
    private final Words words;
    private final Overlay overlay;
    private final DateChanges changes;
    private final StripPane strip;
    private final StripHead head;
    private final LaneNames names;
    private final Overview overview;
    private final ItemList list;
    private final ScrollBar scroll = new ScrollBar();
    private final Hint hint;
    private final EntryMenu<Item> menu;
    private final EntryMenu<Unplaced> undated;
    private final Button add;

    /** @param exporting asks for a file and writes the timeline into it */
    public TimelineView(TimelineViewModel model, Overlay overlay, DateChanges changes, Runnable exporting) {
        this.model = model;
        this.words = model.words();
        this.overlay = overlay;
        this.changes = changes;
        strip = new StripPane(model);
        hint = new Hint(overlay, words);
        Labels labels = new Labels(words);
        menu = new EntryMenu<>(overlay, strip, item -> CompletableFuture.completedFuture(labels.line(item)), model::open);
        undated = new EntryMenu<>(overlay, strip, unplaced -> model.read(unplaced).thenApply(labels::line), model::open);
        names = new LaneNames(strip, model);
        overview = new Overview(strip, model);
        list = new ItemList(model, this::edit, this::switchList);
        Button filter = StripHead.button(words, "filter.title", words.get("filter"));
        filter.setId("timeline-filter-button");
        add = StripHead.button(words, "add.title", words.get("add"));
        add.setId("timeline-add-button");
        Button export = StripHead.button(words, "export.title", words.get("export"));
        export.setId("timeline-export");
        Button listing = StripHead.button(words, "list.hint", words.get("list"));
        listing.setId("timeline-list-button");
        listing.setOnAction(event -> switchList());
        Button lanes = StripHead.button(words, "lanes", words.get("lanes"));
        lanes.setId("timeline-lanes");
        lanes.setOnAction(event -> {
            LanesPopover popover = new LanesPopover(overlay, strip, model);
            popover.show(lanes.localToScene(lanes.getBoundsInLocal()), popover.first());
        });
        filter.setOnAction(event -> {
            FilterPopover popover = new FilterPopover(overlay, strip, model);
            popover.show(filter.localToScene(filter.getBoundsInLocal()), popover.first());
        });
        add.setOnAction(event -> showAdd());
        export.setOnAction(event -> exporting.run());
        head = new StripHead(model, new StripHead.Doings(lanes, filter, add, listing, export, this::showUndated));
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.valueProperty().bindBidirectional(strip.topProperty());
        getStyleClass().add("timeline");
        getChildren().addAll(strip, names, overview, scroll, list, head);
        WhenSeen.add(getChildren(), list);
        new StripGestures(
                strip, model, new StripGestures.Doings(changes::due, this::edit, this::showAdd, this::switchList), this::choose);
        strip.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        strip.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        strip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> leave());
        names.setOnScroll(event -> scroll.setValue(Math.clamp(scroll.getValue() - event.getDeltaY(), 0, scroll.getMax())));
        model.sight().scaleProperty().subscribe(hint::hide);
        model.inHandProperty().addListener((property, before, after) -> hintAt(after));
        model.madeProperty().subscribe(this::requestLayout);
        model.foldedProperty().subscribe(folded -> {
            List.of(strip, names, overview, scroll).forEach(part -> part.setVisible(!folded && !list.isVisible()));
            list.setVisible(list.isVisible() && !folded);
            hint.hide();
            requestLayout();
        });
        strip.focusedProperty().addListener((property, before, after) -> {
            if (!after) {
                hint.hide();
            }
        });
    }

    /** @param sentences finds the sentence a source stands in; done on the interface's thread */
    public void setSentences(Function<Source, CompletableFuture<String>> sentences) {
        hint.setSentences(sentences);
    }

    /** @param kinds says which of its kind a promise is, or nothing; done on the interface's thread */
    public void setKinds(Function<Source, CompletableFuture<String>> kinds) {
        hint.setKinds(kinds);
    }

    /** Closes the list of folded items, or forgets the period; false if there was neither. */
    public boolean escape() {
        boolean showing = menu.isShowing() || undated.isShowing();
        menu.hide();
        undated.hide();
        hint.hide();
        if (!showing && model.periodProperty().get() != null && strip.isFocused()) {
            model.periodProperty().set(null);
            return true;
        }
        return showing;
    }

    /** Gives the keyboard to the strip, at the open release; or to the list, if that is shown. */
    public void enter() {
        model.foldedProperty().set(false);
        if (list.isVisible()) {
            list.requestFocus();
            return;
        }
        strip.requestFocus();
        if (model.inHandProperty().get() == null) {
            model.walk().enter();
        }
    }

    private void switchList() {
        boolean listing = !list.isVisible();
        list.setVisible(listing);
        List.of(strip, names, overview, scroll).forEach(part -> part.setVisible(!listing));
        if (listing) {
            list.list();
            list.requestFocus();
        } else {
            strip.requestFocus();
        }
        requestLayout();
    }

    private void edit(Item item) {
        DatePopover popover = new DatePopover(overlay, list.isVisible() ? list : strip, item, words, changes);
        Bounds at = list.isVisible() ? head.localToScene(head.getBoundsInLocal()) : strip.localToScene(strip.boundsOf(item));
        popover.show(at, popover.field());
        popover.field().selectAll();
    }

    private void showAdd() {
        AddPopover popover = new AddPopover(overlay, strip, words, changes);
        popover.show(add.localToScene(add.getBoundsInLocal()), popover.first());
    }

    private void showUndated(Bounds at) {
        hint.hide();
        undated.show(model.madeProperty().get().unplaced(), at);
    }

    private void choose(List<Item> items) {
        hint.hide();
        if (items.size() == 1) {
            model.open(items.getFirst());
        } else {
            menu.show(items, strip.localToScene(strip.boundsOf(items.getFirst())));
        }
    }

    private void hover(MouseEvent event) {
        List<Item> items = strip.itemsAt(event.getX(), event.getY());
        if (items.isEmpty()) {
            leave();
            return;
        }
        strip.point(strip.slotAt(event.getX(), event.getY()).orElse(null));
        Bounds slot = strip.boundsOf(items.getFirst());
        show(items, new BoundingBox(event.getX(), slot.getMinY(), 1, slot.getHeight()));
    }

    private void leave() {
        strip.point(null);
        hint.hide();
    }

    private void hintAt(@Nullable Item item) {
        if (item == null || !strip.isFocused()) {
            hint.hide();
        } else {
            reveal(item);
            strip.layout();
            show(List.of(item), strip.boundsOf(item));
        }
    }

    /** Scrolls to the lane of an item. */
    private void reveal(Item item) {
        model.timeline().rowOf(item).ifPresent(row -> {
            double room = strip.getHeight() - Timeline.AXIS;
            if (row.top() < strip.top()) {
                scroll.setValue(row.top());
            } else if (row.bottom() > strip.top() + room) {
                scroll.setValue(Math.min(scroll.getMax(), row.bottom() - room));
            }
        });
    }

    private void show(List<Item> items, Bounds inStrip) {
        hint.show(items, items.getFirst().entry().sourceIn(model.openReleaseProperty().get()), strip.localToScene(inStrip));
    }

    @Override
    protected void layoutChildren() {
        double above = snappedTopInset() + StripHead.HEIGHT;
        double width = getWidth();
        double height = Math.max(0, getHeight() - above - Overview.HEIGHT);
        head.resizeRelocate(0, snappedTopInset(), width, StripHead.HEIGHT);
        list.resizeRelocate(0, above, width, Math.max(0, getHeight() - above));
        double content = Timeline.AXIS + model.timeline().height();
        boolean scrolls = content > height + 0.5;
        double bar = scrolls ? BAR : 0;
        scroll.setMax(Math.max(0, content - height));
        scroll.setVisibleAmount(content <= 0 ? 0 : scroll.getMax() * height / content);
        scroll.setValue(Math.min(scroll.getValue(), scroll.getMax()));
        scroll.setVisible(scrolls && strip.isVisible());
        scroll.resizeRelocate(width - bar, above + Timeline.AXIS, bar, Math.max(0, height - Timeline.AXIS));
        strip.resizeRelocate(Timeline.NAMES, above, Math.max(0, width - Timeline.NAMES - bar), height);
        names.resizeRelocate(0, above + Timeline.AXIS, Timeline.NAMES, Math.max(0, height - Timeline.AXIS));
        overview.resizeRelocate(Timeline.NAMES, above + height, Math.max(0, width - Timeline.NAMES - bar), Overview.HEIGHT);
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = snappedTopInset() + StripHead.HEIGHT;
        return model.foldedProperty().get() ? line : line + Timeline.AXIS + model.timeline().height() + Overview.HEIGHT;
    }

    /** Lower, and no lane could be read; folded, one line. */
    @Override
    protected double computeMinHeight(double width) {
        double line = snappedTopInset() + StripHead.HEIGHT;
        return model.foldedProperty().get() ? line : line + Timeline.AXIS + 60 + Overview.HEIGHT;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return model.foldedProperty().get() ? computePrefHeight(width) : Double.MAX_VALUE;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 2 * Timeline.NAMES;
    }

    /** What is said beside the pointer or the item in hand; empty while nothing is. */
    Optional<String> said() {
        return Optional.of(hint.said()).filter(words -> !words.isEmpty());
    }
}
