package org.readout.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.h2.mvstore.MVStore;
import org.readout.model.ReadoutException;

/**
 * Looks at a database before H2 may write to it. H2 mends what it can as it opens a file: of one that was cut short it
 * keeps the last part that still fits together, and what the officer did since would be gone without a word.
 */
final class Soundness {

    private Soundness() {}

    /** @throws ReadoutException if the file is newer than this program or damaged; it is left as it is */
    static void check(LibraryFolder folder) {
        Path file = folder.database();
        if (!Files.isWritable(file)) {
            throw new ReadoutException("The library file " + file
                    + " cannot be written. Ask for the right to write to it, or copy the library to a folder of your own.");
        }
        try {
            if (Files.size(file) == 0) {
                throw Failures.damaged(file, "it is empty", null);
            }
        } catch (IOException e) {
            throw Failures.of(e, file);
        }
        LibraryRecord record = LibraryRecord.read(folder);
        if (record != null) {
            record.requireNotNewer(folder);
            record.requireWhole(folder);
        }
        try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            store.getMapNames();
        }
    }
}
