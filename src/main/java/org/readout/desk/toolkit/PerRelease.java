package org.readout.desk.toolkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;

/**
 * How many marks of each release are of some kind. Where a release is another than it was, only the marks that are others
 * are counted again: one judgement must not cost a walk through every mark of the library.
 */
public final class PerRelease {

    private final Predicate<Mark> counted;
    private final Map<UUID, Known> known = new HashMap<>();

    private record Known(List<Mark> of, int count) {}

    public PerRelease(Predicate<Mark> counted) {
        this.counted = counted;
    }

    public int of(AnnotatedRelease release) {
        UUID id = release.release().id();
        List<Mark> marks = release.marks();
        Known before = known.get(id);
        if (before != null && before.of == marks) {
            return before.count;
        }
        int count = before == null ? count(marks) : changed(before, marks);
        known.put(id, new Known(marks, count));
        return count;
    }

    private int changed(Known before, List<Mark> marks) {
        Stretch stretch = Stretch.of(before.of, marks);
        return before.count - count(stretch.gone(before.of)) + count(stretch.come(marks));
    }

    private int count(List<Mark> marks) {
        int count = 0;
        for (Mark mark : marks) {
            count += counted.test(mark) ? 1 : 0;
        }
        return count;
    }

    /** Counts all anew, since what is counted has changed. */
    public void forget() {
        known.clear();
    }
}
