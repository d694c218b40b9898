package org.readout.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.readout.model.DamagedLibraryException;
import org.readout.model.Holdings;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;

/** A library folder while it is held: the lock on it and the database in it. */
final class Holding implements AutoCloseable {

    private final LibraryFolder folder;
    private final FolderLock lock;
    private final @Nullable Unlocked key;
    private Database database;
    /** What is still to be compared with the database; null where it was, or there is nothing to compare. */
    private final @Nullable LibraryRecord left;
    private @Nullable DamagedLibraryException damage;

    private Holding(
            LibraryFolder folder,
            FolderLock lock,
            @Nullable Unlocked key,
            Database database,
            @Nullable LibraryRecord left) {
        this.folder = folder;
        this.lock = lock;
        this.key = key;
        this.database = database;
        this.left = left;
    }

    /**
     * Takes hold of a folder, and makes or updates its database where need be.
     *
     * @param passphrase of an encrypted library, or of one that is to be made encrypted; else null
     * @throws org.readout.model.LockedException if it opens only with another passphrase
     * @throws ReadoutException if it is open elsewhere, newer than this program, or damaged
     */
    static Holding take(LibraryFolder folder, String officer, @Nullable Passphrase passphrase) {
        FolderLock lock = FolderLock.take(folder, officer);
        Database database = null;
        Unlocked key = null;
        try {
            folder.dropDrafts();
            key = Unlocked.with(passphrase, folder);
            DataKey data = key == null ? null : key.data();
            if (!Files.exists(folder.database()) || Soundness.check(folder, data) < Schema.NEWEST) {
                Schema.migrate(folder, data);
            }
            LibraryRecord record = LibraryRecord.read(folder);
            boolean later = Soundness.isProvenLater(folder, record);
            database = Database.open(folder.database(), data);
            Holding holding = new Holding(folder, lock, key, database, later ? record : null);
            if (!later) {
                holding.begin();
            }
            return holding;
        } catch (RuntimeException e) {
            try {
                if (database != null) {
                    database.close();
                }
            } catch (RuntimeException closing) {
                e.addSuppressed(closing);
            }
            RuntimeException told = Failures.of(e, folder.database()) instanceof DamagedLibraryException damage
                    ? new Rescue(folder, key == null ? null : key.data()).offer(damage) : e;
            lock.close();
            throw told;
        }
    }

    /** Notes that the database is in use: from now on it may be written to. */
    private void begin() {
        database.writer().useTransaction(handle -> new Shelving(handle).drawMissing());
        record(key).withHoldings(Inspection.count(database.writer())).write(folder);
    }

    /**
     * Compares a large database with what it was when it was last closed, where that is still to be done. To be called on the
     * writer's thread before anything is written.
     *
     * @throws DamagedLibraryException if it is another; its record then stays, so that every further opening finds the same
     */
    void prove() {
        if (left == null) {
            return;
        }
        try {
            left.requireWhole(folder);
        } catch (DamagedLibraryException found) {
            damage = new Rescue(folder, key == null ? null : key.data()).offer(found);
            throw damage;
        }
        begin();
    }

    /** Whether nothing is left to compare: the database was found to be as it was left when it was opened. */
    boolean isProven() {
        return left == null;
    }

    /** @throws DamagedLibraryException if the database was found to be another than it was left: it must not be written to */
    void requireSound() {
        if (damage != null) {
            throw damage;
        }
    }

    private static LibraryRecord record(@Nullable Unlocked key) {
        return LibraryRecord.ours(key == null ? null : key.wrapped());
    }

    /** What opens its backups; null where it is not encrypted. */
    @Nullable Unlocked key() {
        return key;
    }

    /** Lets others know where this process can be asked to do something with the library. */
    void tellDoor(Path door) throws IOException {
        lock.tellDoor(door);
    }

    Database database() {
        return database;
    }

    /**
     * Writes the database anew where much of its file is dead. To be called on the writer's thread while nobody else uses the
     * database.
     *
     * @param writer is given the connection to it as it then is, and {@code reader} one of its own
     * @return whether it was written anew
     * @throws ReadoutException if that was due and could not be done; the database is as it was
     */
    boolean compact(Lane writer, Lane reader) {
        DataKey data = key == null ? null : key.data();
        Compaction compaction = new Compaction(folder, data);
        if (damage != null || !compaction.isDue(database.writer())) {
            return false;
        }
        Holdings holdings = Inspection.count(database.writer());
        LibraryRecord open = record(key).withHoldings(holdings);
        database.close();
        try {
            // Broken off, it was closed in order.
            open.closed(folder.database()).write(folder);
            compaction.run(holdings);
            return true;
        } catch (IOException e) {
            throw Failures.of(e, folder.database());
        } finally {
            open.write(folder);
            database = Database.open(folder.database(), data);
            writer.replace(database.writer());
            reader.replace(database.reader());
        }
    }

    /** Lets go of the folder, and notes how the database was left. */
    @Override
    public void close() {
        try (lock) {
            Holdings holdings;
            try (Database open = database) {
                holdings = Inspection.count(open.writer());
            }
            if (damage == null) {
                record(key).withHoldings(holdings).closed(folder.database()).write(folder);
            }
        } catch (IOException e) {
            throw Failures.of(e, folder.database());
        }
    }
}
