package org.readout.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;

import org.readout.jobs.AcrossJob;
import org.readout.jobs.LibrarySession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout across}: who is who, what was promised again and what does not agree, over all releases of a library. */
@Command(
        name = "across",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Lays the releases of a library beside one another: who is who in them, what was promised again,"
                + " what does not agree, and what is new today.")
final class AcrossCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(arity = "1", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}")
    private AcrossJob.Asked asked = AcrossJob.Asked.ENTITIES;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text to read (the default), or JSON for programs")
    private ReadCommand.Format format = ReadCommand.Format.TEXT;

    AcrossCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        AcrossJob job;
        try (LibrarySession session = library.open()) {
            job = new AcrossJob(session, Clock.systemDefaultZone());
        }
        if (format == ReadCommand.Format.JSON) {
            job.writeJson(asked, console.out());
        } else {
            job.lines(asked).forEach(console::say);
        }
        console.out().flush();
        return Console.DONE;
    }
}
