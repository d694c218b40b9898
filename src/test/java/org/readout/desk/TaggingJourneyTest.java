package org.readout.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Mention;
import org.readout.model.NameType;

import static org.assertj.core.api.Assertions.assertThat;

/** Tagging names and reading what they are, on the whole desk. */
class TaggingJourneyTest {

    @TempDir
    private Path folder;

    private DeskWindow window;
    private TestDesk desk;

    @BeforeEach
    void sitDown() throws Exception {
        window = new DeskWindow(folder, Map.of("talks.txt", TestDesk.TALKS, "more.txt",
                "La visite de Lyon\n\nAnne Dubois est venue à Lyon avec son collègue, pour une journée entière.\n"), "talks.txt");
        desk = window.desk();
    }

    @AfterEach
    void leave() throws Exception {
        window.close();
    }

    @Test
    void allOccurrencesAreTaggedFromTheKeyboardAndToldInAToast() {
        window.find("dubois");
        assertThat(window.has(".selection-bar")).isFalse();
        window.chord(KeyCode.SHIFT, KeyCode.DIGIT1);
        assertThat(desk.open().mentions()).hasSize(3);
        assertThat(window.text("#toast")).startsWith("Tagged 3 places");
        window.chord(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(desk.open().mentions()).isEmpty();
    }

    @Test
    void theEdgesOfTheMarkInHandMoveByKeys() {
        window.find("Paul Martin");
        window.type(KeyCode.DIGIT1);
        window.chord(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(desk.open().mentions().getFirst().anchor().quote()).isEqualTo("Martin");
        window.chord(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.LEFT);
        window.chord(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(desk.open().mentions().getFirst().anchor().quote()).isEqualTo("Paul");
    }

    @Test
    void thePopOverSaysWhereElseANameStandsAndLeadsThere() {
        window.run(() -> desk.open("more.txt"));
        window.find("Lyon");
        window.chord(KeyCode.SHIFT, KeyCode.DIGIT5);
        window.run(() -> desk.open("talks.txt"));
        window.find("Lyon");
        window.chord(KeyCode.SHIFT, KeyCode.DIGIT5);
        window.type(KeyCode.PERIOD);
        Node popover = window.node(".mark-popover");
        assertThat(popover.lookupAll(".label").stream().map(label -> ((Label) label).getText()))
                .contains("Lyon").anyMatch(words -> words.contains("another release"));
        Button there = (Button) popover.lookupAll(".popover-link").stream()
                .filter(link -> ((Button) link).getText().contains("La visite")).findFirst().orElseThrow();
        window.run(there::fire);
        assertThat(desk.open().release().publication().title()).startsWith("La visite");
        assertThat(desk.workspace().chosenMark()).containsInstanceOf(Mention.class);
        window.chord(KeyCode.ALT, KeyCode.LEFT);
        assertThat(desk.open().release().publication().title()).startsWith("Entretien");
    }

    @Test
    void escClosesThePopOverThenLetsGoOfTheMark() {
        window.find("Lyon");
        window.type(KeyCode.DIGIT5, KeyCode.PERIOD);
        assertThat(window.has(".mark-popover")).isTrue();
        window.type(KeyCode.ESCAPE);
        assertThat(window.has(".mark-popover")).isFalse();
        assertThat(desk.workspace().chosenMark()).isPresent();
        window.type(KeyCode.ESCAPE);
        assertThat(desk.workspace().chosenMark()).isEmpty();
    }

    @Test
    void theSelectionBarHasTheLastTypesFirst() {
        window.find("Lyon");
        window.type(KeyCode.DIGIT5);
        window.find("Paul");
        window.type(KeyCode.F3);
        List<String> offered = window.node(".selection-bar").lookupAll(".button").stream()
                .map(button -> ((Button) button).getText()).toList();
        assertThat(offered).startsWith("Commitment", "Place", "Person");
        assertThat(desk.open().mentions()).singleElement()
                .satisfies(mention -> assertThat(mention.type()).isEqualTo(NameType.PLACE));
    }
}
