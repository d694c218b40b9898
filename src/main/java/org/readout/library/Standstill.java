package org.readout.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.readout.model.ReadoutException;

/**
 * Copies the database's file while nothing is written to it. H2's own BACKUP TO lets writers go on, but while it runs it has
 * the store reuse no room, and a process killed then lost a change that had been acknowledged.
 */
final class Standstill {

    private final Lane writer;
    private final Path database;
    private final Runnable requireSound;

    /**
     * Copies nothing yet.
     *
     * @param writer who alone writes to the database; it waits while the file is copied
     * @param requireSound throws where the database is known to be damaged: a copy of it would push out a good one
     */
    Standstill(Lane writer, Path database, Runnable requireSound) {
        this.writer = writer;
        this.database = database;
        this.requireSound = requireSound;
    }

    /**
     * Copies all that was committed, to a file that is not there yet, its owner's alone.
     *
     * @throws ReadoutException if it cannot be copied
     */
    void copy(Path to) throws IOException {
        Files.deleteIfExists(to);
        Files.createFile(to);
        LibraryFolder.ownerOnly(to, false);
        Library.join(writer.submit(handle -> {
            requireSound.run();
            Database.force(handle);
            try (var out = Files.newOutputStream(to)) {
                return Files.copy(database, out);
            } catch (IOException e) {
                throw Failures.of(e, database);
            }
        }));
    }
}
