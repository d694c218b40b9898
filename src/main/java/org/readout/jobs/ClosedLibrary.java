package org.readout.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.readout.library.Library;
import org.readout.model.Backup;
import org.readout.model.Checkup;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;

/** What is done to a library that is closed, or asked of one that may be open elsewhere. */
public final class ClosedLibrary {

    private ClosedLibrary() {}

    /**
     * Gives a closed library a passphrase, another one, or none, and encrypts or decrypts it accordingly.
     *
     * @param now its passphrase; null where it has none
     * @param next the one it is to have; null for none
     * @throws org.readout.model.LockedException if {@code now} is not its passphrase
     * @throws ReadoutException if it is open, or {@code next} is too short
     */
    public static void changePassphrase(Path folder, String officer, @Nullable Passphrase now, @Nullable Passphrase next) {
        Library.changePassphrase(folder, officer, now, next);
    }

    /**
     * Makes a library of a backup or an export of one.
     *
     * @param folder where there is no library yet; made if it is not there
     * @param passphrase of the library when the file was made; null where it had none
     * @param aside whether a library that is there is to be kept aside, in its folder's {@code damaged}, and replaced
     * @return what was found in it when it was read through
     * @throws org.readout.model.LockedException if it opens only with another passphrase
     * @throws ReadoutException if the file is not whole, or is newer than this program
     */
    public static Checkup restore(
            Path from, Path folder, String officer, @Nullable Passphrase passphrase, boolean aside) {
        return Library.restore(from, folder, officer, passphrase, aside);
    }

    /** Puts one of a damaged library's own backups in its place, and keeps the damaged database aside; else as above. */
    public static Checkup restore(Backup backup, String officer, @Nullable Passphrase passphrase) {
        Path backups = Objects.requireNonNull(backup.file().toAbsolutePath().getParent());
        Path folder = Objects.requireNonNull(backups.getParent());
        return Library.restore(backup.file(), folder, officer, passphrase, true);
    }

    /**
     * Reads a closed library through without writing to it.
     *
     * @throws ReadoutException if it cannot be opened, or is too damaged to be read
     */
    public static Checkup check(Path folder, String officer, @Nullable Passphrase passphrase) {
        return Library.check(folder, officer, passphrase);
    }

    /**
     * Where the desk that has a library open can be asked to do something with it.
     *
     * @return empty where it is not there, is not open, or who has it open cannot be asked
     */
    public static Optional<Path> doorOf(Path folder) {
        return Files.isDirectory(folder) ? Optional.ofNullable(Library.doorOf(folder)) : Optional.empty();
    }
}
