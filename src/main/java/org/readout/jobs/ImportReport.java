package org.readout.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What became of each file that was to be taken in. */
public record ImportReport(List<Item> items) {

    public ImportReport {
        items = List.copyOf(items);
    }

    /** How one file fared. */
    public enum Outcome {
        NEW,
        DUPLICATE,
        UPDATED,
        FAILED
    }

    /**
     * @param release the release it became or already was; null if it failed
     * @param line why it failed, in the officer's words; empty otherwise
     */
    public record Item(Path file, Outcome outcome, @Nullable UUID release, String line) {}

    public long count(Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
