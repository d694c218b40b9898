package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.jobs.ClosedLibrary;
import org.readout.jobs.LibrarySession;
import org.readout.model.Passphrase;

import static org.assertj.core.api.Assertions.assertThat;

/** While a desk holds a library, commands on it are carried out by the desk. */
class HeldLibraryTest {

    private static final String WORDS = "seven herons at dawn";

    @TempDir
    Path folder;

    private final AtomicInteger changes = new AtomicInteger();
    private Path library;
    private Path file;
    private LibrarySession desk;

    @BeforeEach
    void hold() throws IOException {
        file = Files.writeString(folder.resolve("a.txt"), """
                Ministers Meet in Geneva

                Foreign Minister Ada Smith and Foreign Minister Bo Lind agreed on October 4 to continue close communication.
                """);
        library = folder.resolve("Desk.readout");
        desk = LibrarySession.openOrCreate(library, "Maja");
        desk.openDoor(Readout::serve, changes::incrementAndGet);
    }

    @AfterEach
    void letGo() {
        desk.close();
    }

    @Test
    void everyCommandIsDoneAndTheDeskIsToldOfWhatCameIn() throws IOException {
        Shell.Answer taken = Shell.run("import", "--library", library, file);
        assertThat(taken.err()).isEmpty();
        assertThat(taken.out().lines()).containsExactly("new        " + file, "1 new, 0 duplicate, 0 updated, 0 failed");
        assertThat(desk.shelf().join()).hasSize(1);
        assertThat(changes).hasPositiveValue();

        Shell.Answer found = Shell.run("search", "--library", library, "communication");
        assertThat(found.code()).as(found.err()).isZero();
        assertThat(found.out()).contains("Ministers Meet in Geneva");

        Path brief = folder.resolve("brief.md");
        Shell.Answer written = Shell.run("brief", "--library", library, "--review", "all", "--out", brief);
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(Files.readString(brief)).contains("continue close communication");

        Shell.Answer checked = Shell.run("check", "--library", library);
        assertThat(checked.code()).as(checked.err()).isZero();
        assertThat(checked.out()).contains("all as it should be");

        Path copy = folder.resolve("copy.zip");
        Shell.Answer backedUp = Shell.run("backup", "--library", library, "--out", copy);
        assertThat(backedUp.code()).as(backedUp.err()).isZero();
        assertThat(copy).isNotEmptyFile();
        assertThat(desk.shelf().join()).as("the desk's library is still open").hasSize(1);
    }

