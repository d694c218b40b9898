package org.readout.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Backup;
import org.readout.model.LockedException;
import org.readout.model.Passphrase;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process of its own writes to a library without pause and is killed with SIGKILL at moments nobody chose, again and again.
 * Each time the library must open, and hold whatever the process had said was done.
 */
class CrashTest {

    /** A child is killed after so many answers and then milliseconds, by chance, so mostly in the midst of something. */
    private static final int MOST_ANSWERS = 12;
    private static final int LONGEST_PAUSE = 60;
    /** Fewer kills than the long form asks for, where somebody has not an hour: -Dcrash.kills=N. */
    private static final int MOST_KILLS = Integer.getInteger("crash.kills", Integer.MAX_VALUE);

    @TempDir
    Path temporary;

    private Path folder;
    private final Random random = new Random();
    private final Release release = Samples.release("hotline.txt", Samples.TEXT);

    @BeforeEach
    void make() {
        folder = temporary.resolve("desk.readout");
        try (Library library = Library.openOrCreate(folder, "Maja", Clock.systemUTC())) {
            Samples.add(library, release);
        }
    }

    /** What a child said before it was killed; at least one answer. */
    private List<String> killed(String job, int mostAnswers) throws IOException, InterruptedException {
        int answers = 1 + random.nextInt(mostAnswers);
        return killed(job, (child, said, lines) -> {
            for (int i = 0; i < answers; i++) {
                said.add(lines.readLine());
            }
        });
    }

    /** When a child's time has come. */
    private interface Moment {
        void await(Process child, List<String> said, BufferedReader lines) throws IOException, InterruptedException;
    }

