package org.readout.jobs;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.readout.extract.lexicon.Lessons;
import org.readout.model.Judged;
import org.readout.model.Judgement;
import org.readout.model.Lexicon;

/**
 * What the judgements of a library teach, mark by mark: after a judgement its own mark is read again, and not the thousands
 * that were judged before. Most teach nothing and are not kept. For one thread alone.
 */
final class Teaching {

    /** The order in which the library tells judgements: the latest first, within one change in the order of the text. */
    private static final Comparator<OfMark> ORDER = Comparator.comparingLong(OfMark::number).reversed()
            .thenComparingInt(OfMark::begins)
            .thenComparing(each -> each.mark().toString());

    private final Map<UUID, OfMark> marks = new HashMap<>();
    private Map<String, Long> takenBack = Map.of();

    private record OfMark(long number, int begins, UUID mark, List<Lexicon.Taught> lessons) {

        static OfMark of(Judgement judgement) {
            return new OfMark(judgement.number(), judgement.now().span().start(), judgement.now().id(),
                    Lessons.of(List.of(judgement)));
        }
    }

    /** Takes over all that was judged. */
    void read(Judged judged) {
        marks.clear();
        judged.judgements().forEach(this::enter);
        takenBack = judged.takenBack();
    }

    /**
     * Takes over what was made of some marks.
     *
     * @param asked the marks that may be judged otherwise than before
     * @param found the judgements there are of them
     * @return whether anything is taught otherwise
     */
    boolean read(Collection<UUID> asked, List<Judgement> found) {
        Set<OfMark> before = new HashSet<>();
        for (UUID mark : asked) {
            OfMark known = marks.remove(mark);
            if (known != null) {
                before.add(known);
            }
        }
        found.forEach(this::enter);
        return !before.equals(asked.stream().filter(marks::containsKey).map(marks::get).collect(Collectors.toSet()));
    }

    private void enter(Judgement judgement) {
        OfMark taught = OfMark.of(judgement);
        if (!taught.lessons.isEmpty()) {
            marks.put(taught.mark, taught);
        }
    }

    /** What is taught, the newest first. */
    List<Lexicon.Taught> taught() {
        return marks.values().stream().sorted(ORDER).flatMap(each -> each.lessons.stream()).toList();
    }

    /** The key of each lesson taken back, with the number of the change that did. */
    Map<String, Long> takenBack() {
        return takenBack;
    }
}
