package org.readout.jobs.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.jobs.ClosedLibrary;
import org.readout.jobs.Corrections;
import org.readout.jobs.ImportReport;
import org.readout.jobs.ImportReport.Item;
import org.readout.jobs.ImportReport.Outcome;
import org.readout.jobs.LibrarySession;
import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Commitment;
import org.readout.model.Edit;
import org.readout.model.Ids;
import org.readout.model.Kin;
import org.readout.model.Linking;
import org.readout.model.Mark;
import org.readout.model.Note;
import org.readout.model.Review;
import org.readout.model.SignOff;
import org.readout.model.Ties;
import org.readout.model.VersionSummary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Copies, corrections and translations on their way into a real library, and back out of a release. */
class NewVersionTest {

    private static final String TEXT = """
            Ministry of Bridges
            Press Release
            March 4, 2031

            Vice Ministers Agree on a Hotline

            Vice Minister Ana Lind of Norway met Vice Minister Bo Hart of Finland in Oslo on March 3, 2031. The two Vice Ministers agreed to open a hotline by June 2031.

            Vice Minister Lind said that Norway will send two engineers to Finland next month. Vice Minister Hart welcomed the offer and expressed concern over the delay of the ferry talks.

            The two sides shared the view that the ferry line is important for both regions. They also discussed fisheries and the exchange of students between the universities of both countries.
            """;
    private static final String CORRECTED = TEXT.replace("two engineers", "three engineers").replace("next month", "in May");

    @TempDir
    Path temporary;

    private LibrarySession session;

