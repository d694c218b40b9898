package org.readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.readout.jobs.LibrarySession;
import org.readout.jobs.SearchJob;
import org.readout.model.ReadoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout search}: the releases of a library that hold what is asked for. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Finds releases of a library by words and by what stands in them, the nearest first.",
        footer = {
            "",
            "QUERY is made of words, \"words in a row\", beginnings such as denuc*, and of",
            "  party:NAME  country:NAME  publisher:NAME  force:agreed  has:due|note|commitment",
            "  is:reviewed|unreviewed  date:2024, 2024-10, 2024-10-03 or 2024-10..2025-01",
            "A minus leaves out what has it: -force:position. The last word may go on; a blank or a quote ends it.",
            "Put QUERY in quotes of the shell, and after -- where it begins with a minus."
        })
final class SearchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "what is asked for")
    private List<String> query = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text to read (the default), or JSON with offsets in Unicode code points")
    private ReadCommand.Format format = ReadCommand.Format.TEXT;

    @Option(names = "--most", paramLabel = "N", description = "how many releases at most, ${DEFAULT-VALUE} if left out")
    private int most = 50;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String typed = String.join(" ", query);
        if (typed.isBlank()) {
            throw new ReadoutException("There is nothing to search for. See 'readout search --help'.");
        }
        if (most < 1 || most > 10_000) {
            throw new ReadoutException("--most " + most + " is not between 1 and 10000. Name another number.");
        }
        SearchJob.Result result;
        try (LibrarySession session = library.open()) {
            result = SearchJob.run(session, typed, most);
        }
        if (format == ReadCommand.Format.JSON) {
            result.writeJson(console.out());
        } else {
            SearchText.of(result.answer()).forEach(console::say);
        }
        console.out().flush();
        if (result.answer().notUnderstood().isEmpty()) {
            return Console.DONE;
        }
        console.fail("Passed over in " + typed + ": " + result.answer().notUnderstood());
        return Console.SOME_FAILED;
    }
}
