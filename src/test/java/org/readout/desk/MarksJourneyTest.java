package org.readout.desk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.reader.ReaderView;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Marks inside marks: all are seen, and each is reached by the mouse and by the keyboard. */
class MarksJourneyTest {

    /** So long the pointer rests on a mark before the pop-over comes. */
    private static final long POINTING_MILLIS = 350;

    @TempDir
    private java.nio.file.Path folder;

    private DeskWindow window;
    private Mark promise;
    private Mark town;
    private Mark line;

    @BeforeEach
    void sitDown() throws Exception {
        window = new DeskWindow(folder, Map.of("talks.txt", TestDesk.TALKS), "talks.txt");
        promise = new CommitmentDraft(window.desk().at("rouvrir la ligne de Lyon", 1), Force.AGREED)
                .cue(new Cue("sont convenus de", 0.6)).build();
        line = name("ligne de Lyon", NameType.ORGANIZATION, Review.ACCEPTED);
        town = name("Lyon", NameType.PLACE, Review.SUGGESTED);
        window.run(() -> window.desk().add(promise, line, town));
    }

    /** In the paragraph, not the title. */
    private Mark name(String quote, NameType type, Review review) {
        int nth = quote.equals("Lyon") ? 2 : 1;
        return new Mention(Ids.next(), window.desk().at(quote, nth), type, quote, null, review, new Cue("nom", 0.4));
    }

    @AfterEach
    void leave() throws Exception {
        window.close();
    }

    @Test
    void marksOnTheSameWordsAreAllDrawnEachItsOwnWay() throws Exception {
        List<Node> underlines = window.fx(() -> List.copyOf(window.frame().scene().getRoot().lookupAll(".underline")));
        assertThat(underlines).anyMatch(node -> node.getStyleClass().contains("organization"))
                .anyMatch(node -> node.getStyleClass().contains("place"));
        assertThat(window.node(".tint").getStyleClass()).contains("agreed");
        double outer = lowest(underlines, "organization");
        double inner = lowest(underlines, "place");
        assertThat(outer).as("the one that encloses the other is below it").isGreaterThan(inner);
    }

    private static double lowest(List<Node> nodes, String style) {
        return nodes.stream().filter(node -> node.getStyleClass().contains(style))
                .mapToDouble(node -> node.localToScene(node.getBoundsInLocal()).getMaxY()).max().orElseThrow();
    }

    @Test
    void clicksOnTheSameWordsGoThroughTheMarksFromTheInside() {
        Point2D at = middleOf(town);
        List<Mark> inTurn = List.of(town, line, promise, town);
        for (Mark expected : inTurn) {
            // In quick succession, as one clicks.
            window.robot().clickOn(at);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(window.workspace().chosenProperty().get()).isEqualTo(expected.id());
            assertThat(window.has(".selection-bar")).isFalse();
        }
    }

    @Test
    void aDoubleClickWhereMarksDoNotLieInEachOtherSelectsTheWord() {
        doubleClick(middleOf("rouvrir"));
        assertThat(window.workspace().chosenProperty().get()).as("the statement around it is in hand").isEqualTo(promise.id());
        assertThat(window.has(".selection-bar")).isTrue();
        window.type(KeyCode.DIGIT7);
        assertThat(window.open().mentions()).extracting(mark -> mark.anchor().quote()).contains("rouvrir");
        doubleClick(middleOf("Martin"));
        window.type(KeyCode.DIGIT1);
        assertThat(window.open().mentions()).extracting(mark -> mark.anchor().quote()).contains("Martin");
    }

    /** As the system tells of it. A robot's clicks are a double one only where the machine is quick enough. */
    private void doubleClick(Point2D at) {
        Node text = window.node(".release-text");
        Point2D place = window.frame().scene().getRoot().screenToLocal(at);
        window.run(() -> {
            for (int clicks = 1; clicks <= 2; clicks++) {
                for (EventType<MouseEvent> what : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                    text.fireEvent(new MouseEvent(what, place.getX(), place.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, clicks,
                            false, false, false, false, true, false, false, false, false, true, null));
                }
            }
        });
    }

    @Test
    void thePointGoesThroughTheMarksAtTheCaretAndShowsWhatEachIs() {
        window.find("Lyon");
        window.type(KeyCode.F3, KeyCode.LEFT, KeyCode.RIGHT);
        window.type(KeyCode.PERIOD);
        assertThat(window.workspace().chosenProperty().get()).isEqualTo(town.id());
        assertThat(said()).anyMatch(words -> words.startsWith("Place"));
        window.type(KeyCode.PERIOD);
        assertThat(window.workspace().chosenProperty().get()).isEqualTo(line.id());
        window.type(KeyCode.PERIOD);
        assertThat(window.workspace().chosenProperty().get()).isEqualTo(promise.id());
        assertThat(said()).anyMatch(words -> words.startsWith("Agreed"));
    }

    @Test
    void thePointerOnAMarkBringsThePopOverAndItsButtonJudges() throws Exception {
        window.robot().moveTo(middleOf(town).add(-40, 60));
        window.robot().moveTo(middleOf(town));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.has(".mark-popover"));
        Node accept = window.node(".mark-popover").lookupAll(".button").stream()
                .filter(button -> ((Labeled) button).getText().equals("Accept")).findFirst().orElseThrow();
        // Over the same words it stays as it is, however long the pointer rests on them anew.
        window.robot().moveTo(middleOf(town).add(2, 0)).sleep(2 * POINTING_MILLIS);
        assertThat(accept.getScene()).isNotNull();
        window.click(accept);
        assertThat(window.workspace().markNow(town.id()).orElseThrow().review()).isEqualTo(Review.ACCEPTED);
        window.chord(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.workspace().markNow(town.id()).orElseThrow().review()).isEqualTo(Review.SUGGESTED);
    }

    private List<String> said() {
        return window.node(".mark-popover").lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList();
    }

    /** On the screen. */
    private Point2D middleOf(Mark mark) {
        ReaderView reader = (ReaderView) window.node(".reader");
        Bounds words = reader.boundsOf(mark.id()).orElseThrow();
        return middle(window.frame().scene().getRoot().localToScreen(words));
    }

    private Point2D middleOf(String words) {
        TextFlow flow = window.robot().lookup(".reading-flow").queryAll().stream().map(TextFlow.class::cast)
                .filter(each -> text(each).contains(words)).findFirst().orElseThrow();
        int at = text(flow).indexOf(words);
        return middle(flow.localToScreen(new Path(flow.rangeShape(at, at + words.length())).getBoundsInLocal()));
    }

    private static String text(TextFlow flow) {
        return ((Text) flow.getChildren().getFirst()).getText();
    }

    private static Point2D middle(Bounds at) {
        return new Point2D(at.getCenterX(), at.getCenterY());
    }
}
