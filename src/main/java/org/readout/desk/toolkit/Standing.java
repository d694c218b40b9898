package org.readout.desk.toolkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.readout.model.ReleaseSummary;
import org.readout.model.ReviewPolicy;
import org.readout.model.Signature;
import org.readout.model.Tally;

/**
 * The shelf: every release in a line of its own. A line that is only counted otherwise, as after each judgement, is kept
 * beside the list, which nobody has then to go through again.
 */
final class Standing {

    private final ReadOnlyObjectWrapper<List<ReleaseSummary>> shelf = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<UUID, ReleaseSummary> lines = new HashMap<>();
    private @Nullable ReviewPolicy summedFor;
    private Totals sum = Totals.NOTHING;

    ReadOnlyObjectProperty<List<ReleaseSummary>> property() {
        return shelf.getReadOnlyProperty();
    }

    List<ReleaseSummary> all() {
        return shelf.get();
    }

    /** The line of a release as it was last read; null where the shelf does not have it. */
    @Nullable ReleaseSummary line(UUID release) {
        return lines.get(release);
    }

    /** Shows this shelf. */
    void show(List<ReleaseSummary> all) {
        lines.clear();
        all.forEach(line -> lines.put(line.id(), line));
        summedFor = null;
        shelf.set(all);
    }

    /** Takes lines over as they are now; false where the list is another by that, and has to be read again. */
    boolean renew(List<ReleaseSummary> now) {
        boolean stand = now.stream().allMatch(line -> {
            ReleaseSummary before = lines.get(line.id());
            return before != null && line.standsAs(before);
        });
        for (ReleaseSummary line : stand ? now : List.<ReleaseSummary>of()) {
            ReleaseSummary before = Objects.requireNonNull(lines.put(line.id(), line));
            if (summedFor != null) {
                sum = sum.minus(Totals.of(before, summedFor)).plus(Totals.of(line, summedFor));
            }
        }
        return stand;
    }

    /** What the library holds, all lines together. */
    Totals totals(ReviewPolicy policy) {
        if (!policy.equals(summedFor)) {
            summedFor = policy;
            sum = lines.values().stream().map(line -> Totals.of(line, policy)).reduce(Totals.NOTHING, Totals::plus);
        }
        return sum;
    }

    /** How far the review of a release has come, by its line. */
    static Progress progress(ReleaseSummary line, ReviewPolicy policy) {
        Tally tally = line.tally();
        Signature reviewed = line.reviewed();
        return new Progress(tally.judged(policy), tally.asked(policy), reviewed);
    }
}
