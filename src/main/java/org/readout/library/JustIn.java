package org.readout.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Suggestions;

/**
 * Releases that have just come in, as the store would give them, until the search index has taken them in: it need not read back
 * what was written a moment ago. Whoever was written to since is read from the store like any other.
 */
final class JustIn {

    /** So many are held; where the index falls behind by more it reads. Some ten megabytes. */
    private static final int MOST = 384;

    private record Held(long written, AnnotatedRelease release) {}

    private final Map<UUID, Held> held = new HashMap<>();

    /** @param written by which write each came in; of those that are held or on the shelf already there is none */
    synchronized void put(List<Newcomer> newcomers, Map<UUID, Long> written) {
        for (Newcomer each : newcomers) {
            Long number = written.get(each.release().id());
            if (number != null && held.size() < MOST) {
                held.put(each.release().id(), new Held(number, annotated(each)));
            }
        }
    }

    /** A release as it was written then, once; null where it is not held, or was written to since. */
    synchronized @Nullable AnnotatedRelease take(UUID release, long written) {
        Held there = held.remove(release);
        return there == null || there.written != written ? null : there.release;
    }

    /** As {@link Shelf#annotated} would read it. */
    static AnnotatedRelease annotated(Newcomer newcomer) {
        List<Mark> marks = new ArrayList<>();
        Suggestions suggestions = newcomer.suggestions();
        if (suggestions != null) {
            Stream.of(suggestions.mentions(), suggestions.commitments(), suggestions.events())
                    .flatMap(List::stream).sorted(MarkReader.ORDER).forEach(marks::add);
        }
        return new AnnotatedRelease(newcomer.release(), marks);
    }
}
