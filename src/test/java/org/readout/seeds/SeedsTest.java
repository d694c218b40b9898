package org.readout.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.seeds.Seeds.Seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class SeedsTest {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Eight words in a row are no chance; names count as one. */
    private static final int RUN = 8;

    @Test
    void manifestListsEveryTextOnce() throws IOException {
        List<String> listed = Seeds.all().stream().map(Seed::file).toList();
        List<String> there = Seeds.texts(Seeds.FOLDER).stream()
                .map(file -> file.getFileName().toString())
                .toList();
        assertThat(listed).containsExactlyElementsOf(there).hasSize(5);
    }

    @Test
    void textsAreUtf8WithPlainLineEnds() throws IOException {
        for (Seed seed : Seeds.all()) {
            assertThat(seed.text()).doesNotContain("\r", "\uFEFF", "\uFFFD").endsWith("\n");
        }
    }

    @Test
    void eachTextSaysWhatItRetells() throws IOException {
        for (Seed seed : Seeds.all()) {
            String line = seed.text().lines()
                    .filter(candidate -> candidate.startsWith("[Retold in our own words"))
                    .reduce("", String::concat)
                    .replace('\u2019', '\'');
            assertThat(line)
                    .as(seed.file())
                    .contains("Readout's sample library", seed.publisher(), seed.published().format(IN_WORDS));
            assertThat(seed.file()).startsWith(seed.published().toString());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-28 | Back To Top
            2024-06-28 | at the 15th Korea-Japan
            2024-06-28 | for the 14th Korea-Japan
            2024-06-28 | Okanofound
            2024-06-28 | Kim Hong-kyun
            2024-06-28 | Okano Masataka
            2024-06-28 | Masataka Okano
            2024-06-28 | just a week after
            2024-06-28 | MOST POPULAR
            2024-06-28 | subscribe
            2024-10-07 | '10/07/2024 | News release | Distributed'
            2024-10-07 | Iwaya Takeshi
            2024-10-07 | 17:50 to 18:15 on October 4, 2024
            2024-12-27 | Kim Hong Kyun
            2024-12-27 | just a week away
            2024-12-27 | between 11:15 and 11:35 on December 23, 2024
            2025-01-13 | Takeshi Iwaya
            2025-01-13 | 18:42 JST, January 13, 2025
            2025-01-13 | SEOUL —
            2025-01-13 | JN ACCESS RANKING
            2025-03-22 | Key Takeaways
            2025-03-22 | late last year
            2025-03-22 | last month
            """)
    void trapsAreSet(String day, String trap) throws IOException {
        assertThat(text(day)).contains(trap);
    }

    @Test
    void captionStandsTwiceAndOneTextHasNoHeadline() throws IOException {
        List<String> captions = text("2024-06-28").lines().filter(line -> line.contains("(right)")).toList();
        assertThat(captions).hasSize(2);
        assertThat(captions.getFirst()).isEqualTo(captions.getLast());
        assertThat(text("2024-12-27")).startsWith("By ");
    }

    @Test
    void sharedRunsAreFound() {
        String one = "The bridge was opened at noon by the mayors of both towns, who shook hands.";
        String two = "It rained, yet the bridge was opened at noon by the mayors, in coats.";
        assertThat(SharedRuns.of(RUN, one, two)).contains("the bridge was opened at noon by the");
        String office = "for the Vice Minister for Foreign Affairs of Japan in";
        assertThat(SharedRuns.of(RUN, office, office)).isEmpty();
    }

    @Test
    void noRunOfWordsIsTakenFromAnOriginal() throws IOException {
        assumeTrue(
                Files.isDirectory(Seeds.ORIGINALS),
                "The originals are not beside this checkout (" + Seeds.ORIGINALS + "), so nothing was compared");
        List<Path> originals = Seeds.texts(Seeds.ORIGINALS);
        assertThat(originals).hasSize(5);
        for (Path original : originals) {
            String text = Files.readString(original);
            for (Seed seed : Seeds.all()) {
                assertThat(SharedRuns.of(RUN, seed.text(), text))
                        .as("%s against %s", seed.file(), original.getFileName())
                        .isEmpty();
            }
        }
    }

    private static String text(String day) throws IOException {
        return Seeds.all().stream()
                .filter(seed -> seed.published().toString().equals(day))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
