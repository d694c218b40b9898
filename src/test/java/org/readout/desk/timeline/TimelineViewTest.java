package org.readout.desk.timeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
import org.readout.desk.toolkit.Overlay;
import org.readout.desk.toolkit.Theme;
import org.readout.model.AnnotatedRelease;
import org.readout.model.EventKind;
import org.readout.model.ReviewPolicy;
import org.readout.timeline.Item;
import org.readout.timeline.Kind;
import org.readout.timeline.ReleaseFacts;
import org.readout.timeline.Sample;
import org.readout.timeline.Scale;
import org.readout.timeline.Slot;
import org.readout.timeline.Timeline;
import org.readout.timeline.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The pane on the interface's thread, in a scene no window shows. */
class TimelineViewTest {

    private final List<AnnotatedRelease> year = Sample.year();
    private final TimelineViewModel viewModel = new TimelineViewModel(Words.english());
    private final List<UUID> opened = new ArrayList<>();
    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init") // laid with the view, which every test does first
    private TestDesk library;
    @SuppressWarnings("NullAway.Init") // as above
    private TimelineView view;
    private int exports;

    @BeforeAll
    static void start() throws Exception {
        CompletableFuture<Void> up = new CompletableFuture<>();
        try {
            Platform.startup(() -> up.complete(null));
        } catch (IllegalStateException running) {
            Platform.runLater(() -> up.complete(null));
        }
        up.get(60, TimeUnit.SECONDS);
        Platform.setImplicitExit(false);
    }

    @Test
    void aClickOpensTheSentence() throws Exception {
        onDesk(strip -> {
            Slot slot = slot(strip, "Call · 4 Oct");
            click(strip, slot.x() + 10, y(slot), 1);
            assertThat(opened).containsExactly(year.get(1).release().id());
        });
    }

    @Test
    void aClickOnACountListsWhatIsFolded() throws Exception {
        onDesk(strip -> {
            Slot slot = strip.drawn().slots().stream()
                    .filter(found -> found.folded() && found.items().getFirst().entry().in(year.get(2).release().id()))
                    .findFirst().orElseThrow();
            click(strip, slot.at(), y(slot), 1);
            ListView<?> list = (ListView<?>) strip.getScene().lookup(".timeline-menu");
            assertThat(list.getItems()).asList().isEqualTo(slot.items());
            list.getSelectionModel().selectLast();
            press(list, KeyCode.ENTER);
            assertThat(opened).containsExactly(slot.items().getLast().entry().sources().getFirst().release());
            assertThat(strip.getScene().lookup(".timeline-menu")).as("the list closes").isNull();
        });
    }

    @Test
    void whatBearsNoDateIsListedAndOpened() throws Exception {
        AnnotatedRelease undated = Sample.release("A", "2024-01-02")
                .event(EventKind.MEETING, "Harbour talks", null, "Oslo", "Berg").done();
        onDesk(strip -> {
            Button button = (Button) Objects.requireNonNull(view.lookup("#timeline-undated"));
            assertThat(button.isVisible()).as("nothing of the year lacks a date").isFalse();
            viewModel.setReader(unplaced -> CompletableFuture.completedFuture(
                    ReleaseFacts.of(undated, ReviewPolicy.USUAL).undated().getFirst()));
            viewModel.show(List.of(undated, year.getFirst()), ReviewPolicy.USUAL);
            strip.getScene().snapshot(null);
            assertThat(button.getText()).isEqualTo("1 without a date");
            button.fire();
            ListView<?> list = (ListView<?>) strip.getScene().lookup(".timeline-menu");
            assertThat(list.getItems()).hasSize(1);
            strip.getScene().snapshot(null);
            assertThat(list.lookupAll(".list-cell")).extracting(cell -> ((ListCell<?>) cell).getText())
                    .contains("Meeting · Harbour talks · A, ¶1");
            press(list, KeyCode.ENTER);
            assertThat(opened).containsExactly(undated.release().id());
        });
    }

    @Test
    void theWheelZoomsAtThePointerAndPansWithShift() throws Exception {
        onDesk(strip -> {
            Scale before = viewModel.sight().scaleProperty().get();
            LocalDateTime under = before.time(500);
            wheel(strip, 500, 120, false);
            Scale zoomed = viewModel.sight().scaleProperty().get();
            assertThat(zoomed.secondsPerPixel()).isLessThan(before.secondsPerPixel());
            assertThat(zoomed.x(under)).isCloseTo(500, within(0.1));
            wheel(strip, 500, 120, true);
            assertThat(viewModel.sight().scaleProperty().get().secondsPerPixel()).isEqualTo(zoomed.secondsPerPixel());
            assertThat(viewModel.sight().scaleProperty().get().x(under)).isCloseTo(620, within(0.1));
        });
    }

    @Test
    void aDragPansAndOpensNothing() throws Exception {
        onDesk(strip -> {
            Slot slot = slot(strip, "Call · 4 Oct");
            LocalDateTime under = viewModel.sight().scaleProperty().get().time(slot.x());
            mouse(strip, MouseEvent.MOUSE_PRESSED, slot.x(), 50, 1);
            mouse(strip, MouseEvent.MOUSE_DRAGGED, slot.x() + 80, 50, 1);
            mouse(strip, MouseEvent.MOUSE_RELEASED, slot.x() + 80, 50, 1);
            mouse(strip, MouseEvent.MOUSE_CLICKED, slot.x() + 80, 50, 1);
            assertThat(viewModel.sight().scaleProperty().get().x(under)).isCloseTo(slot.x() + 80, within(0.1));
            assertThat(opened).isEmpty();
        });
    }

