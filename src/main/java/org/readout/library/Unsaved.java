package org.readout.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a library was written to since it was last copied. An empty file in its folder says so, which outlives a crash;
 * where even that cannot be written, memory knows it until the library is closed.
 */
final class Unsaved {

    private static final Logger LOG = LoggerFactory.getLogger(Unsaved.class);

    private final Path marker;
    private long writes;
    private boolean unsaved;

    Unsaved(Path marker) {
        this.marker = marker;
        this.unsaved = Files.exists(marker);
    }

    synchronized void written() {
        writes++;
        if (!unsaved) {
            unsaved = true;
            try {
                Files.createFile(marker);
                LibraryFolder.ownerOnly(marker, false);
            } catch (IOException e) {
                LOG.debug("That a copy is due could not be noted", e);
            }
        }
    }

    /** To be asked before a copy is begun, and handed to {@link #saved} when it is good. */
    synchronized long writes() {
        return writes;
    }

    /** A copy is good that was begun after so many writes; what was written since is still unsaved. */
    synchronized void saved(long begun) {
        if (writes == begun) {
            unsaved = false;
            try {
                Files.deleteIfExists(marker);
            } catch (IOException e) {
                LOG.debug("That no copy is due could not be noted", e);
            }
        }
    }

    synchronized boolean due() {
        return unsaved;
    }
}
