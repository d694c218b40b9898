package org.readout.cli;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.BriefOrder;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** What the officer puts on a brief. What is left out does not stand on it. */
final class FrontOptions {

    @Option(names = "--title", paramLabel = "WORDS", description = "the headline of the brief")
    private String title = "Commitments brief";

    @Option(names = "--marking", paramLabel = "WORDS",
            description = "the classification above and below on every page; OFFICIAL on the one-page brief if left out")
    private String marking = "";

    @Option(names = "--date", paramLabel = "DATE", converter = Converters.Day.class,
            description = "the date on it; today if left out")
    private @Nullable LocalDate date;

    @Option(names = "--for", paramLabel = "WHO", description = "to whom it goes")
    private String addressee = "";

    @Option(names = "--author", paramLabel = "WHO", description = "from whom it comes")
    private String author = "";

    @Option(names = "--clearance", paramLabel = "WORDS", description = "who has cleared it, and when")
    private String clearance = "";

    @Option(names = "--final", description = "it is final, and no draft")
    private boolean isFinal;

    @Option(names = "--purpose", paramLabel = "WORDS", description = "what it is for, in a line")
    private String purpose = "";

    @Option(names = "--bottom-line", paramLabel = "WORDS", description = "what it comes to, in up to three sentences")
    private String bottomLine = "";

    @Option(names = "--lines", paramLabel = "WORDS", description = "lines to take")
    private String lines = "";

    @Option(names = "--if-pressed", paramLabel = "WORDS", description = "what to say if pressed")
    private String pressed = "";

    @Option(names = "--not-for-disclosure", paramLabel = "WORDS", description = "what is not for disclosure")
    private String undisclosed = "";

    @Option(names = "--language", paramLabel = "L", description = "the language of headings: en, fr, de, es, ko or ja; English if"
            + " left out")
    private String language = "";

    String author() {
        return author;
    }

    BriefOrder.Front front() {
        return new BriefOrder.Front(
                title, marking, date, addressee, author, clearance, isFinal, purpose, bottomLine, lines, pressed, undisclosed,
                language);
    }

    /** What stands on a template's briefs, with what was said at the shell in its place. */
    BriefOrder.Front over(BriefOrder.Front kept, ParseResult said) {
        return new BriefOrder.Front(
                said.hasMatchedOption("--title") ? title : kept.title(),
                or(marking, kept.marking()),
                date,
                or(addressee, kept.addressee()),
                or(author, kept.author()),
                or(clearance, kept.clearance()),
                isFinal || kept.isFinal(),
                or(purpose, kept.purpose()),
                or(bottomLine, kept.bottomLine()),
                or(lines, kept.lines()),
                or(pressed, kept.pressed()),
                or(undisclosed, kept.undisclosed()),
                or(language, kept.language()));
    }

    private static String or(String said, String kept) {
        return said.isBlank() ? kept : said;
    }
}
