package org.readout.desk.toolkit;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.readout.model.AnnotatedRelease;

/**
 * Something counted of each release, and counted again only where the release is another than it was: one judgement must
 * not cost a walk through every mark of the library.
 */
public final class PerRelease<T> {

    private final Function<AnnotatedRelease, T> count;
    private final Map<UUID, Known<T>> known = new HashMap<>();

    private record Known<T>(AnnotatedRelease of, T counted) {}

    public PerRelease(Function<AnnotatedRelease, T> count) {
        this.count = count;
    }

    public T of(AnnotatedRelease release) {
        UUID id = release.release().id();
        Known<T> before = known.get(id);
        // Releases are values: the same one has the same marks, and to compare all of them would cost what counting does.
        if (before == null || before.of != release) {
            before = new Known<>(release, count.apply(release));
            known.put(id, before);
        }
        return before.counted;
    }

    /** Counts all anew, since what is counted has changed. */
    public void forget() {
        known.clear();
    }
}
