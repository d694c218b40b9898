package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.readout.jobs.Corrections;
import org.readout.jobs.ImportReport;
import org.readout.jobs.ImportReport.Outcome;
import org.readout.jobs.LibrarySession;
import org.readout.model.ReadoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout import}: takes files into a library, with suggestions. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Takes files into a library, which is made if it is not there; says of each how it fared.")
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--update", description = {"a file that looks like a corrected version of a release in the library becomes",
            "its newest version; otherwise it is kept as a release of its own"})
    private boolean update;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "files, or folders and archives of them")
    private List<Path> files = List.of();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.exists(library.folder()) && files.stream().noneMatch(Files::exists)) {
            throw new ReadoutException("None of the files named is there, so no library was made at "
                    + library.folder() + ". Check the names, the first is " + files.getFirst() + ".");
        }
        ImportReport report;
        try (LibrarySession session = library.openOrCreate()) {
            report = session.importFiles(files, update ? Corrections.TAKE_IN : Corrections.ASK, this::tell).join();
        }
        long failed = report.count(Outcome.FAILED);
        console.say(report.count(Outcome.NEW) + " new, " + report.count(Outcome.DUPLICATE) + " duplicate, "
                + report.count(Outcome.UPDATED) + " updated, " + failed + " failed");
        return failed == 0 ? Console.DONE : Console.SOME_FAILED;
    }

    private void tell(ImportReport.Item item) {
        boolean failed = item.outcome() == Outcome.FAILED;
        console.say(String.format(Locale.ROOT, "%-9s  %s%s", item.outcome().name().toLowerCase(Locale.ROOT), item.name(),
                failed || item.line().isEmpty() ? "" : "  (" + item.line() + ")"));
        if (failed) {
            console.fail(item.line());
        }
    }
}
