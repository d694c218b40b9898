package org.readout.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the officer has laid out the lanes. Lanes are named by their ids, which differ from grouping to grouping, so that
 * each grouping keeps its own order.
 *
 * @param order lanes the officer moved, from the top; the others follow as they come
 * @param hidden lanes not shown
 * @param folded lanes shown as one thin line
 */
public record Arrangement(Grouping grouping, List<String> order, Set<String> hidden, Set<String> folded) {

    /** Lanes by kind; what is read least is folded. */
    public static final Arrangement USUAL = new Arrangement(
            Grouping.KIND, List.of(), Set.of(),
            Set.of(Lane.id(Grouping.KIND, Kind.PUBLICATION.name()), Lane.id(Grouping.KIND, Kind.ANNIVERSARY.name())));

    /** What a brief is about: what was said and falls due, without dates only mentioned and days of publication. */
    public static final Arrangement FOR_BRIEF = new Arrangement(
            Grouping.KIND, List.of(),
            Set.of(Lane.id(Grouping.KIND, Kind.DATE.name()), Lane.id(Grouping.KIND, Kind.PUBLICATION.name())), Set.of());

    public Arrangement {
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
        folded = Set.copyOf(folded);
    }

    public Arrangement by(Grouping other) {
        return new Arrangement(other, order, hidden, folded);
    }

    /** Folds a lane, or unfolds it. */
    public Arrangement fold(String lane, boolean fold) {
        return new Arrangement(grouping, order, hidden, changed(folded, lane, fold));
    }

    public Arrangement hide(String lane, boolean hide) {
        return new Arrangement(grouping, order, changed(hidden, lane, hide), folded);
    }

    /**
     * Moves a lane by one place.
     *
     * @param lanes ids of all lanes as they stand, from the top
     */
    public Arrangement move(String lane, boolean down, List<String> lanes) {
        int at = lanes.indexOf(lane);
        int to = at + (down ? 1 : -1);
        if (at < 0 || to < 0 || to >= lanes.size()) {
            return this;
        }
        List<String> moved = new ArrayList<>(lanes);
        moved.remove(at);
        moved.add(to, lane);
        order.stream().filter(other -> !moved.contains(other)).forEach(moved::add);
        return new Arrangement(grouping, moved, hidden, folded);
    }

    private static Set<String> changed(Set<String> set, String lane, boolean in) {
        Set<String> after = new HashSet<>(set);
        if (in) {
            after.add(lane);
        } else {
            after.remove(lane);
        }
        return after;
    }
}
