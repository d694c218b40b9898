package org.readout.desk.shelf;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FileDropTest {

    private final List<Path> taken = new ArrayList<>();
    private final FileDrop drop = new FileDrop(taken::addAll);

    @Test
    void filesAndFoldersAreTaken() {
        assertThat(drop.drop(List.of(new File("a.txt"), new File("folder")))).isTrue();
        assertThat(taken).containsExactly(Path.of("a.txt"), Path.of("folder"));
    }

    @Test
    void wordsDraggedFromElsewhereAreNot() {
        assertThat(FileDrop.offers(List.of())).isFalse();
        assertThat(drop.drop(List.of())).isFalse();
        assertThat(taken).isEmpty();
    }
}
