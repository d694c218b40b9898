package org.readout.desk.toolkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;

/** The marks of the release asked about last, by id; after a change only what changed is entered anew. */
final class MarksById {

    private final Map<UUID, Mark> marks = new HashMap<>();
    private List<Mark> entered = List.of();

    Optional<Mark> find(AnnotatedRelease release, UUID id) {
        if (release.marks() != entered) {
            Stretch stretch = Stretch.of(entered, release.marks());
            stretch.gone(entered).forEach(mark -> marks.remove(mark.id()));
            stretch.come(release.marks()).forEach(mark -> marks.put(mark.id(), mark));
            entered = release.marks();
        }
        return Optional.ofNullable(marks.get(id));
    }
}
