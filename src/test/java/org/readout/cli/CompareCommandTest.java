package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CompareCommandTest {

    private static final String BODY = """
            Ministers Open a Tunnel

            Foreign Minister Ada Smith and Foreign Minister Bo Lind met in Bergen on 4 October 2031.
            The two ministers agreed to open the tunnel by June 2032 and to meet again in the spring.
            They thanked the engineers, the town and all who had a part in it for many years.
            """;

    @TempDir
    Path folder;

    private Path library;

    @BeforeEach
    void fill() throws IOException {
        library = folder.resolve("Desk.readout");
        Files.writeString(folder.resolve("manifest.json"), """
                [{"file":"a.txt","publisher":"Ministry of Tunnels","published":"2031-10-05"},
                 {"file":"b.txt","publisher":"Ministry of Tunnels","published":"2031-10-05"}]""");
        take("a.txt", BODY);
    }

    private void take(String name, String text, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Object[] command = more.length == 0 ? new Object[] {"import", "--library", library, file}
                : new Object[] {"import", "--library", library, more[0], file};
        assertThat(Shell.run(command).code()).isZero();
    }

    @Test
    void theWordsInWhichTwoReleasesDifferAreShown() throws IOException {
        take("b.txt", BODY.replace("June 2032", "August 2032"));
        Shell.Answer answer = Shell.run("compare", "--library", library, "--release", "1", "--with", "2");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).containsPattern("by (\\[-June-]\\{\\+August\\+}|\\[-August-]\\{\\+June\\+}) 2032")
                .contains("They differ in one place.").doesNotContain("They thanked");
        assertThat(Shell.run("compare", "--library", library, "--release", "1", "--with", "1").out())
                .contains("The words are the same.");
    }

    @Test
    void aReleasePutRightIsComparedWithWhatItWas() throws IOException {
        Shell.Answer none = Shell.run("compare", "--library", library, "--release", "1");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.errors()).singleElement().asString().contains("has one version only").contains("--with");

        take("b.txt", BODY.replace("in the spring", "in the autumn"), "--update");
        Shell.Answer answer = Shell.run("compare", "--library", library, "--release", "1");
        assertThat(answer.out()).contains("version 1").contains("version 2").contains("[-spring-]{+autumn+}");
    }

    @Test
    void aReleaseThatIsNotThereIsToldInOneLine() {
        Shell.Answer answer = Shell.run("compare", "--library", library, "--release", "1", "--with", "9");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.errors()).singleElement().asString().contains("There is no release 9").contains("--with");
    }
}
