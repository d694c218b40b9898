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
import org.readout.model.NameType;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

class GatheringTest {

    @Test
    void tellsTheSixEncountersOfTheYear() {
        List<TimelineEntry> told = lane(Sample.year(), Kind.MEETING).stream().filter(TimelineEntry::told).toList();
        assertThat(told).extracting(entry -> entry.when().from().toLocalDate().toString()).containsExactly(
                "2024-06-28", "2024-10-04", "2024-12-23", "2024-12-26", "2025-01-13", "2025-03-22");
        assertThat(told).extracting(entry -> labels(entry).get(1)).containsExactly(
                "Tokyo 28 Jun", "Call 4 Oct", "Call 23 Dec", "Tokyo 26 Dec", "Seoul 13 Jan", "Tokyo 22 Mar");
        assertThat(labels(told.getFirst()).getFirst()).isEqualTo("Strategic Dialogue, Tokyo · 28 Jun");
    }

    @Test
    void keepsCitedEncountersApartFromToldOnes() {
        assertThat(lane(Sample.year(), Kind.MEETING))
                .filteredOn(entry -> !entry.told())
                .extracting(entry -> labels(entry).getLast())
                .containsExactly("Nov 2023", "20 Jun");
    }

    @Test
    void whatWasTheOccasionOfAnEncounterStandsAtItsDayAsAnInference() {
        AnnotatedRelease release = Sample.release("A", "2024-01-03")
                .event(EventKind.MEETING, "met", "2024-01-01", "Oslo", "Anna Berg", "Piotr Kowalski")
                .name(NameType.PLACE, "They did so in Oslo after a ").sameLine()
                .cited(EventKind.MEETING, "trilateral meeting", null, null).withoutText();
        assertThat(said(List.of(release))).hasSize(2).last().satisfies(entry -> {
            assertThat(entry.when()).isEqualTo(When.day(LocalDate.of(2024, 1, 1)));
            assertThat(entry.inferred()).isTrue();
            assertThat(new Labels(Words.english()).spoken(entry)).contains("1 January 2024 (inferred)", "cited");
        });
        assertThat(undated(List.of(release))).isZero();
    }

    @Test
    void anEncounterOfNoTimeIsCountedAndNotGuessed() {
        AnnotatedRelease release = Sample.release("A", "2024-01-03")
                .event(EventKind.MEETING, "met", "2024-01-01", "Oslo", "Anna Berg", "Piotr Kowalski")
                .cited(EventKind.MEETING, "trilateral meeting", null, null).done();
        assertThat(said(List.of(release))).hasSize(1);
        assertThat(undated(List.of(release))).isEqualTo(1);
    }

    @Test
    void theYearOfAnAnniversaryIsNoTerm() {
        AnnotatedRelease release = Sample.release("A", "2024-01-03")
                .commitment(Force.AGREED, "get ready for next year's 60th anniversary", "2024-01-01", "2025", true)
                .commitment(Force.AGREED, "open a school next year", "2024-01-01", "2025", true).done();
        assertThat(said(List.of(release))).extracting(TimelineEntry::due).element(0).isNull();
        assertThat(said(List.of(release))).extracting(TimelineEntry::due).element(1).isNotNull()
                .satisfies(due -> assertThat(due.overdue(LocalDate.of(2030, 1, 1))).as("only inferred").isFalse());
    }

    @Test
    void leavesOutWhatWasRejected() {
        AnnotatedRelease release = Sample.release("A", "2024-01-02").then(Review.REJECTED)
                .event(EventKind.MEETING, "meeting", "2024-01-01", "Oslo")
                .commitment(Force.AGREED, "agreed to go", "2024-01-01", null, false)
                .date("1 January", "2024-01-01").done();
        assertThat(said(List.of(release))).isEmpty();
        assertThat(undated(List.of(release))).isZero();
    }

    @Test
    void flagsWhatIsOnlySuggested() {
        AnnotatedRelease release = Sample.release("A", "2024-01-02")
                .then(Review.SUGGESTED).commitment(Force.AGREED, "agreed to go", "2024-01-01", null, false)
                .then(Review.ACCEPTED).commitment(Force.AGREED, "agreed to stay", "2024-01-01", null, false).done();
        assertThat(said(List.of(release))).extracting(TimelineEntry::suggested).containsExactly(true, false);
    }

