package org.readout.timeline;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.TimeZone;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScaleTest {

    static LocalDateTime randomTime(Random random, LocalDateTime from, LocalDateTime to) {
        return LocalDateTime.ofEpochSecond(
                random.nextLong(Scale.seconds(from), Scale.seconds(to)), random.nextInt(1000) * 1_000_000, ZoneOffset.UTC);
    }

    static Scale randomScale(Random random) {
        LocalDateTime left = randomTime(random, Scale.FIRST, Scale.LAST);
        return new Scale(Scale.seconds(left), Math.pow(10, random.nextDouble(0.8, 9)));
    }

    @RepeatedTest(20)
    void givesBackTheTimeOfEveryPixelItGave(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        Scale scale = randomScale(random);
        for (int i = 0; i < 1000; i++) {
            LocalDateTime time = randomTime(random, Scale.FIRST, Scale.LAST);
            assertThat(scale.time(scale.x(time))).isEqualTo(time);
        }
    }

    /** The axis has no zone: hours that clocks skip or strike twice are hours like any other. */
    @ParameterizedTest
    @CsvSource({"Europe/Berlin, 2024-03-31T02:30", "Europe/Berlin, 2024-10-27T02:30", "America/Sao_Paulo, 2018-11-04T00:00",
        "Australia/Lord_Howe, 2024-10-06T02:15", "Asia/Seoul, 1988-05-08T02:30"})
    void knowsNoDaylightSaving(String zone, LocalDateTime time) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Scale scale = Scale.fit(time.minusDays(1), time.plusDays(1), 1310, 0);
            for (int millis = 0; millis < 7_200_000; millis += 997_003) {
                LocalDateTime at = time.plusNanos(millis * 1_000_000L);
                assertThat(scale.time(scale.x(at))).isEqualTo(at);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @RepeatedTest(20)
    void keepsTheTimeUnderThePointerWhenZooming(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        Scale scale = Scale.fit(LocalDateTime.of(2024, 1, 1, 0, 0), LocalDateTime.of(2025, 1, 1, 0, 0), 1000, 0);
        for (int i = 0; i < 100; i++) {
            double x = random.nextDouble(1000);
            LocalDateTime under = scale.time(x);
            scale = scale.zoom(random.nextDouble(0.5, 2), x);
            assertThat(scale.x(under)).isCloseTo(x, within(0.6 / 6));
        }
    }

    @Test
    void fitsARangeBetweenItsMargins() {
        LocalDateTime from = LocalDateTime.of(2024, 6, 28, 0, 0);
        LocalDateTime to = LocalDateTime.of(2025, 3, 23, 0, 0);
        Scale scale = Scale.fit(from, to, 1310, 60);
        assertThat(scale.x(from)).isCloseTo(60, within(0.001));
        assertThat(scale.x(to)).isCloseTo(1250, within(0.001));
    }

    @Test
    void fitsASingleMomentInTheMiddle() {
        LocalDateTime moment = LocalDateTime.of(2024, 6, 28, 10, 0);
        Scale scale = Scale.fit(moment, moment, 1000, 10);
        assertThat(scale.x(moment)).isCloseTo(500, within(1.0));
    }

    @Test
    void staysWithinTheAxis() {
        Scale far = new Scale(0, 1).zoom(1e-12, 0).pan(-1e9);
        assertThat(far.time(-1e9)).isEqualTo(Scale.FIRST);
        assertThat(far.time(1e9)).isEqualTo(Scale.LAST);
        Scale near = far.zoom(1e30, 10);
        assertThat(near.secondsPerPixel()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void pansByPixels() {
        Scale scale = new Scale(0, 3600);
        assertThat(scale.pan(24).time(0)).isEqualTo(LocalDateTime.of(1970, 1, 2, 0, 0));
    }
}
