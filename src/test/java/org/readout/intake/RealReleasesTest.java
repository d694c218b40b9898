package org.readout.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Over real releases, which lie beside the checkout where they are lying at all. */
class RealReleasesTest {

    private static final Path SHARED = Path.of("..", "shared");

    @Test
    void theSeedsBodiesEndWhereTheGoldSays() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("seeds")), "../shared/seeds is not here: not tried");
        JsonNode gold = new ObjectMapper().readTree(SHARED.resolve("gold/seeds.json").toFile());
        assertThat(gold.size()).isEqualTo(5);
        gold.properties().forEach(entry -> {
            Release release = Intake.read(SHARED.resolve("seeds").resolve(entry.getKey()), null);
            String text = release.text();
            int bodyEnd = text.offsetByCodePoints(0, entry.getValue().get("bodyEnd").intValue());
            int tail = release.version().furniture().stream()
                    .filter(span -> span.end() == text.length())
                    .mapToInt(span -> span.start())
                    .findFirst()
                    .orElse(text.length());
            assertThat(text.substring(0, tail).strip()).isEqualTo(text.substring(0, bodyEnd).strip());
            assertThat(release.publication().language()).isEqualTo("en");
        });
    }

    @Test
    void theCorpusKeepsItsBodiesAndGivesItsTitles() throws IOException {
        Path corpus = SHARED.resolve("corpus");
        assumeTrue(Files.isDirectory(corpus), "../shared/corpus is not here: not tried");
        Manifest manifest = Manifest.beside(corpus);
        List<String> greyed = new ArrayList<>();
        List<String> mistitled = new ArrayList<>();
        for (String file : manifest.files()) {
            Release release = Intake.read(corpus.resolve(file), null);
            release.version().furniture().forEach(span -> greyed.add(file + ": " + span.in(release.text())));
            if (!release.publication().title().equals(Objects.requireNonNull(manifest.of(file)).title())) {
                mistitled.add(file + ": " + release.publication().title());
            }
            assertThat(release.publication().language()).as(file).isEqualTo("en");
        }
        assertThat(greyed).hasSizeLessThan(5);
        assertThat(mistitled).hasSizeLessThan(manifest.files().size() / 50);
    }
}
