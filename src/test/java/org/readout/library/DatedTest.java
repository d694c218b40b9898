package org.readout.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Change;
import org.readout.model.Commitment;
import org.readout.model.Edit;
import org.readout.model.Event;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Suggestions;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read of a release for the timeline: of its marks those alone that a timeline draws or counts, as they now stand. */
class DatedTest {

    @TempDir
    Path temporary;

    private Library library;
    private final Release release = Samples.release("hotline.txt", Samples.TEXT);
    private final Mention person = Samples.person(release, "\uAE40\uD64D\uADE0");
    private final Mention date = Samples.date(release);
    private final Event event = Samples.event(release);
    private final Commitment commitment =
            Samples.commitment(release).draft().review(Review.SUGGESTED).build();

    @BeforeEach
    void open() {
        library = Library.openOrCreate(temporary.resolve("desk.readout"), "Maja", Clock.systemUTC());
        library.add(release, Samples.bytes(release),
                new Suggestions("test 1", List.of(person, date), List.of(commitment), List.of(event))).join();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<Mark> dated() {
        return library.dated(List.of(release.id())).join().getFirst().marks();
    }

    private void edit(@Nullable Mark before, @Nullable Mark after) {
        library.apply(Change.of("Edit", List.of(new Edit(release.id(), before, after)))).join();
    }

    private Commitment withForce(Force force) {
        return commitment.draft().force(force).build();
    }

    @Test
    void encountersCommitmentsAndDatesAreReadAndNamesAreNot() {
        assertThat(dated()).containsExactlyInAnyOrder(date, event, commitment);
    }

    @Test
    void aMarkMadeAnotherIsReadAsItNowStands() {
        Mention year = new Mention(person.id(), person.anchor(), NameType.DATE, "2031", Objects.requireNonNull(Timex.of("2031")),
                Review.ACCEPTED, null);
        edit(person, year);
        assertThat(dated()).contains(year);
        edit(year, year.withType(NameType.PLACE));
        assertThat(dated()).containsExactlyInAnyOrder(date, event, commitment);

        edit(commitment, withForce(Force.POSITION));
        assertThat(dated()).containsExactlyInAnyOrder(date, event);
        edit(withForce(Force.POSITION), commitment);
        assertThat(dated()).containsExactlyInAnyOrder(date, event, commitment);
    }

    @Test
    void whatIsTakenAwayIsNotReadAndComesBackWhenItDoes() {
        edit(event, null);
        assertThat(dated()).containsExactlyInAnyOrder(date, commitment);
        edit(null, event);
        assertThat(dated()).containsExactlyInAnyOrder(date, event, commitment);
    }

    @Test
    void aNameThatMayBeAnAnniversaryIsRead() {
        Mention occasion = new Mention(Ids.next(), Samples.at(release, "hotline"), NameType.EVENT, "hotline", null, Review.ACCEPTED, null);
        edit(null, occasion);
        assertThat(dated()).contains(occasion);
    }

    @Test
    void releasesAskedForTwiceAreReadOnce() {
        assertThat(library.dated(List.of(release.id(), release.id())).join())
                .allSatisfy(read -> assertThat(read.marks()).hasSize(3))
                .allSatisfy(read -> assertThat(read.release().version().paragraphs()).hasSize(4));
    }
}
