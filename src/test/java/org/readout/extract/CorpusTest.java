package org.readout.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.ibm.icu.text.BreakIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Release;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What holds of names and dates in any release, tried on real ones and on hostile text. */
class CorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    /** Every so many files of the corpus are read; all of them would take a minute. */
    private static final int STEP = 12;

    static Stream<Path> corpus() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "../shared/corpus is not there: names are not tried on it");
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            return IntStream.range(0, all.size()).filter(i -> i % STEP == 0).mapToObj(all::get).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void holdsOnRealReleases(Path file) throws IOException {
        check(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "\n\n\n", "-", "- - -", "'s", "’s", "\u0000\u0001", "😀", "👩‍🚀’s", "서울", "e\u0301\u0301\u0301",
        "President", "President of", "the two", "of of of of", "A-B-C-D-", "-A", "Mr.", "Vice Minister for", "U.S.-", "U.S.",
        "By", "(", "Minister Kim\u0301 of Japan\u200D's", "May", "on 31/31/2024", "11:15 to", "99:99 on May 3, 2024",
        "next", "end of the", "mid-", "Feb. 30", "February 30, 2024", "2024-13-45", "12/2024", "a week", "the the the",
        "Ministry of", "Ministry of the", "anniversary of", "anniversary of the", "Treaty on the", "in X,", "island of",
    })
    void holdsOnOddText(String text) {
        check(text);
        check("Minister Roe said " + text + " Kim Hong-kyun 😀 " + text + ".\n\n" + text);
    }

    @Test
    void holdsOnLongRunsOfOneThing() {
        for (String unit : List.of("Minister ", "Korea-", "of ", "Kim ", "a", "U.S.", "(", "2024 to ", "May ", "the end of ", "'s ")) {
            check(unit.repeat(4000));
        }
    }

    private static void check(String text) {
        Span[] furniture = text.length() > 400 ? new Span[] {new Span(200, 300)} : new Span[0];
        Release release = Texts.release(text, LocalDate.of(2022, 6, 1), furniture);
        List<Mention> mentions = new Extractor().suggest(release).mentions();
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        Map<NameType, Span> last = new EnumMap<>(NameType.class);
        for (Mention mention : mentions) {
            Span span = mention.span();
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(characters.isBoundary(span.start()) && characters.isBoundary(span.end())).as("%s", mention).isTrue();
            assertThat(mention.anchor().quote()).isEqualTo(span.in(text)).isEqualTo(span.in(text).strip());
            assertThat(release.version().isFurniture(span)).as("%s in furniture", mention).isFalse();
            assertThat(mention.entity()).isNotBlank();
            assertThat(mention.cue()).isNotNull();
            Span before = last.put(mention.type(), span);
            assertThat(before == null || !before.overlaps(span)).as("%s overlaps %s", mention, before).isTrue();
        }
        assertThat(said(new Extractor().suggest(release).mentions())).isEqualTo(said(mentions));
    }

    private static List<String> said(List<Mention> mentions) {
        List<String> said = new ArrayList<>();
        mentions.forEach(mention -> said.add(mention.type() + " " + mention.span() + mention.entity() + mention.value() + mention.cue()));
        return said;
    }
}
