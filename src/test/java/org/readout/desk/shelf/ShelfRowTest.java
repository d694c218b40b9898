package org.readout.desk.shelf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.model.EventKind;
import org.readout.model.Ids;
import org.readout.model.ReleaseSummary;
import org.readout.model.ReleaseSummary.Encounter;
import org.readout.model.Tally;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

class ShelfRowTest {

    @Test
    void releasesOfOneMeetingStandUnderOneHead() {
        List<ShelfRow> rows = rows(List.of(
                release("first", event(EventKind.MEETING, "2024-12-26", "Tokyo"), null),
                release("other town", event(EventKind.MEETING, "2024-12-26", "Seoul"), null),
                release("second", event(EventKind.DIALOGUE, "2024-12-26", "TOKYO "), null)));

        assertThat(rows).extracting(row -> row.release().title())
                .containsExactly("first", "second", "other town");
        assertThat(rows).extracting(ShelfRow::head)
                .containsExactly("26 Dec 2024 · Tokyo", null, "26 Dec 2024 · Seoul");
    }

    @Test
    void aCallIsOneOccasionWhateverItsClockTime() {
        List<ShelfRow> rows = rows(List.of(
                release("with times", event(EventKind.CALL, "2024-10-04T11:15/2024-10-04T11:35", null), null),
                release("without", event(EventKind.CALL, "2024-10-04", null), null)));

        assertThat(rows).extracting(ShelfRow::head).containsExactly("4 Oct 2024 · by telephone", null);
    }

    @Test
    void whereNoEventIsDatedTheDayOfPublicationIsSaidToBeThat() {
        LocalDate day = LocalDate.of(2025, 3, 22);
        List<ShelfRow> rows = rows(List.of(
                release("no event", null, day),
                release("undated event", event(EventKind.MEETING, null, "Tokyo"), day),
                release("nothing known", null, null),
                release("met that day", event(EventKind.SUMMIT, "2025-03-22", null), day)));

        assertThat(rows).extracting(ShelfRow::head).containsExactly(
                "Published 22 Mar 2025", null, "Date not known", "22 Mar 2025 · Summit");
    }

    @Test
    void aHundredThousandReleasesAreGrouped() {
        List<ReleaseSummary> many = IntStream.range(0, 100_000)
                .mapToObj(i -> release("r" + i, null, LocalDate.of(2000, 1, 1).plusDays(i / 10)))
                .toList();

        List<ShelfRow> rows = rows(many);

        assertThat(rows).hasSize(100_000);
        assertThat(rows.stream().filter(row -> row.head() != null)).hasSize(10_000);
    }

    private static List<ShelfRow> rows(List<ReleaseSummary> releases) {
        return ShelfRow.of(releases);
    }

    static ReleaseSummary release(String title, @Nullable Encounter event, @Nullable LocalDate published) {
        return new ReleaseSummary(
                Ids.next(), "a.txt", title, "Gazette", published, event, Tally.NOTHING, null, 100);
    }

    private static Encounter event(EventKind kind, @Nullable String date, @Nullable String place) {
        return new Encounter(kind, date == null ? null : Timex.of(date), place);
    }
}
