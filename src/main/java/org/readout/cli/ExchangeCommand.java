package org.readout.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.ExchangeJob;
import org.readout.jobs.ExchangeReport;
import org.readout.jobs.LibrarySession;
import org.readout.model.ReadoutException;
import org.readout.model.ReleaseSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout exchange}: marks for other programs, and marks from them. */
@Command(
        name = "exchange",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Writes a library's marks in a form other programs read, or reads marks back.",
        footer = {
            "",
            "With --in, each mark is put to its words in the release it was made on, found by its text; marks that are there"
                    + " already are brought up to date. Ends with 1 where some did not fit."
        })
final class ExchangeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--format", paramLabel = "F", description = "what to write: ${COMPLETION-CANDIDATES}",
            completionCandidates = Forms.class)
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "FILE", description = "where to write it")
    private @Nullable Path out;

    @Option(names = "--in", paramLabel = "FILE", description = "marks to read; the form is told by the file itself")
    private @Nullable Path in;

    @Option(names = "--release", paramLabel = "N",
            description = "only this release, counted from 1 in the order of the shelf; may be repeated")
    private List<Integer> releases = List.of();

    /** The forms, for the help page. */
    static final class Forms implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ExchangeJob.formats().iterator();
        }
    }

    ExchangeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (in != null) {
            if (out != null || format != null || !releases.isEmpty()) {
                throw new ReadoutException("--in reads marks and takes no other option than --library. Write in a second call.");
            }
            return read(in);
        }
        if (out == null || format == null) {
            throw new ReadoutException("Say what to do: --format F --out FILE to write, or --in FILE to read.");
        }
        return write(format, out);
    }

    private int write(String format, Path out) {
        ExchangeJob.check(format);
        int written;
        try (LibrarySession session = library.open()) {
            List<ReleaseSummary> shelf = session.shelf().join();
            written = new ExchangeJob(session).write(format, Numbered.on(shelf, releases), out);
        }
        console.say(out + ": " + written + (written == 1 ? " release" : " releases") + " as " + format);
        return Console.DONE;
    }

    private int read(Path in) {
        ExchangeReport report;
        try (LibrarySession session = library.open()) {
            report = new ExchangeJob(session).read(in);
        }
        for (ExchangeReport.OfRelease release : report.releases()) {
            console.say(release.line());
            release.lost().forEach(lost -> console.fail(release.name() + ": " + lost));
        }
        return report.isWhole() ? Console.DONE : Console.SOME_FAILED;
    }
}
