package org.readout.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Release;
import org.readout.model.Signature;

/** Reads the library across releases, and releases together with their marks. */
final class Shelf {

    private final Handle handle;

    Shelf(Handle handle) {
        this.handle = handle;
    }

    /** These releases with their marks, in the order asked for. */
    List<AnnotatedRelease> annotated(Collection<UUID> ids) {
        List<Release> releases = new Releases(handle).load(ids);
        Map<UUID, List<Mark>> marks = new HashMap<>();
        List<UUID> versions = releases.stream().map(release -> release.version().id()).toList();
        for (Mark mark : new MarkReader(handle).ofVersions(versions).values()) {
            marks.computeIfAbsent(mark.anchor().version(), id -> new ArrayList<>()).add(mark);
        }
        Map<UUID, List<Mark>> adrift = new MarkReader(handle).adrift(List.copyOf(ids));
        Map<UUID, Signature> reviewed = new SignOffs(handle).of(List.copyOf(ids));
        return releases.stream()
                .map(release -> new AnnotatedRelease(
                        release, marks.getOrDefault(release.version().id(), List.of()), reviewed.get(release.id()),
                        adrift.getOrDefault(release.id(), List.of())))
                .toList();
    }

    /** These releases without their texts, with the marks a timeline draws, in the order asked for. */
    List<AnnotatedRelease> dated(Collection<UUID> ids) {
        List<Release> releases = new Releases(handle).heads(ids);
        Map<UUID, List<Mark>> marks = new HashMap<>();
        List<UUID> versions = releases.stream().map(release -> release.version().id()).toList();
        for (Mark mark : new MarkReader(handle).dated(versions).values()) {
            marks.computeIfAbsent(mark.anchor().version(), id -> new ArrayList<>()).add(mark);
        }
        return releases.stream()
                .map(release -> new AnnotatedRelease(release, marks.getOrDefault(release.version().id(), List.of())))
                .toList();
    }
}
