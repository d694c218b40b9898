package org.readout.seeds;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.intake.Intake;
import org.readout.intake.Manifest;
import org.readout.model.Release;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Taken in, the sample releases are what the manifest says, and what stands around them is greyed. */
class SeedsTakenInTest {

    @Test
    void publicationIsThatOfTheManifest() throws IOException {
        for (Seeds.Seed seed : Seeds.all()) {
            Release release = read(seed.file());
            assertThat(release.text()).isEqualTo(seed.text());
            assertThat(release.publication().title()).isEqualTo(seed.title());
            assertThat(release.publication().publisher()).isEqualTo(seed.publisher());
            assertThat(release.publication().published()).isEqualTo(seed.published());
            assertThat(release.publication().language()).isEqualTo("en");
        }
    }

    @Test
    void hashIsThatOfTheMarks() throws IOException {
        for (JsonNode document : Seeds.marks()) {
            Release release = read(document.required("file").asText());
            assertThat(release.version().sha256()).isEqualTo(document.required("sha256").asText());
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
    void furnitureIsGreyed(String file, String words) throws IOException {
        Release release = read(file);
        int start = release.text().indexOf(words);
        assertThat(release.version().isFurniture(new Span(start, start + words.length()))).isTrue();
    }

    @Test
    void bodyIsNotGreyed() throws IOException {
        for (Seeds.Seed seed : Seeds.all()) {
            Release release = read(seed.file());
            List<String> grey = release.version().furniture().stream().map(span -> span.in(release.text())).toList();
            assertThat(String.join("\n", grey)).doesNotContain("Retold", "minister", "Minister", "Iwaya", "Okano");
        }
    }

    @Test
    void everyLineOfAReportIsAParagraph() throws IOException {
        Release release = read("2025-01-13-foreign-ministers-meet-in-seoul.txt");
        int start = release.text().indexOf("The two ministers also agreed");
        int number = release.version().paragraphAt(start);
        assertThat(release.version().paragraphs().get(number - 1).span().start()).isEqualTo(start);
    }

    private static Release read(String file) throws IOException {
        return Intake.read(Seeds.FOLDER.resolve(file), Manifest.beside(Seeds.FOLDER).of(file));
    }
}
