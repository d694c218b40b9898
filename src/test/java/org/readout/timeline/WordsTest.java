package org.readout.timeline;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

    private final Words words = Words.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2024-09-26                         | -     | 26 Sep         | 26 September 2024
        2024-12-23T11:15/2024-12-23T11:35  | -     | 23 Dec         | 23 December 2024, 11:15–11:35
        2024-12-23T11:15                   | -     | 23 Dec         | 23 December 2024, 11:15
        2024-12-23T23:15/2024-12-24T00:35  | -     | 23 Dec–24 Dec  | 23 December 2024, 23:15–24 December 2024, 00:35
        2025-06                            | -     | Jun 2025       | June 2025
        2024-Q3                            | -     | Jul–Sep 2024   | Jul–September 2024
        2024                               | END   | late 2024      | late 2024
        2024-06                            | START | early Jun 2024 | early June 2024
        202X                               | -     | 2020–2029      | 2020–2029
        2024-06-28/2024-07-02              | -     | 28 Jun–2 Jul   | 28 Jun–2 Jul 2024
        2024-11/2025-02                    | -     | Nov 2024–Feb 2025 | Nov 2024–February 2025
        2024-12-26                         | APPROX | about 26 Dec  | about 26 December 2024
        """)
    void saysDatesShortAndInFull(String value, String mod, String brief, String full) {
        Timex timex = Timex.of(value, mod);
        assertThat(words.brief(timex)).isEqualTo(brief);
        assertThat(words.full(When.of(timex))).isEqualTo(full);
    }

    @Test
    void cutsAtAWordEnd() {
        assertThat(words.shorten("keep developing bilateral ties, at every level", 31)).isEqualTo("keep developing bilateral ties…");
        assertThat(words.shorten("short", 20)).isEqualTo("short");
        assertThat(words.shorten("👩‍👩‍👧‍👦".repeat(9), 20)).as("never inside a character").isEqualTo("👩‍👩‍👧‍👦…");
    }

    @Test
    void fallsBackToEnglishWordsWhereALanguageHasNone() {
        assertThat(new Words(Locale.forLanguageTag("sw")).lane(Kind.DATE)).isEqualTo("Mentioned dates");
    }
}
