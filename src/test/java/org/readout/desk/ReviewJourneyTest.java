package org.readout.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.reader.ReaderView;
import org.readout.desk.toolkit.Progress;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.LibrarySession;
import org.readout.jobs.SampleLibrary;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Review;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.desk.Waiting.await;

/** The review of a whole release, by keyboard alone, on the sample library in a real window. */
@ExtendWith(ApplicationExtension.class)
class ReviewJourneyTest {

    @TempDir
    Path home;

    private Stage stage;
    private LibrarySession session;
    private Workspace workspace;

    @Start
    void sitDown(Stage on) {
        stage = on;
        session = new SampleLibrary(home).open("Officer");
        workspace = new Workspace(session, Platform::runLater);
        Seating.seat(stage, workspace, new NoDialogs(), Clock.systemDefaultZone());
    }

    @Stop
    void leave() {
        session.close();
    }

    @AfterEach
    void letGo(FxRobot robot) {
        robot.release(new KeyCode[0]);
    }

    @Test
    void aReleaseIsReviewedFromItsFirstSuggestionToItsLast(FxRobot robot, TestReporter reporter) throws Exception {
        toTheSecondRelease(robot);
        UUID release = opened().release().id();
        Progress before = progress();
        assertThat(before.waiting()).isGreaterThan(4);

        int strokes = 0;
        robot.type(KeyCode.J);
        strokes++;
        while (progress().waiting() > 0) {
            Mark inHand = workspace.chosenMark().orElseThrow();
            robot.type(KeyCode.A);
            strokes++;
            assertThat(opened().marks()).anyMatch(
                    mark -> mark.id().equals(inHand.id()) && mark.review() == Review.ACCEPTED);
        }
        reporter.publishEntry("key strokes", strokes + " for " + before.waiting() + " suggestions");
        assertThat((double) strokes / before.waiting()).isLessThanOrEqualTo(1.2);
        assertThat(opened().release().id()).isEqualTo(release);
        assertThat(text("#toast")).contains("V calls it reviewed");

        robot.type(KeyCode.V);
        assertThat(text("#toast")).startsWith("Reviewed by Officer, ");
        assertThat(text("#shelf-reviewed")).isEqualTo("Reviewed 3");

        robot.type(KeyCode.J);
        assertThat(opened().release().id()).isNotEqualTo(release);
        assertThat(workspace.chosenMark()).isPresent();

        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        assertThat(text("#shelf-reviewed")).isEqualTo("Reviewed 2");
    }

    @Test
    void allInSightAreAcceptedInTwoStrokesAndTakenBackInOne(FxRobot robot) throws Exception {
        toTheSecondRelease(robot);
        Progress before = progress();
        robot.press(KeyCode.SHIFT).type(KeyCode.A).release(KeyCode.SHIFT);
        assertThat(progress()).isEqualTo(before);
        String offer = text("#margin-accept-all");
        assertThat(offer).startsWith("Accept ");

        robot.press(KeyCode.SHIFT).type(KeyCode.A).release(KeyCode.SHIFT);
        int accepted = progress().judged() - before.judged();
        assertThat(offer).isEqualTo("Accept " + accepted);
        assertThat(accepted).isBetween(1, before.waiting());

        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        assertThat(progress()).isEqualTo(before);
    }

    @Test
    void theCardsAreFilteredByKeyboardAndJustTheBriefIsReviewed(FxRobot robot) throws Exception {
        toTheSecondRelease(robot);
        robot.type(KeyCode.B);
        assertThat(text("#review-progress")).startsWith("For the brief: 0 of ");
        robot.type(KeyCode.B);
        assertThat(text("#review-progress")).endsWith("suggestions judged");

        robot.type(KeyCode.F, KeyCode.DOWN);
        ComboBox<?> force = (ComboBox<?>) node("#margin-filter-force");
        assertThat(force.isFocused()).isTrue();
        assertThat(force.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void theCardInHandStandsAtTheHeightOfItsWords(FxRobot robot) throws Exception {
        toTheSecondRelease(robot);
        robot.type(KeyCode.J, KeyCode.J, KeyCode.J);
        WaitForAsyncUtils.waitForFxEvents();
        Bounds list = onScreen(node("#margin-commitments-list"));
        Bounds card = onScreen(node(".card.chosen"));
        Bounds words = reader().boundsOf(workspace.chosenMark().orElseThrow().id()).orElseThrow();
        double lowest = list.getMaxY() - card.getHeight() - 10;
        assertThat(card.getMinY()).isBetween(Math.min(words.getMinY(), lowest) - 8, words.getMinY());
        assertThat(robot.lookup(".why").queryAs(Labeled.class).getText()).startsWith("Suggested by the rule");
        robot.moveTo(".card.chosen");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".connector").tryQuery()).isPresent();
    }

    @Test
    void theCardsFollowTheTextWithoutAJumpAndNoneOverlaps(FxRobot robot) throws Exception {
        toTheSecondRelease(robot);
        Map<Node, Double> before = tops();
        for (int step = 0; step < 15; step++) {
            robot.interact(() -> reader().scroll(20));
            WaitForAsyncUtils.waitForFxEvents();
            Map<Node, Double> now = tops();
            now.forEach((card, top) -> assertThat(before.getOrDefault(card, top) - top).isBetween(-20.0, 120.0));
            before.clear();
            before.putAll(now);
        }
    }

    /** Where the cards stand, which must be apart from each other. */
    private Map<Node, Double> tops() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> {
            Map<Node, Double> tops = new LinkedHashMap<>();
            double lowest = Double.NEGATIVE_INFINITY;
            for (Node card : node("#margin-commitments-list").lookupAll(".card").stream()
                    .sorted(Comparator.comparingDouble(Node::getLayoutY)).toList()) {
                assertThat(card.getLayoutY()).isGreaterThanOrEqualTo(lowest);
                lowest = card.getLayoutY() + card.getLayoutBounds().getHeight();
                tops.put(card, card.getLayoutY());
            }
            assertThat(tops).isNotEmpty();
            return tops;
        }).get();
    }

    private ReaderView reader() {
        return (ReaderView) node(".reader");
    }

    private void toTheSecondRelease(FxRobot robot) throws Exception {
        await(() -> workspace.openProperty().get() != null);
        UUID first = opened().release().id();
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        await(() -> !opened().release().id().equals(first));
        robot.type(KeyCode.F6);
        assertThat(node("#margin-commitments-list").isFocused()).isTrue();
    }

    private AnnotatedRelease opened() {
        return Objects.requireNonNull(workspace.openProperty().get());
    }

    private Progress progress() {
        return workspace.reviewing().progress(opened());
    }

    private Node node(String query) {
        return stage.getScene().lookup(query);
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private String text(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Labeled) node(query)).getText();
    }
}
