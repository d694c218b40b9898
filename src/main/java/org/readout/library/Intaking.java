package org.readout.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.library.likeness.Sketch;
import org.readout.model.Mark;
import org.readout.model.Release;
import org.readout.model.Suggestions;

/** Takes releases in, many in a few batches. */
final class Intaking {

    private final Handle handle;

    Intaking(Handle handle) {
        this.handle = handle;
    }

    /** Writes those that are not there yet, neither in the library nor among those before them. */
    List<UUID> add(List<Arriving> arriving, Instant at) {
        Releases releases = new Releases(handle);
        Map<String, UUID> before = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        List<Arriving> fresh = new ArrayList<>();
        for (Arriving each : arriving) {
            String bytes = Text.sha256(each.bytes());
            String text = each.release().version().sha256();
            UUID same = among(before, bytes, text);
            if (same == null) {
                same = releases.same(bytes, text);
            }
            UUID id = same == null ? each.release().id() : same;
            before.put(bytes, id);
            before.put(text, id);
            ids.add(id);
            if (same == null) {
                fresh.add(each);
            }
        }
        releases.insert(fresh, at);
        List<Mark> marks = new ArrayList<>();
        for (Arriving each : fresh) {
            Suggestions suggestions = each.suggestions();
            if (suggestions != null) {
                marks.addAll(suggestions.mentions());
                marks.addAll(suggestions.commitments());
                marks.addAll(suggestions.events());
            }
        }
        new MarkWriter(handle).insertSuggestions(marks);
        new Shelving(handle).draw(fresh.stream().map(each -> each.release().id()).toList());
        return ids;
    }

    /** Keeps the sketch of a release that has come in, and links it to those that were there. */
    void link(Release release, Sketch sketch) {
        new Likenesses(handle).keep(release.version().id(), sketch);
        new Kinships(handle).find(release, sketch);
    }

    private static @Nullable UUID among(Map<String, UUID> before, String bytes, String text) {
        UUID same = before.get(bytes);
        return same == null ? before.get(text) : same;
    }
}
