package org.readout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.ReadJob;
import org.readout.model.AnnotatedRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout read}: what is in these files; stores nothing. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Shows the names, dates, meetings and commitments found in files; stores nothing.")
final class ReadCommand implements Callable<Integer> {

    /** The forms of the answer. */
    enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, or folders and archives of them")
    private List<Path> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "when they were published, over what a manifest.json beside them says: 2024-12-27")
    private @Nullable LocalDate published;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text to read (the default), or JSON with offsets in Unicode code points")
    private Format format = Format.TEXT;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ReadJob.Result result = new ReadJob(published).run(files);
        if (format == Format.JSON) {
            result.writeJson(console.out());
        } else {
            for (AnnotatedRelease release : result.releases()) {
                ReadText.of(release).forEach(console::say);
            }
        }
        console.out().flush();
        result.failures().forEach(console::fail);
        return result.failures().isEmpty() ? Console.DONE : Console.SOME_FAILED;
    }
}
