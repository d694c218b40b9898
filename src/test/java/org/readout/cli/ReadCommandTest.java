package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class ReadCommandTest {

    private static final String BODY = """
            Ministers Meet \uD83E\uDD1D in Geneva

            Foreign Minister Ada Smith of Switzerland met \uAE40\uCCA0\uC218 in Geneva on October 4, 2024.

            The two ministers agreed to continue close communication on the ferries.
            """;

    @TempDir
    Path folder;

    @Test
    void jsonAloneIsPrintedAndItsOffsetsCountCodePoints() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), BODY);
        JsonNode document = json(Shell.run("read", file, "--format", "json")).get(0);
        assertThat(document.get("text").textValue()).isEqualTo(BODY);
        assertThat(document.get("title").textValue()).isEqualTo("Ministers Meet \uD83E\uDD1D in Geneva");
        int[] text = BODY.codePoints().toArray();
        assertThat(document.get("entities")).isNotEmpty();
        assertThat(document.get("commitments")).isNotEmpty();
        for (String list : new String[] {"entities", "commitments", "events"}) {
            for (JsonNode mark : document.get(list)) {
                int start = mark.get("start").intValue();
                assertThat(new String(text, start, mark.get("end").intValue() - start))
                        .isEqualTo(mark.get("quote").textValue());
            }
        }
    }

    @Test
    void theManifestGivesItsDataAndTheOptionWins() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), BODY);
        Files.writeString(folder.resolve("manifest.json"),
                "[{\"file\":\"a.txt\",\"title\":\"T\",\"publisher\":\"P\",\"published\":\"2024-12-27\"}]");
        JsonNode document = json(Shell.run("read", file, "--format", "json")).get(0);
        assertThat(document.get("title").textValue()).isEqualTo("T");
        assertThat(document.get("publisher").textValue()).isEqualTo("P");
        assertThat(document.get("published").textValue()).isEqualTo("2024-12-27");
        JsonNode dated = json(Shell.run("read", file, "--published", "2020-01-02", "--format", "JSON")).get(0);
        assertThat(dated.get("published").textValue()).isEqualTo("2020-01-02");
        assertThat(dated.get("publisher").textValue()).isEqualTo("P");
    }

    @Test
    void oneThatFailsIsLeftOutAndTheOthersAreDone() throws IOException {
        Path good = Files.writeString(folder.resolve("a.txt"), BODY);
        Path empty = Files.createFile(folder.resolve("b.txt"));
        Path missing = folder.resolve("c.txt");
        Shell.Answer answer = Shell.run("read", empty, good, missing, "--format", "json");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).hasSize(2);
        assertThat(answer.errors().getFirst()).contains("b.txt").contains("empty");
        assertThat(answer.errors().getLast()).contains("c.txt");
        assertThat(new ObjectMapper().readTree(answer.out()).get("documents")).hasSize(1);
    }

    @Test
    void aManifestThatNamesAFileThatIsNotThereIsToldAndTheOthersAreDone() throws IOException {
        Files.writeString(folder.resolve("a.txt"), BODY);
        Files.writeString(folder.resolve("manifest.json"), "[{\"file\":\"a.txt\"},{\"file\":\"gone.txt\"}]");
        Shell.Answer answer = Shell.run("read", folder, "--format", "json");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).singleElement().asString().contains("gone.txt");
        assertThat(new ObjectMapper().readTree(answer.out()).get("documents")).hasSize(1);
    }

    @Test
    void textIsForPeopleAndNothingIsStored() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), BODY);
        Shell.Answer answer = Shell.run("read", file);
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("AGREED", "Ada Smith", "Geneva", "October 4, 2024 = 2024-10-04");
        assertThat(answer.out().lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(100);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aReleaseInKoreanIsReadWithoutSuggestions() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "\uB450 \uC7A5\uAD00\uC740 \uB9CC\uB0AC\uB2E4.", StandardCharsets.UTF_8);
        Shell.Answer answer = Shell.run("read", file);
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("Korean", "Nothing was found");
    }

    @Test
    void theSeedsAreReadWhole() throws IOException {
        Path seeds = Path.of("..", "shared", "seeds");
        assumeTrue(Files.isDirectory(seeds), "../shared/seeds is not here: not tried");
        JsonNode documents = json(Shell.run("read", seeds, "--format", "json"));
        assertThat(documents.findValuesAsText("published"))
                .containsExactly("2024-12-27", "2024-10-07", "2024-06-28", "2025-03-22", "2025-01-13");
    }

    private static JsonNode json(Shell.Answer answer) throws IOException {
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        return new ObjectMapper().readTree(answer.out()).get("documents");
    }
}
