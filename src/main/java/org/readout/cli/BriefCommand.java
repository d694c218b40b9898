package org.readout.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.readout.jobs.BriefCabinet;
import org.readout.jobs.BriefJob;
import org.readout.jobs.BriefOrder;
import org.readout.jobs.LibrarySession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code readout brief}: the library's commitments, each cited, in a document that can go out. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Writes a brief of a library's commitments, each with publisher, date and paragraph.")
final class BriefCommand implements Callable<Integer> {

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

    @Mixin
    private WantedOptions wanted = new WantedOptions();

    @Option(
            names = "--sections",
            paramLabel = "LIST",
            split = ",",
            description = "what it holds, in this order: bottom-line, new, differences, due, lines, undisclosed, sources; since,"
                    + " timeline, table, by-party, by-date, by-theme, names, notes, texts; or all, with the annotated texts."
                    + " The one-page brief if left out: bottom-line to sources")
    private List<String> sections = List.of();

    @Option(
            names = "--comments",
            description = "in Word, each commitment and each difference between readouts has a comment at its words in the annotated"
                    + " texts")
    private boolean comments;

    @Option(
            names = "--template",
            paramLabel = "T",
            description = "a template of the library by its name, of which what is said here takes the place; or a document of"
                    + " Word (.docx) whose styles, heads and logos are kept; may be given twice, for each")
    private List<Template> templates = List.of();

    @Option(names = "--save-template", paramLabel = "NAME", description = "keep what is asked for here as a template")
    private String save = "";

    @Option(names = "--annexes", description = "with it, as files of their own: the register (-register.xlsx) and the annotated"
            + " texts (-texts, in the brief's form)")
    private boolean annexes;

    @Option(names = "--notes", description = "the officer's notes go out, too; they never do otherwise")
    private boolean notes;

    @Option(names = "--issue", description = "keep the brief as issued: its files, sources, marking, recipients and clearance."
            + " It has to be --final, with --for and --clearance")
    private boolean issue;

    @Mixin
    private FrontOptions front = new FrontOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BriefCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path word = templates.stream().filter(Template::isWord).findFirst().map(Template::file).orElse(null);
        String named = templates.stream().filter(each -> !each.isWord()).findFirst().map(Template::typed).orElse("");
        boolean whole = word != null || comments;
        BriefOrder plain = new BriefOrder(wanted.wanted(List.of()), front.front(), sections,
                new BriefOrder.Word(comments, front.author(), word), new BriefOrder.Extras(annexes, notes));
        BriefJob.check(plain, out);
        BriefJob.Written written;
        try (LibrarySession session = library.open()) {
            Clock clock = Clock.systemDefaultZone();
            BriefCabinet cabinet = new BriefCabinet(session, clock);
            BriefOrder order = asked(session, cabinet, plain, named, whole);
            if (!save.isBlank()) {
                Waiting.on(cabinet.keep(save, order));
            }
            written = new BriefJob(clock).write(session, order, out, issue ? cabinet : null);
        }
        int commitments = written.commitments();
        console.say(out + ": " + commitments + (commitments == 1 ? " commitment" : " commitments"));
        written.files().stream().skip(1).forEach(annex -> console.say(annex + ": annex"));
        written.warnings().forEach(console::fail);
        return Console.DONE;
    }

    /** What the template asks for, with what was said at the shell in its place. */
    private BriefOrder asked(LibrarySession session, BriefCabinet cabinet, BriefOrder plain, String named, boolean word) {
        if (named.isEmpty()) {
            return new BriefOrder(wanted.wanted(numbered(session)), plain.front(), plain.sections(),
                    plain.word(), plain.extras());
        }
        BriefOrder kept = Waiting.on(cabinet.template(named));
        ParseResult said = spec.commandLine().getParseResult();
        return new BriefOrder(
                wanted.over(kept.wanted(), said, numbered(session)),
                front.over(kept.front(), said),
                sections.isEmpty() ? kept.sections() : sections,
                word ? plain.word() : kept.word(),
                new BriefOrder.Extras(annexes || kept.extras().annexes(), notes));
    }

    private List<UUID> numbered(LibrarySession session) {
        return wanted.releases().isEmpty() ? List.of() : Numbered.on(Waiting.on(session.shelf()), wanted.releases());
    }
}
