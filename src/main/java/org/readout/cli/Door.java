package org.readout.cli;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.readout.jobs.LibrarySession;

/** Opens the window. The commands do not know the window itself; the program's start hands it to them. */
@FunctionalInterface
public interface Door {

    /**
     * Opens the window and comes back when it is closed.
     *
     * @param opener opens the library, in the background
     * @param home the user's data folder
     */
    void open(Supplier<LibrarySession> opener, Path home);
}
