package org.readout.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.BriefCabinet;
import org.readout.jobs.BriefJob;
import org.readout.jobs.LibrarySession;
import org.readout.model.IssuedBrief;
import org.readout.model.IssuedFile;
import org.readout.model.ReadoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout issued}: the briefs that went out, and any of them again as it did. */
@Command(
        name = "issued",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Lists the briefs that were issued, the latest first, or saves one again, byte for byte as it went out.")
final class IssuedCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--number", paramLabel = "N", description = "the brief to save again, counted from 1 in the list")
    private int number;

    @Option(names = "--out", paramLabel = "FILE", description = "where to write it; its annexes go beside it")
    private @Nullable Path out;

    IssuedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path to = out;
        if (to == null != (number == 0)) {
            throw new ReadoutException("A brief is saved again with both --number and --out; without them all are listed.");
        }
        try (LibrarySession session = library.open()) {
            BriefCabinet cabinet = new BriefCabinet(session, Clock.systemDefaultZone());
            List<IssuedBrief> issued = Waiting.on(cabinet.issued());
            if (to == null) {
                list(issued);
            } else if (number < 1 || number > issued.size()) {
                throw new ReadoutException("There is no issued brief " + number + " in " + library.folder() + ": it holds "
                        + issued.size() + ". Name one of those with --number.");
            } else {
                List<IssuedFile> files = new ArrayList<>(Waiting.on(cabinet.files(issued.get(number - 1).id())));
                files.set(0, new IssuedFile(String.valueOf(to.getFileName()), files.getFirst().bytes()));
                BriefJob.lay(files, to);
                for (IssuedFile file : files) {
                    console.say(to.resolveSibling(file.name()) + ": as it went out");
                }
            }
        }
        return Console.DONE;
    }

    private void list(List<IssuedBrief> issued) {
        for (int i = 0; i < issued.size(); i++) {
            IssuedBrief brief = issued.get(i);
            console.say(i + 1 + "  " + brief.at().atZone(ZoneId.systemDefault()).toLocalDate() + "  " + brief.title() + "  "
                    + brief.marking() + "  to " + brief.recipients() + "  cleared by " + brief.clearance() + "  issued by "
                    + brief.officer());
            console.say("   " + String.join(", ", brief.files()) + "; " + counted(brief.sources().size(), "source"));
        }
        console.say(counted(issued.size(), "issued brief"));
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
