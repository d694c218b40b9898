package org.readout.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.readout.desk.toolkit.FileDialogs;

/** Where nobody sits, as for a picture of the desk, nobody is asked for files. */
record NoDialogs() implements FileDialogs {

    @Override
    public List<Path> filesToOpen(String title) {
        return List.of();
    }

    @Override
    public Optional<Path> folderToWatch(String title) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> fileToSave(String title, String name, List<String> endings) {
        return Optional.empty();
    }

    @Override
    public void show(Path folder) {
        throw new IllegalStateException("Nobody is there to be shown a folder");
    }
}
