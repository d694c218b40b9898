package org.readout.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Cue;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

class EntriesTest {

    @Test
    void tellsTheSixEncountersOfTheYear() {
        List<TimelineEntry> told = lane(Sample.year(), Lane.MEETINGS).stream().filter(TimelineEntry::told).toList();
        assertThat(told).extracting(entry -> entry.when().from().toLocalDate().toString()).containsExactly(
                "2024-06-28", "2024-10-04", "2024-12-23", "2024-12-26", "2025-01-13", "2025-03-22");
        assertThat(told).extracting(entry -> entry.labels().get(1)).containsExactly(
                "Tokyo 28 Jun", "Call 4 Oct", "Call 23 Dec", "Tokyo 26 Dec", "Seoul 13 Jan", "Tokyo 22 Mar");
        assertThat(told.getFirst().labels().getFirst()).isEqualTo("Strategic Dialogue, Tokyo · 28 Jun");
    }

    @Test
    void keepsCitedEncountersApartFromToldOnes() {
        assertThat(lane(Sample.year(), Lane.MEETINGS))
                .filteredOn(entry -> !entry.told())
                .extracting(entry -> entry.labels().getLast())
                .containsExactly("Nov 2023", "20 Jun");
    }

    @Test
    void leavesOutWhatWasRejected() {
        AnnotatedRelease release = Sample.release("A", "2024-01-02").then(Review.REJECTED)
                .event(EventKind.MEETING, "meeting", "2024-01-01", "Oslo")
                .commitment(Force.AGREED, "agreed to go", "2024-01-01", null, false)
                .date("1 January", "2024-01-01").done();
        assertThat(Entries.of(List.of(release))).isEmpty();
        assertThat(Entries.undated(List.of(release))).isZero();
    }

    @Test
    void flagsWhatIsOnlySuggested() {
        AnnotatedRelease release = Sample.release("A", "2024-01-02")
                .then(Review.SUGGESTED).commitment(Force.AGREED, "agreed to go", "2024-01-01", null, false)
                .then(Review.ACCEPTED).commitment(Force.AGREED, "agreed to stay", "2024-01-01", null, false).done();
        assertThat(Entries.of(List.of(release))).extracting(TimelineEntry::suggested).containsExactly(true, false);
    }

    @Test
    void takesATrustedNameAsJudged() {
        AnnotatedRelease release = Sample.release("A", "2024-01-02").then(Review.SUGGESTED)
                .date("1 January", Timex.of("2024-01-01"), new Cue("day and month", 0.97))
                .date("the 2nd", Timex.of("2024-01-02"), new Cue("ordinal", 0.4)).done();
        assertThat(Entries.of(List.of(release))).extracting(TimelineEntry::suggested).containsExactly(false, true);
    }

    @Test
    void takesAsJudgedWhatTheDeskTrusts() {
        List<AnnotatedRelease> releases = List.of(Sample.release("A", "2024-01-02").then(Review.SUGGESTED)
                .date("1 January", Timex.of("2024-01-01"), new Cue("day and month", 0.97))
                .date("the 2nd", Timex.of("2024-01-02"), new Cue("ordinal", 0.4)).done());
        assertThat(Entries.of(releases, Words.english(), new ReviewPolicy(0.3, false)))
                .extracting(TimelineEntry::suggested).containsExactly(false, false);
        assertThat(Entries.of(releases, Words.english(), new ReviewPolicy(1, false)))
                .extracting(TimelineEntry::suggested).containsExactly(true, true);
    }

