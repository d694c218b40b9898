package org.readout.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.DeskMemory;
import org.readout.model.Mention;
import org.readout.model.NameType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Reading on the whole desk: finding, zooming, going back, the text alone, and coming back after a restart. */
class ReadingJourneyTest {

    private static final String LONG = "Les ministres se sont vus à Lyon.\n\n"
            + "Ils ont parlé longuement des ponts, des routes et des gares de la région.\n\n".repeat(60)
            + "Un mot rare, hapax, se trouve ici.\n\n"
            + "Ils ont parlé longuement des ponts, des routes et des gares de la région.\n\n".repeat(30)
            + "MOST READ\nLATEST ARTICLES\nsubscribe\n";

    @TempDir
    private Path folder;

    private DeskWindow window;
    private TestDesk desk;

    @BeforeEach
    void sitDown() throws Exception {
        window = new DeskWindow(folder, Map.of("long.txt", LONG, "harvest.txt", TestDesk.HARVEST), "long.txt");
        desk = window.desk();
    }

    @AfterEach
    void leave() throws Exception {
        window.close();
    }

    @Test
    void wordsAreFoundAndTheHitIsTagged() {
        window.chord(KeyCode.SHORTCUT, KeyCode.F);
        window.write("hapax");
        assertThat(window.text("#find-count")).isEqualTo("1 of 1");
        assertThat(inSight("hapax")).isTrue();
        window.type(KeyCode.ESCAPE);
        window.type(KeyCode.F3);
        window.type(KeyCode.DIGIT5);
        Mention place = desk.open().mentions().getFirst();
        assertThat(place.anchor().quote()).isEqualTo("hapax");
        assertThat(place.type()).isEqualTo(NameType.PLACE);
    }

    @Test
    void oneGoesBackAndForwardThroughPlacesAndReleases() {
        UUID first = desk.open().release().id();
        window.find("hapax");
        window.run(() -> desk.open("harvest.txt"));
        alt(KeyCode.LEFT);
        assertThat(desk.open().release().id()).isEqualTo(first);
        assertThat(inSight("hapax")).isTrue();
        alt(KeyCode.LEFT);
        assertThat(inSight("hapax")).isFalse();
        assertThat(inSight("Les ministres se sont vus")).isTrue();
        alt(KeyCode.RIGHT);
        assertThat(inSight("hapax")).isTrue();
        alt(KeyCode.RIGHT);
        assertThat(desk.open().release().id()).isNotEqualTo(first);
    }

    @Test
    void theTextAloneAndBackAsItWas() throws Exception {
        double[] before = dividers();
        window.type(KeyCode.F11);
        assertThat(window.has(".shelf")).isFalse();
        assertThat(window.has(".top-bar")).isFalse();
        assertThat(inSight("Les ministres se sont vus")).isTrue();
        window.type(KeyCode.ESCAPE);
        assertThat(window.has(".shelf")).isTrue();
        assertThat(dividers()).containsExactly(before, within(0.01));
        window.type(KeyCode.F11, KeyCode.F11);
        assertThat(window.has(".top-bar")).isTrue();
    }

    @Test
    void sizeAndPlaceAreThereAfterARestart() throws Exception {
        double usual = letters();
        window.find("hapax");
        window.chord(KeyCode.SHORTCUT, KeyCode.EQUALS);
        window.chord(KeyCode.SHORTCUT, KeyCode.EQUALS);
        window.chord(KeyCode.SHORTCUT, KeyCode.CLOSE_BRACKET);
        assertThat(letters()).isGreaterThan(usual * 1.15);
        window.restart(folder);
        int place = Objects.requireNonNull(DeskMemory.load(folder).places().get(desk.open().release().id()));
        assertThat(letters()).isGreaterThan(usual * 1.15);
        assertThat(window.fx(window::memory).places().get(desk.open().release().id())).isEqualTo(place).isPositive();
        window.chord(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertThat(letters()).isEqualTo(usual);
    }

    @Test
    void furnitureIsOneLineThatOpens() {
        window.run(() -> window.node(".release-text").requestFocus());
        window.chord(KeyCode.SHORTCUT, KeyCode.END);
        assertThat(window.robot().lookup(".furniture-line").queryAll()).hasSize(1);
        assertThat(inSight("MOST READ")).isFalse();
        window.run(() -> window.frame().keys().perform(Action.FURNITURE));
        window.chord(KeyCode.SHORTCUT, KeyCode.END);
        assertThat(inSight("MOST READ")).isTrue();
        window.run(() -> window.frame().keys().perform(Action.FURNITURE));
        window.find("subscribe");
        assertThat(inSight("subscribe")).isTrue();
    }

    private void alt(KeyCode key) {
        window.chord(KeyCode.ALT, key);
    }

    private double letters() {
        return texts().getFirst().getFont().getSize();
    }

    private List<Text> texts() {
        return window.robot().lookup(".reading").queryAll().stream().map(Text.class::cast).toList();
    }

    /** Whether a paragraph that holds {@code words} stands inside the reader. */
    private boolean inSight(String words) {
        Bounds pane = DeskWindow.place(window.node(".release-text"));
        return texts().stream().filter(text -> text.getText().contains(words))
                .anyMatch(text -> pane.contains(text.localToScene(text.getBoundsInLocal()).getCenterX(),
                        text.localToScene(text.getBoundsInLocal()).getCenterY()));
    }

    private double[] dividers() throws Exception {
        DeskMemory now = window.fx(window::memory);
        return new double[] {now.shelf(), now.margin(), now.timeline()};
    }
}
