package org.readout.desk.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReviewPolicy;
import org.readout.timeline.Arrangement;
import org.readout.timeline.Filter;
import org.readout.timeline.Item;
import org.readout.timeline.Kind;
import org.readout.timeline.Scale;
import org.readout.timeline.Source;
import org.readout.timeline.Timeline;
import org.readout.timeline.TimelineEntry;
import org.readout.timeline.Undated;
import org.readout.timeline.Unplaced;
import org.readout.timeline.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the strip shows: entries, how they lie in lanes, the item in hand, the period brushed. For the interface's thread alone. */
public final class TimelineViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(TimelineViewModel.class);

    private final Executor background;
    private final Executor ui;
    private final Words words;
    private final Feed feed;
    private final Sight sight = new Sight();
    private final Walk walk = new Walk(this);
    private final List<Feed.Page> told = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Feed.Made> made;
    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(Arrangement.USUAL);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    private final ObjectProperty<@Nullable UUID> openRelease = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UUID> chosenMark = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> today = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Period> period = new SimpleObjectProperty<>();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Item> inHand = new ReadOnlyObjectWrapper<>();
    private Consumer<Source> onOpen = source -> {};
    private Function<Unplaced, CompletableFuture<Undated>> reader = unplaced -> new CompletableFuture<>();
    private @Nullable Source opened;
    private boolean making;
    private boolean stale;

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
        feed = new Feed(words);
        made = new ReadOnlyObjectWrapper<>(new Feed.Made(
                new Feed.Wanted(Arrangement.USUAL, Filter.NONE, null), new Timeline(List.of(), words), List.of(), Map.of(), 0));
        arrangement.subscribe((before, after) -> make());
        filter.subscribe((before, after) -> make());
        today.subscribe((before, after) -> {
            sight.begin(after);
            make();
        });
    }

    /** Shows what is dated in {@code releases} and nothing else. */
    public void show(List<AnnotatedRelease> releases, ReviewPolicy policy) {
        tell(true, releases, Set.of(), policy);
        make();
    }

    /**
     * Takes what is dated in releases, each in the place of what was told of it before; nothing is shown until
     * {@link #make}.
     *
     * @param begins whether all that was told before is to be forgotten
     * @param gone releases of which nothing is to be shown any more
     * @param policy what the officer is asked to judge
     */
    public void tell(boolean begins, List<AnnotatedRelease> releases, Set<UUID> gone, ReviewPolicy policy) {
        if (begins) {
            told.clear();
        }
        told.add(new Feed.Page(begins, List.copyOf(releases), Set.copyOf(gone), policy));
    }

    /** Takes in, in the background, what was told, so that the releases themselves need not be held; shows nothing new. */
    public void gather() {
        turn();
    }

    /** Makes the strip anew of all that was told, in the background. What is told meanwhile waits for the next turn. */
    public void make() {
        stale = true;
        turn();
    }

    /** One thing after the other: what is told while it works is taken up when it is done. */
    private void turn() {
        if (making || told.isEmpty() && !stale) {
            return;
        }
        boolean draw = stale;
        stale = false;
        making = true;
        List<Feed.Page> pages = List.copyOf(told);
        told.clear();
        Feed.Wanted wanted = new Feed.Wanted(arrangement.get(), filter.get(), today.get());
        Feed.Made before = made.get();
        CompletableFuture.supplyAsync(() -> {
            feed.take(pages);
            return draw ? feed.make(wanted, before) : before;
        }, background).whenCompleteAsync((now, failure) -> {
            making = false;
            if (failure != null) {
                LOG.error("The timeline could not be made", failure);
            } else if (draw) {
                take(now);
            }
            turn();
        }, ui);
    }

    /** Whether something that was told is not shown yet, though it is to be. */
    public boolean isMaking() {
        return making || stale || !told.isEmpty();
    }

    /** Shows what was made. */
    void take(Feed.Made now) {
        Item held = inHand.get();
        made.set(now);
        inHand.set(held == null ? null : walk.same(held).orElse(null));
        sight.fitFirst(now.timeline());
    }

    /** What is shown now. */
    public Timeline timelineShown() {
        return timeline();
    }

    /** The stretch of time in sight now. */
    public Scale scaleShown() {
        return sight.scale();
    }

    /** The stretch of time to come back to; null while nothing has been shown. */
    public @Nullable Scale placeToKeep() {
        return sight.placeToKeep();
    }

    /** Shows this stretch once there is something to show, unless nothing of that lies near it. */
    public void comeBack(Scale place) {
        sight.comeBack(place);
    }

    /** Width of the strip without the names of its lanes, in pixels. */
    public double widthShown() {
        return sight.width();
    }

    Timeline timeline() {
        return made.get().timeline();
    }

    ReadOnlyObjectProperty<Feed.Made> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /** Which stretch is in sight. */
    Sight sight() {
        return sight;
    }

    Walk walk() {
        return walk;
    }

    Words words() {
        return words;
    }

    /** How the lanes lie. */
    public ObjectProperty<Arrangement> arrangementProperty() {
        return arrangement;
    }

    /** What of the library is wanted on the strip. */
    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** The release being read, or null: its entries stand out. */
    public ObjectProperty<@Nullable UUID> openReleaseProperty() {
        return openRelease;
    }

    /** The mark chosen in the release being read, or null: its entry lights up. */
    public ObjectProperty<@Nullable UUID> chosenMarkProperty() {
        return chosenMark;
    }

    /** The day to draw as today, or null for none. */
    public ObjectProperty<@Nullable LocalDate> todayProperty() {
        return today;
    }

    /** The days brushed on the axis, or null. */
    public ObjectProperty<@Nullable Period> periodProperty() {
        return period;
    }

    /** Whether the pane is one line. */
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /** The item the keyboard has walked to, or null. */
    public ReadOnlyObjectProperty<@Nullable Item> inHandProperty() {
        return inHand.getReadOnlyProperty();
    }

    /** Told what an item that was clicked rests on: a mark, or a whole release. */
    public void setOnOpen(Consumer<Source> onOpen) {
        this.onOpen = onOpen;
    }

    /** @param reader reads again what bears no date; done on the interface's thread, never where it is gone by now */
    public void setReader(Function<Unplaced, CompletableFuture<Undated>> reader) {
        this.reader = reader;
    }

    /** The releases that tell of something in a period, make or owe a commitment in it, or were put out in it. */
    public Set<UUID> releasesIn(Period days) {
        return timeline().entries().stream()
                .filter(entry -> entry.kind() != Kind.DATE && entry.told())
                .filter(entry -> days.meets(entry.when()) || entry.due() != null && days.meets(entry.due().when()))
                .flatMap(entry -> entry.sources().stream().map(Source::release))
                .collect(Collectors.toSet());
    }

    /** Everything gathered, whatever is filtered out; as a rule in its own time. */
    CompletableFuture<List<TimelineEntry>> everything() {
        return CompletableFuture.supplyAsync(feed::all, background);
    }

    /** Takes an item in hand and brings it into sight; null lays down what is in hand. */
    void hold(@Nullable Item item) {
        inHand.set(item);
        if (item != null) {
            sight.bring(item);
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
        onOpen.accept(source);
    }

    /** Opens the sentence of something that bears no date. */
    void open(Unplaced unplaced) {
        read(unplaced).thenAccept(undated -> onOpen.accept(undated.source()));
    }

    /** What something says that bears no date; done on the interface's thread. */
    CompletableFuture<Undated> read(Unplaced unplaced) {
        return reader.apply(unplaced);
    }

    /** Whether an entry rests on the mark chosen in the text. */
    boolean isLit(TimelineEntry entry) {
        UUID mark = chosenMark.get();
        return mark != null && entry.sources().stream().anyMatch(source -> source.mark().equals(mark));
    }

    /** The encounter the open release tells of first; what else it tells, where it tells of none. */
    Optional<TimelineEntry> home() {
        return walk.home();
    }
}