    @BeforeEach
    void open() {
        session = LibrarySession.openOrCreate(temporary.resolve("desk.readout"), "Maja");
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Item take(String name, String text, Corrections corrections) throws IOException {
        Path file = Files.writeString(temporary.resolve(name), text);
        ImportReport report = session.importFiles(List.of(file), corrections, item -> { }).join();
        assertThat(report.items()).hasSize(1);
        return report.items().getFirst();
    }

    private Item take(String name, String text) throws IOException {
        return take(name, text, Corrections.ASK);
    }

    private AnnotatedRelease read(UUID release) {
        return session.release(release).join();
    }

    private Note note(AnnotatedRelease release, String words) {
        return new Note(Ids.next(), Anchor.of(release.release().version(), Texts.span(release.release().version(), words)),
                "Ask about this", Review.ACCEPTED);
    }

    private Commitment accept(AnnotatedRelease release, String words) {
        Commitment suggested = release.commitments().stream()
                .filter(commitment -> commitment.anchor().quote().contains(words)).findFirst().orElseThrow();
        Commitment accepted = (Commitment) suggested.withReview(Review.ACCEPTED);
        session.apply(Change.of("Accept", List.of(new Edit(release.release().id(), suggested, accepted)))).join();
        return accepted;
    }

    private static UUID taken(Item item) {
        return Objects.requireNonNull(item.release());
    }

    @Test
    void theShelfIsToldOfCopiesAndOfVersions() throws IOException {
        UUID first = taken(take("one.txt", TEXT));
        assertThat(session.versions().ties(List.of(first)).join()).isEmpty();
        UUID copy = taken(take("copy.txt", TEXT.replace("Ministry of Bridges", "Harbour News").replace("March 4, 2031", "March 9, 2031")));
        assertThat(session.versions().ties(List.of(first, copy)).join())
                .isEqualTo(Map.of(first, new Ties(1, 0, 1, false), copy, new Ties(1, 0, 1, false)));

        take("two.txt", CORRECTED, Corrections.TAKE_IN);
        assertThat(Objects.requireNonNull(session.versions().ties(List.of(first)).join().get(first)).versions()).isEqualTo(2);
    }

    private UUID withMarks() throws IOException {
        UUID id = taken(take("one.txt", TEXT));
        AnnotatedRelease release = read(id);
        accept(release, "hotline");
        accept(release, "engineers");
        session.apply(Change.of("Note", List.of(Edit.add(id, note(release, "two engineers")),
                Edit.add(id, note(release, "the ferry line"))))).join();
        session.apply(Change.ofSignOffs("Reviewed", List.of(new SignOff(id, null, session.sign())))).join();
        return id;
    }

    @Test
    void aCopyOfAnotherPublisherIsTakenInLinkedAndSaid() throws IOException {
        UUID first = taken(take("one.txt", TEXT));
        Item copy = take("two.txt", TEXT.replace("Ministry of Bridges", "Source: Harbour News Agency"));
        assertThat(copy.outcome()).isEqualTo(Outcome.NEW);
        assertThat(copy.line()).contains("nearly the same text").contains("Agree on a Hotline").contains("Ministry of Bridges");
        Kin kin = session.versions().kin(List.of(first)).join().getFirst();
        assertThat(kin.release()).isEqualTo(copy.release());
        assertThat(kin.kind()).isEqualTo(Kin.Kind.COPY);
        assertThat(kin.likeness()).isGreaterThan(0.8);
        assertThat(take("three.txt", "The lighthouse of Bergen was painted on March 4, 2031.\n").line()).isEmpty();
    }

    @Test
    void theSameTextIsSkippedAndItIsSaidWhichItIs() throws IOException {
        UUID first = taken(take("one.txt", TEXT));
        Item again = take("again.txt", TEXT);
        assertThat(again.outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(again.release()).isEqualTo(first);
        assertThat(again.line()).contains("the same").contains("Agree on a Hotline");
    }

    @Test
    void aCorrectedTextIsKeptApartUntilTheOfficerSays() throws IOException {
        UUID first = withMarks();
        AnnotatedRelease before = read(first);
        Item corrected = take("two.txt", CORRECTED);
        assertThat(corrected.outcome()).isEqualTo(Outcome.NEW);
        assertThat(corrected.line()).contains("corrected version").contains("release of its own");
        assertThat(read(first)).isEqualTo(before);
        Kin asked = session.versions().kin(List.of(first)).join().getFirst();
        assertThat(asked.isAsked()).isTrue();
        Kin own = asked.as(Kin.Kind.CORRECTION, Kin.Standing.REFUSED);
        session.apply(Change.ofLinkings("A release of its own", List.of(new Linking(asked, own)))).join();
        assertThat(session.versions().kin(List.of(first)).join()).containsExactly(own);
        assertThatThrownBy(() -> session.apply(Change.ofLinkings("Again", List.of(new Linking(asked, own)))).join())
                .hasMessageContaining("otherwise since");
    }

    @Test
    void asANewVersionItTakesTheMarksAlongAndNoneIsLost() throws IOException {
        UUID first = withMarks();
        List<Mark> judged = read(first).marks().stream().filter(mark -> mark.review() == Review.ACCEPTED).toList();
        Item updated = take("two.txt", CORRECTED, Corrections.TAKE_IN);
        assertThat(updated.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(updated.release()).isEqualTo(first);
        assertThat(updated.line()).contains("version 2").contains("2 found").contains("2 to review");
        session.suggestAgain().join();

        AnnotatedRelease now = read(first);
        assertThat(session.shelf().join()).hasSize(1);
        assertThat(now.release().version().number()).isEqualTo(2);
        assertThat(now.release().text()).contains("three engineers");
        assertThat(now.reviewed()).isNull();
        assertThat(now.marks()).extracting(Mark::id).contains(judged.getFirst().id());
        assertThat(now.marks()).allSatisfy(mark ->
                assertThat(mark.span().in(now.release().text())).isEqualTo(mark.anchor().quote()));
        assertThat(now.adrift()).hasSize(2).allSatisfy(mark ->
                assertThat(mark.anchor().quote()).contains("two engineers"));
        assertThat(judged).extracting(Mark::id).allMatch(id -> now.marks().stream().anyMatch(mark -> mark.id().equals(id))
                || now.adrift().stream().anyMatch(mark -> mark.id().equals(id)));
        assertThat(session.versions().of(first).join()).extracting(VersionSummary::number).containsExactly(1, 2);
        assertThat(session.searches().all("engineers").join().releases()).contains(first);
    }

    @Test
    void itIsTakenBackAndDoneAgain() throws IOException {
        UUID first = withMarks();
        AnnotatedRelease before = read(first);
        UUID second = taken(take("two.txt", CORRECTED));
        NewVersion made = session.versions().newVersion("New version", first, second).join();
        session.apply(made.change()).join();
        session.suggestAgain().join();
        AnnotatedRelease after = read(first);

        session.apply(made.change().inverse("Undo")).join();
        assertThat(read(first)).isEqualTo(before);
        assertThat(session.shelf().join()).hasSize(2);
        session.suggestAgain().join();
        assertThat(read(second).commitments()).isNotEmpty();
        session.searches().ready().join();
        assertThat(session.searches().all("\"three engineers\"").join().releases()).containsExactly(second);

        session.apply(made.change().again()).join();
        session.suggestAgain().join();
        assertThat(read(first).adrift()).isEqualTo(after.adrift());
        assertThat(read(first).marks()).filteredOn(mark -> mark.review() == Review.ACCEPTED)
                .isEqualTo(after.marks().stream().filter(mark -> mark.review() == Review.ACCEPTED).toList());
        assertThat(session.history(first).join()).extracting(entry -> entry.change().label())
                .startsWith("New version", "Undo", "New version");
        assertThat(session.history(first).join().getFirst().change().foldings()).hasSize(1);
    }

    @Test
    void whatTheOfficerDeletedIsNotSuggestedInTheNewVersion() throws IOException {
        UUID first = taken(take("one.txt", TEXT));
        Commitment hotline = read(first).commitments().stream()
                .filter(commitment -> commitment.anchor().quote().contains("hotline")).findFirst().orElseThrow();
        session.apply(Change.of("Delete", List.of(Edit.remove(first, hotline)))).join();
        take("two.txt", CORRECTED, Corrections.TAKE_IN);
        session.suggestAgain().join();
        assertThat(read(first).commitments()).noneMatch(commitment -> commitment.anchor().quote().contains("hotline"));
        assertThat(read(first).adrift()).isEmpty();
    }

    @Test
    void versionsAreInTheCopyAndTheLibraryIsFoundSound() throws IOException {
        UUID first = withMarks();
        take("two.txt", CORRECTED, Corrections.TAKE_IN);
        take("three.txt", TEXT.replace("Ministry of Bridges", "Source: Harbour News Agency"));
        session.suggestAgain().join();
        AnnotatedRelease now = read(first);
        List<Kin> kin = session.versions().kin(List.of(first)).join();
        Path copy = temporary.resolve("copy.json");
        session.backUpTo(copy).join();
        session.close();
        assertThat(ClosedLibrary.check(temporary.resolve("desk.readout"), "Maja", null).wrong()).isEmpty();
        ClosedLibrary.restore(copy, temporary.resolve("again.readout"), "Maja", null, false);
        session = LibrarySession.open(temporary.resolve("again.readout"), "Maja");
        assertThat(read(first)).isEqualTo(now);
        assertThat(session.versions().kin(List.of(first)).join()).isEqualTo(kin).isNotEmpty();
        assertThat(take("again.txt", CORRECTED).release()).isEqualTo(first);
    }
}
