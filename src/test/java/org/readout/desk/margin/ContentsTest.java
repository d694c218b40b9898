package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.readout.model.Anchor;
import org.readout.model.CommitmentDraft;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class ContentsTest {

    private static final UUID VERSION = Ids.next();

    private final Random random = new Random(5);
    private int made;

    @Test
    void afterAnyChangeTheyAreWhatTheyWouldBeSortedAnew() {
        List<Mark> marks = new ArrayList<>();
        Contents contents = Contents.of(List.of(), ReviewPolicy.USUAL);
        KnownParties.Names parties = new KnownParties.Names();
        for (int i = 0; i < 1500; i++) {
            // One step now and then touches many marks, far apart.
            for (int edits = i % 40 == 0 ? 25 : 1; edits > 0; edits--) {
                edit(marks);
            }
            marks.sort(Comparator.comparing(Mark::span));
            contents = contents.with(List.copyOf(marks), ReviewPolicy.USUAL);

            assertThat(contents).isEqualTo(Contents.of(List.copyOf(marks), ReviewPolicy.USUAL));
            assertThat(parties.of(contents)).isEqualTo(new KnownParties.Names().of(contents)).isSorted();
        }
        assertThat(contents.names()).hasSize(NameType.values().length);
    }

    @Test
    void whatAChangeDoesNotTouchStaysTheSameObject() {
        Mark name = mention(new Span(5, 9), NameType.PERSON, "Anne");
        Contents before = Contents.of(List.of(name, promise(20), mention(new Span(50, 55), NameType.PLACE, "Lyon")), ReviewPolicy.USUAL);
        List<Mark> now = new ArrayList<>(before.marks());
        now.set(0, name.withReview(Review.ACCEPTED));

        Contents after = before.with(List.copyOf(now), ReviewPolicy.USUAL);

        assertThat(after.commitments()).isSameAs(before.commitments());
        assertThat(after.names().get(NameType.PLACE)).isSameAs(before.names().get(NameType.PLACE));
        assertThat(Objects.requireNonNull(after.names().get(NameType.PERSON)).getFirst().mentions()).containsExactly((Mention) now.getFirst());
        assertThat(after.sameNames(before)).isFalse();
    }

    private void edit(List<Mark> marks) {
        int at = marks.isEmpty() ? 0 : random.nextInt(marks.size());
        switch (marks.isEmpty() ? 0 : random.nextInt(marks.size() > 150 ? 5 : 3)) {
            case 0, 1 -> marks.add(fresh());
            case 2 -> marks.set(at, marks.get(at).withReview(Review.values()[random.nextInt(Review.values().length)]));
            default -> marks.remove(at);
        }
    }

    /** Each at a place of its own, since marks at one place may stand in either order. */
    private Mark fresh() {
        int start = Integer.reverse(++made) >>> 8;
        return switch (random.nextInt(6)) {
            case 0 -> promise(start);
            case 1 -> new Note(Ids.next(), anchor(new Span(start, start + 4)), "Voir", Review.ACCEPTED);
            case 2 -> new Event(Ids.next(), anchor(new Span(start, start + 3)), EventKind.MEETING, "réunion", null, null, parties(), true,
                    Review.SUGGESTED, null);
            default -> mention(new Span(start, start + 2), NameType.values()[random.nextInt(NameType.values().length)],
                    "N" + random.nextInt(7));
        };
    }

    private static Mark promise(int start) {
        return new CommitmentDraft(anchor(new Span(start, start + 6)), Force.AGREED).build();
    }

    private List<Party> parties() {
        return random.ints(random.nextInt(3), 0, 9).mapToObj(who -> Party.named("P" + who)).toList();
    }

    private static Mark mention(Span span, NameType type, String entity) {
        return new Mention(Ids.next(), anchor(span), type, entity, null, Review.SUGGESTED, null);
    }

    private static Anchor anchor(Span span) {
        return new Anchor(VERSION, span, "x".repeat(span.length()), "", "");
    }
}
