package org.readout.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.Mark;
import org.readout.model.Suggestions;

/** Takes releases in, many in a few batches. */
final class Intaking {

    private final Handle handle;
    private final Likenesses likenesses;

    Intaking(Handle handle, Likenesses likenesses) {
        this.handle = handle;
        this.likenesses = likenesses;
    }

    /**
     * Writes those that are not there yet, neither in the library nor among those before them.
     *
     * @param linked whether they are linked to what is kin to them
     */
    List<UUID> add(List<Newcomer> arriving, Instant at, boolean linked) {
        Releases releases = new Releases(handle);
        Map<String, UUID> before = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        List<Newcomer> fresh = new ArrayList<>();
        for (Newcomer each : arriving) {
            String bytes = each.bytesSha256();
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
        write(fresh, at);
        if (linked) {
            new Kinships(handle).find(likenesses, fresh);
        }
        return ids;
    }

    private void write(List<Newcomer> fresh, Instant at) {
        new Releases(handle).insert(fresh, at);
        List<Mark> marks = new ArrayList<>();
        for (Newcomer each : fresh) {
            Suggestions suggestions = each.suggestions();
            if (suggestions != null) {
                marks.addAll(suggestions.mentions());
                marks.addAll(suggestions.commitments());
                marks.addAll(suggestions.events());
            }
        }
        new MarkWriter(handle).insertSuggestions(marks);
        likenesses.add(fresh);
        new Shelving(handle).insert(fresh);
    }

    private static @Nullable UUID among(Map<String, UUID> before, String bytes, String text) {
        UUID same = before.get(bytes);
        return same == null ? before.get(text) : same;
    }
}
