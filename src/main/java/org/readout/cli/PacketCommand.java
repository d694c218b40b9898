package org.readout.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.LibrarySession;
import org.readout.jobs.PacketJob;
import org.readout.jobs.PacketReport;
import org.readout.model.ReadoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout packet}: what one officer hands another. */
@Command(
        name = "packet",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Writes chosen releases with their marks and history into one file for a colleague, or takes such a file in."
                + " Nothing here is overwritten: where both have judged, and otherwise, both are shown and ours stays.")
final class PacketCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--out", paramLabel = "FILE", description = "where to write the packet")
    private @Nullable Path out;

    @Option(
            names = "--release",
            paramLabel = "N",
            description = "only this release, counted from 1 in the order of the shelf; may be repeated. All if left out")
    private List<Integer> releases = List.of();

    @Option(names = "--in", paramLabel = "FILE", description = "a packet to take in; the library is made if it is not there")
    private @Nullable Path in;

    PacketCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path to = out;
        Path from = in;
        if (to == null == (from == null)) {
            throw new ReadoutException("Name either a packet to write with --out, or one to take in with --in.");
        }
        Clock clock = Clock.systemDefaultZone();
        if (to != null) {
            try (LibrarySession session = library.open()) {
                List<UUID> chosen = releases.isEmpty() ? List.of() : Numbered.on(Waiting.on(session.shelf()), releases);
                int written = new PacketJob(session, clock).write(chosen, to);
                console.say(to + ": " + written + (written == 1 ? " release" : " releases"));
            }
            return Console.DONE;
        }
        try (LibrarySession session = library.openOrCreate()) {
            PacketReport report = new PacketJob(session, clock).read(Objects.requireNonNull(from));
            if (report.change() != null) {
                Waiting.on(session.apply(report.change()));
            }
            tell(report);
        }
        return Console.DONE;
    }

    private void tell(PacketReport report) {
        for (PacketReport.Conflict conflict : report.conflicts()) {
            console.say("conflict   " + conflict.release() + ", ¶" + conflict.paragraph() + ": “" + conflict.quote() + "”");
            console.say("  ours     " + conflict.ours());
            console.say("  theirs   " + conflict.theirs());
        }
        report.lost().forEach(line -> console.say("lost       " + line));
        console.say(report.line());
    }
}
