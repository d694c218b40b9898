package org.readout.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Entries made ready to be drawn at any scale. Made on any thread; then for one thread alone, since it keeps what it laid out. */
public final class Timeline {

    /** Height of the axis, which lies on top. */
    public static final double AXIS = 28;
    /** Width of the column with the lanes' names. */
    public static final double NAMES = 130;

    private static final int MANY = 100;
    /** One in so many at either end may lie out of sight at first. */
    private static final int OUT = 50;

    private final List<TimelineEntry> entries;
    private final List<Lane> lanes;
    private final List<Row> rows;
    private final Map<UUID, List<TimelineEntry>> byRelease = new HashMap<>();
    private final Words words;
    private final Pages pages;
    private final @Nullable Range core;
    private final @Nullable Range whole;

    /** The usual lanes, and nothing overdue. */
    public Timeline(List<TimelineEntry> entries, Words words) {
        this(entries, Arrangement.USUAL, words, null);
    }

    /** @param today against which what falls due is overdue, or null */
    public Timeline(List<TimelineEntry> entries, Arrangement arrangement, Words words, @Nullable LocalDate today) {
        this.entries = List.copyOf(entries);
        this.words = words;
        List<Item> items = items(this.entries);
        Lanes laid = new Lanes(items, arrangement, words, today);
        lanes = laid.lanes();
        rows = laid.rows();
        pages = new Pages(new Naming(new Labels(words)));
        whole = items.stream().map(item -> new Range(item.when().from(), item.when().to())).reduce(Range::and).orElse(null);
        core = core(items);
        for (TimelineEntry entry : this.entries) {
            for (Source source : entry.sources()) {
                byRelease.computeIfAbsent(source.release(), wanted -> new ArrayList<>(4)).add(entry);
            }
        }
    }

    /** Every entry, and the due date of each that has one. */
    static List<Item> items(List<TimelineEntry> entries) {
        List<Item> items = new ArrayList<>(entries.size() + entries.size() / 4);
        for (TimelineEntry entry : entries) {
            items.add(new Item(entry, false));
            if (entry.due() != null) {
                items.add(new Item(entry, true));
            }
        }
        return items;
    }

    /** What is told and what is owed; of very many, without the few that lie farthest out. */
    private @Nullable Range core(List<Item> items) {
        List<LocalDateTime> told = items.stream()
                .filter(item -> item.end() || item.entry().told() && item.kind() == Kind.MEETING)
                .map(Item::at).sorted().toList();
        if (told.isEmpty()) {
            return whole;
        }
        int out = told.size() < MANY ? 0 : told.size() / OUT;
        return new Range(told.get(out), told.get(told.size() - 1 - out));
    }

    public List<TimelineEntry> entries() {
        return entries;
    }

    /** Every lane, hidden ones too, from the top. */
    public List<Lane> lanes() {
        return lanes;
    }

    /** What is shown, from the top. */
    public List<Row> rows() {
        return rows;
    }

    /** Height of all lanes, without the axis, in pixels. */
    public double height() {
        return rows.isEmpty() ? 0 : rows.getLast().bottom();
    }

    /** What rests on a release, in the order of time. */
    public List<TimelineEntry> of(@Nullable UUID release) {
        return byRelease.getOrDefault(release, List.of());
    }

    /** The items of a lane in the order of time; empty where there is no such lane, or it is hidden. */
    public List<Item> items(String lane) {
        List<Row> of = rows.stream().filter(row -> row.lane().id().equals(lane)).toList();
        return of.size() == 1 ? of.getFirst().items() : of.stream()
                .flatMap(row -> row.items().stream())
                .sorted((one, other) -> Long.compare(one.second(), other.second()))
                .toList();
    }

    /** As {@link #items(String)}, where lanes are kinds. */
    public List<Item> items(Kind kind) {
        return items(Lane.id(Grouping.KIND, kind.name()));
    }

    /** The first row that holds {@code item}; empty where its lane is hidden. */
    public Optional<Row> rowOf(Item item) {
        return rows.stream().filter(row -> row.index(item) >= 0).findFirst();
    }

    /** What is to be drawn in {@code width} pixels. Of what was laid out at this scale before, only what is new is laid out. */
    public Layout layout(Scale scale, double width, Measure measure) {
        List<Slot> slots = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Shade> shades = new ArrayList<>();
        @Nullable Row promises = rows.stream()
                .filter(row -> row.lane().id().equals(Lane.id(Grouping.KIND, Kind.COMMITMENT.name()))).findFirst().orElse(null);
        for (Row row : rows) {
            slots.addAll(pages.visible(row, scale, width, measure));
            Coverage coverage = new Coverage(row, scale, width);
            coverage.bars(bars, shades);
            coverage.lines(promises == null ? row.middle() : promises.middle(), lines, shades);
        }
        return new Layout(scale, width, rows, Ticks.of(scale, width, words, measure), slots, bars, lines, shades);
    }

    /** The label of an item that says most. */
    public String label(Item item) {
        return Objects.requireNonNull(pages.naming().labels(item, 1).getFirst());
    }

    /**
     * From the first encounter told to the last, or to the last due date, without the few farthest out of very many; the
     * whole where nothing is told.
     */
    public Optional<Range> core() {
        return Optional.ofNullable(core);
    }

    /** From the first to the last of all. */
    public Optional<Range> whole() {
        return Optional.ofNullable(whole);
    }
}