    @Test
    void aDoubleClickFitsTheItem() throws Exception {
        onDesk(strip -> {
            Slot slot = slot(strip, "Call · 4 Oct");
            click(strip, slot.x() + 10, y(slot), 2);
            Scale scale = viewModel.sight().scaleProperty().get();
            assertThat(scale.x(LocalDateTime.of(2024, 10, 4, 18, 2, 30))).isCloseTo(strip.getWidth() / 2, within(2.0));
            assertThat(scale.secondsPerPixel()).isLessThan(10);
        });
    }

    @Test
    void theKeyboardWalksAndSpeaks() throws Exception {
        onDesk(strip -> {
            press(strip, KeyCode.HOME);
            press(strip, KeyCode.RIGHT);
            press(strip, KeyCode.RIGHT);
            assertThat(held().entry().kind()).isEqualTo(Kind.MEETING);
            assertThat(strip.getAccessibleText()).startsWith("Dialogue · 28 June 2024, Tokyo");
            press(strip, KeyCode.ENTER);
            assertThat(opened).containsExactly(year.getFirst().release().id());
            Scale before = viewModel.sight().scaleProperty().get();
            press(strip, KeyCode.PLUS);
            press(strip, KeyCode.MINUS);
            assertThat(viewModel.sight().scaleProperty().get().secondsPerPixel())
                    .isCloseTo(before.secondsPerPixel(), within(0.01));
            press(strip, KeyCode.DIGIT0);
            assertThat(strip.drawn().slotOf(held())).isPresent();
        });
    }

    @Test
    void thePointerIsToldInWords() throws Exception {
        onDesk(strip -> {
            Slot slot = slot(strip, "Call · 4 Oct");
            mouse(strip, MouseEvent.MOUSE_MOVED, slot.x() + 5, y(slot), 0);
            view.setSentences(source -> CompletableFuture.completedFuture("They spoke of " + source.quote() + "."));
            assertThat(view.said()).get().asString().contains("Call · 4 October 2024, 17:50–18:15").contains("Ministry, ¶1");
            mouse(strip, MouseEvent.MOUSE_MOVED, 5, 400, 0);
            assertThat(view.said()).isEmpty();
            mouse(strip, MouseEvent.MOUSE_MOVED, slot.x() + 5, y(slot), 0);
            assertThat(view.said()).get().asString().endsWith("“They spoke of telephone conversation.”");
        });
    }

    @Test
    void bothThemesColourTheStrip() throws Exception {
        onDesk(strip -> {
            Set<Integer> light = colours(strip.getScene().snapshot(null));
            Theme.DARK.dress(strip.getScene());
            Set<Integer> dark = colours(strip.getScene().snapshot(null));
            assertThat(light).as("the open release, by day").contains(0xff8a5a12).hasSizeGreaterThan(8);
            assertThat(dark).as("the open release, by night").contains(0xffc98d2c).doesNotContain(0xff8a5a12);
        });
    }

    @AfterEach
    void close() {
        library.close();
    }

    private interface Doing {
        void with(StripPane strip) throws Exception;
    }

    private void onDesk(Doing doing) throws Exception {
        library = TestDesk.on(Platform::runLater, folder, Map.of());
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                doing.with(strip());
                done.complete(null);
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
        done.get(60, TimeUnit.SECONDS);
    }

    private StripPane strip() {
        BorderPane desk = new BorderPane();
        Overlay overlay = new Overlay(desk);
        view = new TimelineView(viewModel, overlay, new DateChanges(library.workspace()), () -> exports++);
        desk.setBottom(view);
        Scene scene = new Scene(overlay, 1440, 500);
        Theme.loadFonts();
        Theme.LIGHT.dress(scene);
        viewModel.setOnOpen(source -> opened.add(source.release()));
        viewModel.openReleaseProperty().set(year.get(2).release().id());
        viewModel.todayProperty().set(LocalDate.of(2025, 2, 1));
        viewModel.show(year, ReviewPolicy.USUAL);
        scene.snapshot(null);
        return (StripPane) Objects.requireNonNull(view.lookup(".timeline-strip"));
    }

    private static double y(Slot slot) {
        return slot.row().middle() + Timeline.AXIS;
    }

    private Item held() {
        return Objects.requireNonNull(viewModel.inHandProperty().get());
    }

    private static Slot slot(StripPane strip, String label) {
        return strip.drawn().slots().stream().filter(slot -> slot.label().equals(label)).findFirst().orElseThrow();
    }

    private static Set<Integer> colours(WritableImage picture) {
        Set<Integer> colours = new TreeSet<>();
        PixelReader pixels = picture.getPixelReader();
        for (int y = (int) picture.getHeight() - 190; y < picture.getHeight(); y++) {
            for (int x = 131; x < picture.getWidth(); x++) {
                colours.add(pixels.getArgb(x, y));
            }
        }
        return colours;
    }

    private static void click(StripPane strip, double x, double y, int count) {
        mouse(strip, MouseEvent.MOUSE_PRESSED, x, y, count);
        mouse(strip, MouseEvent.MOUSE_RELEASED, x, y, count);
        mouse(strip, MouseEvent.MOUSE_CLICKED, x, y, count);
    }

    private static void mouse(
            StripPane strip, EventType<MouseEvent> type, double x, double y, int count) {
        MouseButton button = count == 0 ? MouseButton.NONE : MouseButton.PRIMARY;
        Point2D at = strip.localToScene(x, y);
        strip.fireEvent(new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), button, count, false, false, false, false,
                count > 0, false, false, false, false, true, null));
    }

    private static void wheel(StripPane strip, double x, double units, boolean shift) {
        Point2D at = strip.localToScene(x, 100);
        strip.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), shift, false, false, false, false, false,
                shift ? units : 0, shift ? 0 : units, shift ? units : 0, shift ? 0 : units,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
