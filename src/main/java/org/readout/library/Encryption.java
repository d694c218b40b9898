package org.readout.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;

import org.h2.tools.ChangeFileEncryption;
import org.jspecify.annotations.Nullable;
import org.readout.model.Passphrase;

/**
 * Turns the encryption of a closed library on and off, and changes its passphrase. Whether a database is encrypted is read off
 * the database itself, so the one moment that counts is when a whole new file takes the place of the old: the key is in
 * the record before a database needs it, and leaves the record when none does any more.
 */
final class Encryption {

    private final LibraryFolder folder;

    private Encryption(LibraryFolder folder) {
        this.folder = folder;
    }

    /** As {@link Library#changePassphrase} says. */
    static void change(LibraryFolder folder, String officer, @Nullable Passphrase now, @Nullable Passphrase next) {
        try (FolderLock lock = FolderLock.take(folder, officer)) {
            Unlocked key = Unlocked.with(now, folder);
            // What cannot be opened must not be written anew.
            Soundness.check(folder, key == null ? null : key.data());
            Encryption encryption = new Encryption(folder);
            if (key == null && next != null) {
                encryption.turnOn(next.strongEnough());
            } else if (key != null && next != null) {
                encryption.record().withKey(WrappedKey.wrap(key.data(), next.strongEnough())).write(folder);
            } else if (key != null) {
                encryption.turnOff(key);
            }
        } catch (IOException | SQLException | RuntimeException e) {
            throw Failures.of(e, folder.database());
        }
    }

    private void turnOn(Passphrase next) throws IOException, SQLException {
        DataKey data = DataKey.random();
        record().withKey(WrappedKey.wrap(data, next)).open().write(folder);
        rewrite(null, data);
        dropCopiesInTheOpen();
        record().closed(folder.database()).write(folder);
    }

    private void turnOff(Unlocked key) throws IOException, SQLException {
        record().open().write(folder);
        rewrite(key.data(), null);
        record().withKey(null).closed(folder.database()).write(folder);
    }

    private LibraryRecord record() {
        LibraryRecord record = LibraryRecord.read(folder);
        return record == null ? LibraryRecord.ours(null) : record;
    }

    /** Writes the database anew beside itself, and puts it in its place when it is whole, can be opened and is on the disk. */
    private void rewrite(@Nullable DataKey from, @Nullable DataKey to) throws IOException, SQLException {
        Path draft = folder.nextDatabase();
        Files.deleteIfExists(draft);
        Files.copy(folder.database(), draft, StandardCopyOption.COPY_ATTRIBUTES);
        String name = draft.getFileName().toString();
        ChangeFileEncryption.execute(
                folder.path().toString(),
                name.substring(0, name.length() - Database.SUFFIX.length()),
                "AES",
                from == null ? null : from.filePassword(),
                to == null ? null : to.filePassword(),
                true);
        try (Database readable = Database.openReadOnly(draft, to)) {
            Schema.of(readable.writer());
        }
        folder.putNextInPlace();
    }

    /** Backups, exports and the index of a library that was not encrypted say what it says; new ones are made encrypted. */
    private void dropCopiesInTheOpen() throws IOException {
        for (Path copy : List.of(folder.backups(), folder.index(), folder.export())) {
            LibraryFolder.delete(copy);
        }
    }
}
