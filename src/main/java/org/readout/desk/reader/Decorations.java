package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

import org.readout.desk.toolkit.Stretch;
import org.readout.model.Mark;
import org.readout.model.ReviewPolicy;
import org.readout.model.Span;

/** The decorations of a release, to be asked for those at a place without going through all of them. */
final class Decorations {

    static final Decorations NONE = of(List.of(), ReviewPolicy.USUAL);

    private final List<Mark> marks;
    private final ReviewPolicy policy;
    private final List<Decoration> all;
    /** The furthest end of each decoration and all before it: where the search backwards may stop. */
    private final int[] furthest;
    private final int waiting;

    private Decorations(List<Mark> marks, ReviewPolicy policy, List<Decoration> all, int[] furthest, int waiting) {
        this.marks = marks;
        this.policy = policy;
        this.all = all;
        this.furthest = furthest;
        this.waiting = waiting;
    }

    static Decorations of(List<Mark> marks, ReviewPolicy policy) {
        List<Mark> sorted = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
        List<Decoration> all = Decoration.of(sorted, policy);
        return new Decorations(sorted, policy, all, furthest(all, new int[0], 0, all.size()), waiting(all));
    }

    /**
     * What they come to with other marks, in the order of the text: made anew where marks are others and where a mark
     * encloses those.
     */
    Decorations with(List<Mark> now, ReviewPolicy asked) {
        Stretch stretch = Stretch.of(marks, now);
        if (!asked.equals(policy)) {
            return of(now, asked);
        }
        if (stretch.isEmpty()) {
            return this;
        }
        int first = Math.min(start(stretch.gone(marks), Integer.MAX_VALUE), start(stretch.come(now), Integer.MAX_VALUE));
        int last = Math.max(start(stretch.gone(marks).reversed(), 0), start(stretch.come(now).reversed(), 0));
        int enclosing = startingBefore(all, first);
        while (enclosing > 0 && furthest[enclosing - 1] > first) {
            enclosing--;
        }
        int begin = enclosing < all.size() ? Math.min(first, all.get(enclosing).span().start()) : first;
        int from = startingBefore(all, begin);
        int to = startingBefore(all, last + 1);
        List<Decoration> fresh = Decoration.of(
                now, before(now, mark -> mark.span().start(), begin), before(now, mark -> mark.span().start(), last + 1), policy);
        List<Decoration> gone = all.subList(from, to);
        List<Decoration> after = new ArrayList<>(all.size() + fresh.size() - gone.size());
        after.addAll(all.subList(0, from));
        after.addAll(fresh);
        after.addAll(all.subList(to, all.size()));
        return new Decorations(now, asked, after, furthest(after, furthest, from, from + fresh.size()),
                waiting - waiting(gone) + waiting(fresh));
    }

    private static int start(List<Mark> marks, int none) {
        return marks.isEmpty() ? none : marks.getFirst().span().start();
    }

    private static int waiting(List<Decoration> of) {
        int count = 0;
        for (Decoration each : of) {
            count += each.standing() == Decoration.Standing.AWAITING ? 1 : 0;
        }
        return count;
    }

    /** @param known those of the list before, which is the same up to {@code from}, and again behind {@code to} */
    private static int[] furthest(List<Decoration> all, int[] known, int from, int to) {
        int[] furthest = new int[all.size()];
        System.arraycopy(known, 0, furthest, 0, from);
        int moved = known.length - all.size();
        int end = from == 0 ? 0 : furthest[from - 1];
        for (int i = from; i < furthest.length; i++) {
            end = Math.max(end, all.get(i).span().end());
            furthest[i] = end;
            if (i >= to && known[i + moved] == end) {
                System.arraycopy(known, i + moved, furthest, i, furthest.length - i);
                break;
            }
        }
        return furthest;
    }

    /** All, in the order of the text, outer before inner. */
    List<Decoration> all() {
        return all;
    }

    /** How many stand for marks that wait. */
    int waiting() {
        return waiting;
    }

    /** Those that touch {@code span}, outer before inner. */
    List<Decoration> touching(Span span) {
        List<Decoration> found = new ArrayList<>();
        for (int i = startingBefore(all, span.end()) - 1; i >= 0 && furthest[i] > span.start(); i--) {
            if (all.get(i).span().overlaps(span)) {
                found.add(all.get(i));
            }
        }
        return found.reversed();
    }

    private static int startingBefore(List<Decoration> all, int offset) {
        return before(all, each -> each.span().start(), offset);
    }

    /** How many of them start before {@code offset}. */
    private static <T> int before(List<T> list, ToIntFunction<T> start, int offset) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(list.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