    @Test
    void standsAtTheDateSaidAndCountsWhatHasNone() {
        List<AnnotatedRelease> releases = List.of(Sample.release("A", "2025-03-22")
                .commitment(Force.UNILATERAL, "will pay", "2023-03", null, false)
                .commitment(Force.UNILATERAL, "will wait", null, null, false)
                .commitment(Force.POSITION, "regrets it", null, null, false)
                .event(EventKind.MEETING, "meeting", null, "Oslo").done());
        List<TimelineEntry> entries = Entries.of(releases);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.when().from()).isEqualTo(LocalDateTime.of(2023, 3, 1, 0, 0));
            assertThat(entry.when().precision()).isEqualTo(Precision.PARTIAL);
        });
        assertThat(Entries.undated(releases)).isEqualTo(2);
    }

    @Test
    void keepsPositionsOffTheCommitments() {
        AnnotatedRelease release = Sample.release("A", "2024-01-02")
                .commitment(Force.POSITION, "voiced grave concern", "2024-01-01", null, false).done();
        assertThat(Entries.of(List.of(release))).isEmpty();
    }

    @Test
    void putsTwoTellingsOfOneMeetingTogether() {
        List<AnnotatedRelease> releases = List.of(
                Sample.release("Seoul", "2024-12-27")
                        .event(EventKind.MEETING, "meeting", "2024-12-26", "Tokyo", "Kim Hong Kyun", "Okano Masataka").done(),
                Sample.release("Tokyo", "2024-12-28").then(Review.SUGGESTED)
                        .event(EventKind.DIALOGUE, "dialogue", "2024-12-26", "Tokyo", "Masataka Okano").done());
        assertThat(Entries.of(releases)).singleElement().satisfies(entry -> {
            assertThat(entry.sources()).extracting(Source::publisher).containsExactly("Seoul", "Tokyo");
            assertThat(entry.suggested()).isFalse();
            assertThat(entry.sourceIn(releases.get(1).release().id()).publisher()).isEqualTo("Tokyo");
            assertThat(entry.spoken()).contains("Meeting · 26 December 2024, Tokyo").contains("2 sources");
        });
    }

    @Test
    void keepsApartWhatOnlySharesTheDay() {
        AnnotatedRelease release = Sample.release("A", "2024-12-27")
                .event(EventKind.MEETING, "meeting", "2024-12-26", "Tokyo", "Kim")
                .event(EventKind.MEETING, "meeting", "2024-12-26", "Tokyo", "Okano")
                .event(EventKind.CALL, "call", "2024-12-26", null, "Kim")
                .event(EventKind.CEREMONY, "memorial", "2024-12-26", "Tokyo", "Kim").done();
        assertThat(Entries.of(List.of(release))).hasSize(4);
    }

    @Test
    void keepsTwoCallsOfOneDayApartByTheClock() {
        AnnotatedRelease release = Sample.release("A", "2024-12-27")
                .event(EventKind.CALL, "call", "2024-12-26T09:00/2024-12-26T09:20", null, "Kim", "Okano")
                .event(EventKind.CALL, "call", "2024-12-26T18:00/2024-12-26T18:20", null, "Kim", "Okano").done();
        assertThat(Entries.of(List.of(release))).hasSize(2);
    }

    @Test
    void drawsALineToTheDueDateAndSaysWhenItIsInferred() {
        List<TimelineEntry> entries = lane(Sample.year(), Lane.COMMITMENTS);
        TimelineEntry entry = entries.stream().filter(candidate -> candidate.due() != null).findFirst().orElseThrow();
        DueEnd due = Objects.requireNonNull(entry.due());
        assertThat(due.labels()).containsExactly(
                "raise ties in time for the 60th anniversary · Jun 2025 (inferred)", "Jun 2025 (inferred)",
                "Jun 2025 (inferred)", "");
        assertThat(due.overdue(LocalDate.of(2026, 1, 1))).as("an inferred date is never overdue").isFalse();
        TimelineEntry stated = entries.stream()
                .filter(candidate -> candidate.due() != null && !candidate.due().inferred())
                .findFirst().orElseThrow();
        assertThat(stated.due()).satisfies(end -> {
            assertThat(end.overdue(LocalDate.of(2025, 12, 31))).isFalse();
            assertThat(end.overdue(LocalDate.of(2026, 1, 1))).isTrue();
        });
    }

    @Test
    void mergesDatesOfOneValue() {
        TimelineEntry year = lane(Sample.year(), Lane.DATES).stream()
                .filter(entry -> entry.when().timex().equals(Timex.of("2025"))).findFirst().orElseThrow();
        assertThat(year.sources()).extracting(Source::publisher).containsExactly("Harbour Herald", "Ministry", "Journal");
        assertThat(year.labels()).containsExactly("2025", "2025", "");
    }

    private static List<TimelineEntry> lane(List<AnnotatedRelease> releases, Lane lane) {
        return Entries.of(releases).stream().filter(entry -> entry.lane() == lane).toList();
    }
}
