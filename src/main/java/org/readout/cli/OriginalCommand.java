package org.readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.readout.jobs.LibrarySession;
import org.readout.model.ReadoutException;
import org.readout.model.ReleaseSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout original}: gives a release's file back as it was taken in. */
@Command(
        name = "original",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Saves the file a release was read from, byte for byte as it was taken in.")
final class OriginalCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(
            names = "--release",
            required = true,
            paramLabel = "N",
            description = "the release, counted from 1 in the order of the shelf")
    private int release = 1;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where to write it")
    private Path out = Path.of("");

    OriginalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (LibrarySession session = library.open()) {
            List<ReleaseSummary> shelf = session.shelf().join();
            if (release < 1 || release > shelf.size()) {
                throw new ReadoutException("There is no release " + release + " in " + library.folder() + ": it holds "
                        + shelf.size() + ". Name one of those with --release.");
            }
            ReleaseSummary summary = shelf.get(release - 1);
            session.saveOriginal(summary.id(), out).join();
            console.say(out + ": the original of \u201c" + summary.title() + "\u201d, " + summary.source());
        }
        return Console.DONE;
    }
}
