package org.readout.timeline;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.TimeZone;

import biweekly.Biweekly;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.readout.model.AnnotatedRelease;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Review;

import static org.assertj.core.api.Assertions.assertThat;

/** Calendars read back by two libraries that others use. */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2025-02-01T09:30:00Z");

    @Test
    void givesADayAsAllOfItAndAClockTimeWithoutAZoneAsItStands() throws Exception {
        List<VEvent> events = events(List.of(Sample.release("Ministry", "2024-12-27")
                .event(EventKind.MEETING, "meeting", "2024-12-26", "Tokyo", "Kim", "Okano")
                .event(EventKind.CALL, "call", "2024-12-23T11:15/2024-12-23T11:35", null, "Cho", "Iwaya").done()));
        assertThat(events).extracting(CalendarFileTest::start).containsExactly(
                LocalDateTime.of(2024, 12, 23, 11, 15), LocalDate.of(2024, 12, 26));
        assertThat(events).extracting(CalendarFileTest::end).as("the end is the day after").containsExactly(
                LocalDateTime.of(2024, 12, 23, 11, 35), LocalDate.of(2024, 12, 27));
        assertThat(events.getLast().getProperty("LOCATION").orElseThrow().getValue()).isEqualTo("Tokyo");
        assertThat(events.getLast().getProperty("SUMMARY").orElseThrow().getValue()).isEqualTo("meeting: Kim, Okano");
    }

    @Test
    void givesATimeWithAZoneAsOneMoment() throws Exception {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            List<VEvent> events = events(List.of(Sample.release("Ministry", "2024-12-27")
                    .event(EventKind.CALL, "call", "2024-12-23T08:15+09:00/2024-12-23T08:35+09:00", null, "Cho").done()));
            assertThat(Instant.from(start(events.getFirst()))).isEqualTo(Instant.parse("2024-12-22T23:15:00Z"));
            assertThat(Instant.from(end(events.getFirst()))).isEqualTo(Instant.parse("2024-12-22T23:35:00Z"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void givesADueDateAndAllOfAPeriodAndSaysWhatIsNotSure() throws Exception {
        List<VEvent> events = events(List.of(Sample.release("Ministry", "2024-12-27")
                .commitment(Force.AGREED, "open the line", "2024-12-26", "2025-03-31", false)
                .then(Review.SUGGESTED)
                .commitment(Force.AGREED, "mark the day, with care; \"in full\"", "2024-12-26", "2025-06", true)
                .commitment(Force.AGREED, "keep in touch", "2024-12-26", null, false).done()));
        assertThat(events).extracting(CalendarFileTest::start).containsExactlyInAnyOrder(
                LocalDate.of(2025, 3, 31), LocalDate.of(2025, 6, 1));
        VEvent june = events.stream().filter(event -> start(event).equals(LocalDate.of(2025, 6, 1))).findFirst().orElseThrow();
        assertThat(end(june)).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(june.getProperty("SUMMARY").orElseThrow().getValue())
                .isEqualTo("Due: mark the day, with care; \"in full\" (inferred)");
        assertThat(june.getProperty("STATUS").orElseThrow().getValue()).isEqualTo("TENTATIVE");
    }

    @Test
    void isTakenByASecondLibraryWithoutComplaint() {
        List<TimelineEntry> entries = Gathering.of(Sample.year());
        biweekly.ICalendar calendar = Biweekly.parse(CalendarFile.of(entries, Words.english(), NOW)).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
        assertThat(calendar.getEvents()).hasSize(CalendarFile.items(entries).size()).allSatisfy(event -> {
            assertThat(event.getUid().getValue()).endsWith("@readout");
            assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        });
        assertThat(calendar.getEvents()).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
    }

    @Test
    void foldsLongLinesWithoutCuttingALetter() throws Exception {
        String words = "조약의 해를 함께 준비하기로 하였다 \uD83D\uDD4A ".repeat(8).strip();
        List<AnnotatedRelease> releases = List.of(Sample.release("외교부", "2024-12-27")
                .commitment(Force.AGREED, words, "2024-12-26", "2025-03-31", false).done());
        String file = CalendarFile.of(Gathering.of(releases), Words.english(), NOW);
        assertThat(file.split("\r\n", -1)).allSatisfy(
                line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(events(releases).getFirst().getProperty("SUMMARY").orElseThrow().getValue()).isEqualTo("Due: " + words);
    }

    private static List<VEvent> events(List<AnnotatedRelease> releases) throws Exception {
        String file = CalendarFile.of(Gathering.of(releases), Words.english(), NOW);
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar.<VEvent>getComponents("VEVENT");
    }

    private static Temporal start(VEvent event) {
        return event.<Temporal>getStartDate().map(DtStart::getDate).orElseThrow();
    }

    private static Temporal end(VEvent event) {
        return event.<Temporal>getEndDate(false).map(DtEnd::getDate).orElseThrow();
    }
}
