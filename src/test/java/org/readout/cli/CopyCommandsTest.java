package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Check, backup and restore on a real library. */
class CopyCommandsTest {

    @TempDir
    Path folder;

    private Path library;
    private Path again;

    @BeforeEach
    void make() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), """
                Ministers Meet in Geneva

                Foreign Minister Ada Smith and Foreign Minister Bo Lind agreed on October 4 to continue close communication.
                """);
        library = folder.resolve("Desk.readout");
        again = folder.resolve("Again.readout");
        assertThat(Shell.run("import", "--library", library, file).code()).isZero();
    }

    @Test
    void checkSaysWhatItRead() {
        Shell.Answer answer = Shell.run("check", "--library", library);
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("1 release, ").contains("read: 1 text, 1 original, ").contains("all as it should be");
    }

    @Test
    void aLibraryRestoredFromABackupOrAnExportHoldsTheSame() {
        String held = Shell.run("check", "--library", library).out().lines().findFirst().orElseThrow();
        held = held.substring(held.indexOf(": ") + 2);
        for (Path file : new Path[] {folder.resolve("b.zip"), folder.resolve("b.json")}) {
            assertThat(Shell.run("backup", "--library", library, "--out", file).code()).isZero();
            Shell.Answer restored = Shell.run("restore", "--from", file, "--library", again);
            assertThat(restored.errors()).isEmpty();
            assertThat(restored.code()).isZero();
            assertThat(restored.out()).contains(held);
            Shell.Answer twice = Shell.run("restore", "--from", file, "--library", again);
            assertThat(twice.code()).isEqualTo(2);
            assertThat(twice.errors()).singleElement().asString().contains("already");
            assertThat(Shell.run("restore", "--from", file, "--library", again, "--replace").code()).isZero();
            again = folder.resolve("Third.readout");
        }
    }

    @Test
    void importLeavesABackupAndAnExportBehind() {
        assertThat(library.resolve("export.json")).isRegularFile();
        assertThat(library.resolve("backups")).isDirectoryContaining("glob:**.zip");
        Shell.Answer restored = Shell.run("restore", "--from", library.resolve("export.json"), "--library", again);
        assertThat(restored.out()).contains("1 release, ");
    }

    @Test
    void whatCannotBeDoneIsToldInALine() {
        Shell.Answer nowhere = Shell.run("backup", "--library", library, "--out", folder.resolve("no/b.zip"));
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.errors()).singleElement().asString().contains("b.zip");
        Shell.Answer gone = Shell.run("restore", "--from", folder.resolve("none.zip"), "--library", again);
        assertThat(gone.code()).isEqualTo(2);
        assertThat(gone.errors()).singleElement().asString().contains("none.zip");
        assertThat(again).doesNotExist();
        assertThat(Shell.run("check", "--library", again).code()).isEqualTo(2);
    }
}
