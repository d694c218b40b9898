package org.readout.desk.briefing;

import java.nio.file.Path;

import org.readout.brief.BriefDocument;

/** Writes a brief into a file, whole or not at all. */
public interface BriefWriter {

    /**
     * The form goes by the file's ending. An interrupt stops it, with nothing written.
     *
     * @throws org.readout.model.ReadoutException if it cannot be written
     */
    void write(BriefDocument brief, Path file);
}
