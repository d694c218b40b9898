package org.readout.library;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.Backup;
import org.readout.model.Checkup;
import org.readout.model.Holdings;
import org.readout.model.ReadoutException;

/** The backups of a library: each is opened and looked at before it is given its name, and the oldest are dropped. */
final class Backups {

    /** The time as UTC has it, so that the names sort as they were made; without colons, which Windows does not take. */
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z.zip'", Locale.ROOT);
    /** What is written, and what it is looked at in; no backup until all is well. */
    private static final String DRAFT = "next.zip";
    private static final String LOOKED_AT = "next.mv.db";
    private static final String COPIED = "copied.mv.db";
    /** Texts of a copy that are read before it is called good. */
    private static final int SAMPLE = 500;

    private final LibraryFolder folder;
    private final @Nullable Unlocked key;
    private final Standstill standstill;

    Backups(LibraryFolder folder, @Nullable Unlocked key, Standstill standstill) {
        this.folder = folder;
        this.key = key;
        this.standstill = standstill;
    }

    /** Newest first; what lies beside them under other names is left out. */
    static List<Backup> list(LibraryFolder folder) {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.flatMap(file -> Stream.ofNullable(made(file)).map(made -> new Backup(file, made, null)))
                    .sorted(Comparator.comparing(Backup::made).reversed())
                    .toList();
        } catch (IOException e) {
            throw new ReadoutException("The backups of the library " + folder.path()
                    + " cannot be read. Check that you may open the folder " + folder.backups() + ".", e);
        }
    }

    private static @Nullable Instant made(Path file) {
        try {
            return LocalDateTime.parse(String.valueOf(file.getFileName()), NAME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /**
     * Makes a backup among the others, and drops those that are too many.
     *
     * @throws ReadoutException if none could be made that is good; the others are then as they were
     */
    Backup make(Handle handle, Instant now) {
        Instant made = now.truncatedTo(ChronoUnit.SECONDS);
        try {
            makeFolder();
            Backup backup = copy(handle, folder.backups().resolve(NAME.format(made.atOffset(ZoneOffset.UTC))), made);
            rotate();
            return backup;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Makes a backup under a name of the officer's; whole or not at all. */
    Backup makeAt(Handle handle, Path file, Instant now) {
        try {
            makeFolder();
            return copy(handle, file, now);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void makeFolder() throws IOException {
        // Else a library that was moved away would seem to be there again, and could not be put back.
        folder.requireThere();
        Files.createDirectories(folder.backups());
        LibraryFolder.ownerOnly(folder.backups(), true);
    }

    private Backup copy(Handle handle, Path file, Instant made) throws IOException {
        dropDrafts();
        requireRoom();
        Holdings before = Inspection.count(handle);
        Path draft = folder.backups().resolve(DRAFT);
        try {
            LibraryRecord record =
                    LibraryRecord.ours(key == null ? null : key.wrapped()).withHoldings(before);
            Path copied = folder.backups().resolve(COPIED);
            standstill.copy(copied);
            new BackupZip(draft).write(copied, record);
            Files.delete(copied);
            lookAt(draft, before);
            move(draft, file);
            return new Backup(file, made, before);
        } finally {
            dropDrafts();
        }
    }

    /** A copy that was never opened is a hope and not a backup. */
    private void lookAt(Path draft, Holdings least) {
        Path database = folder.backups().resolve(LOOKED_AT);
        new BackupZip(draft).unpack(database);
        try (Database copy = Database.openReadOnly(database, key == null ? null : key.data())) {
            Checkup found = new Inspection(copy.writer()).sample(SAMPLE);
            if (!found.sound() || found.schema() != Schema.NEWEST || found.holdings().releases() < least.releases()) {
                throw new DamagedException(found.sound() ? "the copy lacks what the library holds" : found.wrong().getFirst());
            }
        } catch (RuntimeException e) {
            throw new ReadoutException("The backup of the library " + folder.path()
                    + " did not open as it should and was not kept. Close the library and run readout check on it.", e);
        }
    }

    private void requireRoom() throws IOException {
        // The copy or what the zip is unpacked to for a look, and the zip; a database that is not encrypted shrinks in one.
        long wanted = 2 * Files.size(folder.database());
        if (Files.getFileStore(folder.backups()).getUsableSpace() < wanted) {
            throw new ReadoutException("The library " + folder.path() + " could not be backed up: the disk is nearly full."
                    + " Make room on it; what is saved stays saved.");
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Another drive: written beside its place first, so that no half of it ever stands there.
            Path beside = file.resolveSibling("." + file.getFileName() + ".part");
            try {
                Files.copy(draft, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        }
    }

    private void rotate() throws IOException {
        List<Backup> all = list(folder);
        Set<Instant> kept = Rotation.kept(all.stream().map(Backup::made).collect(Collectors.toSet()));
        for (Backup backup : all) {
            if (!kept.contains(backup.made())) {
                Files.deleteIfExists(backup.file());
            }
        }
    }

    private void dropDrafts() throws IOException {
        try (Stream<Path> files = Files.list(folder.backups())) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.equals(DRAFT) || name.equals(LOOKED_AT) || name.equals(COPIED)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private ReadoutException failed(IOException cause) {
        return new ReadoutException("The library " + folder.path()
                + " could not be backed up. Check the room left on the drive and that you may write there; what is saved"
                + " stays saved.", cause);
    }
}
