package org.readout.jobs;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths are written as Linux and macOS write them")
class HomeTest {

    private static final Path USER = Path.of("/home/ada");

    @Test
    void thePropertyWinsThenTheVariable() {
        Map<String, String> environment = Map.of("READOUT_HOME", "/data/b", "XDG_DATA_HOME", "/data/c");
        assertThat(Home.folder("/data/a", environment, "Linux", USER)).isEqualTo(Path.of("/data/a"));
        assertThat(Home.folder(null, environment, "Linux", USER)).isEqualTo(Path.of("/data/b"));
    }

    @Test
    void eachSystemHasItsPlace() {
        assertThat(Home.folder(null, Map.of("XDG_DATA_HOME", "/data/c"), "Linux", USER)).isEqualTo(Path.of("/data/c/readout"));
        assertThat(Home.folder(null, Map.of("XDG_DATA_HOME", "c"), "Linux", USER))
                .isEqualTo(Path.of("/home/ada/.local/share/readout"));
        assertThat(Home.folder("", Map.of(), "Mac OS X", USER))
                .isEqualTo(Path.of("/home/ada/Library/Application Support/Readout"));
        assertThat(Home.folder(null, Map.of("APPDATA", "/roaming"), "Windows 11", USER)).isEqualTo(Path.of("/roaming/Readout"));
    }
}
