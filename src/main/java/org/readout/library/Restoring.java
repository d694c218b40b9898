package org.readout.library;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.readout.model.Checkup;
import org.readout.model.LockedException;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;

/**
 * Makes a library of a backup or an export. All is done on a draft that is read through before it becomes the library; the
 * backup is only read.
 */
final class Restoring {

    private final Path from;
    private final LibraryFolder to;
    private final @Nullable Passphrase passphrase;

    private Restoring(Path from, LibraryFolder to, @Nullable Passphrase passphrase) {
        this.from = from;
        this.to = to;
        this.passphrase = passphrase;
    }

    /** As {@link Library#restore} says; the folder is locked meanwhile. */
    static Checkup restore(Path from, Path folder, String officer, @Nullable Passphrase passphrase, boolean aside) {
        if (!Files.isReadable(from) || Files.isDirectory(from)) {
            throw new ReadoutException("There is no backup " + from + " that can be read. Check the name.");
        }
        boolean there = Files.exists(folder);
        LibraryFolder to = LibraryFolder.existingOrNew(folder);
        try {
            return restore(from, to, officer, passphrase, aside);
        } finally {
            to.dropUnmade(!there);
        }
    }

    private static Checkup restore(
            Path from, LibraryFolder to, String officer, @Nullable Passphrase passphrase, boolean aside) {
        try (FolderLock lock = FolderLock.take(to, officer)) {
            if (Files.exists(to.database()) && !aside) {
                throw new ReadoutException("There is a library in " + to.path()
                        + " already, and it was left as it is. Name an empty folder, or a new one.");
            }
            to.dropDrafts();
            try {
                return new Restoring(from, to, passphrase).restore();
            } finally {
                to.dropDrafts();
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof ReadoutException line ? line : unreadable(from, e);
        }
    }

    private Checkup restore() throws IOException {
        Path draft = to.nextDatabase();
        Unlocked key = isZip() ? ofBackup(draft) : ofExport(draft);
        Checkup found;
        try (Database made = Database.openReadOnly(draft, key == null ? null : key.data())) {
            found = new Inspection(made.writer()).all();
        }
        if (!found.sound()) {
            throw new ReadoutException("The file " + from + " is damaged (" + found.wrong().getFirst()
                    + "), and nothing was restored. Take another backup.");
        }
        putInPlace(LibraryRecord.ours(key == null ? null : key.wrapped()).withHoldings(found.holdings()));
        return found;
    }

    /** What was there goes aside, file and record together; then the record, whose key the database needs, and the database. */
    private void putInPlace(LibraryRecord record) throws IOException {
        Aside.put(to);
        LibraryFolder.delete(to.index());
        record.write(to);
        to.putNextInPlace();
        record.closed(to.database()).write(to);
    }

    private boolean isZip() throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private @Nullable Unlocked ofBackup(Path draft) {
        BackupZip zip = new BackupZip(from);
        LibraryRecord record = zip.record();
        record.requireNotNewer(from);
        zip.unpack(draft);
        WrappedKey wrapped = record.key();
        if (wrapped == null) {
            requireNoPassphrase();
            return null;
        }
        return unlocked(wrapped);
    }

    private Unlocked unlocked(WrappedKey wrapped) {
        if (passphrase == null) {
            throw locked();
        }
        DataKey data = wrapped.unwrap(passphrase);
        if (data == null) {
            throw wrong();
        }
        return new Unlocked(data, wrapped);
    }

    private void requireNoPassphrase() {
        if (passphrase != null) {
            throw new ReadoutException("The file " + from + " has no passphrase. Restore it without one; the library can be"
                    + " given one at the desk.");
        }
    }

    private @Nullable Unlocked ofExport(Path draft) throws IOException {
        SealedInput.Opened opened =
                SealedInput.open(new BufferedInputStream(Files.newInputStream(from), 1 << 16), passphrase);
        if (opened == null) {
            throw passphrase == null ? locked() : wrong();
        }
        if (opened.key() == null) {
            requireNoPassphrase();
        }
        try (ExportReader export = new ExportReader(opened.in());
                Database database = Database.create(draft, opened.key() == null ? null : opened.key().data())) {
            LibraryFolder.ownerOnly(draft, false);
            ExportReader.Head head = export.head();
            if (head.format() > ExportWriter.FORMAT || head.schema() > Schema.NEWEST) {
                throw LibraryRecord.newer(from);
            }
            // First the tables it was written from, then what became of them since.
            Schema.migrate(database, head.schema());
            export.fill(database.writer());
            if (head.schema() < Schema.NEWEST) {
                Schema.migrate(database, Schema.NEWEST);
            }
        }
        return opened.key();
    }

    private LockedException locked() {
        return new LockedException("The file " + from + " is encrypted. Give the passphrase its library had when it was made.");
    }

    private LockedException wrong() {
        return new LockedException("That is not the passphrase of " + from
                + ". Give the one its library had when it was made.");
    }

    private static ReadoutException unreadable(Path from, Exception cause) {
        return new ReadoutException("The file " + from + " cannot be restored: it is neither a whole backup nor a whole export"
                + " of a library, or the disk is full. Take another backup, or make room.", cause);
    }
}
