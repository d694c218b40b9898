package org.readout.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.readout.model.Backup;
import org.readout.model.DamagedLibraryException;
import org.readout.model.Holdings;

/** Looks for the newest good backup of a damaged library, and says what would be missing from it. Changes nothing. */
final class Rescue {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);
    /** Texts of a backup that are read before it is offered. */
    private static final int SAMPLE = 500;

    private final LibraryFolder folder;
    private final @Nullable DataKey key;

    /** @param key null where the library is not encrypted, or its key is not known */
    Rescue(LibraryFolder folder, @Nullable DataKey key) {
        this.folder = folder;
        this.key = key;
    }

    /** The damage told with what can be done about it. */
    DamagedLibraryException offer(DamagedLibraryException damage) {
        Backup newest = null;
        for (Backup backup : Backups.list(folder)) {
            newest = good(backup);
            if (newest != null) {
                break;
            }
        }
        if (newest == null) {
            return damage;
        }
        Holdings missing = missing(newest);
        String since = missing == null
                ? "what was done since is not in it"
                : "of what was counted last it lacks " + missing.releases() + " releases and " + missing.changes() + " changes";
        String advice = "Its newest good backup was made on " + WHEN.format(newest.made()) + "; " + since
                + ". To take it, and keep the damaged file aside: readout restore --from " + newest.file()
                + " --library " + folder.path() + " --replace";
        return new DamagedLibraryException(damage.damage(), advice, damage, newest, missing);
    }

    private @Nullable Backup good(Backup backup) {
        Path draft = folder.nextDatabase();
        try {
            try {
                BackupZip zip = new BackupZip(backup.file());
                LibraryRecord record = zip.record();
                record.requireNotNewer(backup.file());
                zip.unpack(draft);
                try (Database copy = Database.openReadOnly(draft, record.key() == null ? null : key)) {
                    boolean sound = new Inspection(copy.writer()).sample(SAMPLE).sound();
                    return sound ? new Backup(backup.file(), backup.made(), record.holdings()) : null;
                }
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | RuntimeException e) {
            // A backup that is damaged too, or needs another passphrase: the next older one may be good.
            return null;
        }
    }

    private @Nullable Holdings missing(Backup backup) {
        LibraryRecord record = LibraryRecord.read(folder);
        Holdings had = record == null ? null : record.holdings();
        Holdings has = backup.holdings();
        return had == null || has == null
                ? null
                : new Holdings(
                        Math.max(0, had.releases() - has.releases()),
                        Math.max(0, had.marks() - has.marks()),
                        Math.max(0, had.changes() - has.changes()));
    }
}
