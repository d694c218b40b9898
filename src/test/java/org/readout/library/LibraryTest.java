package org.readout.library;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Clue;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Description;
import org.readout.model.Edit;
import org.readout.model.Event;
import org.readout.model.Force;
import org.readout.model.HistoryEntry;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;
import org.readout.model.Release;
import org.readout.model.ReleaseSummary;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;
import org.readout.model.SignOff;
import org.readout.model.Signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LibraryTest {

    private static final Instant NOW = Instant.parse("2031-03-06T08:00:00.123456789Z");

    @TempDir
    Path temporary;

    private Library library;
    private Release release = Samples.release("hotline.txt", Samples.TEXT);

    @BeforeEach
    void open() {
        library = Library.openOrCreate(temporary.resolve("My desk.readout"), "Maja", Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void reopen() {
        library.close();
        open();
    }

    private AnnotatedRelease read() {
        return library.annotated(List.of(release.id())).join().getFirst();
    }

    private void apply(String label, Edit... edits) {
        library.apply(Change.of(label, List.of(edits))).join();
    }

    @Test
    void aReleaseComesBackAsItWasTakenIn() {
        library.add(release, Samples.bytes(release), null).join();
        reopen();
        assertThat(read()).isEqualTo(new AnnotatedRelease(release, List.of()));
        assertThat(library.original(release.id()).join()).isEqualTo(Samples.bytes(release));
    }

    @Test
    void everyKindOfMarkComesBackWithEveryField() {
        library.add(release, Samples.bytes(release), null).join();
        List<Mark> marks = List.of(
                Samples.person(release, "\uAE40\uD64D\uADE0"),
                Samples.date(release),
                Samples.commitment(release),
                new CommitmentDraft(Samples.at(release, "agreed"), Force.SHARED_VIEW).build(),
                Samples.event(release),
                Samples.note(release));
        apply("Mark", marks.stream().map(mark -> Edit.add(release.id(), mark)).toArray(Edit[]::new));
        reopen();
        assertThat(read().marks()).containsExactlyInAnyOrderElementsOf(marks);
        HistoryEntry entry = library.history(release.id()).join().getFirst();
        assertThat(entry.change().edits()).extracting(Edit::after).containsExactlyElementsOf(marks);
        assertThat(entry.at()).isEqualTo(NOW);
        assertThat(entry.officer()).isEqualTo("Maja");
    }

    @Test
    void aChangeIsTakenBackAndDoneAgain() {
        Samples.add(library, release);
        Commitment suggested = read().commitments().getFirst();
        Commitment accepted = suggested.draft().review(Review.ACCEPTED).force(Force.OFFER).parties(List.of()).build();
        Change accept = Change.of("Accept commitment", List.of(new Edit(release.id(), suggested, accepted)));
        library.apply(accept).join();
        assertThat(read().commitments()).containsExactly(accepted);
        library.apply(accept.inverse("Undo")).join();
        assertThat(read().commitments()).containsExactly(suggested);
        library.apply(accept).join();
        assertThat(read().commitments()).containsExactly(accepted);
        assertThat(library.history(release.id()).join())
                .extracting(entry -> entry.change().label())
                .containsExactly("Accept commitment", "Undo", "Accept commitment");
    }

    @Test
    void aDeletedMarkComesBackUnderTheSameId() {
        Samples.add(library, release);
        Mark mark = read().commitments().getFirst();
        Change delete = Change.of("Delete", List.of(Edit.remove(release.id(), mark)));
        library.apply(delete).join();
        assertThat(read().commitments()).isEmpty();
        library.apply(delete.inverse("Undo")).join();
        assertThat(read().marks()).contains(mark);
    }

    @Test
    void aReleaseIsCalledReviewedAndNoLonger() {
        Samples.add(library, release);
        Signature signature = library.sign();
        assertThat(signature).isEqualTo(new Signature("Maja", NOW));
        Change sign = Change.ofSignOffs("Reviewed", List.of(new SignOff(release.id(), null, signature)));
        library.apply(sign).join();
        reopen();
        assertThat(read().reviewed()).isEqualTo(signature);
        assertThatThrownBy(() -> library.apply(sign).join()).cause().isInstanceOf(ReadoutException.class);
        library.apply(sign.inverse("Undo")).join();
        assertThat(read().reviewed()).isNull();
        assertThat(library.history(release.id()).join())
                .extracting(entry -> entry.change().signOffs().getFirst().after())
                .containsExactly(null, signature);
    }

    @Test
    void whereTheDateWasFoundIsKeptUntilTheOfficerConfirmsIt() {
        Publication given = release.publication();
        Clue clue = new Clue(Clue.Place.DATELINE, "Geneva, 4 March 2031", 0.7);
        Publication found = new Publication(given.title(), given.publisher(), given.published(), given.language(),
                given.address(), given.retrieved(), null, clue);
        release = new Release(release.id(), release.source(), found, release.version());
        Samples.add(library, release);
        reopen();
        assertThat(read().release().publication()).isEqualTo(found);
        Publication confirmed = found.confirmed();
        Change confirm = Change.ofDescription("Confirm", new Description(release.id(), found, confirmed));
        library.apply(confirm).join();
        reopen();
        assertThat(read().release().publication()).isEqualTo(given);
        assertThat(library.summaries().join().getFirst().published()).isEqualTo(confirmed.published());
        assertThatThrownBy(() -> library.apply(confirm).join()).cause().isInstanceOf(ReadoutException.class);
        library.apply(confirm.inverse("Undo")).join();
        assertThat(read().release().publication()).isEqualTo(found);
        assertThat(library.history(release.id()).join())
                .extracting(entry -> entry.change().descriptions().getFirst().after())
                .containsExactly(found, given);
    }

    @Test
    void everyFactOfThePublicationIsKeptWithItsPlaceAndTakesTheOfficersWord() {
        Publication found = new Publication("Found", "Gazette", LocalDate.of(2031, 3, 4), "fr",
                URI.create("https://gazette.example/1"), LocalDate.of(2031, 3, 5),
                new Clue(Clue.Place.PAGE_DATA, "og:site_name: Gazette", 0.9), new Clue(Clue.Place.MAIL_HEAD, "Date: 4 March", 0.7),
                new Clue(Clue.Place.HEADLINE, "Found", 0.8), new Clue(Clue.Place.WORDING, "le la les", 0.9),
                new Clue(Clue.Place.PROPERTIES, "https://gazette.example/1", 0.9), new Clue(Clue.Place.FILE_DATE, "2031-03-05", 0.6));
        release = new Release(release.id(), release.source(), found, release.version());
        Samples.add(library, release);
        reopen();
        assertThat(read().release().publication()).isEqualTo(found);
        Publication said = found.describedAs(new Publication("Said", "Herald", LocalDate.of(2031, 3, 3), "en",
                URI.create("https://herald.example/1"), found.retrieved()));
        library.apply(Change.ofDescription("Describe", new Description(release.id(), found, said))).join();
        reopen();
        assertThat(read().release().publication()).isEqualTo(said);
        assertThat(said.titleFound()).isNull();
        assertThat(said.retrievedFound()).isEqualTo(found.retrievedFound());
    }

    @Test
    void theDeskSetsWhichNamesAreTrusted() {
        Samples.add(library, release);
        assertThat(library.trusted().join()).isEqualTo(Cue.TRUSTED);
        for (double trusted : new double[] {0, 0.6, 1}) {
            library.setTrusted(trusted).join();
            reopen();
            ReviewPolicy policy = ReviewPolicy.USUAL.withTrusted(library.trusted().join());
            assertThat(policy.trusted()).isEqualTo(trusted);
            assertThat(library.summaries().join().getFirst().tally().waiting(policy))
                    .isEqualTo((int) read().marks().stream().filter(policy::awaits).count());
        }
    }

    @Test
    void aMarkThatHasChangedSinceIsLeftAlone() {
        Samples.add(library, release);
        Mention seen = read().mentions().getFirst();
        Mark other = read().commitments().getFirst();
        apply("Accept", new Edit(release.id(), seen, seen.withReview(Review.ACCEPTED)));
        AnnotatedRelease before = read();
        assertThatThrownBy(() -> apply("Reject both",
                        new Edit(release.id(), other, other.withReview(Review.REJECTED)),
                        new Edit(release.id(), seen, seen.withReview(Review.REJECTED))))
                .hasMessageContaining("has changed since")
                .hasMessageContaining("Reject both");
        assertThat(read()).isEqualTo(before);
        assertThat(library.history(release.id()).join()).hasSize(1);
    }

    @Test
    void theShelfKnowsTheEventAndWhatAwaits() {
        Samples.add(library, release);
        ReleaseSummary summary = library.summaries().join().getFirst();
        Event told = read().events().getFirst();
        assertThat(summary.event()).isEqualTo(new ReleaseSummary.Encounter(told.kind(), told.date(), told.place()));
        ReviewPolicy usual = ReviewPolicy.USUAL;
        assertThat(summary.tally().waiting(usual)).isEqualTo((int) read().marks().stream().filter(usual::awaits).count());
        assertThat(summary.tally().waiting(usual)).isEqualTo(3);
        assertThat(summary.title()).isEqualTo(release.publication().title());
        assertThat(summary.publisher()).isEqualTo(release.publication().publisher());
        assertThat(summary.published()).isEqualTo(release.publication().published());
        assertThat(summary.words()).isGreaterThan(30);
        Mark event = read().events().getFirst();
        apply("Reject", new Edit(release.id(), event, event.withReview(Review.REJECTED)));
        summary = library.summaries().join().getFirst();
        assertThat(summary.event()).isNull();
        assertThat(summary.tally().waiting(usual)).isEqualTo(2);
    }

    @Test
    void theSameBytesOrTheSameTextAreTakenInOnce() {
        UUID id = Samples.add(library, release);
        Release again = Samples.release("copy.txt", Samples.TEXT);
        byte[] other = ("\uFEFF" + Samples.TEXT).getBytes(StandardCharsets.UTF_8);
        assertThat(library.add(again, Samples.bytes(again), null).join()).isEqualTo(id);
        assertThat(library.add(again, other, null).join()).isEqualTo(id);
        assertThat(library.summaries().join()).hasSize(1);
    }

}
