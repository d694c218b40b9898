package org.readout.brief;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.brief.Block.Card;
import org.readout.brief.Block.Passage;
import org.readout.brief.Block.Table;
import org.readout.brief.BriefRequest.Scope;
import org.readout.model.Due;
import org.readout.model.Force;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.Status;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

class BriefsTest {

    private static BriefDocument compose(Sample sample, BriefRequest request) {
        return Briefs.compose(List.of(sample.release()), request);
    }

    private static String words(BriefDocument brief) {
        return PlainText.of(brief);
    }

    @Test
    void leavesOutWhatNoOfficerHasAccepted() {
        BriefDocument brief = compose(Sample.meeting(), Sample.request());

        assertThat(brief.cards()).extracting(Card::quote)
                .containsExactly("The two agreed to keep both task forces at work until June 2025");
        assertThat(words(brief)).contains("accepted are shown").doesNotContain("(suggested)");
    }

    @Test
    void callsASuggestionSuggestedWhereverItStands() {
        BriefDocument brief = compose(Sample.meeting(), Sample.request().withScope(Scope.ALL));

        assertThat(brief.cards()).extracting(Card::label).containsExactly("Agreed", "Shared view (suggested)");
        assertThat(words(brief)).contains("each is called suggested");
        assertThat(table(brief).rows().get(1).suggested()).isTrue();
    }

    @Test
    void neverSendsOutWhatWasRejected() {
        Sample sample = new Sample("They agreed to meet.").commit("They agreed to meet", Force.AGREED, Review.REJECTED);

        BriefDocument brief = compose(sample, Sample.request().withScope(Scope.ALL));

        assertThat(brief.cards()).isEmpty();
        assertThat(words(brief)).contains("No commitment fits what this brief asks for.");
    }

    @Test
    void keepsNotesInTheHouseUnlessAsked() {
        assertThat(words(compose(Sample.meeting(), Sample.request()))).doesNotContain("Ask the embassy");
        assertThat(words(compose(Sample.meeting(), Sample.request().withNotes(true))))
                .contains("¶1, on “Tokyo”: Ask the embassy who sat in.");
    }

    @Test
    void citesEveryCommitmentByPublisherDateParagraphAndItsExactWords() {
        Card card = compose(Sample.meeting(), Sample.request()).cards().getFirst();

        assertThat(PlainText.of(card.citation()))
                .startsWith("The Daily Herald, “Vice ministers meet in Tokyo”, published 27 December 2024, ¶2");
        assertThat(card.quote()).isEqualTo("The two agreed to keep both task forces at work until June 2025");
        assertThat(PlainText.of(card)).contains("Said\n26 December 2024");
    }

    @Test
    void saysThatTheDateOfPublicationIsNotKnown() {
        Sample sample = new Sample("They agreed to meet.").published("T", "", null, null)
                .commit("They agreed to meet", Force.AGREED, Review.ACCEPTED);

        assertThat(compose(sample, Sample.request()).cards().getFirst().source())
                .isEqualTo("Publisher not known, “T”, publication date not known, ¶1");
    }

    @Test
    void namesTheWholeStretchOfAStatementThatRunsOn() {
        Sample sample = new Sample("They agreed to build\na road.").commit("build\na road", Force.AGREED, Review.ACCEPTED);

        Card card = compose(sample, Sample.request()).cards().getFirst();

        assertThat(PlainText.of(card.citation())).contains("¶1–2");
        assertThat(card.quote()).isEqualTo("build\na road");
        assertThat(card.action()).isEqualTo("build a road");
    }

    @Test
    void leavesPageFurnitureOutOfTheTextAndSaysSo() {
        BriefDocument brief = compose(Sample.meeting(), Sample.request());

        assertThat(brief.blocks()).filteredOn(Passage.class::isInstance).hasSize(2);
        assertThat(words(brief)).contains("¶3–4: page furniture, left out.").doesNotContain("Subscribe");
    }

    @Test
    void keepsPositionsApartFromPromises() {
        Sample sample = Sample.meeting();
        sample.commit("calm at sea matters", Force.POSITION, Review.ACCEPTED);

        assertThat(compose(sample, Sample.request()).cards()).hasSize(1);
        BriefDocument all = compose(sample, Sample.request().withForces(EnumSet.allOf(Force.class)));
        assertThat(all.blocks()).filteredOn(Table.class::isInstance).hasSize(2);
        assertThat(words(all)).contains("One release, one commitment.");
    }

