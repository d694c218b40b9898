package org.readout.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.SingleFileStore;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.Checkup;
import org.readout.model.Holdings;
import org.readout.model.ReadoutException;

/**
 * Writes a closed database anew without what is dead in its file: each change is written at once, and H2 gives back little of the
 * room that earlier states took. Never in place, as H2's own {@code SHUTDOWN COMPACT} does: the old file is only read, and goes
 * when the new one is on the disk and was compared with it, leaf by leaf.
 */
final class Compaction {

    /** Sets from which size on a file is written anew, in bytes: for tests. */
    static final String FROM_PROPERTY = "readout.compact.from";
    /** What is smaller is in nobody's way. */
    private static final long FROM = 48L << 20;
    /** A file is written anew when no more of it than this lives, in percent: so it never takes much more than twice its room. */
    private static final int MOST_ALIVE = 50;
    /** Texts that are read before the new file takes the place of the old. */
    private static final int SAMPLE = 500;

    private final LibraryFolder folder;
    private final @Nullable DataKey key;

    Compaction(LibraryFolder folder, @Nullable DataKey key) {
        this.folder = folder;
        this.key = key;
    }

    /** Whether the file of an open database is large, mostly dead, and has room beside itself. */
    boolean isDue(Handle writer) {
        try {
            long bytes = Files.size(folder.database());
            return bytes >= Long.getLong(FROM_PROPERTY, FROM)
                    && Database.alive(writer) <= MOST_ALIVE
                    // It will take about half of that at most; the rest is left to others.
                    && Files.getFileStore(folder.path()).getUsableSpace() > bytes;
        } catch (IOException e) {
            throw Failures.of(e, folder.database());
        }
    }

    /**
     * Does it. The database must be closed, the folder held. Whenever it is broken off, the library opens as it would have.
     *
     * @param holdings what the database held when it was closed
     * @throws ReadoutException if the new file could not be written, or is not the same: the old one is then as it was
     */
    void run(Holdings holdings) {
        Path draft = folder.nextDatabase();
        try {
            try {
                write(draft);
                requireSame(draft, holdings);
                // From here on the sum is that of neither file or of the other; without one both open.
                LibraryRecord record = LibraryRecord.read(folder);
                if (record != null) {
                    record.open().write(folder);
                }
                folder.putNextInPlace();
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | RuntimeException e) {
            throw new ReadoutException("The file of the library " + folder.path()
                    + " could not be written anew to make it smaller, and was left as it was; what is saved stays saved.", e);
        }
    }

    private void write(Path draft) {
        MVStore.compact(folder.database().toString(), draft.toString(), false, new Opener(key));
    }

    private void requireSame(Path draft, Holdings holdings) {
        try (MVStore old = openReadOnly(folder.database());
                MVStore next = openReadOnly(draft)) {
            Leaves.requireSame(old, next);
        }
        try (Database next = Database.openReadOnly(draft, key)) {
            Checkup found = new Inspection(next.writer()).sample(SAMPLE);
            if (!found.sound() || found.schema() != Schema.NEWEST || !found.holdings().equals(holdings)) {
                throw new DamagedException("what was written anew lacks what the library holds");
            }
        }
    }

    private MVStore openReadOnly(Path file) {
        MVStore.Builder builder = new MVStore.Builder().fileName(file.toString()).readOnly();
        if (key != null) {
            builder.encryptionKey(key.filePassword());
        }
        return builder.open();
    }

    /**
     * Opens what H2 copies from and to, each with the library's key. What it makes is its owner's alone before anything stands in
     * it, where H2 would make it as the system does.
     */
    private static final class Opener extends SingleFileStore {

        private final @Nullable DataKey key;
        private boolean opened;

        Opener(@Nullable DataKey key) {
            super(Map.of());
            this.key = key;
        }

        @Override
        public SingleFileStore open(String file, boolean readOnly) {
            if (!readOnly) {
                try {
                    LibraryFolder.ownerOnly(Files.createFile(Path.of(file)), false);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            Opener of = new Opener(key);
            of.open(file, readOnly, key == null ? null : key.filePassword());
            of.opened = true;
            return of;
        }

        /** H2 closes the one it was handed, too, which has no file of its own. */
        @Override
        public void close() {
            if (opened) {
                super.close();
            }
        }
    }
}
