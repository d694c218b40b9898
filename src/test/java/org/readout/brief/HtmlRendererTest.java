package org.readout.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.brief.BriefRequest.Scope;
import org.readout.model.Force;
import org.readout.model.NameType;
import org.readout.model.Review;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlRendererTest {

    private static final BriefRequest ALL = Sample.request().withScope(Scope.ALL);

    static String html(BriefDocument brief) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlRenderer().write(brief, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String html(Sample sample) throws IOException {
        return html(Briefs.compose(List.of(sample.release()), ALL));
    }

    @Test
    void everyLinkInsideTheBriefLeadsToOnePlace() throws IOException {
        String html = html(Sample.meeting());

        List<String> ids = found("\\bid=\"([^\"]+)\"", html);
        Set<String> targets = new HashSet<>(found("href=\"#([^\"]+)\"", html));

        assertThat(ids).doesNotHaveDuplicates().containsAll(targets);
        assertThat(targets).contains("row-1", "text-1", "commitment-1", "row-2", "text-2", "commitment-2", "release-1");
    }

    @Test
    void needsNothingFromElsewhere() throws IOException {
        String html = html(Sample.meeting());

        assertThat(html).doesNotContain("<script", "<link", "@import", "url(", "src=\"http", "<iframe");
        assertThat(html).contains("default-src 'none'");
    }

    @Test
    void opensAndClosesEveryElementInOrder() throws IOException {
        assertThat(Markup.unbalanced(html(Sample.meeting()))).isEmpty();
    }

    @Test
    void drawsNamesInsideCommitmentsAndOverlappingCommitments() throws IOException {
        Sample sample = new Sample("Kim and Okano agreed to meet and talk in Tokyo.")
                .commit("Kim and Okano agreed to meet", Force.AGREED, Review.ACCEPTED)
                .commit("meet and talk in Tokyo", Force.OFFER, Review.SUGGESTED)
                .name("Okano", NameType.PERSON);

        assertThat(html(sample))
                .contains("<span class=\"tint agreed\" title=\"agreed\"><span class=\"name person\" title=\"person\">Okano")
                .contains("<span id=\"text-2\"><span class=\"tint agreed\" title=\"agreed\">"
                        + "<span class=\"tint offer suggested starts\" title=\"offer (suggested)\">meet");
    }

    @Test
    void hostileWordsDoNoHarm() throws IOException {
        Sample sample = Hostile.sample();

        String html = html(sample);

        assertThat(html).doesNotContain("<script", "<img", "href=\"javascript", "\u0000", "\u001b");
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "\uFFFD");
        assertThat(Markup.unbalanced(html)).isEmpty();
    }

    @Test
    void onlyAddressesOfTheWebBecomeLinks() throws IOException {
        Sample web = Sample.meeting();
        assertThat(html(web)).contains("href=\"https://herald.example/2024/12/27\"");

        Sample file = Sample.meeting().published("T", "P", LocalDate.EPOCH, URI.create("file:///etc/passwd"));
        assertThat(html(file)).doesNotContain("file:");
    }

    @Test
    void marksEveryPage() throws IOException {
        BriefDocument brief = Briefs.compose(List.of(Sample.meeting().release()), ALL.marked("For <official> use"));

        assertThat(html(brief)).contains("<p class=\"marking\">For &lt;official&gt; use</p>");
    }

    @Test
    void theSameBriefGivesTheSameBytes() throws IOException {
        assertThat(html(Sample.meeting())).isEqualTo(html(Sample.meeting()));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void everyWordCanBeRead(Palette palette) {
        Palette.Ground ground = palette.ground();
        for (String under : List.of(ground.paper(), ground.panel())) {
            for (String colour : List.of(ground.ink(), ground.quiet(), ground.accent())) {
                assertThat(Contrast.of(colour, under)).as("%s on %s", colour, under).isGreaterThanOrEqualTo(4.5);
            }
            for (Force force : Force.values()) {
                assertThat(Contrast.of(palette.force(force), under)).as("%s", force).isGreaterThanOrEqualTo(4.5);
            }
        }
        for (Force force : Force.values()) {
            assertThat(Contrast.of(ground.ink(), palette.tint(force))).as("%s", force).isGreaterThanOrEqualTo(4.5);
            assertThat(Contrast.of(ground.accent(), palette.tint(force))).as("%s", force).isGreaterThanOrEqualTo(4.5);
            for (NameType type : NameType.values()) {
                assertThat(Contrast.of(palette.name(type), palette.tint(force))).as("%s in %s", type, force)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    private static List<String> found(String pattern, String html) {
        return Pattern.compile(pattern).matcher(html).results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toList());
    }
}
