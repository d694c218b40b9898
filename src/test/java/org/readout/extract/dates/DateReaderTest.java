package org.readout.extract.dates;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

class DateReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 15);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "end of June | 2024-06 | END",
        "by the end of 2025 | 2025 | END",
        "next year | 2025 |",
        "26 Dec 2024 | 2024-12-26 |",
        "dec 26, 2024 | 2024-12-26 |",
        "2025-06 | 2025-06 |",
        "2025 | 2025 |",
        "2024-12-23T11:15 | 2024-12-23T11:15 |",
        "tomorrow | 2024-05-16 |",
        "friday | 2024-05-17 |",
        "on Jan. 20. | 2025-01-20 |",
        "Q3 2024 | 2024-Q3 |",
        "March | 2025-03 |",
    })
    void readsWhatAnOfficerTypes(String typed, String value, @Nullable String mod) {
        Timex timex = Objects.requireNonNull(DateReader.read(typed, TODAY), "not read");
        assertThat(timex.value()).isEqualTo(value);
        assertThat(timex.mod()).isEqualTo(mod);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "soon", "the two ministers", "31 June 2024", "2024-13", "next", "26 Dec 2024 or so", "😀"})
    void readsNothingElse(String typed) {
        assertThat(DateReader.read(typed, TODAY)).isNull();
    }

    @Test
    void needsADayForWhatIsRelative() {
        assertThat(DateReader.read("next year", null)).isNull();
        assertThat(DateReader.read("2025-06-01", null)).isEqualTo(Timex.of("2025-06-01"));
    }
}
