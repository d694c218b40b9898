package org.readout.desk.timeline;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.model.AnnotatedRelease;
import org.readout.model.EventKind;
import org.readout.timeline.Item;
import org.readout.timeline.Lane;
import org.readout.timeline.Sample;
import org.readout.timeline.Scale;
import org.readout.timeline.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TimelineViewModelTest {

    private final List<AnnotatedRelease> year = Sample.year();
    private final TimelineViewModel viewModel = new TimelineViewModel(Words.english());
    private final List<UUID> opened = new ArrayList<>();

    @BeforeEach
    void show() {
        viewModel.setOnOpen((release, mark) -> opened.add(release));
        viewModel.show(year);
        viewModel.setWidth(1310);
    }

    @Test
    void fitsWhatIsToldWhenFirstShown() {
        Scale scale = viewModel.scaleProperty().get();
        assertThat(scale.x(LocalDateTime.of(2024, 6, 28, 12, 0))).isCloseTo(120, within(1.0));
        assertThat(scale.x(LocalDateTime.of(2025, 7, 2, 12, 0))).isBetween(900.0, 1200.0);
    }

    @Test
    void fitsAllThatIsMentionedWhenAskedTwice() {
        viewModel.pan(300);
        viewModel.fit();
        assertThat(viewModel.scaleProperty().get().x(LocalDateTime.of(2005, 6, 1, 0, 0))).isNegative();
        viewModel.fit();
        assertThat(viewModel.scaleProperty().get().x(LocalDateTime.of(2005, 6, 1, 0, 0))).isBetween(0.0, 1310.0);
    }

    @Test
    void keepsItsPlaceWhenMarksChange() {
        viewModel.zoom(3, 400);
        Scale scale = viewModel.scaleProperty().get();
        viewModel.walkToEnd(true);
        Item held = Objects.requireNonNull(viewModel.inHandProperty().get());
        viewModel.scaleProperty().set(scale);
        viewModel.show(year.subList(2, 5));
        assertThat(viewModel.scaleProperty().get()).isEqualTo(scale);
        assertThat(viewModel.inHandProperty().get()).isEqualTo(held);
        viewModel.show(year.subList(0, 2));
        assertThat(viewModel.inHandProperty().get()).as("its mark is gone").isNull();
    }

    @Test
    void walksALaneFromEndToEnd() {
        viewModel.walkToEnd(false);
        List<Item> walked = new ArrayList<>();
        Item before = null;
        while (!Objects.requireNonNull(viewModel.inHandProperty().get()).equals(before)) {
            before = viewModel.inHandProperty().get();
            walked.add(before);
            assertThat(viewModel.scaleProperty().get().x(before.at())).isBetween(0.0, 1310.0);
            viewModel.walk(true);
        }
        assertThat(walked).isEqualTo(viewModel.timelineProperty().get().items(Lane.MEETINGS));
    }

    @Test
    void walksAcrossLanesToTheNearest() {
        viewModel.openReleaseProperty().set(year.get(3).release().id());
        viewModel.walk(true);
        assertThat(held().entry().labels().get(1)).isEqualTo("Seoul 13 Jan");
        viewModel.walkAcross(true);
        assertThat(held().entry().lane()).isEqualTo(Lane.COMMITMENTS);
        assertThat(held().when().timex().value()).isEqualTo("2025-01-13");
        viewModel.walkAcross(true);
        assertThat(held().entry().lane()).isEqualTo(Lane.DATES);
        viewModel.walkAcross(true);
        assertThat(held().entry().lane()).as("there is no lane below").isEqualTo(Lane.DATES);
        viewModel.walkAcross(false);
        assertThat(held().entry().lane()).isEqualTo(Lane.COMMITMENTS);
    }

    @Test
    void opensTheSentenceInTheReleaseBeingReadFirstAndThenInTheOthers() {
        List<AnnotatedRelease> two = List.of(meeting("Seoul"), meeting("Tokyo"));
        viewModel.show(two);
        viewModel.openReleaseProperty().set(two.get(1).release().id());
        Item item = viewModel.timelineProperty().get().items(Lane.MEETINGS).getFirst();
        viewModel.open(item);
        viewModel.open(item);
        viewModel.open(item);
        UUID seoul = two.get(0).release().id();
        UUID tokyo = two.get(1).release().id();
        assertThat(opened).containsExactly(tokyo, seoul, tokyo);
    }

    @Test
    void standsAtTheEncounterTheOpenReleaseTellsOfFirst() {
        viewModel.openReleaseProperty().set(year.get(2).release().id());
        assertThat(viewModel.home()).get().satisfies(
                entry -> assertThat(entry.labels().get(1)).isEqualTo("Tokyo 26 Dec"));
        viewModel.openReleaseProperty().set(null);
        assertThat(viewModel.home()).isEmpty();
    }

    @Test
    void lastShownWinsWhateverIsGatheredFirst() {
        Deque<Runnable> background = new ArrayDeque<>();
        TimelineViewModel slow = new TimelineViewModel(Words.english(), background::addLast, Runnable::run);
        slow.show(year);
        slow.show(year.subList(0, 1));
        assertThat(slow.timelineProperty().get().entries()).as("nothing waits for it").isEmpty();
        background.removeLast().run();
        int shown = slow.timelineProperty().get().entries().size();
        background.removeLast().run();
        assertThat(slow.timelineProperty().get().entries()).hasSize(shown).isNotEmpty();
    }

    @Test
    void saysHowManyHaveNoDate() {
        viewModel.show(List.of(Sample.release("A", "2024-01-02").event(EventKind.MEETING, "meeting", null, "Oslo").done()));
        assertThat(viewModel.undatedProperty().get()).isEqualTo(1);
    }

    private static AnnotatedRelease meeting(String publisher) {
        return Sample.release(publisher, "2024-12-27")
                .event(EventKind.MEETING, "meeting", "2024-12-26", "Tokyo", "Kim", "Okano").done();
    }

    private Item held() {
        return Objects.requireNonNull(viewModel.inHandProperty().get());
    }
}
