package org.readout.desk;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.readout.desk.toolkit.FileDialogs;
import org.readout.desk.toolkit.Messages;
import org.readout.jobs.LibrarySession;

/** The system's own file dialogs. */
record SystemDialogs(Window owner, HostServices system) implements FileDialogs {

    @Override
    public List<Path> filesToOpen(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(Messages.text("files.text"),
                        LibrarySession.endings().stream().map(ending -> "*." + ending).toList()),
                new FileChooser.ExtensionFilter(Messages.text("files.all"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folderToWatch(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> fileToSave(String title, String name, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        for (String ending : endings) {
            chooser.getExtensionFilters().add(
                    new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        }
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public void show(Path folder) {
        system.showDocument(folder.toUri().toString());
    }
}
