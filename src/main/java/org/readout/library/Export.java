package org.readout.library;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.ReadoutException;

/** {@code export.json}: the whole library in a form that needs no database to be read, beside it. */
final class Export {

    /** Up to this size of the database it is written each time something changed; takes a few seconds at most. */
    private static final long SMALL = 32L << 20;
    /** A larger one is written once in so long. */
    private static final Duration BETWEEN = Duration.ofDays(1);

    private final LibraryFolder folder;
    private final @Nullable Unlocked key;
    private final Unsaved unsaved;

    Export(LibraryFolder folder, @Nullable Unlocked key) {
        this.folder = folder;
        this.key = key;
        unsaved = new Unsaved(folder.exportDue());
    }

    void written() {
        unsaved.written();
    }

    /** Whether there is something it does not hold, or it opens with another passphrase than the library. */
    boolean due(Instant now) {
        try {
            Path file = folder.export();
            if (!Files.exists(file) || !opensAsTheLibrary(file)) {
                return true;
            }
            boolean old = Files.getLastModifiedTime(file).toInstant().plus(BETWEEN).isBefore(now);
            return unsaved.due() && (old || Files.size(folder.database()) <= SMALL);
        } catch (IOException e) {
            return true;
        }
    }

    private boolean opensAsTheLibrary(Path file) throws IOException {
        try (PushbackInputStream in = new PushbackInputStream(
                new BufferedInputStream(Files.newInputStream(file)), Seal.MAGIC.length)) {
            WrappedKey sealed = SealedInput.head(in);
            return key == null ? sealed == null : sealed != null && Arrays.equals(sealed.json(), key.wrapped().json());
        }
    }

    /** Writes it beside the database. */
    void write(Handle handle, Instant now) {
        long begun = unsaved.writes();
        write(handle, folder.export(), now);
        unsaved.saved(begun);
    }

    /**
     * Writes it to any file, whole or not at all, its owner's alone.
     *
     * @throws ReadoutException if it cannot be written; what was there is then untouched
     */
    void write(Handle handle, Path file, Instant now) {
        Path draft = file.resolveSibling(file.getFileName() + ".next");
        try {
            try {
                Files.deleteIfExists(draft);
                try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    LibraryFolder.ownerOnly(draft, false);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                    if (key == null) {
                        new ExportWriter(handle).write(out, now);
                    } else {
                        SealedOutput sealed = new SealedOutput(out, key);
                        new ExportWriter(handle).write(sealed, now);
                        sealed.finish();
                    }
                    out.flush();
                    channel.force(true);
                }
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new ReadoutException("The library " + folder.path() + " could not be written out to " + file
                    + ". Check the room left on the drive and that you may write there; what is saved stays saved.", e);
        }
    }
}
