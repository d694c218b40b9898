package org.readout.desk.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.model.AnnotatedRelease;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.ReviewPolicy;
import org.readout.timeline.Arrangement;
import org.readout.timeline.Filter;
import org.readout.timeline.Gathering;
import org.readout.timeline.Grouping;
import org.readout.timeline.Item;
import org.readout.timeline.Kind;
import org.readout.timeline.Labels;
import org.readout.timeline.ReleaseFacts;
import org.readout.timeline.Sample;
import org.readout.timeline.Scale;
import org.readout.timeline.TimelineEntry;
import org.readout.timeline.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TimelineViewModelTest {

    private final List<AnnotatedRelease> year = Sample.year();
    private final TimelineViewModel viewModel = new TimelineViewModel(Words.english());
    private final List<UUID> opened = new ArrayList<>();

    @BeforeEach
    void show() {
        viewModel.setOnOpen(source -> opened.add(source.release()));
        show(year);
        viewModel.sight().setWidth(1310);
    }

    @Test
    void fitsWhatIsToldWhenFirstShown() {
        Scale scale = viewModel.sight().scaleProperty().get();
        assertThat(scale.x(LocalDateTime.of(2024, 6, 28, 12, 0))).isCloseTo(120, within(1.0));
        assertThat(scale.x(LocalDateTime.of(2025, 7, 2, 12, 0))).isBetween(900.0, 1200.0);
    }

    @Test
    void fitsAllThatIsMentionedWhenAskedTwice() {
        viewModel.sight().pan(300);
        viewModel.sight().fit();
        assertThat(viewModel.sight().scaleProperty().get().x(LocalDateTime.of(2005, 6, 1, 0, 0))).isNegative();
        viewModel.sight().fit();
        assertThat(viewModel.sight().scaleProperty().get().x(LocalDateTime.of(2005, 6, 1, 0, 0))).isBetween(0.0, 1310.0);
    }

    @Test
    void comesBackToWhereItWasLeft() {
        viewModel.sight().zoom(3, 400);
        Scale left = Objects.requireNonNull(viewModel.placeToKeep());
        TimelineViewModel again = new TimelineViewModel(Words.english());
        assertThat(again.placeToKeep()).isNull();
        again.comeBack(left);
        assertThat(again.placeToKeep()).as("nothing shown yet").isEqualTo(left);
        again.sight().setWidth(1310);
        again.show(year, ReviewPolicy.USUAL);
        assertThat(again.scaleShown()).isEqualTo(left);
    }

    @Test
    void comesBackToNoPlaceWhereThisLibraryHasNothing() {
        TimelineViewModel other = new TimelineViewModel(Words.english());
        other.sight().setWidth(1310);
        other.comeBack(Scale.fit(LocalDateTime.of(1801, 1, 1, 0, 0), LocalDateTime.of(1802, 1, 1, 0, 0), 1310, 0));
        other.show(year, ReviewPolicy.USUAL);
        assertThat(other.scaleShown()).isEqualTo(viewModel.scaleShown());
    }

    @Test
    void keepsItsPlaceWhenMarksChange() {
        viewModel.sight().zoom(3, 400);
        Scale scale = viewModel.sight().scaleProperty().get();
        viewModel.walk().end(true);
        Item held = Objects.requireNonNull(viewModel.inHandProperty().get());
        viewModel.sight().scaleProperty().set(scale);
        show(year.subList(2, 5));
        assertThat(viewModel.sight().scaleProperty().get()).isEqualTo(scale);
        assertThat(viewModel.inHandProperty().get()).isEqualTo(held);
        show(year.subList(0, 2));
        assertThat(viewModel.inHandProperty().get()).as("its mark is gone").isNull();
    }

    @Test
    void walksALaneFromEndToEnd() {
        viewModel.walk().end(false);
        List<Item> walked = new ArrayList<>();
        Item before = null;
        while (!Objects.requireNonNull(viewModel.inHandProperty().get()).equals(before)) {
            before = viewModel.inHandProperty().get();
            walked.add(before);
            assertThat(viewModel.sight().scaleProperty().get().x(before.at())).isBetween(0.0, 1310.0);
            viewModel.walk().step(true);
        }
        assertThat(walked).isEqualTo(viewModel.timelineShown().items(Kind.MEETING));
    }

    @Test
    void walksAcrossLanesToTheNearest() {
        viewModel.openReleaseProperty().set(year.get(3).release().id());
        viewModel.walk().step(true);
        assertThat(viewModel.timelineShown().label(held())).isEqualTo("Meeting, Seoul · 13 Jan");
        List<Kind> below = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            viewModel.walk().across(true);
            below.add(held().kind());
        }
        assertThat(below).as("there is no lane below the last")
                .containsExactly(Kind.COMMITMENT, Kind.DUE, Kind.DATE, Kind.PUBLICATION, Kind.PUBLICATION);
        viewModel.walk().across(false);
        assertThat(held().kind()).isEqualTo(Kind.DATE);
    }

    @Test
    void walksPastHiddenLanes() {
        viewModel.arrangementProperty().set(Arrangement.USUAL.hide("KIND:COMMITMENT", true).hide("KIND:DUE", true));
        viewModel.walk().end(false);
        viewModel.walk().across(true);
        assertThat(held().kind()).isEqualTo(Kind.DATE);
    }

    @Test
    void keepsWhatIsInHandWhenLanesAreGroupedOtherwise() {
        viewModel.walk().end(true);
        Item before = held();
        viewModel.arrangementProperty().set(Arrangement.USUAL.by(Grouping.PUBLISHER));
        assertThat(held()).isEqualTo(before);
        viewModel.walk().step(false);
        assertThat(held().entry().sources().getFirst().publisher()).isEqualTo("Wire");
    }

    @Test
    void leavesOutWhatIsNotWanted() {
        viewModel.filterProperty().set(Filter.NONE.withForces(Set.of(Force.OFFER)));
        assertThat(viewModel.timelineShown().items(Kind.COMMITMENT)).singleElement()
                .satisfies(item -> assertThat(item.entry().force()).isEqualTo(Force.OFFER));
        viewModel.filterProperty().set(Filter.NONE.withState(Filter.State.WAITING));
        assertThat(viewModel.timelineShown().entries()).isNotEmpty().allMatch(TimelineEntry::suggested);
        viewModel.filterProperty().set(Filter.NONE);
        assertThat(viewModel.timelineShown().entries()).isEqualTo(Gathering.of(year));
    }

    @Test
    void namesTheReleasesOfAPeriod() {
        UUID december = year.get(2).release().id();
        assertThat(viewModel.releasesIn(new Period(LocalDate.of(2024, 12, 26), LocalDate.of(2024, 12, 27))))
                .containsExactly(december);
        assertThat(viewModel.releasesIn(new Period(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 12, 23))))
                .contains(year.get(0).release().id(), year.get(1).release().id(), december);
    }

    @Test
    void opensTheSentenceInTheReleaseBeingReadFirstAndThenInTheOthers() {
        List<AnnotatedRelease> two = List.of(meeting("Seoul"), meeting("Tokyo"));
        show(two);
        viewModel.openReleaseProperty().set(two.get(1).release().id());
        Item item = viewModel.timelineShown().items(Kind.MEETING).getFirst();
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
                entry -> assertThat(viewModel.timelineShown().label(new Item(entry, false))).isEqualTo("Meeting, Tokyo · 26 Dec"));
        viewModel.openReleaseProperty().set(null);
        assertThat(viewModel.home()).isEmpty();
    }

    @Test
    void whatIsShownMeanwhileWaitsForItsTurn() {
        Deque<Runnable> background = new ArrayDeque<>();
        TimelineViewModel slow = new TimelineViewModel(Words.english(), background::addLast, Runnable::run);
        slow.show(year, ReviewPolicy.USUAL);
        slow.show(year.subList(0, 1), ReviewPolicy.USUAL);
        assertThat(slow.timelineShown().entries()).as("nothing waits for it").isEmpty();
        while (!background.isEmpty()) {
            background.removeFirst().run();
        }
        assertThat(slow.timelineShown().entries()).isEqualTo(Gathering.of(year.subList(0, 1)));
    }

    @Test
    void saysWhatHasNoDateAndFiltersIt() {
        AnnotatedRelease release = Sample.release("A", "2024-01-02").event(EventKind.MEETING, "meeting", null, "Oslo", "Berg").done();
        show(List.of(release));
        assertThat(viewModel.madeProperty().get().unplaced()).singleElement()
                .satisfies(unplaced -> assertThat(unplaced.release()).isEqualTo(release.release().id()));
        assertThat(ReleaseFacts.of(release, ReviewPolicy.USUAL).undated()).singleElement()
                .satisfies(undated -> assertThat(new Labels(viewModel.words()).line(undated)).isEqualTo("Meeting · A, ¶1"));
        viewModel.filterProperty().set(Filter.NONE.withParties(Set.of("Lund")));
        assertThat(viewModel.madeProperty().get().unplaced()).isEmpty();
        viewModel.filterProperty().set(Filter.NONE.withParties(Set.of("Berg")));
        assertThat(viewModel.madeProperty().get().unplaced()).hasSize(1);
    }

    private void show(List<AnnotatedRelease> releases) {
        viewModel.show(releases, ReviewPolicy.USUAL);
    }

    private static AnnotatedRelease meeting(String publisher) {
        return Sample.release(publisher, "2024-12-27")
                .event(EventKind.MEETING, "meeting", "2024-12-26", "Tokyo", "Kim", "Okano").done();
    }

    private Item held() {
        return Objects.requireNonNull(viewModel.inHandProperty().get());
    }
}
