package org.readout.jobs;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

class TypedDateTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 12, 27);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2024-12-26 | 2024-12-26",
        "26 Dec 2024 | 2024-12-26",
        "26 December 2024 | 2024-12-26",
        "26th of December, 2024 | 2024-12-26",
        "December 26, 2024 | 2024-12-26",
        "Dec. 3 2024 | 2024-12-03",
        "3 Sept 2025 | 2025-09-03",
        "Dec 2024 | 2024-12",
        "2025 | 2025",
        "2025-Q3 | 2025-Q3",
        "23 Dec 2024, 11:15–11:35 | 2024-12-23T11:15/2024-12-23T11:35",
        "23 Dec 2024 at 9:05 | 2024-12-23T09:05",
        "1 Jul 2024 – 30 Sep 2024 | 2024-07-01/2024-09-30",
        "Jul 2024 to Sep 2024 | 2024-07/2024-09",
        "next year | 2025"
    })
    void datesAreReadAsPeopleWriteThem(String written, String value) {
        assertThat(TypedDate.read(written, PUBLISHED)).map(Timex::value).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"early 2025, 2025, START", "mid Jun 2025, 2025-06, MID", "late 2024, 2024, END"})
    void aModifierIsKept(String written, String value, String mod) {
        assertThat(TypedDate.read(written, PUBLISHED)).contains(Timex.of(value, mod));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 Feb 2025", "Sep 2025 to Jul 2025", "45 Dec 2024", "Foo 2024"})
    void whatIsNoDateIsNotGuessed(String written) {
        assertThat(TypedDate.read(written, PUBLISHED)).isEmpty();
    }
}
