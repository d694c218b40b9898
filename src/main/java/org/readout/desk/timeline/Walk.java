package org.readout.desk.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.timeline.Item;
import org.readout.timeline.Kind;
import org.readout.timeline.Lane;
import org.readout.timeline.Row;
import org.readout.timeline.Timeline;
import org.readout.timeline.TimelineEntry;

/** The keyboard's way along the lanes and from lane to lane. */
final class Walk {

    private static final double STEP = 1.5;

    private final TimelineViewModel model;
    /** Where the keyboard walks: an item may stand in several lanes. */
    private String lane = "";
    private List<Item> items = List.of();
    private @Nullable Timeline of;

    Walk(TimelineViewModel model) {
        this.model = model;
    }

    /** To the next item of the lane, or the one before. */
    void step(boolean forward) {
        Item item = model.inHandProperty().get();
        if (item == null) {
            enter();
            return;
        }
        follow(item);
        int next = index(item) + (forward ? 1 : -1);
        if (next >= 0 && next < items.size()) {
            model.hold(items.get(next));
        }
    }

    /** To the nearest item of the next lane that has one. */
    void across(boolean down) {
        Item item = model.inHandProperty().get();
        if (item == null) {
            enter();
            return;
        }
        follow(item);
        List<Lane> lanes = shown();
        int at = lanes.stream().map(Lane::id).toList().indexOf(lane);
        for (int next = at + (down ? 1 : -1); next >= 0 && next < lanes.size(); next += down ? 1 : -1) {
            if (take(lanes.get(next), model.sight().scale().x(item.at()))) {
                return;
            }
        }
    }

    void end(boolean last) {
        Item item = model.inHandProperty().get();
        if (item == null) {
            shown().stream().filter(candidate -> candidate.items() > 0).findFirst().ifPresent(this::enter);
        } else {
            follow(item);
        }
        if (!items.isEmpty()) {
            model.hold(last ? items.getLast() : items.getFirst());
        }
    }

    /** Takes the item nearest to the open release in hand, or to the middle of the strip. */
    void enter() {
        double x = home().map(entry -> model.sight().scale().x(entry.when().middle())).orElse(model.sight().width() / 2);
        for (Lane candidate : shown()) {
            if (take(candidate, x)) {
                return;
            }
        }
    }

    void zoom(boolean in) {
        model.sight().zoom(in ? STEP : 1 / STEP, middle());
    }

    /** The keyboard zooms about the item in hand while it is in sight. */
    private double middle() {
        double width = model.sight().width();
        Item item = model.inHandProperty().get();
        double x = item == null ? width / 2 : model.sight().scale().x(item.at());
        return x < 0 || x > width ? width / 2 : x;
    }

    /** What {@code held} is now, after a change; empty where it is gone. */
    Optional<Item> same(Item held) {
        return model.timeline().of(held.entry().sources().getFirst().release()).stream()
                .filter(entry -> entry.kind() == held.entry().kind() && entry.id().equals(held.entry().id()))
                .filter(entry -> !held.end() || entry.due() != null)
                .map(entry -> new Item(entry, held.end()))
                .findFirst();
    }

    /** The encounter the open release tells of first; what else it tells, where it tells of none. */
    Optional<TimelineEntry> home() {
        UUID release = model.openReleaseProperty().get();
        return model.timeline().of(release).stream()
                .filter(entry -> entry.told() && (entry.kind() == Kind.MEETING || entry.kind() == Kind.COMMITMENT))
                .min(Comparator.comparing(TimelineEntry::kind)
                        .thenComparing(entry -> entry.sourceIn(release).paragraph()));
    }

    /** The lane of the keyboard while it holds {@code item}, else the first that does. */
    private void follow(Item item) {
        if (of != model.timeline() || index(item) < 0) {
            Timeline timeline = model.timeline();
            Row row = timeline.rows().stream()
                    .filter(candidate -> candidate.lane().id().equals(lane) && timeline.items(lane).contains(item))
                    .findFirst().or(() -> timeline.rowOf(item)).orElse(null);
            if (row != null) {
                enter(row.lane());
            }
        }
    }

    private boolean take(Lane candidate, double x) {
        List<Item> there = model.timeline().items(candidate.id());
        Optional<Item> nearest = nearest(there, x);
        nearest.ifPresent(item -> {
            enter(candidate);
            model.hold(item);
        });
        return nearest.isPresent();
    }

    private void enter(Lane entered) {
        lane = entered.id();
        of = model.timeline();
        items = model.timeline().items(lane);
    }

    private int index(Item item) {
        return items.indexOf(item);
    }

    private List<Lane> shown() {
        return model.timeline().lanes().stream().filter(candidate -> !candidate.hidden()).toList();
    }

    private Optional<Item> nearest(List<Item> there, double x) {
        return there.stream().min(Comparator.comparingDouble(item -> Math.abs(model.sight().scale().x(item.at()) - x)));
    }
}
