package org.readout.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Backup;
import org.readout.model.DamagedLibraryException;
import org.readout.model.Holdings;

/** What the officer is told of a damaged library that has a backup: how old it is, and what would be missing. */
final class DamageWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private DamageWords() {}

    static String of(DamagedLibraryException damage, Clock clock) {
        Backup backup = damage.offered();
        if (backup == null) {
            return damage.line();
        }
        ZonedDateTime made = backup.made().atZone(clock.getZone());
        Duration age = Duration.between(backup.made(), clock.instant());
        return Messages.text("damaged.offer", damage.damage(), Words.day(made.toLocalDate()) + ", " + TIME.format(made),
                Messages.text("damaged.age", age.toMinutes(), age.toHours(), age.toDays()), missing(damage.missing()));
    }

    private static String missing(@Nullable Holdings missing) {
        if (missing == null) {
            return Messages.text("damaged.unknown");
        }
        return missing.releases() == 0 && missing.changes() == 0
                ? Messages.text("damaged.nothing")
                : Messages.text("damaged.missing", missing.releases(), missing.changes());
    }
}
