package org.readout.desk.toolkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the officer for files, and shows where some lie. Behind an interface since the system's dialogs need a system's window. */
public interface FileDialogs {

    /** The files to read; empty if the officer thought better of it. */
    List<Path> filesToOpen(String title);

    /** The folder to watch for releases; empty if the officer thought better of it. */
    Optional<Path> folderToWatch(String title);

    /**
     * The file to write.
     *
     * @param name what to call it unless the officer says otherwise
     * @param endings allowed endings without dot, the usual one first
     */
    Optional<Path> fileToSave(String title, String name, List<String> endings);

    /** Shows a folder in the system's own browser of files. */
    void show(Path folder);
}
