package org.readout.seeds;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Release;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Taken in, the sample releases are what the manifest says, and what stands around them is greyed. */
class SeedsTakenInTest {

    @Test
    void publicationIsThatOfTheManifest() throws IOException {
        for (Seeds.Seed seed : Seeds.all()) {
            Release release = Seeds.release(seed.file());
            assertThat(release.text()).isEqualTo(seed.text());
            assertThat(release.publication().title()).isEqualTo(seed.title());
            assertThat(release.publication().publisher()).isEqualTo(seed.publisher());
            assertThat(release.publication().published()).isEqualTo(seed.published());
            assertThat(release.publication().language()).isEqualTo("en");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-28-vice-ministers-pledge-close-cooperation.txt | Back To Top
            2024-06-28-vice-ministers-pledge-close-cooperation.txt | Night buses
            2024-06-28-vice-ministers-pledge-close-cooperation.txt | Subway operator promises
            2024-06-28-vice-ministers-pledge-close-cooperation.txt | subscribe
            2025-01-13-foreign-ministers-meet-in-seoul.txt         | POPULAR ARTICLE
            2025-01-13-foreign-ministers-meet-in-seoul.txt         | Local Bus Drivers Agree
            2025-01-13-foreign-ministers-meet-in-seoul.txt         | Cherry Blossoms
            """)
    void furnitureIsGreyed(String file, String words) {
        Release release = Seeds.release(file);
        int start = release.text().indexOf(words);
        assertThat(release.version().isFurniture(new Span(start, start + words.length()))).isTrue();
    }

    @Test
    void bodyIsNotGreyed() throws IOException {
        for (Seeds.Seed seed : Seeds.all()) {
            Release release = Seeds.release(seed.file());
            List<String> grey = release.version().furniture().stream().map(span -> span.in(release.text())).toList();
            assertThat(String.join("\n", grey)).doesNotContain("Retold", "minister", "Minister", "Iwaya", "Okano");
        }
    }

    @Test
    void everyLineOfAReportIsAParagraph() {
        Release release = Seeds.release("2025-01-13-foreign-ministers-meet-in-seoul.txt");
        int start = release.text().indexOf("The two ministers also agreed");
        int number = release.version().paragraphAt(start);
        assertThat(release.version().paragraphs().get(number - 1).span().start()).isEqualTo(start);
    }
}
