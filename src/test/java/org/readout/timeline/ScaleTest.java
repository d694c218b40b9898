package org.readout.timeline;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScaleTest {

    static LocalDateTime randomTime(Random random, LocalDateTime from, LocalDateTime to) {
        return LocalDateTime.ofEpochSecond(
                random.nextLong(Scale.seconds(from), Scale.seconds(to)), 0, ZoneOffset.UTC);
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
