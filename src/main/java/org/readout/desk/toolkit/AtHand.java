package org.readout.desk.toolkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReleaseSummary;

/** The releases held with texts and marks: the first of the shelf and those used last, few however many the library has. */
final class AtHand {

    /** So many are held; each takes about as much as its text and marks. */
    static final int MOST = 64;
    /** So many releases from the top of the shelf are held before they are opened. */
    private static final int READY = 30;

    private final ReadOnlyObjectWrapper<Map<UUID, AnnotatedRelease>> releases = new ReadOnlyObjectWrapper<>(Map.of());
    /** The one used last stands last. */
    private final SequencedSet<UUID> used = new LinkedHashSet<>();

    ReadOnlyObjectProperty<Map<UUID, AnnotatedRelease>> property() {
        return releases.getReadOnlyProperty();
    }

    Map<UUID, AnnotatedRelease> all() {
        return releases.get();
    }

    @Nullable AnnotatedRelease get(UUID id) {
        return releases.get().get(id);
    }

    /** Those of these releases that are not at hand. */
    List<UUID> lacking(Collection<UUID> ids) {
        return ids.stream().filter(id -> !releases.get().containsKey(id)).distinct().toList();
    }

    void use(UUID id) {
        used.remove(id);
        used.addLast(id);
    }

    /** What is to be held where this is the shelf: its first, so that the next opens at once, and what is held now. */
    List<UUID> wanted(List<ReleaseSummary> shelf, @Nullable AnnotatedRelease open) {
        Set<UUID> there = shelf.stream().map(ReleaseSummary::id).collect(Collectors.toSet());
        SequencedSet<UUID> wanted = new LinkedHashSet<>();
        shelf.stream().limit(READY).forEach(line -> wanted.add(line.id()));
        if (open != null && there.contains(open.release().id())) {
            wanted.add(open.release().id());
        }
        releases.get().keySet().stream().filter(there::contains).limit(MOST - READY - 1).forEach(wanted::add);
        return List.copyOf(wanted);
    }

    /** Holds these and nothing else. */
    void hold(List<AnnotatedRelease> all) {
        Map<UUID, AnnotatedRelease> held = new LinkedHashMap<>();
        all.forEach(release -> held.put(release.release().id(), release));
        used.retainAll(held.keySet());
        releases.set(held);
    }

    /** Holds these too, and lets go of what was used longest ago where they become too many. */
    void add(List<AnnotatedRelease> more) {
        Map<UUID, AnnotatedRelease> held = new LinkedHashMap<>(releases.get());
        more.forEach(release -> {
            held.put(release.release().id(), release);
            use(release.release().id());
        });
        List<UUID> oldest = new ArrayList<>(held.keySet());
        oldest.removeAll(used);
        oldest.addAll(used);
        for (int i = 0; held.size() > Math.max(MOST, more.size()); i++) {
            held.remove(oldest.get(i));
        }
        used.retainAll(held.keySet());
        releases.set(held);
    }

    /** Shows those that are held as they are now. */
    void set(Map<UUID, AnnotatedRelease> now) {
        releases.set(now);
    }
}
