package org.readout.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Due;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.Timex;
import org.readout.timeline.Timeline;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.desk.Waiting.await;

/** Ways through the timeline, by mouse and by keyboard alone, in a real window on a small library. */
@ExtendWith(ApplicationExtension.class)
class TimelineJourneyTest {

    private static final Clock DAY = Clock.fixed(Instant.parse("2031-03-14T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path parent;

    private TestDesk desk;
    private Workspace workspace;
    private DeskFrame frame;
    private UUID talks = Ids.next();
    private UUID harvest = Ids.next();

    @Start
    void sitDown(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory(parent, "timeline");
        Files.writeString(folder.resolve("manifest.json"), """
                [{"file": "talks.txt", "title": "Entretien à Lyon", "publisher": "Lyon", "published": "2031-03-13"},
                 {"file": "harvest.txt", "title": "La récolte", "publisher": "Vallée", "published": "2031-09-02"}]
                """);
        desk = TestDesk.on(Platform::runLater, folder, Map.of("talks.txt", TestDesk.TALKS, "harvest.txt", TestDesk.HARVEST));
        workspace = desk.workspace();
        frame = Seating.seat(stage, workspace, new NoDialogs(), DAY);
    }

    @Stop
    void leave() {
        desk.close();
    }

    @AfterEach
    void letGo(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
    }

    /** A meeting and a commitment with a due date in one release, a meeting half a year later in the other. */
    private void mark(FxRobot robot) throws Exception {
        await(() -> workspace.openProperty().get() != null && workspace.shelfProperty().get().size() == 2);
        robot.interact(() -> desk.open("talks.txt"));
        await(() -> desk.open().release().source().equals("talks.txt"));
        talks = desk.open().release().id();
        robot.interact(() -> desk.add(
                new Event(Ids.next(), desk.at("Entretien", 1), EventKind.MEETING, "Entretien", Timex.of("2031-03-12"), "Lyon",
                        List.of(Party.named("Anne Dubois"), Party.named("Paul Martin")), true, Review.ACCEPTED, null),
                new CommitmentDraft(desk.at("rouvrir la ligne de Lyon", 1), Force.AGREED).said(Timex.of("2031-03-12"))
                        .due(new Due(Timex.of("2031-06-30"), null, true)).review(Review.ACCEPTED).build()));
        robot.interact(() -> desk.open("harvest.txt"));
        await(() -> desk.open().release().source().equals("harvest.txt"));
        harvest = desk.open().release().id();
        robot.interact(() -> desk.add(new Event(Ids.next(), desk.at("récolte", 1), EventKind.CONFERENCE, "Fête de la récolte",
                Timex.of("2031-09-01"), "Vallée", List.of(), true, Review.ACCEPTED, null)));
        await(() -> frame.timelineModel().timelineShown().entries().size() >= 5);
        robot.interact(() -> frame.timelineModel().foldedProperty().set(false));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void fromTheTextToTheStripAndBack(FxRobot robot) throws Exception {
        mark(robot);
        robot.interact(() -> desk.open("talks.txt"));
        await(() -> desk.open().release().id().equals(talks));
        UUID meeting = desk.open().events().getFirst().id();
        robot.interact(() -> workspace.chosenProperty().set(meeting));
        await(() -> meeting.equals(frame.timelineModel().chosenMarkProperty().get()));

        // Along the lane of meetings to the one of the other release, which opens with its words chosen.
        Node strip = node(".timeline-strip");
        robot.interact(strip::requestFocus);
        robot.type(KeyCode.HOME, KeyCode.END, KeyCode.ENTER);
        await(() -> desk.open().release().id().equals(harvest));
        assertThat(workspace.chosenMark()).get().isInstanceOfSatisfying(Event.class,
                event -> assertThat(event.name()).isEqualTo("Fête de la récolte"));
    }

    @Test
    void aPeriodBrushedOnTheAxisFiltersShelfAndBrief(FxRobot robot) throws Exception {
        mark(robot);
        drag(robot, LocalDate.of(2031, 8, 20), 12, LocalDate.of(2031, 9, 10));
        await(() -> frame.timelineModel().periodProperty().get() != null);
        await(() -> rows() == 1);
        assertThat(shelf().getItems().toString()).contains("La récolte").doesNotContain("Entretien à Lyon");
        robot.interact(() -> frame.timelineModel().periodProperty().set(null));
        await(() -> rows() == 2);
    }

    @Test
    void aDueDateDraggedToAnotherDayAndTakenBack(FxRobot robot) throws Exception {
        mark(robot);
        double y = frame.timelineModel().timelineShown().rows().stream()
                .filter(row -> row.lane().id().equals("KIND:DUE")).findFirst().orElseThrow().middle() + Timeline.AXIS;
        drag(robot, LocalDate.of(2031, 6, 30), y, LocalDate.of(2031, 8, 1));
        await(() -> desk.open().release().id().equals(talks) && !due().inferred());
        Timex moved = Objects.requireNonNull(due().date());
        assertThat(moved.from()).isBetween(LocalDate.of(2031, 7, 29), LocalDate.of(2031, 8, 4));
        robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        await(() -> Timex.of("2031-06-30").equals(due().date()) && due().inferred());
    }

    @Test
    void allOfItByKeyboard(FxRobot robot) throws Exception {
        mark(robot);
        Node strip = node(".timeline-strip");
        robot.interact(strip::requestFocus);
        robot.type(KeyCode.HOME);
        assertThat(strip.getAccessibleText()).startsWith("Meeting · 12 March 2031, Lyon");
        robot.type(KeyCode.DOWN);
        assertThat(strip.getAccessibleText()).startsWith("Agreed · 12 March 2031").contains("due 30 June 2031 (inferred)");

        // Another date, typed.
        robot.type(KeyCode.DOWN, KeyCode.F2);
        await(() -> frame.scene().lookup("#timeline-date-field") != null);
        robot.interact(() -> ((TextField) node("#timeline-date-field")).setText("15 July 2031"));
        robot.type(KeyCode.ENTER);
        await(() -> desk.open().release().id().equals(talks) && Timex.of("2031-07-15").equals(due().date()));

        // A period from item to item, and out of it.
        robot.interact(strip::requestFocus);
        robot.type(KeyCode.HOME, KeyCode.OPEN_BRACKET);
        await(() -> frame.timelineModel().periodProperty().get() != null);
        robot.type(KeyCode.BACK_SPACE);
        await(() -> frame.timelineModel().periodProperty().get() == null);

        // The same items as a list, one of them opened, and back to the strip.
        robot.type(KeyCode.L);
        await(() -> node("#timeline-list").isFocused());
        ListView<?> list = (ListView<?>) node("#timeline-list");
        assertThat(list.getItems()).hasSize(6);
        robot.type(KeyCode.END, KeyCode.ENTER);
        await(() -> desk.open().release().id().equals(harvest));
        robot.interact(list::requestFocus);
        robot.type(KeyCode.L);
        await(() -> !list.isVisible() && strip.isFocused());

        // Folded to one line, and shown again.
        robot.type(KeyCode.T);
        await(() -> !strip.isVisible());
        assertThat(((Region) node(".timeline")).getHeight()).isLessThan(40);
        robot.type(KeyCode.T);
        await(strip::isVisible);
    }

    /** Drags on the strip from day to day, {@code y} pixels below its top, while nothing else moves. */
    private void drag(FxRobot robot, LocalDate from, double y, LocalDate to) {
        robot.interact(() -> {
            frame.scene().getRoot().layout();
            mouse(MouseEvent.MOUSE_PRESSED, at(from), y);
            mouse(MouseEvent.MOUSE_DRAGGED, (at(from) + at(to)) / 2, y);
            mouse(MouseEvent.MOUSE_DRAGGED, at(to), y);
            mouse(MouseEvent.MOUSE_RELEASED, at(to), y);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        Node strip = node(".timeline-strip");
        Point2D at = strip.localToScene(x, y);
        strip.fireEvent(new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false,
                false, false, true, false, false, false, false, false, null));
    }

    private Due due() {
        Commitment commitment = desk.open().commitments().getFirst();
        return Objects.requireNonNull(commitment.due());
    }

    private double at(LocalDate day) {
        return frame.timelineModel().scaleShown().x(day.atTime(12, 0));
    }

    private ListView<?> shelf() {
        return (ListView<?>) node("#shelf-list");
    }

    /** Releases on the shelf; its headings are rows too. */
    private long rows() {
        return shelf().getItems().stream().filter(row -> row.toString().contains("published")).count();
    }

    private Node node(String query) {
        Scene scene = frame.scene();
        return Objects.requireNonNull(scene.lookup(query), query);
    }
}
