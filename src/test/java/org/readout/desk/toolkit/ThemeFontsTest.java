package org.readout.desk.toolkit;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The letters of the desk on a scaled screen. Overlapping contours left gaps in them: see NOTICE. */
class ThemeFontsTest {

    private static final String WORDS = "Korea Dimnt +7 JTKeyx";

    @BeforeAll
    static void load() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        Theme.loadFonts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Readout Serif", "Readout Serif SemiBold", "Inter", "Inter SemiBold"})
    void lettersDrawnTwiceAsLargeAreWhole(String family) throws Exception {
        double[] large = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> ink(family, 40, 1));
        double[] scaled = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> ink(family, 20, 2));
        for (int i = 0; i < large.length; i++) {
            assertThat(scaled[i]).as("ink of " + WORDS.charAt(i)).isCloseTo(large[i], within(large[i] * 0.02 + 1));
        }
    }

    /** How much ink each letter takes, in dots. */
    private static double[] ink(String family, double size, double scale) {
        double[] ink = new double[WORDS.length()];
        for (int i = 0; i < ink.length; i++) {
            Text letter = new Text(10, 40, WORDS.substring(i, i + 1));
            letter.setFont(Font.font(family, size));
            assertThat(letter.getFont().getFamily()).startsWith(family.startsWith("I") ? "Inter" : "Readout Serif");
            letter.getTransforms().add(new Scale(scale, scale));
            WritableImage drawn = new Scene(new Group(letter), 120, 120).snapshot(null);
            for (int y = 0; y < 120; y++) {
                for (int x = 0; x < 120; x++) {
                    ink[i] += 1 - drawn.getPixelReader().getColor(x, y).getBrightness();
                }
            }
        }
        return ink;
    }
}
