package org.readout.library;

import java.io.IOException;
import java.nio.file.Files;

/** A library folder while it is held: the lock on it and the database in it. */
final class Holding implements AutoCloseable {

    private final LibraryFolder folder;
    private final FolderLock lock;
    private final Database database;

    private Holding(LibraryFolder folder, FolderLock lock, Database database) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
    }

    /**
     * Takes hold of a folder, and makes or updates its database where need be.
     *
     * @throws org.readout.model.ReadoutException if it is open elsewhere, newer than this program, or damaged
     */
    static Holding take(LibraryFolder folder, String officer) {
        FolderLock lock = FolderLock.take(folder, officer);
        Database database = null;
        try {
            if (!Files.exists(folder.database()) || Soundness.check(folder) < Schema.NEWEST) {
                Schema.migrate(folder);
            }
            database = Database.open(folder.database());
            LibraryRecord.ours(null).write(folder);
            return new Holding(folder, lock, database);
        } catch (RuntimeException e) {
            try {
                if (database != null) {
                    database.close();
                }
            } catch (RuntimeException closing) {
                e.addSuppressed(closing);
            }
            lock.close();
            throw e;
        }
    }

    Database database() {
        return database;
    }

    /** Lets go of the folder, and notes how long the database was left. */
    @Override
    public void close() {
        try (lock) {
            database.close();
            LibraryRecord.ours(Files.size(folder.database())).write(folder);
        } catch (IOException e) {
            throw Failures.of(e, folder.database());
        }
    }
}
