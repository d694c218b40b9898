package org.readout.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.brief.BriefRequest.Scope;
import org.readout.brief.Look.Tint;
import org.readout.model.Force;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownRendererTest {

    private static String markdown(Sample sample) throws IOException {
        BriefDocument brief = Briefs.compose(
                List.of(sample.release()), Sample.request().withScope(Scope.ALL).withNotes(true));
        return new String(Reading.write(brief, "md"), StandardCharsets.UTF_8);
    }

    @Test
    void everyFootnoteIsDefinedOnceAndCitesItsSource() throws IOException {
        String page = markdown(Sample.meeting());

        assertThat(page.lines().filter(line -> line.startsWith("[^"))).containsExactly(
                "[^1]: The Daily Herald, “Vice ministers meet in Tokyo”, published 27 December 2024, ¶2: "
                        + "“The two agreed to keep both task forces at work until June 2025”",
                "[^2]: The Daily Herald, “Vice ministers meet in Tokyo”, published 27 December 2024, ¶2: “They held that calm at sea matters”");
        assertThat(Pattern.compile("\\[\\^(\\d+)\\](?!:)").matcher(page).results().map((MatchResult r) -> r.group(1)))
                .containsExactly("1", "2", "1", "2");
    }

    @Test
    void commitmentsAreBoldAndSuggestedOnesAreNot() throws IOException {
        assertThat(markdown(Sample.meeting())).contains(
                "**<a id=\"text-1\"></a>The two agreed to keep both task forces at work until June 2025**[^1].",
                "*<a id=\"text-2\"></a>They held that calm at sea matters*[^2].");
    }

    @Test
    void everyRowOfATableHasAllItsCells() throws IOException {
        String unescaped = markdown(Hostile.sample()).replaceAll("\\\\.", "");

        List<String> rows = unescaped.lines().filter(line -> line.startsWith("|")).toList();
        assertThat(rows).hasSize(5).allSatisfy(row -> assertThat(row.replaceAll("[^|]", "")).hasSize(9));
    }

    @Test
    void hostileWordsStartNothing() throws IOException {
        String unescaped = markdown(Hostile.sample()).replaceAll("\\\\.", "");

        assertThat(unescaped).doesNotContain("<script", "<img", "](javascript", "`", "</td", "**bold");
        assertThat(unescaped.lines()).noneMatch(line -> line.matches("( {4,}|\\t).*"))
                .filteredOn(line -> line.startsWith("#"))
                .allMatch(line -> line.matches("#{1,5} .*"));
    }

    @ParameterizedTest
    @CsvSource({
        "a|b, a\\|b", "www.x.example, www\\.x.example", "http://x, http:\\//x", "`x`, \\`x\\`", "a & b, a \\& b",
        "me@x, me\\@x", "$x$, \\$x\\$", "# x, \\# x"
    })
    void escapesWhatGitHubWouldRead(String words, String escaped) {
        assertThat(MarkdownText.escape(words)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "he ,said, so,he **said** so", "he, said , so,he **said**  so", "he,'said',so,he<strong>'said'</strong>so",
        "he ,'said',.,he <strong>'said'</strong>."
    }, ignoreLeadingAndTrailingWhitespace = false)
    void delimitersStandOnlyWhereTheyCount(String before, String tinted, String after, String expected) {
        Look look = Look.marks(List.of(), List.of(new Tint(1, Force.AGREED, false, true)));

        assertThat(MarkdownText.of(List.of(Run.plain(before), Run.marked(tinted, look, null), Run.plain(after))))
                .isEqualTo(expected);
    }
}
