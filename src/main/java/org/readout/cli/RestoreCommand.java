package org.readout.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.readout.jobs.ClosedLibrary;
import org.readout.jobs.Home;
import org.readout.model.Checkup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout restore}: a library of a backup or an export. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Makes a library of a backup (a zip) or an export (export.json), after reading it through.")
final class RestoreCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--from", required = true, paramLabel = "FILE", description = "the backup or export; it is only read")
    private Path from = Path.of("");

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(
            names = "--replace",
            description = "put it in the place of the library that is there, which is kept in its folder under 'damaged'")
    private boolean replace;

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Checkup found = library.passphrase()
                .open(given -> ClosedLibrary.restore(from, library.folder(), Home.officer(), given, replace));
        console.say(library.folder() + ": " + Found.line(found));
        return Console.DONE;
    }
}
