package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.readout.model.Anchor;
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
    void aMarkIsFoundByItsId() {
        Mark mark = mark(new Span(3, 5));
        assertThat(Decorations.of(List.of(mark), ReviewPolicy.USUAL).mark(mark.id())).contains(mark);
        assertThat(Decorations.NONE.mark(mark.id())).isEmpty();
    }

    private static Mark mark(Span span) {
        return new Mention(Ids.next(), new Anchor(Ids.next(), span, "x", "", ""), NameType.PERSON, "x", null,
                Review.ACCEPTED, null);
    }
}
