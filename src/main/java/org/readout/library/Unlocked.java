package org.readout.library;

import java.nio.file.Files;

import org.jspecify.annotations.Nullable;
import org.readout.model.LockedException;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;

/**
 * The key of an encrypted library while it is open.
 *
 * @param wrapped as it stands in the library's record
 */
record Unlocked(DataKey data, WrappedKey wrapped) {

    /**
     * The key of a library that is being opened; null where it is not encrypted. For a library still to be made a new key is
     * written to its record, and only then may the database be made.
     *
     * @throws LockedException if this is not the passphrase
     * @throws ReadoutException if there is no key for an encrypted library, or no encryption to give a passphrase for
     */
    static @Nullable Unlocked with(@Nullable Passphrase passphrase, LibraryFolder folder) {
        if (!Files.exists(folder.database())) {
            return passphrase == null ? null : madeFor(folder, passphrase);
        }
        if (!folder.encrypted()) {
            if (passphrase != null) {
                throw new ReadoutException("The library " + folder.path() + " has no passphrase and is not encrypted."
                        + " Open it without one; it can be given one at the desk.");
            }
            return null;
        }
        WrappedKey wrapped = wrapped(folder);
        if (passphrase == null) {
            throw new LockedException("The library " + folder.path() + " is locked. Give its passphrase to open it.");
        }
        DataKey data = wrapped.unwrap(passphrase);
        if (data == null) {
            throw wrong(folder);
        }
        return new Unlocked(data, wrapped);
    }

    /** Whether this is the passphrase of an encrypted library. */
    static boolean opens(Passphrase passphrase, LibraryFolder folder) {
        return wrapped(folder).unwrap(passphrase) != null;
    }

    private static Unlocked madeFor(LibraryFolder folder, Passphrase passphrase) {
        DataKey data = DataKey.random();
        WrappedKey wrapped = WrappedKey.wrap(data, passphrase.strongEnough());
        LibraryRecord.ours(wrapped).write(folder);
        return new Unlocked(data, wrapped);
    }

    private static WrappedKey wrapped(LibraryFolder folder) {
        LibraryRecord record = LibraryRecord.read(folder);
        WrappedKey wrapped = record == null ? null : record.key();
        if (wrapped == null) {
            throw new ReadoutException("The library " + folder.path() + " is encrypted, and its key is not in "
                    + folder.record().getFileName() + ". Put that file back from a backup of the library, then open it again.");
        }
        return wrapped;
    }

    static LockedException wrong(LibraryFolder folder) {
        return new LockedException("That is not the passphrase of the library " + folder.path() + ". Try again.");
    }
}
