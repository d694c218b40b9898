package org.readout.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.BriefJob;
import org.readout.jobs.BriefOrder;
import org.readout.jobs.LibrarySession;
import org.readout.model.Force;
import org.readout.model.ReadoutException;
import org.readout.model.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout brief}: the library's commitments, each cited, in a document that can go out. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Writes a brief of a library's commitments, each with publisher, date and paragraph.")
final class BriefCommand implements Callable<Integer> {

    /** Which marks go out. */
    enum Reviewed {
        ACCEPTED,
        ALL
    }

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "where to write it; the ending decides the form: .docx, .pdf, .html or .md;"
                    + " .xlsx or .csv for the register of commitments alone")
    private Path out = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "only what was said on this day or later")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "only what was said on this day or earlier")
    private @Nullable LocalDate to;

    @Option(
            names = "--party",
            paramLabel = "P",
            description = "only what this person, organization or country commits to or is asked for; may be repeated")
    private List<String> parties = List.of();

    @Option(
            names = "--force",
            paramLabel = "F",
            split = ",",
            converter = Converters.OfForce.class,
            description = "only agreed, unilateral, shared-view, offer, request or position; may be repeated."
                    + " All but positions if left out")
    private Set<Force> forces = Set.of();

    @Option(
            names = "--review",
            paramLabel = "accepted|all",
            description = "accepted marks alone (the default), or suggestions too")
    private Reviewed review = Reviewed.ACCEPTED;

    @Option(
            names = "--country",
            paramLabel = "C",
            description = "only commitments with a party of this state, by its code or English name; may be repeated")
    private List<String> countries = List.of();

    @Option(
            names = "--status",
            paramLabel = "S",
            split = ",",
            description = "only commitments that are open, done or lapsed; may be repeated")
    private Set<Status> statuses = Set.of();

    @Option(
            names = "--release",
            paramLabel = "N",
            description = "only this release, counted from 1 in the order of the shelf; may be repeated")
    private List<Integer> releases = List.of();

    @Option(
            names = "--sections",
            paramLabel = "LIST",
            split = ",",
            description = "what it holds, in this order: bottom-line, new, differences, due, lines, undisclosed, sources,"
                    + " timeline, table, texts; or all, with the annotated texts. The one-page brief if left out: all but timeline, table and texts")
    private List<String> sections = List.of();

    @Option(
            names = "--comments",
            description = "in Word, each commitment in the annotated texts has a comment at its words")
    private boolean comments;

    @Option(
            names = "--template",
            paramLabel = "DOCX",
            description = "a document of Word whose styles, heads and logos are kept")
    private @Nullable Path template;

    @Mixin
    private FrontOptions front = new FrontOptions();

    BriefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ReadoutException("--to " + to + " is before --from " + from + ". Put the earlier day first.");
        }
        BriefOrder order = new BriefOrder(
                new BriefOrder.Wanted(
                        from, to, parties, countries, forces, statuses, releases, review == Reviewed.ALL),
                front.front(), sections, new BriefOrder.Word(comments, front.author(), template));
        BriefJob.check(order, out);
        BriefJob.Written written;
        try (LibrarySession session = library.open()) {
            written = new BriefJob(Clock.systemDefaultZone()).write(session, order, out);
        }
        int commitments = written.commitments();
        console.say(out + ": " + commitments + (commitments == 1 ? " commitment" : " commitments"));
        written.warnings().forEach(console::fail);
        return Console.DONE;
    }
}
