package org.readout.brief;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.ReadoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RenderersTest {

    @Test
    void goesByTheEndingInEitherCase() {
        for (String ending : Renderers.endings()) {
            assertThat(Renderers.forFile(Path.of("winter." + ending)).ending()).isEqualTo(ending);
            assertThat(Renderers.forFile(Path.of("a.b", "WINTER." + ending.toUpperCase(Locale.ROOT))).ending())
                    .isEqualTo(ending);
        }
    }

    @ParameterizedTest
    @CsvSource({"winter.odt, cannot be written as .odt", "winter, has no ending"})
    void refusesOtherEndingsInWords(String file, String why) {
        assertThatThrownBy(() -> Renderers.forFile(Path.of(file)))
                .isInstanceOf(ReadoutException.class)
                .hasMessageContaining(why)
                .hasMessageContaining(".html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ""})
    void refusesWhatIsNoFile(String file) {
        assertThatThrownBy(() -> Renderers.forFile(Path.of(file))).isInstanceOf(ReadoutException.class);
    }
}
