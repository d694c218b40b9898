package org.readout.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.LibrarySession;
import org.readout.model.Passphrase;

/** Opens the window. The commands do not know the window itself; the program's start hands it to them. */
@FunctionalInterface
public interface Door {

    /** Opens the library: once at the start, and again after it was locked or its passphrase was asked for. */
    @FunctionalInterface
    interface Opener {

        /**
         * @param typed what the officer typed as its passphrase; null where nothing was
         * @throws org.readout.model.LockedException if it opens only with another passphrase
         * @throws org.readout.model.ReadoutException if it cannot be opened
         */
        LibrarySession open(@Nullable Passphrase typed);
    }

    /**
     * Opens the window and comes back when it is closed.
     *
     * @param opener opens the library, in the background
     * @param home the user's data folder
     */
    void open(Opener opener, Path home);
}
