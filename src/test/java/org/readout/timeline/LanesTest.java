package org.readout.timeline;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.readout.model.AnnotatedRelease;
import org.readout.model.EventKind;
import org.readout.model.Force;

import static org.assertj.core.api.Assertions.assertThat;

class LanesTest {

    private final List<AnnotatedRelease> releases = List.of(
            Sample.release("Seoul", "2024-12-27").from("KR", "JP")
                    .event(EventKind.MEETING, "meeting", "2024-12-26", "Tokyo", "Kim", "Okano")
                    .commitment(Force.AGREED, "keep in touch", "2024-12-26", "2025-03", false).done(),
            Sample.release("Oslo", "2024-12-28").from("NO", "SE", "DK")
                    .event(EventKind.MEETING, "meeting", "2024-12-20", "Oslo", "Dahl", "Berg", "Holm").done());

    @Test
    void putsAnEncounterOfThreeIntoTheLanesOfItsPairs() {
        assertThat(names(Arrangement.USUAL.by(Grouping.PAIR))).containsExactlyInAnyOrder(
                "Japan – South Korea", "Norway – Sweden", "Denmark – Norway", "Denmark – Sweden");
        Timeline timeline = timeline(Arrangement.USUAL.by(Grouping.PAIR));
        Item oslo = timeline.items("PAIR:DK-NO").getFirst();
        assertThat(timeline.rows().stream().filter(row -> row.index(oslo) >= 0)).hasSize(3);
    }

    @Test
    void groupsByPartyAndPublisher() {
        assertThat(names(Arrangement.USUAL.by(Grouping.PUBLISHER))).containsExactly("Seoul", "Oslo");
        assertThat(names(Arrangement.USUAL.by(Grouping.PARTY))).contains("Kim", "Okano", "Dahl", "Berg", "Holm");
    }

    @Test
    void keepsWhatIsRareTogetherAndLosesNothing() {
        Sample many = Sample.release("A", "2024-01-01");
        for (int i = 0; i < 40; i++) {
            many.event(EventKind.MEETING, "meeting", "2024-01-%02d".formatted(1 + i % 28), "City " + i, "Person " + i);
        }
        List<TimelineEntry> entries = Gathering.of(List.of(many.done()));
        Timeline timeline = new Timeline(entries, Arrangement.USUAL.by(Grouping.PARTY), Words.english(), null);
        assertThat(timeline.lanes()).hasSize(12).last().satisfies(lane -> assertThat(lane.name()).isEqualTo("Others"));
        assertThat(timeline.rows().stream().flatMap(row -> row.items().stream()).distinct().count())
                .isEqualTo(Timeline.items(entries).size());
    }

    @Test
    void foldsHidesAndMoves() {
        Arrangement usual = Arrangement.USUAL;
        List<String> ids = timeline(usual).lanes().stream().map(Lane::id).toList();
        assertThat(timeline(usual.hide("KIND:DUE", true)).rows()).noneMatch(row -> row.lane().id().equals("KIND:DUE"));
        assertThat(timeline(usual.hide("KIND:DUE", true)).lanes()).as("to be shown again").hasSameSizeAs(ids);
        Timeline folded = timeline(usual.fold("KIND:MEETING", true));
        assertThat(folded.rows().getFirst().form()).isEqualTo(Form.MARK);
        assertThat(folded.height()).isLessThan(timeline(usual).height());
        assertThat(timeline(usual.move("KIND:DUE", false, ids)).lanes()).extracting(Lane::id)
                .startsWith("KIND:MEETING", "KIND:DUE", "KIND:COMMITMENT");
        assertThat(usual.move("KIND:MEETING", false, ids)).as("nothing is above the first").isEqualTo(usual);
        assertThat(usual.fold("KIND:DUE", true).fold("KIND:DUE", false)).isEqualTo(usual);
    }

    @Test
    void filtersByWhatAnEntryConcerns() {
        List<TimelineEntry> entries = Gathering.of(releases);
        assertThat(Filter.NONE.of(entries)).isEqualTo(entries);
        assertThat(Filter.NONE.withCountries(Set.of("NO")).of(entries)).isNotEmpty()
                .allMatch(entry -> entry.countries().contains("NO"));
        assertThat(Filter.NONE.withParties(Set.of("Kim")).of(entries)).isNotEmpty()
                .allMatch(entry -> entry.parties().contains("Kim"));
    }

    @Test
    void showsTheClockWhereAnHourIsWideEnough() {
        Item call = new Item(Gathering.of(List.of(Sample.release("A", "2024-12-27")
                .event(EventKind.CALL, "call", "2024-12-23T11:15/2024-12-23T11:35", null, "Cho").done())).getFirst(), false);
        Naming naming = new Naming(new Labels(Words.english()));
        assertThat(naming.labels(call, 86400)).first().isEqualTo("Call · 23 Dec");
        assertThat(naming.labels(call, 60)).first().isEqualTo("Call · 23 Dec, 11:15–11:35");
    }

    private List<String> names(Arrangement arrangement) {
        return timeline(arrangement).lanes().stream().map(Lane::name).toList();
    }

    private Timeline timeline(Arrangement arrangement) {
        return new Timeline(Gathering.of(releases), arrangement, Words.english(), null);
    }
}
