package org.readout.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Change;
import org.readout.model.Edit;
import org.readout.model.Holdings;
import org.readout.model.Mark;
import org.readout.model.Note;
import org.readout.model.ReadoutException;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The disk full, read-only or gone: a clear line, and what was acknowledged is there. */
class MediumTest {

    /** Enough for some notes, and too little for a backup. */
    private static final int ROOM_LEFT = 120_000;
    private static final int TOO_LITTLE_FOR_A_FILE = 40_000;

    @TempDir
    Path temporary;

    private Path disk;
    private Path folder;
    private boolean mounted;
    private final Release release = Samples.release("hotline.txt", Samples.TEXT);

    @BeforeEach
    void name() throws IOException {
        disk = Files.createDirectory(temporary.resolve("disk"));
        folder = disk.resolve("desk.readout");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            process.getInputStream().readAllBytes();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void mount(String size) throws IOException, InterruptedException {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString());
        assumeTrue(mounted, "Skipped: this user may not mount a small disk");
    }

    private Library open() {
        return Library.openOrCreate(folder, "Maja", Clock.systemUTC());
    }

    private UUID note(Library library) {
        Note note = Samples.note(release);
        library.apply(Change.of("Note", List.of(Edit.add(release.id(), note)))).join();
        return note.id();
    }

    private static void assertLine(Throwable failure, String... words) {
        assertThat(failure)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(ReadoutException.class)
                .message()
                .contains(words)
                .doesNotContain("\n")
                .doesNotContain("Exception");
    }

    private void assertHolds(List<UUID> acknowledged) {
        try (Library library = open()) {
            assertThat(library.annotated(List.of(release.id())).join().getFirst().marks().stream().map(Mark::id))
                    .containsAll(acknowledged);
            assertThat(library.safekeeping().check().join().wrong()).isEmpty();
            note(library);
        }
    }

    @Test
    void onAFullDiskWhatWasAcknowledgedIsIntactAndTheRestIsRefused() throws IOException, InterruptedException {
        mount("12m");
        List<UUID> acknowledged = new ArrayList<>();
        Path filler = disk.resolve("filler");
        Throwable failure = null;
        Library library = open();
        Samples.add(library, release);
        acknowledged.add(note(library));
        Files.write(filler, new byte[(int) Files.getFileStore(disk).getUsableSpace() - ROOM_LEFT]);
        assertThatThrownBy(() -> library.safekeeping().backUp().join())
                .satisfies(told -> assertLine(told, folder.toString(), "disk is nearly full"));
        for (int i = 0; i < 100_000 && failure == null; i++) {
            try {
                acknowledged.add(note(library));
            } catch (CompletionException e) {
                failure = e;
            }
        }
        assertLine(Objects.requireNonNull(failure), "library.mv.db", "drive");
        try {
            library.close();
        } catch (ReadoutException e) {
            assertThat(e.line()).doesNotContain("\n");
        }
        Files.delete(filler);
        assertHolds(acknowledged);
    }

    @Test
    void onAFullDiskTheFileIsNotMadeSmallerAndStaysAsItWas() throws IOException, InterruptedException {
        mount("12m");
        try (Library library = open()) {
            Samples.add(library, release);
        }
        LibraryFolder place = new LibraryFolder(folder);
        byte[] before = Files.readAllBytes(place.database());
        Files.write(disk.resolve("filler"), new byte[(int) Files.getFileStore(disk).getUsableSpace() - TOO_LITTLE_FOR_A_FILE]);

        assertThatThrownBy(() -> new Compaction(place, null).run(new Holdings(1, 4, 0)))
                .isInstanceOf(ReadoutException.class)
                .hasMessageContaining("was left as it was");

        assertThat(Files.readAllBytes(place.database())).isEqualTo(before);
        assertThat(place.nextDatabase()).doesNotExist();
        System.setProperty(Compaction.FROM_PROPERTY, "1");
        try (Database database = Database.open(place.database(), null)) {
            assertThat(new Compaction(place, null).isDue(database.writer())).isFalse();
        } finally {
            System.clearProperty(Compaction.FROM_PROPERTY);
        }
    }

    @Test
    void onAReadOnlyDiskALibraryIsRefusedAndLeftAsItIs() throws IOException, InterruptedException {
        mount("12m");
        UUID noted;
        try (Library library = open()) {
            Samples.add(library, release);
            noted = note(library);
        }
        assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "Skipped: this user may not remount");
        assertThatThrownBy(this::open)
                .isInstanceOf(ReadoutException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining(folder.toString());
        assertThat(run("mount", "-o", "remount,rw", disk.toString())).isTrue();
        assertHolds(List.of(noted));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there an open file cannot be moved")
    void aFolderTakenAwayUnderWayIsToldAndNothingIsCalledSaved() throws IOException {
        List<UUID> acknowledged = new ArrayList<>();
        Library library = open();
        Samples.add(library, release);
        acknowledged.add(note(library));
        Path elsewhere = disk.resolve("elsewhere");
        Files.move(folder, elsewhere);
        assertThatThrownBy(() -> note(library)).satisfies(told -> assertLine(told, folder.toString(), "moved or deleted"));
        assertThatThrownBy(() -> library.safekeeping().backUp().join()).satisfies(told -> assertLine(told, folder.toString()));
        Files.move(elsewhere, folder);
        acknowledged.add(note(library));
        library.close();
        assertHolds(acknowledged);
    }
}