    @Test
    void takesATrustedNameAsJudged() {
        AnnotatedRelease release = Sample.release("A", "2024-01-02").then(Review.SUGGESTED)
                .date("1 January", Timex.of("2024-01-01"), new Cue("day and month", 0.97))
                .date("the 2nd", Timex.of("2024-01-02"), new Cue("ordinal", 0.4)).done();
        assertThat(said(List.of(release))).extracting(TimelineEntry::suggested).containsExactly(false, true);
    }

    @Test
    void takesAsJudgedWhatTheDeskTrusts() {
        List<AnnotatedRelease> releases = List.of(Sample.release("A", "2024-01-02").then(Review.SUGGESTED)
                .date("1 January", Timex.of("2024-01-01"), new Cue("day and month", 0.97))
                .date("the 2nd", Timex.of("2024-01-02"), new Cue("ordinal", 0.4)).done());
        assertThat(dates(releases, new ReviewPolicy(0.3, false)))
                .extracting(TimelineEntry::suggested).containsExactly(false, false);
        assertThat(dates(releases, new ReviewPolicy(1, false)))
                .extracting(TimelineEntry::suggested).containsExactly(true, true);
    }

    @Test
    void standsAtTheDateSaidAndCountsWhatHasNone() {
        List<AnnotatedRelease> releases = List.of(Sample.release("A", "2025-03-22")
                .commitment(Force.UNILATERAL, "will pay", "2023-03", null, false)
                .commitment(Force.UNILATERAL, "will wait", null, null, false)
                .commitment(Force.POSITION, "regrets it", null, null, false)
                .event(EventKind.MEETING, "meeting", null, "Oslo").done());
        List<TimelineEntry> entries = said(releases);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.when().from()).isEqualTo(LocalDateTime.of(2023, 3, 1, 0, 0));
            assertThat(entry.when().precision()).isEqualTo(Precision.PARTIAL);
        });
        assertThat(undated(releases)).isEqualTo(2);
    }

    @Test
    void keepsPositionsOffTheCommitments() {
        AnnotatedRelease release = Sample.release("A", "2024-01-02")
                .commitment(Force.POSITION, "voiced grave concern", "2024-01-01", null, false).done();
        assertThat(said(List.of(release))).isEmpty();
    }

    @Test
    void putsTwoTellingsOfOneMeetingTogether() {
        List<AnnotatedRelease> releases = List.of(
                Sample.release("Seoul", "2024-12-27")
                        .event(EventKind.MEETING, "meeting", "2024-12-26", "Tokyo", "Kim Hong Kyun", "Okano Masataka").done(),
                Sample.release("Tokyo", "2024-12-28").then(Review.SUGGESTED)
                        .event(EventKind.DIALOGUE, "dialogue", "2024-12-26", "Tokyo", "Masataka Okano").done());
        assertThat(said(releases)).singleElement().satisfies(entry -> {
            assertThat(entry.sources()).extracting(Source::publisher).containsExactly("Seoul", "Tokyo");
            assertThat(entry.suggested()).isFalse();
            assertThat(entry.sourceIn(releases.get(1).release().id()).publisher()).isEqualTo("Tokyo");
            assertThat(new Labels(Words.english()).spoken(entry)).contains("Meeting · 26 December 2024, Tokyo").contains("2 sources");
        });
    }

    @Test
    void keepsApartWhatOnlySharesTheDay() {
        AnnotatedRelease release = Sample.release("A", "2024-12-27")
                .event(EventKind.MEETING, "meeting", "2024-12-26", "Tokyo", "Kim")
                .event(EventKind.MEETING, "meeting", "2024-12-26", "Tokyo", "Okano")
                .event(EventKind.CALL, "call", "2024-12-26", null, "Kim")
                .event(EventKind.CEREMONY, "memorial", "2024-12-26", "Tokyo", "Kim").done();
        assertThat(said(List.of(release))).hasSize(4);
    }

    @Test
    void keepsTwoCallsOfOneDayApartByTheClock() {
        AnnotatedRelease release = Sample.release("A", "2024-12-27")
                .event(EventKind.CALL, "call", "2024-12-26T09:00/2024-12-26T09:20", null, "Kim", "Okano")
                .event(EventKind.CALL, "call", "2024-12-26T18:00/2024-12-26T18:20", null, "Kim", "Okano").done();
        assertThat(said(List.of(release))).hasSize(2);
    }

    @Test
    void drawsALineToTheDueDateAndSaysWhenItIsInferred() {
        List<TimelineEntry> entries = lane(Sample.year(), Kind.COMMITMENT);
        TimelineEntry entry = entries.stream().filter(candidate -> candidate.due() != null).findFirst().orElseThrow();
        DueEnd due = Objects.requireNonNull(entry.due());
        assertThat(new Labels(Words.english()).of(new Item(entry, true), false)).containsExactly(
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
        TimelineEntry year = lane(Sample.year(), Kind.DATE).stream()
                .filter(entry -> entry.when().timex().equals(Timex.of("2025"))).findFirst().orElseThrow();
        assertThat(year.sources()).extracting(Source::publisher).containsExactly("Harbour Herald", "Ministry", "Journal");
        assertThat(labels(year)).containsExactly("2025", "2025", "");
    }

    private static List<TimelineEntry> lane(List<AnnotatedRelease> releases, Kind kind) {
        return Gathering.of(releases).stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** All but publications: every release of these tests has one. */
    private static List<TimelineEntry> said(List<AnnotatedRelease> releases) {
        return Gathering.of(releases).stream().filter(entry -> entry.kind() != Kind.PUBLICATION).toList();
    }

    private static List<TimelineEntry> dates(List<AnnotatedRelease> releases, ReviewPolicy policy) {
        return Gathering.of(releases, policy).stream().filter(entry -> entry.kind() == Kind.DATE).toList();
    }

    private static List<String> labels(TimelineEntry entry) {
        return new Labels(Words.english()).of(new Item(entry, false), false);
    }

    private static int undated(List<AnnotatedRelease> releases) {
        return releases.stream().mapToInt(release -> ReleaseFacts.of(release, ReviewPolicy.USUAL).undated().size()).sum();
    }

    @Test
    void putsAReleaseWhereItWasPutOut() {
        assertThat(lane(Sample.year(), Kind.PUBLICATION)).extracting(entry -> entry.when().timex().value())
                .containsExactly("2024-06-28", "2024-10-07", "2024-12-27", "2025-01-13", "2025-03-22");
    }

    @Test
    void putsAnAnniversaryAtTheDateBesideItAndSaysThatItIsInferred() {
        List<AnnotatedRelease> releases = List.of(
                Sample.release("A", "2024-12-27").name(NameType.EVENT, "60th anniversary of ties").sameLine().date("next year", "2025").done(),
                Sample.release("B", "2024-12-28").name(NameType.EVENT, "60th anniversary").sameLine().date("2025", "2025").done(),
                Sample.release("C", "2024-12-28").name(NameType.EVENT, "70th anniversary").date("2025", "2025").done());
        assertThat(lane(releases, Kind.ANNIVERSARY)).singleElement().satisfies(entry -> {
            assertThat(entry.when().timex().value()).isEqualTo("2025");
            assertThat(entry.inferred()).isTrue();
            assertThat(entry.sources()).hasSize(2);
            assertThat(labels(entry).getFirst()).isEqualTo("60th anniversary of ties · 2025 (inferred)");
        });
    }

    @Test
    void knowsNoMoreOfAReleaseThanWhatItSaysNow() {
        List<AnnotatedRelease> year = Sample.year();
        Gathering gathering = new Gathering();
        year.forEach(release -> gathering.put(release.release().id(), ReleaseFacts.of(release, ReviewPolicy.USUAL)));
        AnnotatedRelease first = year.getFirst();
        gathering.put(first.release().id(), ReleaseFacts.of(
                new AnnotatedRelease(first.release(), List.of()), ReviewPolicy.USUAL));
        gathering.remove(year.getLast().release().id());
        List<AnnotatedRelease> left = List.of(
                new AnnotatedRelease(first.release(), List.of()), year.get(1), year.get(2), year.get(3));
        assertThat(gathering.entries()).isEqualTo(Gathering.of(left));
        gathering.put(first.release().id(), ReleaseFacts.of(first, ReviewPolicy.USUAL));
        gathering.put(year.getLast().release().id(), ReleaseFacts.of(year.getLast(), ReviewPolicy.USUAL));
        assertThat(gathering.entries()).as("in whatever order they are told").isEqualTo(Gathering.of(year));
    }
}
