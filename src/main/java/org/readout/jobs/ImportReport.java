package org.readout.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What became of each file that was to be taken in, and of each that lay in one. */
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
     * How one release fared.
     *
     * @param file the file it came from
     * @param within what it is called inside the file, as in {@code " > annex.pdf"}; empty where it is the file itself
     * @param release the release it became or already was; null if it failed
     * @param line why it failed, or what else there is to say of it, in the officer's words; else empty
     */
    public record Item(Path file, String within, Outcome outcome, @Nullable UUID release, String line) {

        /** The file's path and what lay in it. */
        public String name() {
            return file + within;
        }
    }

    public long count(Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }
}
