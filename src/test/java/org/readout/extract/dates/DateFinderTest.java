package org.readout.extract.dates;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.Texts;
import org.readout.extract.text.Sentences;
import org.readout.model.Clue;
import org.readout.model.Cue;
import org.readout.model.Mention;
import org.readout.model.Publication;
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
        "They will meet this summer. | this summer = 2024-SU",
        "She received today, Wednesday, the envoy. | today, Wednesday = 2024-05-15",
        "She received today, May 15, 2024, the envoy. | today, May 15, 2024 = 2024-05-15",
        "They met on Monday (May 13th). | Monday (May 13th) = 2024-05-13",
        "Earlier on Monday he met her. | Monday = 2024-05-13",
        "The two committed their states Tuesday to stronger ties. | Tuesday = 2024-05-14",
        "She reiterated Tuesday evening their common will to work. | Tuesday evening = 2024-05-14TEV",
    })
    void countsFromTheDayOfPublication(String text, String expected) {
        assertThat(dates(text, PUBLISHED)).extracting(DateFinderTest::shown).containsExactly(expected);
    }

    /** What bears a date has been made, whatever is to be done about it; whoever has come stays for what is ahead. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "She urged both sides to respect the truce agreement of 9 January. | 9 January = 2024-01-09",
        "They agreed to carry out the joint statement of 2 December. | 2 December = 2023-12-02",
        "Consuls will be sent and offices opened as of June 7. | June 7 = 2024-06-07",
        "Envoys will be named and flights resumed as of May 20. | May 20 = 2024-05-20",
        "Minister Varga is in Oslo for the first meeting of the two fisheries commissions on Saturday. | Saturday = 2024-05-18",
        "The talks are to take place in late June or early July. | late June or early July = 2024-06/2024-07",
        "The talks will be held in late December or early January. | late December or early January = 2024-12/2025-01",
    })
    void tellsWhatHasBeenMadeFromWhatIsAhead(String text, String expected) {
        assertThat(dates(text, PUBLISHED)).extracting(DateFinderTest::shown).containsExactly(expected);
    }

    /** Most of a year off, where the same day on the other side is near, the words are likely about something else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "He urged them to respect what was read out on 4 May. | 4 May = 2024-05-04",
        "Norway gave up the seat it had won for 28 May. | 28 May = none",
    })
    void givesNoDayMostOfAYearOff(String text, String expected) {
        assertThat(dates(text, PUBLISHED)).extracting(DateFinderTest::shown).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They spoke from 11:15 to 11:35 on May 3, 2024. | 11:15 to 11:35 on May 3, 2024 = 2024-05-03T11:15/2024-05-03T11:35",
        "They spoke between 17:50 and 18:15 on May 3. | 17:50 and 18:15 on May 3 = 2024-05-03T17:50/2024-05-03T18:15",
        "They spoke on May 3 from 5 p.m. to 6:30 p.m. in Oslo. | May 3 from 5 p.m. to 6:30 p.m. = 2024-05-03T17:00/2024-05-03T18:30",
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
        "The Good Friday Agreement stands.",
        "Resolutions 1718, 2087 and 2094 stand.",
        "Jan Novak and April Roe met Theresa May.",
        "The March for Peace was long.",
        "They met over the past year.",
        "Call +82-2-2100-2024 or see page 2024.",
    })
    void findsNoDateWhereThereIsNone(String text) {
        assertThat(dates(text, PUBLISHED)).extracting(DateFinderTest::shown).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The talks of 14 and 15 May ended. | 14 and 15 May = 2024-05-14/2024-05-15",
        "They met on 5, 6 and 7 March 2024. | 5, 6 and 7 March 2024 = 2024-03-05/2024-03-07",
        "It ran from March 31 - April 2, 2021. | March 31 - April 2, 2021 = 2021-03-31/2021-04-02",
        "It ran from June 28-July 2, 2023. | June 28-July 2, 2023 = 2023-06-28/2023-07-02",
        "It was done on 05-Mar-2024. | 05-Mar-2024 = 2024-03-05",
        "It was done on the fifth day of March 2024. | fifth day of March 2024 = 2024-03-05",
        "He came on April 24 (Wed.) alone. | April 24 (Wed.) = 2024-04-24",
        "It rose in January-March 2024. | January-March 2024 = 2024-01/2024-03",
        "It was cold in winter 2022/23. | winter 2022/23 = 2022-WI",
        "It was begun in the late 19th century. | late 19th century = 18XX END",
        "It came in the first week of March. | first week of March = 2024-03 START",
        "It falls in the week of May 6. | week of May 6 = 2024-W19",
        "It lay on the plan 2024-25 of old. | 2024-25 = 2024/2025",
        "It is due by end-2025. | end-2025 = 2025 END",
        "It is due by year-end. | year-end = 2024 END",
        "He said so late Thursday. | late Thursday = 2024-05-09 END",
        "He rose on the morning of May 3. | morning of May 3 = 2024-05-03TMO",
        "He rose on Friday morning. | Friday morning = 2024-05-10TMO",
        "They met over the weekend. | weekend = 2024-W19-WE",
        "They will meet on Monday next week. | Monday next week = 2024-05-20",
        "They met on the 26th in Oslo. | 26th = 2024-04-26",
        "They met on 3 March this year. | 3 March this year = 2024-03-03",
        "It is to be held on 17 November. | 17 November = 2024-11-17",
        "They agreed to hold talks in March. | March = 2025-03",
        "They discussed their March visit. | March = 2024-03",
        "They welcomed the 25 November statement. | 25 November = 2023-11-25",
        "It holds until 31 July. | 31 July = 2024-07-31",
        "They met from 2:00 to 3:30 p.m. KST on May 3. | 2:00 to 3:30 p.m. KST on May 3 = 2024-05-03T14:00+09:00/2024-05-03T15:30+09:00",
        "They met at 6 p.m. (1500 GMT) on Monday. | 6 p.m. (1500 GMT) on Monday = 2024-05-13T18:00",
        "He left two days after June 19, 2023. | two days after June 19, 2023 = 2023-06-21",
        "He left the day before 5 March 2024. | day before 5 March 2024 = 2024-03-04",
    })
    void readsWholeExpressions(String text, String expected) {
        assertThat(dates(text, PUBLISHED)).extracting(DateFinderTest::shown).containsExactly(expected);
    }

    @Test
    void goesBackToTheDayNamedLast() {
        assertThat(dates("He came on 12 April. The same day, he left; three days later he was back.", PUBLISHED))
                .extracting(DateFinderTest::shown)
                .containsExactly("12 April = 2024-04-12", "same day = 2024-04-12", "three days later = 2024-04-15");
    }

    @Test
    void takesTheYearTheSentenceNames() {
        assertThat(dates("In 2018, they met on April 27. They met on 31 March and 1 April 2022.", PUBLISHED))
                .extracting(DateFinderTest::shown)
                .containsExactly("2018 = 2018", "April 27 = 2018-04-27", "31 March = 2022-03-31", "1 April 2022 = 2022-04-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Talks are on 05/03/2024. | 05/03/2024 = none",
        "Talks are on 05/03/2024, as on 17/04/2024. | 05/03/2024 = 2024-03-05",
        "Talks were held on 05/06/2024. | 05/06/2024 = 2024-05-06",
        "Talks are on 15/05/2024 and 06/05/2024. | 15/05/2024 = 2024-05-15",
    })
    void tellsDayFromMonthOnlyWhereSomethingTells(String text, String first) {
        assertThat(dates(text, PUBLISHED)).extracting(DateFinderTest::shown).startsWith(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Japan's budget for FY2025 grew. | FY2025 = 2025-04/2026-03",
        "The U.S. budget for FY2025 grew. | FY2025 = 2024-10/2025-09",
        "India spent more in FY 2024-25. | FY 2024-25 = 2024-04/2025-03",
        "The budget for fiscal year 2025 grew. | fiscal year 2025 = none",
    })
    void countsFiscalYearsAsTheStateDoes(String text, String expected) {
        assertThat(dates(text, PUBLISHED)).extracting(DateFinderTest::shown).containsExactly(expected);
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
    void leansOnADateOfPublicationNoFurtherThanItIsKnown() {
        Clue opening = new Clue(Clue.Place.OPENING, "May 15, 2024", 0.5);
        Release plain = Texts.release("Head\n\nThey met on Friday and on 3 May 2024.\n\nEnd of it.", PUBLISHED);
        Publication unsure = new Publication("", "", PUBLISHED, "en", null, null, null, opening);
        List<Mention> dates = DateFinder.find(
                new Release(plain.id(), plain.source(), unsure, plain.version()), Sentences.of(plain.version()));
        assertThat(dates.getFirst().cue()).isEqualTo(
                new Cue("counted from 2024-05-15, found in the text and not confirmed", 0.92 * 0.5));
        assertThat(dates.getLast().cue()).isEqualTo(new Cue("date in full", 0.98));
    }

    @Test
    void leavesTheClockOfAStampAlone() {
        assertThat(dates("Distributed by Public on 10/07/2024 00:47", PUBLISHED))
                .extracting(DateFinderTest::shown)
                .containsExactly("10/07/2024 = 2024-10-07");
    }
}