    @Test
    void whatFailsAtTheDeskIsToldAtTheShell() {
        Path missing = folder.resolve("gone.txt");
        Shell.Answer answer = Shell.run("import", "--library", library, missing);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.errors()).singleElement().asString().contains("gone.txt");
    }

    @Test
    void aLibraryIsNotReplacedWhileADeskHasItOpen() throws IOException {
        Shell.run("import", "--library", library, file);
        Path copy = folder.resolve("copy.zip");
        Shell.run("backup", "--library", library, "--out", copy);
        Shell.Answer answer = Shell.run("restore", "--library", library, "--replace", "--from", copy);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.errors()).singleElement().asString().contains("already open by Maja");
        assertThat(desk.shelf().join()).hasSize(1);
        // On Linux a second look at the lock's file by this process would have let go of the lock.
        assertThat(lockedForOthers()).isTrue();
    }

    /** Asked of another process, since a process does not see its own lock. */
    private boolean lockedForOthers() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path asker = Files.writeString(folder.resolve("Asker.java"), """
                class Asker {
                    public static void main(String[] file) throws Exception {
                        try (var channel = java.nio.channels.FileChannel.open(
                                java.nio.file.Path.of(file[0]), java.nio.file.StandardOpenOption.WRITE)) {
                            System.out.print(channel.tryLock(1L << 40, 1, false) == null);
                        }
                    }
                }
                """);
        Process process = new ProcessBuilder(
                java.toString(), asker.toString(), library.resolve("library.lock").toString()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Boolean.parseBoolean(said);
    }

    @Test
    void onlyTheOwnerCanReachTheDoor() throws IOException {
        Path door = ClosedLibrary.doorOf(library).orElseThrow();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(door))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(door.getParent()))).isEqualTo("rwx------");
    }

    @Test
    void theDoorIsGoneWithTheDeskAndTheShellHasTheLibraryItself() throws IOException {
        Path door = ClosedLibrary.doorOf(library).orElseThrow();
        desk.close();
        assertThat(door).doesNotExist();
        assertThat(ClosedLibrary.doorOf(library)).isEmpty();
        assertThat(Shell.run("import", "--library", library, file).code()).isZero();
        try (Stream<Path> left = Files.list(library)) {
            assertThat(left.map(path -> path.getFileName().toString())).doesNotContain("library.door");
        }
    }

    @Test
    void whatADeadHolderLeftIsTakenOver() throws IOException {
        desk.close();
        Files.writeString(library.resolve("library.door"), "left behind");
        Files.writeString(library.resolve("library.lock"), "by Nobody since 10:00 (process 1)\n" + library.resolve("library.door"));
        assertThat(Shell.run("import", "--library", library, file).code()).isZero();
        desk = LibrarySession.open(library, "Maja");
        desk.openDoor(Readout::serve, changes::incrementAndGet);
        assertThat(Shell.run("search", "--library", library, "Geneva").out()).contains("Ministers Meet");
    }

    @Test
    void aFolderWithALongNameHasADoorElsewhere() throws IOException {
        Path deep = folder.resolve("d".repeat(120)).resolve("Far.readout");
        Files.createDirectories(deep.getParent());
        try (LibrarySession far = LibrarySession.openOrCreate(deep, "Maja")) {
            far.openDoor(Readout::serve, changes::incrementAndGet);
            assertThat(ClosedLibrary.doorOf(deep).orElseThrow()).doesNotHaveToString(deep.resolve("library.door").toString());
            assertThat(Shell.run("import", "--library", deep, file).code()).isZero();
            assertThat(far.shelf().join()).hasSize(1);
        }
    }

    @Test
    void anEncryptedLibraryAnswersOnlyToItsPassphrase() throws IOException {
        Path secret = folder.resolve("Secret.readout");
        Path right = Files.writeString(folder.resolve("right"), WORDS + "\n");
        Path wrong = Files.writeString(folder.resolve("wrong"), "eight herons at dawn\n");
        try (LibrarySession closed = LibrarySession.openOrCreate(secret, "Maja", Passphrase.of(WORDS))) {
            closed.openDoor(Readout::serve, changes::incrementAndGet);
            assertThat(Shell.run("import", "--library", secret, file).errors()).singleElement().asString()
                    .contains("is locked").contains("--passphrase-file");
            assertThat(Shell.run("import", "--library", secret, "--passphrase-file", wrong, file).errors())
                    .singleElement().asString().contains("not the passphrase");
            assertThat(closed.shelf().join()).isEmpty();
            assertThat(Shell.run("import", "--library", secret, "--passphrase-file", right, file).code()).isZero();
            assertThat(closed.shelf().join()).hasSize(1);
        }
    }

    @Test
    void twoShellsAtOnceAreBothServed() throws IOException {
        Path other = Files.writeString(folder.resolve("b.txt"), "Talks on Fisheries\n\nMinister Ada Smith met Minister Bo Lind.\n");
        CompletableFuture<Shell.Answer> one = CompletableFuture.supplyAsync(() -> Shell.run("import", "--library", library, file));
        Shell.Answer two = Shell.run("import", "--library", library, other);
        assertThat(one.join().code()).isZero();
        assertThat(two.code()).isZero();
        assertThat(desk.shelf().join()).hasSize(2);
    }
}
