package org.readout.fuzz;

import java.time.LocalDate;

import org.readout.intake.Intake;
import org.readout.intake.Taker;
import org.readout.model.Release;
import org.readout.model.Span;

/** Any bytes, under a name whose ending says what they are to be taken for. */
public final class FileFuzz {

    /** The name is a property of the process, so that a reader's inputs are not spent on others. */
    static final String NAME = "fuzz.name";

    private FileFuzz() {}

    /** Called by the fuzzer, again and again. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        read(System.getProperty(NAME, "a.txt"), bytes);
    }

    static void read(String name, byte[] bytes) {
        Intake.each(name, bytes, null, LocalDate.of(2031, 3, 4), new Taker() {
            @Override
            public void take(Release release, byte[] original) {
                int length = release.text().length();
                release.version().furniture().forEach(span -> require(isWithin(span, length), "furniture outside the text"));
                release.version().paragraphs()
                        .forEach(paragraph -> require(isWithin(paragraph.span(), length), "a paragraph outside the text"));
                require(!release.text().isBlank(), "a release without text");
            }

            @Override
            public void fail(String source, String line) {
                require(!line.isBlank() && line.lines().count() == 1, "a failure not told in one line");
            }
        });
    }

    private static boolean isWithin(Span span, int length) {
        return span.start() >= 0 && span.start() <= span.end() && span.end() <= length;
    }

    private static void require(boolean kept, String broken) {
        if (!kept) {
            throw new AssertionError(broken);
        }
    }
}
