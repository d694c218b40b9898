package org.readout.desk.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReviewPolicy;
import org.readout.timeline.Entries;
import org.readout.timeline.Item;
import org.readout.timeline.Lane;
import org.readout.timeline.Range;
import org.readout.timeline.Scale;
import org.readout.timeline.Source;
import org.readout.timeline.Timeline;
import org.readout.timeline.TimelineEntry;
import org.readout.timeline.Words;

/** What the strip shows: entries, the stretch in sight, the item in hand. For the interface's thread alone. */
public final class TimelineViewModel {

    /** Pixels left free at either end when all is fitted: room for the last label. */
    private static final double MARGIN = 120;
    /** More of it at the right, where labels run on. */
    private static final double RIGHT = 200;
    private static final double KEEP = 60;
    private static final double STEP = 1.5;

    private final Executor background;
    private final Executor ui;
    private final Words words;
    private final ReadOnlyObjectWrapper<Timeline> timeline;
    private final ReadOnlyIntegerWrapper undated = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Scale> scale = new SimpleObjectProperty<>(new Scale(0, 86400));
    private final ObjectProperty<@Nullable UUID> openRelease = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> today = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Item> inHand = new ReadOnlyObjectWrapper<>();
    private BiConsumer<UUID, UUID> onOpen = (release, mark) -> {};
    private @Nullable Source opened;
    private double width;
    private boolean fitted;
    private int asked;

    /** Gathers entries at once, on the caller's thread: for pictures and tests. */
    public TimelineViewModel(Words words) {
        this(words, Runnable::run, Runnable::run);
    }

    /**
     * @param background gathers the entries of many releases
     * @param ui runs what it is given on the interface's thread
     */
    public TimelineViewModel(Words words, Executor background, Executor ui) {
        this.words = words;
        this.background = background;
        this.ui = ui;
        this.timeline = new ReadOnlyObjectWrapper<>(new Timeline(List.of(), words));
    }

    /** Shows what is dated in {@code releases}. A later call overtakes one that is not done. */
    public CompletableFuture<Void> show(List<AnnotatedRelease> releases) {
        return show(releases, ReviewPolicy.USUAL);
    }

    /** @param policy what the officer is asked to judge */
    public CompletableFuture<Void> show(List<AnnotatedRelease> releases, ReviewPolicy policy) {
        int turn = ++asked;
        Timeline before = timeline.get();
        return CompletableFuture
                .supplyAsync(() -> gather(releases, policy, before), background)
                .thenAcceptAsync(gathered -> {
                    if (turn == asked) {
                        show(gathered);
                    }
                }, ui);
    }

    private record Gathered(Timeline timeline, int undated) {}

    /** Most changes are of no date: then the strip stays as it was drawn. */
    private Gathered gather(List<AnnotatedRelease> releases, ReviewPolicy policy, Timeline before) {
        List<TimelineEntry> entries = Entries.of(releases, words, policy);
        return new Gathered(
                entries.equals(before.entries()) ? before : new Timeline(entries, words), Entries.undated(releases));
    }

    private void show(Gathered gathered) {
        Item held = inHand.get();
        boolean first = timeline.get().entries().isEmpty();
        timeline.set(gathered.timeline);
        undated.set(gathered.undated);
        inHand.set(held == null ? null : sameItem(held).orElse(null));
        if (first) {
            fitted = false;
            fitFirst();
        }
    }

    private Optional<Item> sameItem(Item held) {
        return timeline.get().items(held.entry().lane()).stream()
                .filter(item -> item.end() == held.end() && item.entry().id().equals(held.entry().id()))
                .findFirst();
    }

    public ReadOnlyObjectProperty<Timeline> timelineProperty() {
        return timeline.getReadOnlyProperty();
    }

    /** How many commitments and encounters have no place on the strip because nothing says when they were. */
    public ReadOnlyIntegerProperty undatedProperty() {
        return undated.getReadOnlyProperty();
    }

    /** Which stretch is in sight. */
    public ObjectProperty<Scale> scaleProperty() {
        return scale;
    }

    /** The release being read, or null: its entries stand out. */
    public ObjectProperty<@Nullable UUID> openReleaseProperty() {
        return openRelease;
    }

    /** The day to draw as today, or null for none. */
    public ObjectProperty<@Nullable LocalDate> todayProperty() {
        return today;
    }

    /** The item the keyboard has walked to, or null. */
    public ReadOnlyObjectProperty<@Nullable Item> inHandProperty() {
        return inHand.getReadOnlyProperty();
    }

