package org.readout.desk.toolkit;

import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShortcutsTest {

    @TempDir
    Path home;

    @AfterEach
    void standard() {
        Shortcuts.reset();
    }

    private static String change(Action action, String keys) {
        String refusal = Shortcuts.change(action, KeyCombination.valueOf(keys));
        return refusal == null ? "" : refusal;
    }

    @Test
    void takesOtherKeysAndKeepsThem() {
        assertThat(change(Action.BRIEF, "Ctrl+Shift+B")).isEmpty();
        assertThat(change(Action.ACCEPT, "Y")).isEmpty();
        Path seat = home.resolve("not yet made");
        Shortcuts.save(seat);
        Shortcuts.reset();
        assertThat(Action.BRIEF.keysLabel()).isEqualTo("Ctrl+B");

        Shortcuts.load(seat);
        assertThat(Action.BRIEF.keysLabel()).isEqualTo("Ctrl+Shift+B");
        assertThat(Action.ACCEPT.keysLabel()).isEqualTo("Y");
        assertThat(Action.REJECT.keysLabel()).isEqualTo("R");
    }

    @Test
    void rememberTwoActionsThatChangedKeys() {
        assertThat(change(Action.ACCEPT, "Y")).isEmpty();
        assertThat(change(Action.REJECT, "A")).isEmpty();
        assertThat(change(Action.ACCEPT, "R")).isEmpty();
        Shortcuts.save(home);

        Shortcuts.load(home);
        assertThat(Action.ACCEPT.keysLabel()).isEqualTo("R");
        assertThat(Action.REJECT.keysLabel()).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource({
        "BRIEF, Ctrl+K, already means",
        "ACCEPT, R, already means",
        "BRIEF, Ctrl+Equals, already means",
        "BRIEF, Ctrl+Numpad 0, already means",
        "BRIEF, G, while writing",
        "BRIEF, Shift+G, while writing",
        "ACCEPT, Enter, writing and moving",
        "BRIEF, Ctrl+V, writing and moving",
    })
    void refusesInWordsAndChangesNothing(Action action, String keys, String why) {
        String before = action.keysLabel();
        assertThat(change(action, keys)).contains(why);
        assertThat(action.keysLabel()).isEqualTo(before);
    }

    @Test
    void theOtherPlaceOfASignIsFreeOnceItsActionHasOtherKeys() {
        assertThat(change(Action.ZOOM_IN, "Ctrl+Equals")).isEmpty();
        assertThat(change(Action.BRIEF, "Ctrl+Add")).isEmpty();
    }

    @Test
    void aFunctionKeyMayStandAlone() {
        assertThat(change(Action.BRIEF, "F9")).isEmpty();
    }

    @Test
    void standardKeysHoldWhereTheFileCannotBeReadOrClashes() throws Exception {
        Path file = home.resolve("shortcuts.json");
        Files.writeString(file, "{\"BRIEF\":\"Ctrl+K\",\"IMPORT\":\"no keys at all\",\"THEME\":\"Ctrl+Shift+T\"}");
        Shortcuts.load(home);
        assertThat(Action.BRIEF.keysLabel()).isEqualTo("Ctrl+B");
        assertThat(Action.IMPORT.keysLabel()).isEqualTo("Ctrl+O");
        assertThat(Action.THEME.keysLabel()).isEqualTo("Ctrl+Shift+T");

        Files.writeString(file, "no json");
        Shortcuts.load(home);
        assertThat(Action.THEME.keysLabel()).isEqualTo("Ctrl+D");
    }
}
