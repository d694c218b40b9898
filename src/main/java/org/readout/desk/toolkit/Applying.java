package org.readout.desk.toolkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Description;
import org.readout.model.Edit;
import org.readout.model.Mark;
import org.readout.model.Release;
import org.readout.model.SignOff;
import org.readout.model.Span;

/** What releases come to when a change is made to them. */
final class Applying {

    private Applying() {}

    /** The releases a change is made in: they must be at hand to be shown as they are after it. */
    static List<UUID> touched(Change change) {
        return Stream.of(
                        change.edits().stream().map(Edit::release),
                        change.signOffs().stream().map(SignOff::release),
                        change.descriptions().stream().map(Description::release))
                .flatMap(ids -> ids).distinct().toList();
    }

    /**
     * Whether a change is of texts and not of what stands in them: a release becomes a version, or a mark comes to stand in
     * another version. What comes of it is read from the library.
     */
    static boolean recasts(Map<UUID, AnnotatedRelease> releases, Change change) {
        return !change.foldings().isEmpty() || change.edits().stream().anyMatch(edit -> {
            AnnotatedRelease release = releases.get(edit.release());
            return release != null && (isElsewhere(edit.before(), release) || isElsewhere(edit.after(), release));
        });
    }

    private static boolean isElsewhere(@Nullable Mark mark, AnnotatedRelease release) {
        return mark != null && !mark.anchor().version().equals(release.release().version().id());
    }

    /** All releases with {@code change} made; null if a mark or a signature is no longer as the change found it. */
    static @Nullable Map<UUID, AnnotatedRelease> to(Map<UUID, AnnotatedRelease> releases, Change change) {
        // Each release once: a step may touch a thousand mentions of one name.
        Map<UUID, List<Mark>> touched = new LinkedHashMap<>();
        Set<UUID> added = new HashSet<>();
        for (Edit edit : change.edits()) {
            AnnotatedRelease release = releases.get(edit.release());
            if (release == null
                    || !make(edit, touched.computeIfAbsent(edit.release(), id -> new ArrayList<>(release.marks())))
                    || edit.before() == null && !added.add(edit.mark())) {
                return null;
            }
        }
        // What is added must not be there already.
        if (!added.isEmpty() && count(added, touched.values()) != added.size()) {
            return null;
        }
        Map<UUID, AnnotatedRelease> after = new LinkedHashMap<>(releases);
        touched.forEach((id, marks) -> after.computeIfPresent(id, (same, release) ->
                new AnnotatedRelease(release.release(), marks, release.reviewed(), release.adrift())));
        for (SignOff signOff : change.signOffs()) {
            AnnotatedRelease release = after.get(signOff.release());
            if (release == null || !Objects.equals(release.reviewed(), signOff.before())) {
                return null;
            }
            after.put(signOff.release(), new AnnotatedRelease(
                    release.release(), release.marks(), signOff.after(), release.adrift()));
        }
        for (Description description : change.descriptions()) {
            AnnotatedRelease release = after.get(description.release());
            if (release == null || !release.release().publication().equals(description.before())) {
                return null;
            }
            Release old = release.release();
            after.put(old.id(), new AnnotatedRelease(
                    new Release(old.id(), old.source(), description.after(), old.version()), release.marks(), release.reviewed(),
                    release.adrift()));
        }
        return after;
    }

    /** Makes one edit in {@code marks}, which stay in the order of the text; false if its mark is not as the edit found it. */
    private static boolean make(Edit edit, List<Mark> marks) {
        Mark before = edit.before();
        Mark after = edit.after();
        int at = before == null ? -1 : placeOf(before, marks);
        if (before != null && at < 0) {
            return false;
        }
        if (before != null && after != null && before.span().equals(after.span())) {
            marks.set(at, after);
            return true;
        }
        if (before != null) {
            marks.remove(at);
        }
        if (after != null) {
            marks.add(placeFor(after, marks), after);
        }
        return true;
    }

    private static long count(Set<UUID> ids, Collection<List<Mark>> marks) {
        return marks.stream().flatMap(List::stream).filter(mark -> ids.contains(mark.id())).count();
    }

    /** Where a mark is put: of several at one place the oldest is first, so that undoing brings the same order back. */
    private static int placeFor(Mark mark, List<Mark> marks) {
        int at = firstBehind(mark.span(), marks);
        while (at > 0 && marks.get(at - 1).span().equals(mark.span()) && marks.get(at - 1).id().compareTo(mark.id()) > 0) {
            at--;
        }
        return at;
    }

    /** The index of a mark just as it is given; -1 if it is not there so. */
    private static int placeOf(Mark wanted, List<Mark> marks) {
        for (int i = firstBehind(wanted.span(), marks) - 1; i >= 0 && marks.get(i).span().equals(wanted.span()); i--) {
            if (marks.get(i).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** How many marks stand before or at {@code span}. */
    private static int firstBehind(Span span, List<Mark> marks) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).span().compareTo(span) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
