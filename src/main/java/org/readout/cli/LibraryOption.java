package org.readout.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.ClosedLibrary;
import org.readout.jobs.Home;
import org.readout.jobs.LibrarySession;
import org.readout.model.Checkup;
import org.readout.model.LockedException;
import org.readout.model.Passphrase;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The library a command works on. */
final class LibraryOption {

    @Option(names = "--library", required = true, paramLabel = "DIR", description = "the library: a folder NAME.readout")
    private Path folder = Path.of("");

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    private @Nullable LibrarySession lent;

    Path folder() {
        return folder;
    }

    PassphraseOption passphrase() {
        return passphrase;
    }

    /** Has the command done with the library that is open here, lent to it; it may ask for no other. */
    void lend(LibrarySession session) {
        lent = session;
    }

    LibrarySession open() {
        return passphrase.open(given -> lent == null
                ? LibrarySession.open(folder, Home.officer(), given) : lent(lent, given));
    }

    LibrarySession openOrCreate() {
        return passphrase.open(given -> lent == null
                ? LibrarySession.openOrCreate(folder, Home.officer(), given) : lent(lent, given));
    }

    /** Reads the library through, be it open here or closed. */
    Checkup check() {
        return passphrase.open(given -> lent == null
                ? ClosedLibrary.check(folder, Home.officer(), given) : lent(lent, given).check().join());
    }

    /** Who stands at the shell has to know the passphrase, though the desk is unlocked. */
    private static LibrarySession lent(LibrarySession session, @Nullable Passphrase given) {
        if (session.isEncrypted() && given == null) {
            throw new LockedException("The library " + session.folder() + " is locked. Give its passphrase to open it.");
        }
        if (given != null && session.isEncrypted() && !session.isPassphrase(given)) {
            throw new LockedException("That is not the passphrase of the library " + session.folder() + ". Try again.");
        }
        return session;
    }
}
