package org.readout.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.readout.model.AnnotatedRelease;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PackingTest {

    private static final double WIDTH = 1310;
    private static final Measure MEASURE = Measure.estimate(11);

    /** Crowded days, quiet years, partial dates and dues, over forty years. */
    private static Timeline timeline(Random random, int count) {
        List<AnnotatedRelease> releases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays((long) (Math.pow(random.nextDouble(), 3) * 14600));
            String month = day.toString().substring(0, 7);
            Sample sample = Sample.release("Publisher " + i, day.toString())
                    .then(random.nextBoolean() ? Review.ACCEPTED : Review.SUGGESTED)
                    .event(EventKind.values()[random.nextInt(7)], "the encounter", day.toString(), "City " + i % 7, "P" + i)
                    .date("that day", day.plusDays(random.nextInt(90)).toString())
                    .date("that month", month);
            for (int j = random.nextInt(6); j > 0; j--) {
                String due = random.nextInt(3) == 0 ? day.plusMonths(j).toString() : null;
                sample.commitment(Force.AGREED, "agreed to do thing number " + j, day.toString(), due, j % 2 == 0);
            }
            releases.add(sample.done());
        }
        return new Timeline(Gathering.of(releases), Words.english());
    }

    private static Scale randomView(Random random) {
        LocalDateTime left = ScaleTest.randomTime(
                random, LocalDateTime.of(1985, 1, 1, 0, 0), LocalDateTime.of(2035, 1, 1, 0, 0));
        return new Scale(Scale.seconds(left), Math.pow(10, random.nextDouble(1.0, 7)));
    }

    /** 1,000 zooms, in lanes of every grouping. */
    @RepeatedTest(5)
    void neverLetsTwoSlotsTouch(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<TimelineEntry> entries = timeline(random, 200).entries();
        for (Grouping grouping : Grouping.values()) {
            Timeline timeline = new Timeline(entries, Arrangement.USUAL.by(grouping), Words.english(), null);
            for (int i = 0; i < 50; i++) {
                Layout layout = timeline.layout(randomView(random), WIDTH, MEASURE);
                for (Row row : layout.rows()) {
                    List<Slot> slots = layout.slots().stream()
                            .filter(slot -> slot.row() == row).sorted(Comparator.comparingDouble(Slot::x)).toList();
                    for (int n = 1; n < slots.size(); n++) {
                        assertThat(slots.get(n).x()).isGreaterThan(slots.get(n - 1).right());
                    }
                }
            }
        }
    }

    /** What is drawn where there is too much for bars says where there are some, and nowhere else. */
    @RepeatedTest(5)
    void shadesWhereSomethingIsCovered(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        Timeline timeline = timeline(random, 600);
        Range whole = timeline.whole().orElseThrow();
        Scale scale = Scale.fit(whole.from(), whole.to(), WIDTH, 20);
        Layout layout = timeline.layout(scale, WIDTH, MEASURE);
        assertThat(layout.shades()).isNotEmpty();
        for (Shade shade : layout.shades()) {
            double middle = (shade.from() + shade.to()) / 2;
            double half = (shade.to() - shade.from()) / 2 + 2;
            assertThat(shade.row().items().stream().anyMatch(item -> {
                LocalDateTime from = shade.lines() ? item.entry().when().middle() : item.when().from();
                LocalDateTime to = shade.lines() ? item.at() : item.when().to();
                return scale.x(from) <= middle + half && scale.x(to) >= middle - half;
            })).isTrue();
        }
        for (Row row : layout.rows()) {
            if (row.form() == Form.CAPTION) {
                assertThat(row.items()).allSatisfy(item -> assertThat(layout.shades().stream().anyMatch(shade ->
                        shade.row() == row && shade.from() - 2 <= scale.x(item.at()) && shade.to() + 2 >= scale.x(item.at())))
                        .isTrue());
            }
        }
    }

    @RepeatedTest(5)
    void reachesEveryItemOnceWhateverTheZoom(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        Timeline timeline = timeline(random, 120);
        int all = timeline.rows().stream().mapToInt(row -> row.items().size()).sum();
        Range whole = timeline.whole().orElseThrow();
        for (int i = 0; i < 12; i++) {
            double width = Math.pow(10, random.nextDouble(1.5, 6));
            // A box may stand aside of its date, so a little more than the dates is looked at.
            Scale scale = Scale.fit(whole.from(), whole.to(), width, 0).pan(-300);
            Layout layout = timeline.layout(scale, width + 600, MEASURE);
            List<Item> reached = layout.slots().stream().flatMap(slot -> slot.items().stream()).toList();
            Set<Item> apart = new HashSet<>(reached);
            assertThat(List.of(reached.size(), apart.size())).containsOnly(all);
            for (Slot slot : layout.slots()) {
                if (slot.folded() && slot.row().form() != Form.MARK) {
                    assertThat(slot.label()).isEqualTo("+" + slot.items().size());
                }
            }
        }
    }

    @RepeatedTest(5)
    void movesSlotsButNeverChangesThemWhenPanning(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        Timeline timeline = timeline(random, 200);
        Scale scale = randomView(random);
        double by = random.nextDouble(-400, 400);
        List<Slot> before = timeline.layout(scale, WIDTH, MEASURE).slots();
        List<Slot> after = timeline.layout(scale.pan(by), WIDTH, MEASURE).slots();
        for (Slot slot : before) {
            if (slot.x() > Math.max(by, 0) && slot.right() < WIDTH + Math.min(by, 0)) {
                assertThat(after).anySatisfy(moved -> {
                    assertThat(moved.items()).isEqualTo(slot.items());
                    assertThat(moved.label()).isEqualTo(slot.label());
                    assertThat(moved.x()).isCloseTo(slot.x() - by, within(0.01));
                });
            }
        }
    }

    @RepeatedTest(5)
    void standsAtItsDateOrALittleAside(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        Timeline timeline = timeline(random, 200);
        for (int i = 0; i < 20; i++) {
            Scale scale = randomView(random);
            for (Slot slot : timeline.layout(scale, WIDTH, MEASURE).slots()) {
                double aside = slot.row().form() == Form.BOX ? 32 + Fitting.GAP : Fitting.GAP;
                assertThat(scale.x(slot.items().getFirst().at())).isLessThan(slot.right() + aside);
                assertThat(scale.x(slot.items().getLast().at())).isGreaterThan(slot.x() - aside);
            }
        }
    }

    /** A date every few pixels, so that a page is one mark from end to end, at every nearness that does so and some that do not. */
    @Test
    void packsARowThatHasNoGap() {
        Sample sample = Sample.release("A", "2000-01-01");
        for (int day = 0; day < 3000; day++) {
            sample.date("day " + day, LocalDate.of(2000, 1, 1).plusDays(day).toString());
        }
        Timeline timeline = new Timeline(
                Gathering.of(List.of(sample.done())), Arrangement.USUAL.fold("KIND:DATE", true), Words.english(), null);
        for (double apart = 1; apart < 40; apart *= 1.1) {
            Scale scale = new Scale(Scale.seconds(LocalDateTime.of(2000, 1, 1, 0, 0)), 86400 / apart).pan(-300);
            Layout layout = timeline.layout(scale, 3000 * apart + 600, MEASURE);
            for (Row row : layout.rows()) {
                List<Slot> slots = layout.slots().stream().filter(slot -> slot.row() == row).toList();
                assertThat(slots.stream().mapToInt(slot -> slot.items().size()).sum()).isEqualTo(row.items().size());
                for (int n = 1; n < slots.size(); n++) {
                    assertThat(slots.get(n).x()).isGreaterThan(slots.get(n - 1).right());
                }
            }
        }
    }

    @Test
    void shortensBeforeItFolds() {
        Timeline timeline = new Timeline(Gathering.of(Sample.year()), Words.english());
        List<String> seen = new ArrayList<>();
        for (double days = 0.02; days < 60; days *= 1.5) {
            double width = 40000;
            Scale scale = new Scale(Scale.seconds(LocalDateTime.of(2024, 12, 1, 0, 0)), 86400 * days);
            timeline.layout(scale, width, MEASURE).slots().stream()
                    .filter(slot -> slot.row().form() == Form.BOX && slot.items().stream().anyMatch(item -> item.when().timex().value().equals("2024-12-26")))
                    .map(Slot::label).forEach(seen::add);
        }
        assertThat(seen).startsWith("Meeting, Tokyo · 26 Dec").contains("Tokyo 26 Dec").last().asString().startsWith("+");
        assertThat(seen.indexOf("Tokyo 26 Dec")).isGreaterThan(seen.lastIndexOf("Meeting, Tokyo · 26 Dec"));
    }

    @Test
    void costsNoMoreSlotsThanThereAreSigns() {
        Timeline timeline = timeline(new Random(7), 4000);
        Range whole = timeline.whole().orElseThrow();
        Layout layout = timeline.layout(Scale.fit(whole.from(), whole.to(), WIDTH, 20), WIDTH, MEASURE);
        assertThat(layout.slots()).hasSizeLessThan((int) (timeline.rows().size() * WIDTH / 12));
    }

    @Test
    void findsWhatStandsAtAPoint() {
        Timeline timeline = new Timeline(Gathering.of(Sample.year()), Words.english());
        Range core = timeline.core().orElseThrow();
        Layout layout = timeline.layout(Scale.fit(core.from(), core.to(), WIDTH, 60), WIDTH, MEASURE);
        for (Slot slot : layout.slots()) {
            assertThat(layout.slotAt(slot.x() + slot.width() / 2, slot.row().middle())).contains(slot);
        }
        assertThat(layout.slotAt(5, 5)).isEmpty();
        assertThat(layout.lines()).hasSize(2).first().satisfies(line -> assertThat(line.to()).isGreaterThan(line.from()));
    }
}
