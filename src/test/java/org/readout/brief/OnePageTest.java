package org.readout.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.brief.Beside.Coverage;
import org.readout.brief.Beside.Difference;
import org.readout.brief.Beside.Told;
import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Table;
import org.readout.brief.BriefRequest.Scope;
import org.readout.model.Due;
import org.readout.model.Force;
import org.readout.model.ReadoutException;
import org.readout.model.Review;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OnePageTest {

    private static final Cover COVER = new Cover("The Minister", "East Asia desk", "Director, 30 March", false,
            "For the call on Tuesday", "All is calm. Nothing is new.", "We welcome it.", "No comment on dates.", "A visit is planned.");

    private static Sample sample() {
        Sample sample = Sample.meeting();
        sample.add(sample.draft("agreed to keep both task forces at work until June 2025", Force.AGREED)
                .due(new Due(Timex.of("2025-06"), null, true)).build());
        return sample;
    }

    private static BriefDocument brief(Cover cover, Beside beside, List<Section> sections) {
        return Briefs.compose(List.of(sample().release()), Sample.request().marked("OFFICIAL").withScope(Scope.ALL), sections,
                cover, beside);
    }

    private static List<String> headings(BriefDocument brief) {
        return brief.blocks().stream().filter(Heading.class::isInstance).map(block -> ((Heading) block).text()).toList();
    }

    @Test
    void itSaysWhatTheOfficerAndTheReleasesSayInTheUsualOrder() {
        Beside beside = new Beside(Map.of(sample().commitment(0).id(), "as it was before"),
                List.of(new Difference("The place", new Told("The Daily Herald", "in Tokyo", "¶1"), new Told("The Gazette", "", ""))),
                new Coverage(2, List.of("The Daily Herald", "The Gazette"), LocalDate.of(2024, 12, 27), LocalDate.of(2025, 1, 2)));
        BriefDocument brief = brief(COVER, beside, Section.PAGE);
        assertThat(headings(brief)).containsExactly("Korea and Japan, winter", "Bottom line", "What is new",
                "Where the readouts differ", "Due and open", "Lines to take", "If pressed", "Not for disclosure", "Sources");
        assertThat(PlainText.of(brief)).contains("The Minister", "Draft", "For the call on Tuesday", "as it was before", "silent",
                "June 2025 (inferred)", "Director, 30 March", "from 27 December 2024 to 2 January 2025");
        assertThat(PageCount.of(brief)).isLessThanOrEqualTo(PageCount.MEANT);
        assertThat(PageCount.warning(PageCount.of(brief))).isNull();
    }

    @Test
    void aSectionWithNothingToSayVanishes() {
        assertThat(headings(brief(Cover.EMPTY, Beside.NOTHING, Section.PAGE)))
                .containsExactly("Korea and Japan, winter", "What is new", "Due and open", "Sources");
    }

    @Test
    void sectionsComeInTheOrderAskedForAndTheRegisterAndTheTextsOnlyThen() {
        List<String> headings = headings(brief(COVER, Beside.NOTHING, List.of(Section.SOURCES, Section.TABLE, Section.NEW)));
        assertThat(headings).containsSubsequence("Sources", "Commitments", "What is new").doesNotContain("Releases");
        assertThat(headings(brief(COVER, Beside.NOTHING, List.of(Section.TEXTS)))).contains("Releases");
    }

    @Test
    void atMostFiveRowsAreNewAndEachHasItsWordsAndItsSource() {
        Sample many = new Sample(Stream.iterate(1, n -> n + 1).limit(9).map(n -> "They agreed to meet " + n + " times.")
                .reduce("", (text, line) -> text + line + "\n"));
        for (int n = 1; n <= 9; n++) {
            many.commit("They agreed to meet " + n + " times", Force.AGREED, Review.ACCEPTED);
        }
        BriefDocument brief = Briefs.compose(List.of(many.release()), Sample.request(), Section.PAGE, Cover.EMPTY, Beside.NOTHING);
        Table table = (Table) brief.blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
        assertThat(table.rows()).hasSize(5).allSatisfy(row -> {
            assertThat(PlainText.of(row.cells().get(2))).contains("They agreed to meet");
            assertThat(PlainText.of(row.cells().getLast())).contains("The Daily Herald", "27 December 2024", "¶");
        });
        assertThat(brief.register().entries()).hasSize(9);
    }

    @Test
    void tooMuchIsWarnedOfAndNeverShrunk() {
        Cover long3 = new Cover("", "", "", false, "", "One. Two. Three. Four.", "A line to take.\n".repeat(200), "", "");
        assertThat(long3.warning()).contains("4 sentences");
        assertThat(PageCount.warning(PageCount.of(brief(long3, Beside.NOTHING, Section.PAGE)))).contains("sides");
    }

    static Stream<String> endings() {
        return Renderers.wholeEndings().stream();
    }

    @ParameterizedTest
    @MethodSource("endings")
    void everyFormSaysTheSameWhateverTheSections(String ending) throws IOException {
        Beside beside = new Beside(Map.of(sample().commitment(0).id(), "as it was before"),
                List.of(new Difference("The place", new Told("The Herald", "in Tokyo", "¶1"), new Told("The Gazette", "", "")),
                        new Difference("The day", new Told("The Herald", "on Monday", "¶1"), new Told("The Mail", "on Tuesday", "¶2"))),
                new Coverage(2, List.of("The Herald", "The Gazette"), null, null))
                .withThemes(Map.of(sample().commitment(0).id(), "Task forces"));
        BriefDocument brief = brief(COVER, beside, List.of(Section.values()));
        byte[] file = Reading.write(brief, ending);
        everyLineIsIn(brief, file, ending);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void everyFormSaysTheSameAndHasTheMarkingAboveAndBelow(String ending) throws IOException {
        BriefDocument brief = brief(COVER, Beside.NOTHING, Section.PAGE);
        byte[] file = Reading.write(brief, ending);
        everyLineIsIn(brief, file, ending);
        if (!ending.equals("pdf") && !ending.equals("docx")) {
            assertThat(new String(file, StandardCharsets.UTF_8).split("OFFICIAL", -1)).hasSize(3);
        }
    }

    private static void everyLineIsIn(BriefDocument brief, byte[] file, String ending) throws IOException {
        String words = Reading.bare(Reading.words(file, ending));
        String placed = ending.equals("pdf") ? Reading.bare(Reading.placed(file)) : words;
        assertThat(PlainText.of(brief).lines().map(Reading::bare).filter(line -> !line.isEmpty())).allSatisfy(line ->
                assertThat(words.contains(line) || placed.contains(line)).as(line).isTrue());
    }

    @Test
    void aSectionThatIsNoneIsRefusedWithThoseThereAre() {
        assertThat(Section.of(" Bottom-Line ")).isEqualTo(Section.BOTTOM_LINE);
        assertThatThrownBy(() -> Section.of("top")).isInstanceOf(ReadoutException.class).hasMessageContaining("bottom-line");
        assertThat(Markings.all()).contains(Markings.usual()).doesNotContain("");
    }
}
