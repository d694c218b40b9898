package org.readout.model;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimexTest {

    @ParameterizedTest
    @CsvSource({
        "2024-12-26, 2024-12-26, 2024-12-26",
        "2024-12, 2024-12-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025, 2025-01-01, 2025-12-31",
        "2024-Q3, 2024-07-01, 2024-09-30",
        "2024-H2, 2024-07-01, 2024-12-31",
        "2020-W53, 2020-12-28, 2021-01-03",
        "202X, 2020-01-01, 2029-12-31",
        "2024-12-23T11:15, 2024-12-23, 2024-12-23",
        "2024-12-23T11:15/2024-12-23T11:35, 2024-12-23, 2024-12-23",
        "2024-06-28/2024-07-02, 2024-06-28, 2024-07-02",
    })
    void coversItsDays(String value, LocalDate from, LocalDate to) {
        Timex timex = Timex.of(value);
        assertThat(timex.from()).isEqualTo(from);
        assertThat(timex.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2024-13", "2024-02-30", "2024-Q5", "2025/2024", "24-12-26"})
    void refusesWhatIsNoDate(String value) {
        assertThatThrownBy(() -> Timex.of(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsItsClockTimes() {
        Timex call = Timex.of("2024-12-23T11:15/2024-12-23T11:35");
        assertThat(call.startTime()).isEqualTo(LocalDateTime.of(2024, 12, 23, 11, 15));
        assertThat(call.endTime()).isEqualTo(LocalDateTime.of(2024, 12, 23, 11, 35));
        assertThat(Timex.of("2024-12-23").startTime()).isNull();
    }
}
