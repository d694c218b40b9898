package org.readout.timeline;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

class WhenTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2024-12-26, -, DAY, 2024-12-26T00:00, 2024-12-27T00:00",
        "2024-06-28/2024-07-02, -, DAY, 2024-06-28T00:00, 2024-07-03T00:00",
        "2024-12-23T11:15/2024-12-23T11:35, -, CLOCK, 2024-12-23T11:15, 2024-12-23T11:35",
        "2024-12-23T11:15, -, CLOCK, 2024-12-23T11:15, 2024-12-23T11:15",
        "2024-12-23TEV, -, DAY, 2024-12-23T00:00, 2024-12-24T00:00",
        "2024-12-23T25:99, -, DAY, 2024-12-23T00:00, 2024-12-24T00:00",
        "2025-06, -, PARTIAL, 2025-06-01T00:00, 2025-07-01T00:00",
        "2025-06, START, PARTIAL, 2025-06-01T00:00, 2025-06-11T00:00",
        "2025-06, MID, PARTIAL, 2025-06-11T00:00, 2025-06-21T00:00",
        "2025-06, END, PARTIAL, 2025-06-21T00:00, 2025-07-01T00:00",
        "2024-12-26, APPROX, PARTIAL, 2024-12-26T00:00, 2024-12-27T00:00",
        "2024, -, PARTIAL, 2024-01-01T00:00, 2025-01-01T00:00",
    })
    void coversItsMoments(String value, String mod, Precision precision, LocalDateTime from, LocalDateTime to) {
        When when = When.of(Timex.of(value, mod));
        assertThat(when.precision()).isEqualTo(precision);
        assertThat(when.from()).isEqualTo(from);
        assertThat(when.to()).isEqualTo(to);
    }

    @Test
    void standsInItsMiddle() {
        assertThat(When.of(Timex.of("2024-12-26")).middle()).isEqualTo(LocalDateTime.of(2024, 12, 26, 12, 0));
    }
}
