package org.readout.intake;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ManifestTest {

    @TempDir
    Path folder;

    @Test
    void everyFieldIsReadAndUnknownOnesAreLeftAlone() {
        Manifest manifest = read("""
                [{"file":"a.txt","title":"Ministers Meet","publisher":"The Gazette","published":"2024-12-27","language":"en",
                  "address":"https://example.org/a","retrieved":"2025-01-02","sha256":"00"}, {"file":"b.txt"}]""");
        assertThat(manifest.of("a.txt")).isEqualTo(new Publication(
                "Ministers Meet", "The Gazette", LocalDate.of(2024, 12, 27), "en",
                URI.create("https://example.org/a"), LocalDate.of(2025, 1, 2)));
        assertThat(manifest.of("b.txt")).isEqualTo(new Publication("", "", null, "und", null, null));
        assertThat(manifest.of("c.txt")).isNull();
    }

    @Test
    void aFolderWithoutOneHasAnEmptyOne() {
        assertThat(Manifest.beside(folder).files()).isEmpty();
    }

    @Test
    void filesThatAreNotThereAreTold() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Here.");
        Files.writeString(folder.resolve(Manifest.NAME), "[{\"file\":\"a.txt\"},{\"file\":\"gone.txt\"}]");
        assertThat(Manifest.beside(folder).missingIn(folder)).containsExactly("gone.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "null", "[1]", "[null]", "[{\"title\":\"x\"}]",
        "[{\"file\":\"a\",\"published\":\"yesterday\"}]", "[{\"file\":\"a\",\"address\":\"not an address\"}]",
        "[{\"file\":\"a\\u0000b\"}]"})
    void aBrokenOneIsToldInOneLine(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(ReadoutException.class)
                .hasMessageStartingWith("manifest.json: the manifest cannot be used: ")
                .message()
                .doesNotContain("\n");
    }

    private static Manifest read(String json) {
        return Manifest.read("manifest.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
