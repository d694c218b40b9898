package org.readout.desk.toolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ActionTest {

    @Test
    void noShortcutIsUsedTwice() {
        assertThat(Arrays.stream(Action.values()).map(Action::standardKeys)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void eachSaysWhatItDoesAndByWhichKeys(Action action) {
        assertThat(action.label()).isNotBlank();
        assertThat(action.keysLabel()).isNotBlank();
    }

    /** The table of keys in the README is this list; on a difference, put the text expected here in its place. */
    @Test
    void theReadmeHasThisList() throws Exception {
        String table = Arrays.stream(Action.values())
                .map(action -> "| `" + Shortcuts.label(action.standardKeys()) + "` | " + action.label() + " |")
                .collect(Collectors.joining("\n", "| keys | what they do |\n|---|---|\n", "\n"));
        assertThat(Files.readString(Path.of("README.md"))).contains(table);
    }
}
