package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.readout.jobs.LibrarySession;
import org.readout.model.ReadoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout backup}: a copy of a library in one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Writes a copy of a library into one file, encrypted where the library is, and reads it before it is kept.")
final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "where to write it: everything as JSON where it ends in .json, else a zip of the database")
    private Path out = Path.of("");

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path file = out.toAbsolutePath();
        if (Files.isDirectory(file) || file.getParent() == null || !Files.isDirectory(file.getParent())) {
            throw new ReadoutException(out + " cannot be written: it is a folder, or lies in one that is not there."
                    + " Name a file in a folder that is there.");
        }
        try (LibrarySession session = library.open()) {
            session.backUpTo(file).join();
        }
        console.say(out + ": a copy of " + library.folder());
        return Console.DONE;
    }
}
