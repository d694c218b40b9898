package org.readout.timeline;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TicksTest {

    private static final Measure MEASURE = Measure.estimate(11);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1990-01-01T00:00 | 2030-01-01T00:00 | 600 | 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025, 2030
        2024-05-20T00:00 | 2025-09-20T00:00 | 600 | Jul 2024, Oct, Jan 2025, Apr, Jul
        2024-12-20T00:00 | 2024-12-31T00:00 | 500 | 23 Dec 2024, 30 Dec
        2024-12-30T12:00 | 2025-01-02T12:00 | 500 | 31 Dec 2024, 1 Jan 2025, 2 Jan
        2024-12-23T10:50 | 2024-12-23T12:10 | 500 | 23 Dec 2024, 11:00, 11:30, 12:00
        """)
    void speaksInTheUnitThatFits(LocalDateTime from, LocalDateTime to, double width, String labels) {
        Scale scale = Scale.fit(from, to, width, 0);
        List<Tick> ticks = Ticks.of(scale, width, Words.english(), MEASURE);
        assertThat(String.join(", ", ticks.stream().filter(tick -> tick.x() >= 0).map(Tick::label).toList()))
                .isEqualTo(labels);
    }

    @RepeatedTest(20)
    void neverLetsTwoLabelsTouch(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.KOREAN, Locale.JAPANESE, Locale.FRENCH)) {
            Words words = new Words(locale);
            for (int i = 0; i < 20; i++) {
                List<Tick> ticks = Ticks.of(ScaleTest.randomScale(random), 1310, words, MEASURE);
                for (int n = 1; n < ticks.size(); n++) {
                    double right = ticks.get(n - 1).x() + MEASURE.width(ticks.get(n - 1).label());
                    assertThat(ticks.get(n).x()).as("%s before %s", ticks.get(n - 1), ticks.get(n)).isGreaterThan(right);
                }
            }
        }
    }

    @RepeatedTest(10)
    void alwaysSaysWhereOneIs(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        LocalDateTime left = ScaleTest.randomTime(
                random, LocalDateTime.of(1000, 1, 1, 0, 0), LocalDateTime.of(3000, 1, 1, 0, 0));
        Scale scale = new Scale(Scale.seconds(left), Math.pow(10, random.nextDouble(0.8, 7)));
        List<Tick> ticks = Ticks.of(scale, 1310, Words.english(), MEASURE).stream().filter(tick -> tick.x() >= 0).toList();
        assertThat(ticks).isNotEmpty().first().satisfies(
                tick -> assertThat(tick.label()).contains(Integer.toString(tick.time().getYear())));
    }

    @Test
    void speaksTheOfficersLanguage() {
        Scale scale = Scale.fit(LocalDateTime.of(2024, 5, 20, 0, 0), LocalDateTime.of(2025, 9, 20, 0, 0), 900, 0);
        assertThat(Ticks.of(scale, 900, new Words(Locale.KOREAN), MEASURE)).extracting(Tick::label).contains("2025년 1월");
    }
}
