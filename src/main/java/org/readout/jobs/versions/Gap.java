package org.readout.jobs.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

/** Where two lists differ: items {@code from} to {@code to} of the one stand where the other has its own. */
record Gap(int from, int to, int otherFrom, int otherTo) {

    /** Beyond this many items that may differ they are not compared one by one: it would take minutes and show nothing. */
    private static final int MOST = 20_000;
    /** What a sentence ends with. */
    private static final Set<String> ENDS = Set.of(".", "!", "?", "\u3002", "\uFF01", "\uFF1F");

    /** The gaps between two lists, in order, none touching the next. */
    static List<Gap> between(List<String> first, List<String> second) {
        int shorter = Math.min(first.size(), second.size());
        int before = 0;
        while (before < shorter && first.get(before).equals(second.get(before))) {
            before++;
        }
        int behind = 0;
        while (behind < shorter - before
                && first.get(first.size() - 1 - behind).equals(second.get(second.size() - 1 - behind))) {
            behind++;
        }
        Gap whole = new Gap(before, first.size() - behind, before, second.size() - behind);
        if (whole.items() == 0) {
            return List.of();
        }
        return whole.items() > MOST || whole.from == whole.to || whole.otherFrom == whole.otherTo
                ? List.of(whole.slid(first, second, 0, 0))
                : within(first, second, whole);
    }

    private int items() {
        return to - from + otherTo - otherFrom;
    }

    /**
     * What is put in or left out is taken to begin where a sentence does, if that comes to the same: of "Lind sighed. Lind sat
     * down" put where "Lind sat down" stood the first sentence is new, and not "sighed. Lind".
     *
     * @param low the first item of the one it may begin at
     * @param otherLow the first item of the other
     */
    private Gap slid(List<String> first, List<String> second, int low, int otherLow) {
        boolean inserted = from == to;
        if (inserted == (otherFrom == otherTo)) {
            return this;
        }
        List<String> list = inserted ? second : first;
        int start = inserted ? otherFrom : from;
        int end = inserted ? otherTo : to;
        int most = Math.min(from - low, otherFrom - otherLow);
        for (int by = 0; by <= most; by++) {
            if (start - by == 0 || ENDS.contains(list.get(start - by - 1))) {
                return new Gap(from - by, to - by, otherFrom - by, otherTo - by);
            }
            if (by < most && !list.get(start - by - 1).equals(list.get(end - by - 1))) {
                return this;
            }
        }
        return this;
    }

    private static List<Gap> within(List<String> all, List<String> allOther, Gap whole) {
        int offset = whole.from;
        List<Change> changes = new ArrayList<>(new MyersDiffWithLinearSpace<String>().computeDiff(
                all.subList(offset, whole.to), allOther.subList(offset, whole.otherTo), null));
        changes.sort(Comparator.<Change>comparingInt(change -> change.startOriginal)
                .thenComparingInt(change -> change.startRevised));
        List<Gap> gaps = new ArrayList<>();
        for (Change change : changes) {
            Gap gap = new Gap(offset + change.startOriginal, offset + change.endOriginal,
                    offset + change.startRevised, offset + change.endRevised);
            Gap last = gaps.isEmpty() ? null : gaps.getLast();
            if (last != null && last.to == gap.from && last.otherTo == gap.otherFrom) {
                gaps.set(gaps.size() - 1, new Gap(last.from, gap.to, last.otherFrom, gap.otherTo));
            } else {
                gaps.add(gap);
            }
        }
        for (int i = 0; i < gaps.size(); i++) {
            gaps.set(i, gaps.get(i).slid(all, allOther, i == 0 ? 0 : gaps.get(i - 1).to, i == 0 ? 0 : gaps.get(i - 1).otherTo));
        }
        return gaps;
    }
}