    /** Told the release and the mark of an item that was clicked. */
    public void setOnOpen(BiConsumer<UUID, UUID> onOpen) {
        this.onOpen = onOpen;
    }

    Words words() {
        return words;
    }

    /** Pixels of the strip; the first width given fits the entries to it. */
    void setWidth(double width) {
        this.width = width;
        fitFirst();
    }

    private void fitFirst() {
        if (!fitted && width > 2 * MARGIN && !timeline.get().entries().isEmpty()) {
            fitted = true;
            timeline.get().core().ifPresent(range -> scale.set(fitting(range, MARGIN)));
        }
    }

    /** Shows all that is told; where that is in sight already, all that is mentioned too. */
    public void fit() {
        Scale core = timeline.get().core().map(range -> fitting(range, MARGIN)).orElse(scale.get());
        scale.set(core.equals(scale.get())
                ? timeline.get().whole().map(range -> fitting(range, MARGIN)).orElse(core)
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

    void zoomIn() {
        zoom(STEP, middle());
    }

    void zoomOut() {
        zoom(1 / STEP, middle());
    }

    /** The keyboard zooms about the item in hand while it is in sight. */
    private double middle() {
        Item item = inHand.get();
        double x = item == null ? width / 2 : scale.get().x(item.at());
        return x < 0 || x > width ? width / 2 : x;
    }

    void pan(double dx) {
        scale.set(scale.get().pan(dx));
    }

    /** Walks to the next item of the lane, or the one before. */
    void walk(boolean forward) {
        Item item = inHand.get();
        if (item == null) {
            enter();
            return;
        }
        List<Item> items = timeline.get().items(item.entry().lane());
        int next = items.indexOf(item) + (forward ? 1 : -1);
        if (next >= 0 && next < items.size()) {
            hold(items.get(next));
        }
    }

    /** Walks to the nearest item of the next lane that has one. */
    void walkAcross(boolean down) {
        Item item = inHand.get();
        if (item == null) {
            enter();
            return;
        }
        int lane = item.entry().lane().ordinal();
        for (int at = lane + (down ? 1 : -1); at >= 0 && at < Lane.values().length; at += down ? 1 : -1) {
            Optional<Item> nearest = nearest(timeline.get().items(Lane.values()[at]), scale.get().x(item.at()));
            if (nearest.isPresent()) {
                hold(nearest.get());
                return;
            }
        }
    }

    void walkToEnd(boolean last) {
        Item item = inHand.get();
        Lane lane = item == null ? Lane.MEETINGS : item.entry().lane();
        List<Item> items = timeline.get().items(lane);
        if (!items.isEmpty()) {
            hold(last ? items.getLast() : items.getFirst());
        }
    }

    /** Takes the item nearest to the open release in hand, or to the middle of the strip. */
    void enter() {
        double x = home().map(entry -> scale.get().x(entry.when().middle())).orElse(width / 2);
        for (Lane lane : Lane.values()) {
            Optional<Item> nearest = nearest(timeline.get().items(lane), x);
            if (nearest.isPresent()) {
                hold(nearest.get());
                return;
            }
        }
    }

    private Optional<Item> nearest(List<Item> items, double x) {
        return items.stream().min(Comparator.comparingDouble(item -> Math.abs(scale.get().x(item.at()) - x)));
    }

    /** Takes an item in hand and brings it into sight. */
    void hold(Item item) {
        inHand.set(item);
        double x = scale.get().x(item.at());
        if (x < KEEP) {
            pan(x - KEEP);
        } else if (x > width - KEEP) {
            pan(x - width + KEEP);
        }
    }

    /**
     * Opens the sentence an item rests on: in the release being read if it is there; of an entry told in several
     * releases, each time the next.
     */
    void open(Item item) {
        inHand.set(item);
        List<Source> sources = item.entry().sources();
        int last = opened == null ? -1 : sources.indexOf(opened);
        Source source = last < 0 ? item.entry().sourceIn(openRelease.get()) : sources.get((last + 1) % sources.size());
        opened = source;
        onOpen.accept(source.release(), source.mark());
    }

    /** The encounter the open release tells of first; what else it tells, where it tells of none. */
    Optional<TimelineEntry> home() {
        UUID release = openRelease.get();
        return release == null ? Optional.empty() : timeline.get().entries().stream()
                .filter(entry -> entry.in(release) && entry.told() && entry.lane() != Lane.DATES)
                .min(Comparator.comparing(TimelineEntry::lane)
                        .thenComparing(entry -> entry.sourceIn(release).paragraph()));
    }
}
