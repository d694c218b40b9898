package org.readout.extract.dates;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.Texts;
import org.readout.extract.text.Sentences;
import org.readout.model.Mention;
import org.readout.model.Release;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates in sentences of a report published on Wednesday, 15 May 2024. */
class DateFinderTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    private static List<Mention> dates(String text, @Nullable LocalDate published) {
        Release release = Texts.release("Head\n\n" + text + "\n\nEnd of it.", published);
        return DateFinder.find(release, Sentences.of(release.version()));
    }

    private static String shown(Mention date) {
        Timex value = date.value();
        String mod = value == null || value.mod() == null ? "" : " " + value.mod();
        return date.anchor().quote() + " = " + (value == null ? "none" : value.value() + mod);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They met on December 26, 2023, in Oslo. | December 26, 2023 = 2023-12-26",
        "They met on 26 December 2023. | 26 December 2023 = 2023-12-26",
        "They met on Dec. 26, 2023. | Dec. 26, 2023 = 2023-12-26",
        "They met on the 3rd of April 2024. | 3rd of April 2024 = 2024-04-03",
        "They met on Tuesday, May 14. | Tuesday, May 14 = 2024-05-14",
        "They met on 2024-05-14. | 2024-05-14 = 2024-05-14",
        "They met on 05/07/2024. | 05/07/2024 = 2024-05-07",
        "They met on 17/04/2024. | 17/04/2024 = 2024-04-17",
        "They met on 17.04.2024 in Bern. | 17.04.2024 = 2024-04-17",
        "They met in March 2023. | March 2023 = 2023-03",
        "It was founded in 1995. | 1995 = 1995",
        "It began in the 1990s. | 1990s = 199X",
        "The plan for 2025-2030 was read. | 2025-2030 = 2025/2030",
        "It was agreed in the third quarter of 2023. | third quarter of 2023 = 2023-Q3",
        "Trade rose in the first half of 2024. | first half of 2024 = 2024-H1",
    })
    void readsAbsoluteDatesInAllOrders(String text, String expected) {
        assertThat(dates(text, PUBLISHED)).extracting(DateFinderTest::shown).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The minister arrived today. | today = 2024-05-15",
        "The minister arrived yesterday. | yesterday = 2024-05-14",
        "The ministers met on Friday. | Friday = 2024-05-10",
        "The ministers met on Wednesday. | Wednesday = 2024-05-15",
        "The ministers will meet on Friday. | Friday = 2024-05-17",
        "They spoke last Tuesday. | last Tuesday = 2024-05-14",
        "They will speak next Monday. | next Monday = 2024-05-20",
        "The summit will be held next year. | next year = 2025",
        "They met last month. | last month = 2024-04",
        "They met last week. | last week = 2024-W19",
        "It was signed late last year. | late last year = 2023 END",
        "It is due by the end of 2025. | end of 2025 = 2025 END",
        "It was begun in early 2024. | early 2024 = 2024 START",
        "It is scheduled for mid-July. | mid-July = 2024-07 MID",
        "Talks are planned for June this year. | June this year = 2024-06",
        "It is due at the end of the month. | end of the month = 2024-05 END",
        "The pact was signed three years ago. | three years ago = 2021 APPROX",
        "The call was two days ago. | two days ago = 2024-05-13",
        "He took office in December. | December = 2023-12",
        "She will travel in November. | November = 2024-11",
        "He will take office on Jan. 20. | Jan. 20 = 2025-01-20",
        "He took office on Jan. 20. | Jan. 20 = 2024-01-20",
        "They will meet this summer. | this summer = 2024-06/2024-08 APPROX",
    })
    void countsFromTheDayOfPublication(String text, String expected) {
        assertThat(dates(text, PUBLISHED)).extracting(DateFinderTest::shown).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They spoke from 11:15 to 11:35 on May 3, 2024. | 11:15 to 11:35 on May 3, 2024 = 2024-05-03T11:15/2024-05-03T11:35",
        "They spoke between 17:50 and 18:15 on May 3. | 17:50 and 18:15 on May 3 = 2024-05-03T17:50/2024-05-03T18:15",
        "They spoke on May 3 from 5 p.m. to 6:30 p.m. that day. | May 3 from 5 p.m. to 6:30 p.m. = 2024-05-03T17:00/2024-05-03T18:30",
        "It was sent at 18:42 JST, January 13, 2024. | 18:42 JST, January 13, 2024 = 2024-01-13T18:42+09:00",
        "They met on May 3-5, 2024. | May 3-5, 2024 = 2024-05-03/2024-05-05",
        "They met from 3 to 5 May 2024. | 3 to 5 May 2024 = 2024-05-03/2024-05-05",
        "They met from June 28 to July 2, 2023. | June 28 to July 2, 2023 = 2023-06-28/2023-07-02",
        "They met between 2019 and 2021. | 2019 and 2021 = 2019/2021",
        "It ran from December 30 to January 2, 2024. | December 30 to January 2, 2024 = 2023-12-30/2024-01-02",
    })
    void readsRangesAndClocksAsOneDate(String text, String expected) {
        assertThat(dates(text, PUBLISHED)).extracting(DateFinderTest::shown).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The feast is just a week away. | just a week away = none",
        "They met approximately a month after the vote. | approximately a month after = none",
        "It came two months following the visit. | two months following = none",
        "It was agreed several decades ago. | several decades ago = none",
    })
    void givesNoValueWhereTheWordsOnlyHint(String text, String expected) {
        assertThat(dates(text, PUBLISHED)).extracting(DateFinderTest::shown).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "They may meet again.",
        "The troops march for peace.",
        "Resolution 2024 was read.",
        "Some 2000 soldiers took part.",
        "He is second to none.",
        "They met at 11:15 as usual.",
        "Talks on 31/31/2024 failed.",
    })
    void findsNoDateWhereThereIsNone(String text) {
        assertThat(dates(text, PUBLISHED)).extracting(DateFinderTest::shown).isEmpty();
    }

    @Test
    void givesRelativeDatesNoValueWhereTheDayOfPublicationIsNotKnown() {
        assertThat(dates("They met on Friday. They will meet on June 3 and again next year.", null))
                .extracting(DateFinderTest::shown)
                .containsExactly("Friday = none", "June 3 = none", "next year = none");
    }

    @Test
    void takesTheDayOfPublicationFromTheDatelineWhereNothingElseSaysIt() {
        assertThat(dates("18:42 JST, January 13, 2025\n\nThe ministers met on Monday.", null))
                .extracting(DateFinderTest::shown)
                .containsExactly("18:42 JST, January 13, 2025 = 2025-01-13T18:42+09:00", "Monday = 2025-01-13");
    }

    @Test
    void leavesTheClockOfAStampAlone() {
        assertThat(dates("Distributed by Public on 10/07/2024 00:47", PUBLISHED))
                .extracting(DateFinderTest::shown)
                .containsExactly("10/07/2024 = 2024-10-07");
    }
}
