package org.readout.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.Mark;
import org.readout.model.Release;
import org.readout.model.Suggestions;

import static org.assertj.core.api.Assertions.assertThat;

/** A million code units of one thing come to an end, with marks that lie in the text. {@code mvn -Pbench verify} times them. */
class HostileTextTest {

    private static final int LENGTH = 1_000_000;

    static List<String> units() {
        return List.copyOf(HostileTexts.UNITS.keySet());
    }

    // A guard against hanging, not a measure: the slowest takes about a second.
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ParameterizedTest
    @MethodSource("units")
    void endsWithItsMarksInTheText(String name) {
        String text = HostileTexts.of(HostileTexts.UNITS.getOrDefault(name, ""), LENGTH);
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
