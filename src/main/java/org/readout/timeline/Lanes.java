package org.readout.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Puts items into lanes, and lanes one below the other. */
final class Lanes {

    /** Lanes of an order of their own; what is rarer stands in one lane together. */
    private static final int MOST = 12;
    /** A lane of these stands there even while it is empty. */
    private static final Set<Kind> ALWAYS = Set.of(Kind.MEETING, Kind.COMMITMENT, Kind.DATE);

    private final Arrangement arrangement;
    private final Words words;
    private final @Nullable LocalDate today;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    Lanes(List<Item> items, Arrangement arrangement, Words words, @Nullable LocalDate today) {
        this.arrangement = arrangement;
        this.words = words;
        this.today = today;
        Grouping grouping = arrangement.grouping();
        Map<String, List<Item>> byKey = new LinkedHashMap<>();
        if (grouping == Grouping.KIND) {
            for (Kind kind : Kind.values()) {
                byKey.put(kind.name(), new ArrayList<>());
            }
        }
        for (Item item : items) {
            for (String key : grouping.keys(item)) {
                byKey.computeIfAbsent(key, wanted -> new ArrayList<>()).add(item);
            }
        }
        if (grouping == Grouping.KIND) {
            byKey.entrySet().removeIf(
                    entry -> entry.getValue().isEmpty() && !ALWAYS.contains(Kind.valueOf(entry.getKey())));
        }
        Map<Lane, List<Item>> byLane = new LinkedHashMap<>();
        named(byKey).forEach((lane, those) -> byLane.put(lane, those));
        inOrder(byLane.keySet()).forEach(lane -> lay(lane, byLane.getOrDefault(lane, List.of())));
    }

    /** Every lane, hidden ones too, in the order the officer gave them. */
    List<Lane> lanes() {
        return List.copyOf(lanes);
    }

    /** From the top. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    private Map<Lane, List<Item>> named(Map<String, List<Item>> byKey) {
        Grouping grouping = arrangement.grouping();
        Map<Lane, List<Item>> named = new LinkedHashMap<>();
        if (grouping == Grouping.KIND) {
            byKey.forEach((key, those) -> named.put(lane(key, grouping.name(key, words), those), those));
            return named;
        }
        List<Map.Entry<String, List<Item>>> bySize = byKey.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Item>> entry) -> -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey)).toList();
        int apart = bySize.size() <= MOST ? bySize.size() : MOST - 1;
        for (Map.Entry<String, List<Item>> entry : bySize.subList(0, apart)) {
            named.put(lane(entry.getKey(), grouping.name(entry.getKey(), words), entry.getValue()), entry.getValue());
        }
        if (apart < bySize.size()) {
            // An item may be of several of these lanes; together they hold it once.
            List<Item> rest = bySize.subList(apart, bySize.size()).stream()
                    .flatMap(entry -> entry.getValue().stream()).distinct().toList();
            named.put(lane("+", words.get("lane.others"), rest), rest);
        }
        return named;
    }

    private Lane lane(String key, String name, List<Item> items) {
        String id = Lane.id(arrangement.grouping(), key);
        return new Lane(id, name, items.size(), arrangement.folded().contains(id), arrangement.hidden().contains(id));
    }

    private List<Lane> inOrder(Set<Lane> as) {
        List<String> order = arrangement.order();
        return as.stream().sorted(Comparator.comparingInt(
                lane -> order.contains(lane.id()) ? order.indexOf(lane.id()) : order.size())).toList();
    }

    private void lay(Lane lane, List<Item> items) {
        lanes.add(lane);
        if (lane.hidden()) {
            return;
        }
        boolean byKind = arrangement.grouping() == Grouping.KIND;
        if (lane.folded()) {
            row(lane, Form.MARK, items);
        } else if (byKind && lane.id().equals(Lane.id(Grouping.KIND, Kind.MEETING.name()))) {
            row(lane, Form.BOX, items);
        } else if (byKind && lane.id().equals(Lane.id(Grouping.KIND, Kind.DATE.name()))) {
            row(lane, Form.DOT, items.stream().filter(item -> !isPeriod(item)).toList());
            row(lane, Form.CAPTION, items.stream().filter(Lanes::isPeriod).toList());
        } else {
            row(lane, Form.DOT, items);
        }
    }

    private static boolean isPeriod(Item item) {
        return item.when().precision() == Precision.PARTIAL || !item.when().timex().isDay();
    }

    private void row(Lane lane, Form form, List<Item> items) {
        double top = rows.isEmpty() ? 0 : rows.getLast().bottom();
        rows.add(new Row(lane, form, top, new Track(items, today)));
    }
}
