package org.readout.cli;

import org.readout.jobs.BriefOrder;
import picocli.CommandLine.Option;

/** What the officer puts on a brief. What is left out does not stand on it. */
final class FrontOptions {

    @Option(names = "--title", paramLabel = "WORDS", description = "the headline of the brief")
    private String title = "Commitments brief";

    @Option(names = "--marking", paramLabel = "WORDS",
            description = "the classification above and below on every page; OFFICIAL on the one-page brief if left out")
    private String marking = "";

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

    String author() {
        return author;
    }

    BriefOrder.Front front() {
        return new BriefOrder.Front(
                title, marking, addressee, author, clearance, isFinal, purpose, bottomLine, lines, pressed, undisclosed);
    }
}
