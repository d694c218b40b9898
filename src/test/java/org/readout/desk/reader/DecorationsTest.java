package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.readout.model.Anchor;
import org.readout.model.Cue;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class DecorationsTest {

    @Test
    void thoseAtAPlaceAreThoseThatAWalkThroughAllFinds() {
        Random random = new Random(7);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int start = random.nextInt(2000);
            marks.add(mark(new Span(start, start + 1 + random.nextInt(i % 20 == 0 ? 900 : 30))));
        }
        Decorations decorations = Decorations.of(marks, ReviewPolicy.USUAL);
        for (int i = 0; i < 400; i++) {
            int start = random.nextInt(2500);
            Span place = new Span(start, start + 1 + random.nextInt(60));
            assertThat(decorations.touching(place))
                    .isEqualTo(decorations.all().stream().filter(each -> each.span().overlaps(place)).toList());
        }
    }

    @Test
    void afterAnyChangeTheyAreWhatTheyWouldBeMadeAnew() {
        Random random = new Random(11);
        List<Mark> marks = new ArrayList<>();
        Decorations decorations = Decorations.of(marks, ReviewPolicy.USUAL);
        for (int i = 0; i < 1000; i++) {
            int start = random.nextInt(400);
            int at = marks.isEmpty() ? 0 : random.nextInt(marks.size());
            switch (marks.isEmpty() ? 0 : random.nextInt(marks.size() > 120 ? 5 : 3)) {
                case 0, 1 -> marks.add(mark(new Span(start, start + 1 + random.nextInt(i % 9 == 0 ? 150 : 12))));
                case 2 -> marks.set(at, marks.get(at).withReview(Review.values()[random.nextInt(Review.values().length)]));
                default -> marks.remove(at);
            }
            marks.sort(Comparator.comparing(Mark::span));
            decorations = decorations.with(List.copyOf(marks), ReviewPolicy.USUAL);
            Decorations anew = Decorations.of(marks, ReviewPolicy.USUAL);
            assertThat(decorations.all()).isEqualTo(anew.all());
            assertThat(decorations.waiting()).isEqualTo(anew.waiting());
            Span place = new Span(start, start + 30);
            assertThat(decorations.touching(place)).isEqualTo(anew.touching(place));
        }
    }

    @Test
    void whatIsTrustedChangesThemAll() {
        List<Mark> marks = List.of(mark(new Span(3, 5)).withReview(Review.SUGGESTED));
        Decorations decorations = Decorations.of(marks, ReviewPolicy.USUAL.withTrusted(0.9));

        assertThat(decorations.waiting()).isEqualTo(1);
        assertThat(decorations.with(marks, ReviewPolicy.USUAL.withTrusted(0)).waiting()).isZero();
    }

    private static Mark mark(Span span) {
        return new Mention(Ids.next(), new Anchor(Ids.next(), span, "x", "", ""), NameType.PERSON, "x", null,
                Review.ACCEPTED, new Cue("x", 0.5));
    }
}
