package org.readout.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.Mark;
import org.readout.model.Release;
import org.readout.model.Suggestions;

import static org.assertj.core.api.Assertions.assertThat;

/** A great many code units of one thing come to an end, with marks that lie in the text. {@code mvn -Pbench verify} times them. */
class HostileTextTest {

    private static final int LONG = 250_000;
    private static final int LONGER = 1_000_000;

    static List<String> units() {
        return List.copyOf(HostileTexts.UNITS.keySet());
    }

    // A guard against hanging, not a measure: the slowest takes a quarter of a second. Where the time grows with the square of
    // the length, a quarter of the length takes a sixteenth of it: so the limit here is lower than below.
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ParameterizedTest
    @MethodSource("units")
    void endsWithItsMarksInTheText(String name) {
        read(name, LONG);
    }

    // The slowest takes about a second.
    @Tag("eval")
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ParameterizedTest
    @MethodSource("units")
    void ofAMillionEndsToo(String name) {
        read(name, LONGER);
    }

    private static void read(String name, int length) {
        String text = HostileTexts.of(HostileTexts.UNITS.getOrDefault(name, ""), length);
        Release release = Texts.release(text, LocalDate.of(2022, 6, 1));
        Suggestions found = new Extractor().suggest(release);
        List<Mark> marks = new ArrayList<>(found.mentions());
        marks.addAll(found.commitments());
        marks.addAll(found.events());
        // One assertion for all: a hundred thousand marks one by one would take longer than finding them.
        assertThat(marks.stream().filter(mark -> !liesIn(text, mark))).isEmpty();
    }

    private static boolean liesIn(String text, Mark mark) {
        return mark.span().end() <= text.length() && mark.anchor().quote().equals(mark.span().in(text));
    }
}
