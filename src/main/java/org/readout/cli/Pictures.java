package org.readout.cli;

import java.nio.file.Path;

import org.readout.desk.Screenshots;
import org.readout.jobs.LibrarySession;
import org.readout.model.ReadoutException;

/** Draws the desk into pictures, and says in words what the machine lacks where that fails. */
final class Pictures {

    private Pictures() {}

    /** @throws ReadoutException if there is no such release, the file cannot be written or nothing can be drawn here */
    static void take(LibrarySession session, Screenshots.Shot shot, Path out) {
        try {
            Screenshots.take(session, shot, out);
        } catch (UnsupportedOperationException | LinkageError e) {
            throw new ReadoutException("The desk cannot be drawn on this machine. Install pango, fontconfig, freetype and"
                    + " a font (on Debian: libpangoft2-1.0-0 libfontconfig1 libfreetype6 fonts-dejavu-core).", e);
        }
    }
}
