package org.readout.desk.toolkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.readout.extract.Texts;
import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Edit;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class ApplyingTest {

    private static final Predicate<Mark> ACCEPTED = mark -> mark.review() == Review.ACCEPTED;

    private final Random random = new Random(3);
    private final Release release = Texts.release("x".repeat(300), null);
    private Map<UUID, AnnotatedRelease> now = Map.of(release.id(), new AnnotatedRelease(release, List.of()));

    @Test
    void changesKeepTheOrderOfTheTextTheCountsAndTheirWayBack() {
        PerRelease accepted = new PerRelease(ACCEPTED);
        MarksById byId = new MarksById();
        for (int i = 0; i < 1000; i++) {
            Map<UUID, AnnotatedRelease> before = now;
            Set<Mark> wanted = new HashSet<>(marks());
            List<Edit> edits = edits(i % 30 == 0 ? 20 : 1);
            edits.forEach(edit -> {
                wanted.remove(edit.before());
                if (edit.after() != null) {
                    wanted.add(edit.after());
                }
            });
            Change change = Change.of("step", edits);
            now = Objects.requireNonNull(Applying.to(before, change));

            assertThat(marks()).containsExactlyInAnyOrderElementsOf(wanted).isSortedAccordingTo(
                    (one, other) -> one.span().compareTo(other.span()));
            assertThat(Applying.to(now, change.inverse("back"))).isEqualTo(before);
            assertThat(accepted.of(open())).isEqualTo((int) wanted.stream().filter(ACCEPTED).count());
            edits.forEach(edit -> assertThat(byId.find(open(), edit.mark()).orElse(null)).isEqualTo(edit.after()));
        }
    }

    @Test
    void aMarkThatIsOtherThanTheChangeFoundItIsLeftAlone() {
        Mark mark = mention(new Span(3, 9));
        Edit add = Edit.add(release.id(), mark);
        now = Objects.requireNonNull(Applying.to(now, Change.of("add", List.of(add))));
        Mark other = mark.withReview(Review.REJECTED);

        assertThat(Applying.to(now, Change.of("again", List.of(add)))).isNull();
        assertThat(Applying.to(now, Change.of("stale", List.of(new Edit(release.id(), other, mark))))).isNull();
        assertThat(Applying.to(now, Change.of("gone", List.of(Edit.remove(release.id(), mention(new Span(3, 9))))))).isNull();
        assertThat(Applying.to(now, Change.of("elsewhere", List.of(Edit.remove(Ids.next(), mark))))).isNull();
    }

    private List<Edit> edits(int count) {
        List<Edit> edits = new ArrayList<>();
        List<Mark> untouched = new ArrayList<>(marks());
        for (int i = 0; i < count; i++) {
            int what = untouched.isEmpty() ? 0 : random.nextInt(4);
            if (what == 0) {
                edits.add(Edit.add(release.id(), mention(place())));
                continue;
            }
            Mark mark = untouched.remove(random.nextInt(untouched.size()));
            edits.add(switch (what) {
                case 1 -> Edit.remove(release.id(), mark);
                case 2 -> new Edit(release.id(), mark, mark.withAnchor(anchor(place())));
                default -> new Edit(release.id(), mark, mark.withReview(Review.values()[random.nextInt(Review.values().length)]));
            });
        }
        return edits;
    }

    /** Few places, so that many marks stand at one. */
    private Span place() {
        int start = 10 * random.nextInt(12);
        return new Span(start, start + 3 + random.nextInt(3));
    }

    private AnnotatedRelease open() {
        return Objects.requireNonNull(now.get(release.id()));
    }

    private List<Mark> marks() {
        return open().marks();
    }

    private Mark mention(Span span) {
        return new Mention(Ids.next(), anchor(span), NameType.PERSON, "x", null, Review.SUGGESTED, null);
    }

    private Anchor anchor(Span span) {
        return Anchor.of(release.version(), span);
    }
}
