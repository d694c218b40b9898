package org.readout.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.readout.model.Checkup;
import org.readout.model.DamagedLibraryException;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;

/**
 * Looks at a database before H2 may write to it. H2 mends what it can as it opens a file: of one that was cut short it
 * keeps the last part that still fits together, and what the officer did since would be gone without a word.
 */
final class Soundness {

    /** Sets how large a database may be to be read through before it is opened, in bytes: for tests. */
    static final String AT_ONCE_PROPERTY = "readout.proven.at.once";
    /** So much is read through in a blink. */
    private static final long AT_ONCE = 64L * 1024 * 1024;

    private Soundness() {}

    /**
     * Opens the database without the right to write, which reads its whole catalogue.
     *
     * @param key null where the database is not encrypted
     * @return the version of its schema
     * @throws ReadoutException if the file is newer than this program or damaged; it is left as it is
     */
    static int check(LibraryFolder folder, @Nullable DataKey key) {
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
            record.requireNotNewer(folder.path());
            record.requireLength(folder);
            if (!isProvenLater(folder, record)) {
                record.requireWhole(folder);
            }
        }
        int schema = schema(file, key);
        if (schema > Schema.NEWEST) {
            throw LibraryRecord.newer(folder.path());
        }
        return schema;
    }

    /**
     * Whether a database is so large that the officer reads in it before its sum is worked out; nothing is written to it before
     * that. One that is to be migrated is written to at once.
     */
    static boolean isProvenLater(LibraryFolder folder, @Nullable LibraryRecord record) {
        try {
            return record != null && record.crc32c() != null && record.schema() == Schema.NEWEST
                    && Files.size(folder.database()) > Long.getLong(AT_ONCE_PROPERTY, AT_ONCE);
        } catch (IOException e) {
            throw Failures.of(e, folder.database());
        }
    }

    private static int schema(Path file, @Nullable DataKey key) {
        try {
            requireMaps(file, key);
            try (Database unchanged = Database.openReadOnly(file, key)) {
                return Schema.of(unchanged.writer());
            }
        } catch (RuntimeException e) {
            throw Failures.ofReading(e, file);
        }
    }

    /** As {@link Library#check} says. */
    static Checkup readThrough(LibraryFolder folder, String officer, @Nullable Passphrase passphrase) {
        try (FolderLock lock = FolderLock.take(folder, officer)) {
            Unlocked key = Unlocked.with(passphrase, folder);
            DataKey data = key == null ? null : key.data();
            try {
                check(folder, data);
                try (Database unchanged = Database.openReadOnly(folder.database(), data)) {
                    return new Inspection(unchanged.writer()).all();
                }
            } catch (RuntimeException e) {
                throw Failures.ofReading(e, folder.database()) instanceof DamagedLibraryException damage
                        ? new Rescue(folder, data).offer(damage) : Failures.of(e, folder.database());
            }
        }
    }

    /** Where every part is damaged H2 sees an empty store, and would begin to fill it, if it could write. */
    private static void requireMaps(Path file, @Nullable DataKey key) {
        MVStore.Builder builder = new MVStore.Builder().fileName(file.toString()).readOnly();
        if (key != null) {
            builder.encryptionKey(key.filePassword());
        }
        try (MVStore store = builder.open()) {
            if (store.getMapNames().isEmpty()) {
                throw Failures.damaged(file, "nothing in it can be read", null);
            }
        }
    }
}