    @Test
    void saysThatAnInferredDueDateIsInferredAndWhenItIsPast() {
        Sample sample = new Sample("They agreed to meet. They agreed to talk. They agreed to write.");
        sample.add(sample.draft("They agreed to meet", Force.AGREED)
                .due(new Due(Timex.of("2025-02"), null, true)).build());
        sample.add(sample.draft("They agreed to talk", Force.AGREED)
                .due(new Due(Timex.of("2025-03"), "once talks resume", false)).build());
        sample.add(sample.draft("They agreed to write", Force.AGREED)
                .due(new Due(Timex.of("2024"), null, false)).status(Status.DONE).build());

        List<List<String>> rows = rows(compose(sample, Sample.request()));

        assertThat(rows.get(0).subList(5, 7)).containsExactly("February 2025 (inferred)", "Open, past due");
        assertThat(rows.get(1).subList(5, 7)).containsExactly("March 2025; once talks resume", "Open");
        assertThat(rows.get(2).subList(5, 7)).containsExactly("2024", "Done");
    }

    @Test
    void tellsWhoFromWithWhom() {
        Sample sample = new Sample("They agreed to meet. Kim asked for calm. Kim will write.");
        sample.add(sample.draft("They agreed to meet", Force.AGREED).build());
        sample.add(sample.draft("Kim asked for calm", Force.REQUEST)
                .parties(List.of(Sample.KIM)).addressee(Sample.OKANO).build());
        sample.add(sample.draft("Kim will write", Force.UNILATERAL)
                .parties(List.of(Party.named("Kim"))).build());

        List<List<String>> rows = rows(compose(sample, Sample.request()));

        assertThat(rows.get(0).subList(1, 3)).containsExactly("Kim Hong Kyun", "Okano Masataka KR ↔ JP");
        assertThat(rows.get(1).subList(1, 3)).containsExactly("Kim Hong Kyun", "Okano Masataka KR → JP");
        assertThat(rows.get(2).subList(1, 3)).containsExactly("Kim", "not stated");
    }

    @ParameterizedTest
    @CsvSource({
        "Kim, 1", "Kim Hong-kyun, 1", "KIM HONGKYUN, 1", "Hong Kyun Kim, 1", "JP, 1", "japan, 1", "South Korea, 1",
        "Kimura, 0", "FR, 0", "'', 1", "!, 0"
    })
    void findsThePartiesAskedFor(String party, int commitments) {
        assertThat(compose(Sample.meeting(), Sample.request().withParties(List.of(party))).cards())
                .hasSize(commitments);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-26, 2024-12-26, 1", "2024-12-27, , 0", ", 2024-12-25, 0", "2024-12-01, 2025-01-31, 1"
    })
    void goesByTheDateSaidAndNotByTheDatePublished(LocalDate from, LocalDate to, int commitments) {
        assertThat(compose(Sample.meeting(), Sample.request().said(from, to)).cards()).hasSize(commitments);
    }

    @Test
    void saysWhenNoReleaseFits() {
        BriefDocument brief = compose(Sample.meeting(), Sample.request().withReleases(Set.of(Sample.uuid(9))));

        assertThat(words(brief)).contains("No releases, no commitments.", "No release fits what this brief asks for.");
    }

    @Test
    void ordersReleasesByTheDateSaid() {
        Sample late = new Sample("They agreed to meet.").published("Late", "A", LocalDate.of(2025, 1, 9), null);
        Sample undated = new Sample("They agreed.").published("Undated", "B", null, null);

        BriefDocument brief = Briefs.compose(
                List.of(undated.release(), late.release(), Sample.meeting().release()), Sample.request());

        assertThat(brief.blocks()).filteredOn(Block.Heading.class::isInstance)
                .extracting(block -> ((Block.Heading) block).text())
                .containsSubsequence("Vice ministers meet in Tokyo", "Late", "Undated");
    }

    private static Table table(BriefDocument brief) {
        return brief.blocks().stream()
                .filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
    }

    private static List<List<String>> rows(BriefDocument brief) {
        return table(brief).rows().stream()
                .map(row -> row.cells().stream().map(PlainText::of).collect(Collectors.toList()))
                .toList();
    }
}
