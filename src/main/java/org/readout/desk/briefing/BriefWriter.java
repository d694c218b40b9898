package org.readout.desk.briefing;

import java.nio.file.Path;
import java.util.List;

import org.readout.model.IssuedFile;

/** Writes the files of a brief, each whole or not at all. */
public interface BriefWriter {

    /**
     * Writes them beside one another in the folder of {@code file}. An interrupt stops it.
     *
     * @throws org.readout.model.ReadoutException if one cannot be written
     */
    void write(List<IssuedFile> files, Path file);
}
