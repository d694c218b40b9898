package org.readout.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.toolkit.Theme;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Force;
import org.readout.model.Mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.desk.Waiting.await;

/** The desk without a mouse: the order of the Tab key, the panes, the palette, the page of keys, and what Esc lets go. */
class KeyboardJourneyTest {

    /** More stops than the desk has. */
    private static final int ROUND = 90;
    private static final List<String> PANES = List.of("top-bar", "shelf", "reader", "margin", "timeline", "status-bar");

    @TempDir
    private java.nio.file.Path folder;

    private DeskWindow window;
    private Mark promise;

    @BeforeEach
    void sitDown() throws Exception {
        window = new DeskWindow(folder, Map.of("talks.txt", TestDesk.TALKS, "harvest.txt", TestDesk.HARVEST), "talks.txt");
        promise = new CommitmentDraft(window.desk().at("rouvrir la ligne de Lyon", 1), Force.AGREED)
                .cue(new Cue("sont convenus de", 0.6)).build();
        window.run(() -> window.desk().add(promise));
    }

    @AfterEach
    void leave() throws Exception {
        window.close();
    }

    @Test
    void tabGoesThroughTheDeskPaneByPaneAndBackTheSameWay() throws Exception {
        window.run(() -> window.node("#search").requestFocus());
        List<Node> there = round(false);
        assertThat(there.stream().map(KeyboardJourneyTest::pane).distinct().toList()).isEqualTo(PANES);
        assertThat(changes(there)).as("every pane is left once").isEqualTo(PANES.size() - 1);
        assertThat(there).allSatisfy(node -> assertThat(node.isVisible() && !node.isDisabled()).isTrue());
        List<Node> back = round(true);
        assertThat(back.reversed()).isEqualTo(there);
    }

    /** Where the keyboard comes by, from the first stop of the desk until it is there again; read from the first on. */
    private List<Node> round(boolean back) throws Exception {
        Node first = window.node("#search");
        List<Node> stops = new ArrayList<>();
        for (int i = 0; i < ROUND && (stops.isEmpty() || window.focused() != first); i++) {
            stops.add(window.focused());
            window.strike(KeyCode.TAB, back);
        }
        assertThat(stops).as("comes round").hasSizeBetween(PANES.size(), ROUND - 1);
        if (back) {
            // It began at the first stop, too.
            stops.addLast(stops.removeFirst());
        }
        return stops;
    }

    private static int changes(List<Node> stops) {
        int changes = 0;
        for (int i = 1; i < stops.size(); i++) {
            changes += pane(stops.get(i)).equals(pane(stops.get(i - 1))) ? 0 : 1;
        }
        return changes;
    }

    private static String pane(@Nullable Node stop) {
        for (Node node = stop; node != null; node = node.getParent()) {
            for (String pane : PANES) {
                if (node.getStyleClass().contains(pane)) {
                    return pane;
                }
            }
        }
        return "none: " + stop;
    }

    @Test
    void panesAreGoneThroughByOneKeyAndBack() {
        List<String> there = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            window.type(KeyCode.F6);
            there.add(pane(window.focused()));
        }
        assertThat(there).containsExactly("margin", "timeline", "shelf", "reader");
        window.chord(KeyCode.SHIFT, KeyCode.F6);
        assertThat(pane(window.focused())).isEqualTo("shelf");
    }

    @Test
    void thePaletteFindsReleasesCommitmentsAndActions() throws Exception {
        palette("récolte", "la récolte des pommes");
        assertThat(window.open().release().source()).isEqualTo("harvest.txt");
        palette("rouvrir", "rouvrir la ligne de lyon");
        assertThat(window.workspace().chosenProperty().get()).isEqualTo(promise.id());
        palette("scale", "scale the desk up");
        assertThat(window.fx(() -> window.memory().scale())).isEqualTo(110);
        assertThat(window.text("#status-scale")).isEqualTo("110 %");
        palette("dark", "light or dark");
        assertThat(window.fx(() -> window.memory().theme())).isEqualTo(Theme.DARK);
    }

    /** Types words into the palette and goes down to a line that begins so. */
    private void palette(String words, String line) throws Exception {
        window.chord(KeyCode.SHORTCUT, KeyCode.K);
        window.write(words);
        // The answers come from the index, in their own time.
        await(() -> row(line) >= 0);
        for (int i = row(line); i > 0; i--) {
            window.type(KeyCode.DOWN);
        }
        window.type(KeyCode.ENTER);
    }

    private int row(String line) {
        List<String> rows = window.node("#finder").lookupAll(".finder-row").stream()
                .map(row -> row.getAccessibleText().toLowerCase(Locale.ROOT)).toList();
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).startsWith(line)).findFirst().orElse(-1);
    }

    @Test
    void thePageOfKeysBeginsWithThePaneOneIsIn() {
        window.chord(KeyCode.SHORTCUT, KeyCode.SLASH);
        assertThat(window.robot().lookup("Here: the text").tryQuery()).isPresent();
        window.type(KeyCode.ESCAPE);
        assertThat(window.has("#shortcuts")).isFalse();
        assertThat(pane(window.focused())).isEqualTo("reader");
        window.type(KeyCode.F6);
        window.chord(KeyCode.SHORTCUT, KeyCode.SLASH);
        assertThat(window.robot().lookup("Here: the margin").tryQuery()).isPresent();
    }

    @Test
    void escLetsGoOfThePopOverThenOfTheSelectionThenOfTheMark() {
        window.run(() -> window.workspace().chosenProperty().set(promise.id()));
        window.find("Anne");
        assertThat(escaped()).endsWith("selection", "mark");
        window.find("ligne");
        window.type(KeyCode.LEFT, KeyCode.PERIOD);
        assertThat(escaped()).startsWith("pop-over").endsWith("mark");
    }

    /** What Esc lets go, one after the other, until nothing is held. */
    private List<String> escaped() {
        List<String> gone = new ArrayList<>();
        for (List<String> held = held(); !held.isEmpty(); held = held()) {
            window.type(KeyCode.ESCAPE);
            List<String> left = held();
            held.removeAll(left);
            assertThat(held).as("one thing at a time").hasSize(1);
            gone.addAll(held);
        }
        return gone;
    }

    private List<String> held() {
        List<String> held = new ArrayList<>();
        if (window.has(".mark-popover")) {
            held.add("pop-over");
        }
        if (window.frame().scene().getRoot().lookupAll(".selected-text").stream()
                .anyMatch(words -> !((Path) words).getElements().isEmpty())) {
            held.add("selection");
        }
        if (window.workspace().chosenMark().isPresent()) {
            held.add("mark");
        }
        return held;
    }
}
