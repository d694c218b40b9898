package org.readout.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.ReadoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void aNewFileTakesTheOldOnesPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        WholeFile.write(file, out -> out.write('n'));
        assertThat(file).hasContent("n");
        assertThat(folder.toFile().list()).containsExactly("a");
    }

    @Test
    void oneThatBreaksOffLeavesTheOldOneAndNoTrace() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(ReadoutException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("disk");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> WholeFile.write(folder, out -> out.write('n'))).hasMessageContaining("is a folder");
    }
}
