package org.readout.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Edit;
import org.readout.model.Mark;
import org.readout.model.Note;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DurabilityTest {

    private static final int KILLS = 4;
    private static final int MARKS_BEFORE_A_KILL = 25;

    @TempDir
    Path temporary;

    private final Release release = Samples.release("hotline.txt", Samples.TEXT);

    private Library open() {
        return Library.openOrCreate(temporary.resolve("desk.readout"), "Maja", Clock.systemUTC());
    }

    private void make() {
        try (Library library = open()) {
            library.add(release, Samples.bytes(release), null).join();
        }
    }

    private Set<UUID> marks() {
        try (Library library = open()) {
            return library.annotated(List.of(release.id())).join().getFirst().marks().stream()
                    .map(Mark::id)
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws IOException, InterruptedException {
        make();
        Set<UUID> acknowledged = new HashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            Process child = Child.start("mark", temporary.resolve("desk.readout"));
            try (BufferedReader lines = Child.lines(child)) {
                assertThat(lines.readLine()).isEqualTo("open");
                for (int i = 0; i < MARKS_BEFORE_A_KILL; i++) {
                    acknowledged.add(UUID.fromString(lines.readLine()));
                }
                // Not Process.destroyForcibly, which closes the stream: what the child had said and nobody had read yet
                // counts too. Only its last line may be cut short.
                child.toHandle().destroyForcibly();
                lines.lines().filter(line -> line.length() == 36).map(UUID::fromString).forEach(acknowledged::add);
            }
            child.waitFor();
            assertThat(marks()).as("after kill %d", kill).containsAll(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * MARKS_BEFORE_A_KILL);
    }

    @Test
    void aSecondProcessIsToldWhoHasTheLibrary() throws IOException, InterruptedException {
        make();
        Process child = Child.start("hold", temporary.resolve("desk.readout"));
        try (BufferedReader lines = Child.lines(child)) {
            assertThat(lines.readLine()).isEqualTo("open");
            assertThatThrownBy(this::open)
                    .hasMessageContaining("is already open by Child since")
                    .hasMessageContaining("process " + child.pid())
                    .hasMessageContaining("Close it there");
        } finally {
            child.destroyForcibly();
            child.waitFor();
        }
        assertThat(marks()).isEmpty();
    }

    @Test
    void closingFinishesWhatWasAskedFor() {
        make();
        List<Note> notes = new ArrayList<>();
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        Library library = open();
        for (int i = 0; i < 60; i++) {
            Note note = Samples.note(release);
            notes.add(note);
            answers.add(library.apply(Change.of("Note", List.of(Edit.add(release.id(), note)))));
        }
        library.close();
        library.close();
        answers.forEach(CompletableFuture::join);
        assertThat(marks()).containsExactlyInAnyOrderElementsOf(notes.stream().map(Note::id).toList());
        assertThat(library.summaries())
                .failsWithin(Duration.ofMinutes(1))
                .withThrowableThat()
                .withMessageContaining("has been closed");
    }

    @Test
    void readersSeeAChangeWholeOrNotAtAll() {
        make();
        try (Library library = open()) {
            CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
            List<CompletableFuture<List<AnnotatedRelease>>> reads = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                last = library.apply(Change.of("Two notes", List.of(
                        Edit.add(release.id(), Samples.note(release)), Edit.add(release.id(), Samples.note(release)))));
                reads.add(library.annotated(List.of(release.id())));
                reads.add(library.annotated(List.of(release.id())));
            }
            last.join();
            for (CompletableFuture<List<AnnotatedRelease>> read : reads) {
                assertThat(read.join().getFirst().marks().size() % 2).isZero();
            }
            assertThat(library.annotated(List.of(release.id())).join().getFirst().marks()).hasSize(80);
        }
    }

    @Test
    void anInterruptedCallerDoesTheStoreNoHarm() {
        make();
        Note note = Samples.note(release);
        Thread.currentThread().interrupt();
        try (Library library = open()) {
            CompletableFuture<Void> answer =
                    library.apply(Change.of("Note", List.of(Edit.add(release.id(), note))));
            answer.cancel(true);
            library.annotated(List.of(release.id())).join();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(marks()).containsExactly(note.id());
    }
}
