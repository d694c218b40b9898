package org.readout.desk.toolkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Description;
import org.readout.model.Edit;
import org.readout.model.Mark;
import org.readout.model.Release;
import org.readout.model.SignOff;

/** What releases come to when a change is made to them. */
final class Applying {

    private Applying() {}

    /** All releases with {@code change} made; null if a mark or a signature is no longer as the change found it. */
    static @Nullable Map<UUID, AnnotatedRelease> to(Map<UUID, AnnotatedRelease> releases, Change change) {
        // Marks by id, each release once: a step may touch a thousand mentions of one name.
        Map<UUID, Map<UUID, Mark>> touched = new LinkedHashMap<>();
        for (Edit edit : change.edits()) {
            AnnotatedRelease release = releases.get(edit.release());
            if (release == null) {
                return null;
            }
            Map<UUID, Mark> marks = touched.computeIfAbsent(edit.release(), id -> byId(release));
            if (!Objects.equals(marks.get(edit.mark()), edit.before())) {
                return null;
            }
            if (edit.after() == null) {
                marks.remove(edit.mark());
            } else {
                marks.put(edit.mark(), edit.after());
            }
        }
        Map<UUID, AnnotatedRelease> after = new LinkedHashMap<>(releases);
        touched.forEach((id, marks) -> after.computeIfPresent(id, (same, release) ->
                new AnnotatedRelease(release.release(), List.copyOf(marks.values()), release.reviewed())));
        for (SignOff signOff : change.signOffs()) {
            AnnotatedRelease release = after.get(signOff.release());
            if (release == null || !Objects.equals(release.reviewed(), signOff.before())) {
                return null;
            }
            after.put(signOff.release(), new AnnotatedRelease(release.release(), release.marks(), signOff.after()));
        }
        for (Description description : change.descriptions()) {
            AnnotatedRelease release = after.get(description.release());
            if (release == null || !release.release().publication().equals(description.before())) {
                return null;
            }
            Release old = release.release();
            after.put(old.id(), new AnnotatedRelease(
                    new Release(old.id(), old.source(), description.after(), old.version()), release.marks(), release.reviewed()));
        }
        return after;
    }

    private static Map<UUID, Mark> byId(AnnotatedRelease release) {
        Map<UUID, Mark> marks = new LinkedHashMap<>();
        release.marks().forEach(mark -> marks.put(mark.id(), mark));
        return marks;
    }
}
