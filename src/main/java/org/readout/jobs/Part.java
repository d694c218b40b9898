package org.readout.jobs;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.ImportReport.Item;
import org.readout.jobs.ImportReport.Outcome;
import org.readout.library.Arriving;

/**
 * What came out of a file: a release to be stored, or what else became of it.
 *
 * @param arriving null where there is nothing to be stored, {@code item} saying why
 * @param item how it fared; of a release that is to be stored, how it will have fared
 */
record Part(@Nullable Arriving arriving, Item item) {

    static Part failed(Path file, String within, String line) {
        return new Part(null, new Item(file, within, Outcome.FAILED, null, line));
    }
}
