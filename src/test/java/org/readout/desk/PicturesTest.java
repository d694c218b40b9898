package org.readout.desk;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javax.imageio.ImageIO;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.desk.toolkit.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The desk looks as it did. Each state is drawn in both themes, shrunk to the mean colour of blocks of
 * {@value #BLOCK} pixels, and held against the picture kept beside the tests; letters may be drawn otherwise by another
 * system, so a block may stray a little, and a few may stray far. What differs is drawn in red into target/pictures.
 *
 * <p>After a change that is meant: run {@code mvn test -Dtest=PicturesTest -Dreadout.pictures=renew}, look at the whole
 * pictures in target/pictures, and commit the small ones.
 */
class PicturesTest {

    private static final int BLOCK = 8;
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 896;
    /** How far a block's colour may stray in each of red, green and blue, of 255. */
    private static final int STRAY = 16;
    /** How many blocks may stray farther; the whole picture has about twenty thousand. */
    private static final int FEW = 40;
    private static final Path KEPT = Path.of("src/test/resources/org/readout/desk/pictures");
    private static final Path OUT = Path.of("target/pictures");

    @TempDir
    static Path folder;

    private static DeskScene desk;

    @BeforeAll
    static void sitDown() throws Exception {
        desk = new DeskScene(folder);
    }

    @AfterAll
    static void leave() {
        desk.close();
    }

    /** Each state is brought about once and dressed twice: bringing it about is what takes time. */
    @ParameterizedTest
    @EnumSource(DeskState.class)
    void byDayAndByNight(DeskState state) throws Exception {
        Scene scene = desk.show(state, Theme.LIGHT, WIDTH, HEIGHT, 100);
        // It tells when the library was backed up, which is at another time each time.
        DeskScene.onFx(() -> scene.getRoot().lookupAll(".status-bar").forEach(bar -> bar.setVisible(false)));
        List<String> unlike = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            DeskScene.dress(scene, theme);
            unlike.addAll(unlike(scene, (state.name() + "-" + theme.name()).toLowerCase(Locale.ROOT) + ".png"));
        }
        assertThat(unlike).as("pictures unlike those in %s; see %s", KEPT, OUT).isEmpty();
    }

    /** The proof that these pictures can fail: a pane is taken away. */
    @Test
    void aDeskWithoutItsSelectionBarIsFoundOut() throws Exception {
        Scene scene = desk.show(DeskState.SELECTION, Theme.LIGHT, WIDTH, HEIGHT, 100);
        DeskScene.onFx(() -> {
            Node bar = Objects.requireNonNull(scene.lookup(".selection-bar"));
            bar.setVisible(false);
        });
        BufferedImage kept = ImageIO.read(KEPT.resolve("selection-light.png").toFile());
        assertThat(strayed(blocks(scene), kept, new BufferedImage(kept.getWidth(), kept.getHeight(), 1)))
                .isGreaterThan(3 * FEW);
    }

    /** How many blocks are unlike those of a picture that is kept, in words; empty where few are. */
    private static List<String> unlike(Scene scene, String name) throws Exception {
        BufferedImage now = blocks(scene);
        if ("renew".equals(System.getProperty("readout.pictures"))) {
            Files.createDirectories(KEPT);
            Files.createDirectories(OUT);
            ImageIO.write(now, "png", KEPT.resolve(name).toFile());
            ImageIO.write(whole(scene), "png", OUT.resolve(name).toFile());
        }
        assertThat(KEPT.resolve(name)).exists();
        BufferedImage kept = ImageIO.read(KEPT.resolve(name).toFile());
        BufferedImage difference = new BufferedImage(now.getWidth(), now.getHeight(), BufferedImage.TYPE_INT_RGB);
        int strayed = strayed(now, kept, difference);
        if (strayed <= FEW) {
            return List.of();
        }
        Files.createDirectories(OUT);
        ImageIO.write(now, "png", OUT.resolve(name).toFile());
        ImageIO.write(difference, "png", OUT.resolve("differs-" + name).toFile());
        return List.of(name + ": " + strayed + " blocks");
    }

    private static int strayed(BufferedImage now, BufferedImage kept, BufferedImage difference) {
        int count = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                int a = now.getRGB(x, y);
                int b = kept.getRGB(x, y);
                boolean far = false;
                for (int shift = 0; shift <= 16; shift += 8) {
                    far |= Math.abs((a >> shift & 255) - (b >> shift & 255)) > STRAY;
                }
                count += far ? 1 : 0;
                difference.setRGB(x, y, far ? 0xff0000 : b >> 1 & 0x7f7f7f);
            }
        }
        return count;
    }

    private static BufferedImage whole(Scene scene) throws Exception {
        BufferedImage whole = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        DeskScene.onFx(() -> {
            int[] dots = new int[WIDTH * HEIGHT];
            scene.snapshot(null).getPixelReader()
                    .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), dots, 0, WIDTH);
            whole.setRGB(0, 0, WIDTH, HEIGHT, dots, 0, WIDTH);
        });
        return whole;
    }

    private static BufferedImage blocks(Scene scene) throws Exception {
        BufferedImage whole = whole(scene);
        BufferedImage small = new BufferedImage(WIDTH / BLOCK, HEIGHT / BLOCK, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT / BLOCK; y++) {
            for (int x = 0; x < WIDTH / BLOCK; x++) {
                int[] dots = whole.getRGB(x * BLOCK, y * BLOCK, BLOCK, BLOCK, null, 0, BLOCK);
                small.setRGB(x, y, mean(dots, 16) << 16 | mean(dots, 8) << 8 | mean(dots, 0));
            }
        }
        return small;
    }

    private static int mean(int[] dots, int shift) {
        int sum = 0;
        for (int dot : dots) {
            sum += dot >> shift & 255;
        }
        return sum / dots.length;
    }
}