    private List<String> killed(String job, Moment moment) throws IOException, InterruptedException {
        Process child = Child.start(job, folder);
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = Child.lines(child)) {
            assertThat(lines.readLine()).isEqualTo("open");
            moment.await(child, said, lines);
            assertThat(child.isAlive()).isTrue();
            Thread.sleep(random.nextInt(LONGEST_PAUSE));
            child.toHandle().destroyForcibly();
            lines.lines().forEach(said::add);
        }
        child.waitFor();
        return said;
    }

    private static List<UUID> ids(List<String> said) {
        // Only a last line may be cut short.
        return said.stream().filter(line -> line.length() == 36).map(UUID::fromString).toList();
    }

    private void open(@Nullable Passphrase passphrase) {
        Library.open(folder, "Maja", passphrase, Clock.systemUTC()).close();
    }

    private long found(String table, List<UUID> ids) {
        try (Database database = Database.openReadOnly(folder.resolve("library.mv.db"), null)) {
            return database.writer()
                    .createQuery("SELECT COUNT(*) FROM " + table + " WHERE id = ANY(?)")
                    .bind(0, Rows.plain(ids.toArray()))
                    .mapTo(Long.class)
                    .one();
        }
    }

    private void killWhile(String job, String table, int times) throws IOException, InterruptedException {
        List<UUID> all = new ArrayList<>();
        for (int kill = 1; kill <= times; kill++) {
            List<UUID> acknowledged = ids(killed(job, MOST_ANSWERS));
            open(null);
            assertThat(found(table, acknowledged)).as("after kill %d", kill).isEqualTo(acknowledged.size());
            all.addAll(acknowledged);
        }
        assertThat(found(table, all)).as("at the end").isEqualTo(all.size()).isGreaterThanOrEqualTo(times);
        System.out.printf("Killed %d times during %s: %d acknowledged, 0 lost, 0 unopenable%n", times, job, all.size());
    }

    @ParameterizedTest
    @CsvSource({"mark, mark, 3", "take-in, release, 2", "back-up, mark, 2"})
    void whatWasAcknowledgedIsThereAfterAKill(String job, String table, int times) throws IOException, InterruptedException {
        killWhile(job, table, times);
        assertBackupsAreGood();
    }

    @ParameterizedTest
    @Tag("crash")
    @CsvSource({"mark, mark, 1000", "take-in, release, 200", "back-up, mark, 200"})
    void whatWasAcknowledgedIsThereAfterManyKills(String job, String table, int times)
            throws IOException, InterruptedException {
        killWhile(job, table, Math.min(times, MOST_KILLS));
        assertBackupsAreGood();
    }

    private void assertBackupsAreGood() {
        for (Backup backup : Backups.list(new LibraryFolder(folder))) {
            Path copy = temporary.resolve("copy.mv.db");
            new BackupZip(backup.file()).unpack(copy);
            try (Database database = Database.openReadOnly(copy, null)) {
                assertThat(new Inspection(database.writer()).all().wrong()).as(backup.file().toString()).isEmpty();
            }
        }
    }

    @Test
    void aKillDuringAMigrationLeavesALibraryThatOpens() throws IOException, InterruptedException {
        killWhileMigrating(2);
    }

    @Test
    @Tag("crash")
    void manyKillsDuringMigrationsLeaveLibrariesThatOpen() throws IOException, InterruptedException {
        killWhileMigrating(Math.min(200, MOST_KILLS));
    }

    private void killWhileMigrating(int times) throws IOException, InterruptedException {
        int seen = 0;
        for (int kill = 1; kill <= times; kill++) {
            for (String name : killed("migrate", 2)) {
                Path migrated = temporary.resolve(name);
                if (Files.exists(migrated.resolve("library.json"))) {
                    try (Library library = Library.open(migrated, "Maja", Clock.systemUTC())) {
                        assertThat(library.summaries().join()).as("after kill %d", kill).hasSize(1);
                    }
                    seen++;
                }
                LibraryFolder.delete(migrated);
            }
        }
        System.out.printf("Killed %d times during migration: %d libraries, 0 lost, 0 unopenable%n", times, seen);
    }

    @Test
    void aKillDuringCompactionLeavesWhatThereWas() throws IOException, InterruptedException {
        killWhileCompacting(2);
    }

    @Test
    @Tag("crash")
    void manyKillsDuringCompactionLeaveWhatThereWas() throws IOException, InterruptedException {
        killWhileCompacting(Math.min(200, MOST_KILLS));
    }

    private void killWhileCompacting(int times) throws IOException, InterruptedException {
        LibraryFolder place = new LibraryFolder(folder);
        List<UUID> all = new ArrayList<>();
        long smaller = 0;
        int drafts = 0;
        for (int kill = 1; kill <= times; kill++) {
            // By turns at any moment, and while there is a new file beside the old.
            List<String> said = kill % 2 == 0 ? killed("compact", MOST_ANSWERS) : killed("compact", (child, none, lines) -> {
                while (child.isAlive() && Files.notExists(place.nextDatabase())) {
                    Thread.sleep(1);
                }
            });
            smaller += said.stream().filter("smaller"::equals).count();
            drafts += Files.exists(place.nextDatabase()) ? 1 : 0;
            all.addAll(ids(said));
            open(null);
            assertThat(place.nextDatabase()).doesNotExist();
            assertThat(Library.check(folder, "Maja", null).wrong()).as("after kill %d", kill).isEmpty();
            assertThat(found("mark", all)).as("after kill %d", kill).isEqualTo(all.size());
        }
        assertThat(all).hasSizeGreaterThanOrEqualTo(times);
        assertThat(drafts + smaller).isPositive();
        System.out.printf("Killed %d times during compaction: %d done, %d left half a file, %d acknowledged, 0 lost, 0 unopenable%n",
                times, smaller, drafts, all.size());
    }

    @Test
    void aKillDuringAChangeOfPassphraseLeavesTheOldOneOrTheNew() throws IOException, InterruptedException {
        killWhileChangingPassphrase(2);
    }

    @Test
    @Tag("crash")
    void manyKillsDuringChangesOfPassphraseLeaveTheOldOneOrTheNew() throws IOException, InterruptedException {
        killWhileChangingPassphrase(Math.min(200, MOST_KILLS));
    }

    private void killWhileChangingPassphrase(int times) throws IOException, InterruptedException {
        int last = 0;
        int changes = 0;
        for (int kill = 1; kill <= times; kill++) {
            List<String> said = killed("passphrase", 3).stream().filter(line -> line.matches("passphrase \\d")).toList();
            changes += said.size();
            assertThat(said).isNotEmpty();
            last = Integer.parseInt(said.getLast().substring("passphrase ".length()));
            List<Integer> opening = Stream.of(0, 1, 2).filter(step -> opens(Child.passphrase(step))).toList();
            assertThat(opening).as("after kill %d", kill).hasSize(1);
            assertThat(opening.getFirst()).isIn(Arrays.asList(last, (last + 1) % 3));
            last = opening.getFirst();
        }
        System.out.printf("Killed %d times during change of passphrase: %d changes, 0 lost, 0 unopenable%n", times, changes);
    }

    /** Whether the library opens so, and is what it was. */
    private boolean opens(@Nullable Passphrase passphrase) {
        if (passphrase == null == Library.isEncrypted(folder)) {
            return false;
        }
        try (Library library = Library.open(folder, "Maja", passphrase, Clock.systemUTC())) {
            assertThat(library.annotated(List.of(release.id())).join().getFirst().release().text()).isEqualTo(Samples.TEXT);
            return true;
        } catch (LockedException e) {
            return false;
        }
    }
}
