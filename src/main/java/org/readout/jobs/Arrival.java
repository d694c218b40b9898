package org.readout.jobs;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.readout.model.Publication;

/**
 * One file that is to be taken in.
 *
 * @param publication what a manifest beside it says of it, or null
 * @param trouble why it cannot be taken in, in the officer's words; null where nothing is known against it
 */
record Arrival(Path file, @Nullable Publication publication, @Nullable String trouble) {

    static Arrival lost(Path file, String trouble) {
        return new Arrival(file, null, trouble);
    }
}
