package org.readout.desk.margin;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.desk.toolkit.Words;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenDateTest {

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
        "Jul 2024 to Sep 2024 | 2024-07/2024-09"
    })
    void datesAreReadAsPeopleWriteThem(String written, String value) {
        assertThat(WrittenDate.read(written)).map(Timex::value).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"early 2025", "mid Jun 2025", "late 2024", "about 26 Dec 2024"})
    void aModifierIsKept(String written) {
        assertThat(WrittenDate.read(written)).map(Words::date).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "next year", "31 Feb 2025", "Sep 2025 to Jul 2025", "45 Dec 2024", "Foo 2024"})
    void whatIsNoDateIsNotGuessed(String written) {
        assertThat(WrittenDate.read(written)).isEqualTo(Optional.empty());
    }
}
