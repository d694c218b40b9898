package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.readout.model.Mark;
import org.readout.model.ReviewPolicy;
import org.readout.model.Span;

/** The decorations of a release, to be asked for those at a place without going through all of them. */
final class Decorations {

    static final Decorations NONE = new Decorations(List.of(), List.of());

    private final List<Decoration> all;
    /** The furthest end of each decoration and all before it: where the search backwards may stop. */
    private final int[] furthest;
    private final Map<UUID, Mark> marks = new HashMap<>();

    private Decorations(List<Decoration> all, List<Mark> marks) {
        this.all = all;
        marks.forEach(mark -> this.marks.put(mark.id(), mark));
        furthest = new int[all.size()];
        int end = 0;
        for (int i = 0; i < furthest.length; i++) {
            end = Math.max(end, all.get(i).span().end());
            furthest[i] = end;
        }
    }

    static Decorations of(List<Mark> marks, ReviewPolicy policy) {
        return new Decorations(Decoration.of(marks, policy), marks);
    }

    /** All, in the order of the text, outer before inner. */
    List<Decoration> all() {
        return all;
    }

    /** The mark of this id, also one that is not drawn. */
    Optional<Mark> mark(UUID id) {
        return Optional.ofNullable(marks.get(id));
    }

    /** Those that touch {@code span}, outer before inner. */
    List<Decoration> touching(Span span) {
        List<Decoration> found = new ArrayList<>();
        for (int i = startingBefore(span.end()) - 1; i >= 0 && furthest[i] > span.start(); i--) {
            if (all.get(i).span().overlaps(span)) {
                found.add(all.get(i));
            }
        }
        return found.reversed();
    }

    /** How many start before {@code offset}. */
    private int startingBefore(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
