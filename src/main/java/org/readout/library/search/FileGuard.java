package org.readout.library.search;

import java.io.IOException;
import java.nio.file.Path;

/** Lets nobody but the owner at the files of the index. */
@FunctionalInterface
public interface FileGuard {

    void ownerOnly(Path file, boolean folder) throws IOException;
}
