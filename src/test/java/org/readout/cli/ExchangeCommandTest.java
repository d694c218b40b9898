package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ExchangeCommandTest {

    private static final String BODY = """
            Ministers Meet in Geneva

            Foreign Minister Ada Smith and Foreign Minister Bo Lind agreed on October 4, 2024 to continue close communication.
            """;

    @TempDir
    Path folder;

    private Path library;

    @BeforeEach
    void lay() throws IOException {
        library = folder.resolve("Desk.readout");
        Shell.run("import", "--library", library, Files.writeString(folder.resolve("a.txt"), BODY));
    }

    @Test
    void everyFormIsWrittenAndThoseThatComeBackSayWhatFitted() throws IOException {
        for (String form : new String[] {"web-annotation", "cas-json", "cas-xmi", "refi-qda", "json"}) {
            Path file = folder.resolve("marks");
            Shell.Answer written = Shell.run("exchange", "--library", library, "--format", form, "--out", file);
            assertThat(written.errors()).isEmpty();
            assertThat(written.out()).isEqualTo(file + ": 1 release as " + form + System.lineSeparator());
            Shell.Answer read = Shell.run("exchange", "--library", library, "--in", file);
            assertThat(read.code()).isZero();
            assertThat(read.out()).matches("a\\.txt: [1-9]\\d* fitted, 0 moved, 0 did not fit; 0 new, 0 changed\\R");
        }
        for (String form : new String[] {"csv", "xlsx"}) {
            Path file = folder.resolve("register." + form);
            assertThat(Shell.run("exchange", "--library", library, "--format", form, "--out", file).code()).isZero();
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void marksThatDoNotFitAreToldAndEndWithOne() throws IOException {
        Path file = folder.resolve("marks.jsonld");
        Shell.run("exchange", "--library", library, "--format", "web-annotation", "--out", file);
        Files.writeString(file, Files.readString(file).replace("\"exact\" : \"Geneva\"", "\"exact\" : \"Lausanne\""));
        Shell.Answer read = Shell.run("exchange", "--library", library, "--in", file);
        assertThat(read.code()).isEqualTo(1);
        assertThat(read.out()).contains("1 did not fit");
        assertThat(read.errors()).singleElement().asString().contains("Lausanne");
    }

    @Test
    void wrongCallsAreToldInALineAndWriteNothing() {
        Path file = folder.resolve("x.out");
        assertThat(Shell.run("exchange", "--library", library, "--format", "odt", "--out", file).code()).isEqualTo(2);
        assertThat(Shell.run("exchange", "--library", library).errors()).singleElement().asString().contains("--in FILE");
        assertThat(Shell.run("exchange", "--library", library, "--in", folder.resolve("gone")).errors())
                .singleElement().asString().contains("cannot be read");
        Shell.Answer none = Shell.run("exchange", "--library", library, "--format", "json", "--out", file, "--release", 7);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.errors()).singleElement().asString().contains("There is no release 7");
        assertThat(file).doesNotExist();
    }

    @Test
    void theBriefIsOnePageUnlessMoreIsAskedFor() throws IOException {
        Path file = folder.resolve("brief.md");
        Shell.Answer page = Shell.run("brief", "--library", library, "--out", file, "--review", "all", "--bottom-line", "All is calm.");
        assertThat(page.code()).isZero();
        assertThat(Files.readString(file)).contains("OFFICIAL", "Bottom line", "What is new", "continue close communication")
                .doesNotContain("Commitments in this release");
        Shell.run("brief", "--library", library, "--out", file, "--review", "all", "--sections", "all");
        assertThat(Files.readString(file)).contains("Commitments in this release");
        Shell.run("brief", "--library", library, "--out", file, "--review", "all", "--status", "done");
        assertThat(Files.readString(file)).doesNotContain("continue close communication");
        Shell.Answer wrong = Shell.run("brief", "--library", library, "--out", file, "--country", "Nowhere");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.errors()).singleElement().asString().contains("No state is called");
    }
}
