package org.readout.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Edit;
import org.readout.model.Force;
import org.readout.model.HistoryEntry;
import org.readout.model.Note;
import org.readout.model.ReadoutException;
import org.readout.model.Review;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two officers, two libraries, one release in French, which gets no suggestions. */
class PacketJobTest {

    private static final String TEXT = "Entretien des deux ministres 🤝 à Lyon\n\n"
            + "Les deux ministres sont convenus de rouvrir la ligne. La France rouvrira son école.\n";

    @TempDir
    Path folder;

    @Test
    void aPacketBringsReleasesMarksAndHistoryIntoAnEmptyLibrary() throws IOException {
        Path packet = folder.resolve("lyon.packet");
        try (LibrarySession ada = library("ada", "Ada")) {
            take(ada);
            ada.apply(Change.of("Tag", List.of(Edit.add(only(ada).release().id(), commitment(only(ada), Force.AGREED))))).join();
            assertThat(new PacketJob(ada, Clock.systemUTC()).write(List.of(), packet)).isOne();

            try (LibrarySession bo = library("bo", "Bo")) {
                PacketReport report = new PacketJob(bo, Clock.systemUTC()).read(packet);
                bo.apply(Objects.requireNonNull(report.change())).join();

                assertThat(only(bo).marks()).isEqualTo(only(ada).marks());
                assertThat(only(bo).release()).isEqualTo(only(ada).release());
                assertThat(bo.history(only(bo).release().id()).join()).extracting(HistoryEntry::officer).containsExactly("Bo", "Ada");
                bo.saveOriginal(only(bo).release().id(), folder.resolve("again.txt")).join();
                assertThat(folder.resolve("again.txt")).hasContent(TEXT);

                PacketReport again = new PacketJob(bo, Clock.systemUTC()).read(packet);
                assertThat(again.change()).isNull();
                assertThat(List.of(again.arrived(), again.known(), again.same(), again.history())).containsExactly(0, 1, 1, 0);
            }
        }
    }

    @Test
    void whereBothJudgedOursStaysAndTheStepIsUndoneAsOne() throws IOException {
        Path packet = folder.resolve("lyon.packet");
        try (LibrarySession ada = library("ada", "Ada"); LibrarySession bo = library("bo", "Bo")) {
            take(ada);
            take(bo);
            AnnotatedRelease hers = only(ada);
            Note note = new Note(UUID.randomUUID(), at(hers, "Lyon"), "Demander le calendrier.", Review.ACCEPTED);
            ada.apply(Change.of("Tag", List.of(
                    Edit.add(hers.release().id(), commitment(hers, Force.UNILATERAL)), Edit.add(hers.release().id(), note)))).join();
            bo.apply(Change.of("Tag", List.of(Edit.add(only(bo).release().id(), commitment(only(bo), Force.AGREED))))).join();
            AnnotatedRelease before = only(bo);
            new PacketJob(ada, Clock.systemUTC()).write(List.of(), packet);

            PacketReport report = new PacketJob(bo, Clock.systemUTC()).read(packet);
            Change change = Objects.requireNonNull(report.change());
            bo.apply(change).join();

            assertThat(report.known()).isOne();
            assertThat(report.added()).isOne();
            PacketReport.Conflict conflict = report.conflicts().getFirst();
            assertThat(conflict.ours()).contains("agreed").doesNotContain("unilateral");
            assertThat(conflict.theirs()).contains("unilateral");
            assertThat(conflict.quote()).isEqualTo("rouvrir la ligne");
            assertThat(only(bo).commitments()).isEqualTo(before.commitments());
            assertThat(only(bo).notes()).hasSize(1);

            bo.apply(Change.of("Take theirs", List.of(conflict.take()))).join();
            assertThat(only(bo).commitments()).extracting(Commitment::force).containsExactly(Force.UNILATERAL);
            bo.apply(Change.of("Keep ours", List.of(conflict.take().inverse()))).join();
            bo.apply(change.inverse("Undo")).join();
            assertThat(only(bo).marks()).isEqualTo(before.marks());
        }
    }

    @Test
    void aFileThatIsNoPacketIsRefusedInALine() throws IOException {
        Path file = Files.writeString(folder.resolve("a.packet"), "no packet");
        try (LibrarySession bo = library("bo", "Bo")) {
            assertThatThrownBy(() -> new PacketJob(bo, Clock.systemUTC()).read(file))
                    .isInstanceOf(ReadoutException.class).hasMessageContaining("a.packet is no packet");
        }
    }

    private LibrarySession library(String name, String officer) {
        return LibrarySession.openOrCreate(folder.resolve(name + ".readout"), officer);
    }

    private void take(LibrarySession session) throws IOException {
        session.importFiles(List.of(Files.writeString(folder.resolve("a.txt"), TEXT)), item -> { }).join();
    }

    private static AnnotatedRelease only(LibrarySession session) {
        return session.release(session.shelf().join().getFirst().id()).join();
    }

    private static Commitment commitment(AnnotatedRelease release, Force force) {
        return new CommitmentDraft(at(release, "rouvrir la ligne"), force).review(Review.ACCEPTED).build();
    }

    private static Anchor at(AnnotatedRelease release, String words) {
        int start = release.release().text().indexOf(words);
        return Anchor.of(release.release().version(), new Span(start, start + words.length()));
    }
}
