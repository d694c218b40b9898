package org.readout.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.intake.archive.Entries;
import org.readout.intake.archive.Packed;
import org.readout.intake.page.Enclosure;
import org.readout.intake.page.Facts.Fact;
import org.readout.intake.page.Limits;
import org.readout.intake.page.Names;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;

/** Takes a file apart: archives into what is packed in them, mails into themselves and what is attached, and so on down. */
final class Unpacking {

    /** Between the name of a file and of what came inside it. */
    private static final String INSIDE = " > ";

    private final Taker taker;
    private long unpacked;
    private int parts;

    Unpacking(Taker taker) {
        this.taker = taker;
    }

    /**
     * Hands over what is in a file.
     *
     * @param given what is said of its publication beside it, or null
     * @param arrived the day it came, or null
     * @param depth in how many others it lies
     */
    void file(String source, byte[] bytes, @Nullable Publication given, @Nullable Fact<LocalDate> arrived, int depth) {
        if (taker.isStopped()) {
            return;
        }
        try {
            Kind kind = Patience.within(source, () -> Kind.of(source, bytes));
            if (kind == Kind.ARCHIVE) {
                archive(source, bytes, depth);
            } else {
                document(kind, source, bytes, given, arrived, depth);
            }
        } catch (ReadoutException e) {
            taker.fail(source, e.line());
        }
    }

    private void document(
            Kind kind, String source, byte[] bytes, @Nullable Publication given, @Nullable Fact<LocalDate> arrived, int depth) {
        Intake.Made made = Patience.within(source, () -> Intake.make(kind, source, bytes, given, arrived));
        if (made.release() != null) {
            taker.take(made.release(), bytes);
        }
        made.reading().troubles().forEach(trouble -> taker.fail(source, trouble));
        Set<String> taken = new HashSet<>();
        for (Enclosure enclosure : made.reading().enclosures()) {
            String name = source + INSIDE + Names.unique(enclosure.name(), taken);
            if (isTooDeep(name, depth + 1) || !counts(source, enclosure.bytes().length)) {
                return;
            }
            if (Kind.of(name, enclosure.bytes()) != Kind.PICTURE) {
                file(name, enclosure.bytes(), null, enclosure.arrived(), depth + 1);
            }
        }
    }

    private void archive(String source, byte[] bytes, int depth) {
        try (Packed packed = new Packed(source, bytes)) {
            Map<String, Manifest> manifests = manifests(source, packed);
            Set<String> taken = new HashSet<>();
            int files = 0;
            for (Entries entry : Entries.of(packed)) {
                String name = source + INSIDE + Names.unique(entry.name(), taken);
                if (taker.isStopped()) {
                    return;
                }
                if (entry.isOutside()) {
                    taker.fail(name, name + ": its path leads out of the archive. It was left alone.");
                } else if (Kind.isLookedFor(entry.last())) {
                    files++;
                    if (isTooDeep(name, depth + 1)) {
                        return;
                    }
                    Manifest manifest = manifests.get(entry.folder());
                    if (!entry(name, packed, entry, manifest == null ? null : manifest.of(entry.last()), depth + 1)) {
                        return;
                    }
                }
            }
            if (files == 0) {
                throw new ReadoutException(source + ": the archive holds no file that Readout reads. See what it reads in the README.");
            }
        }
    }

    /** @return false where no more is to be taken out of the file */
    private boolean entry(String name, Packed packed, Entries entry, @Nullable Publication given, int depth) {
        try {
            byte[] bytes = packed.bytes(entry.entry());
            if (!counts(name, bytes.length)) {
                return false;
            }
            file(name, bytes, given, Intake.dated(day(entry)), depth);
        } catch (ReadoutException e) {
            taker.fail(name, name + ": " + e.line().substring(e.line().indexOf(": ") + 2));
        }
        return true;
    }

    /** The lists of publication data in an archive, by the folder they speak for. */
    private Map<String, Manifest> manifests(String source, Packed packed) {
        Map<String, Manifest> manifests = new HashMap<>();
        for (Entries entry : Entries.of(packed)) {
            if (entry.last().equals(Manifest.NAME) && !entry.isOutside()) {
                String name = source + INSIDE + entry.name();
                try {
                    manifests.put(entry.folder(), Manifest.read(name, packed.bytes(entry.entry())));
                } catch (ReadoutException e) {
                    taker.fail(name, e.line());
                }
            }
        }
        return manifests;
    }

    private static @Nullable LocalDate day(Entries entry) {
        long time = entry.entry().getTime();
        // An archive's clock starts in 1980; programs that keep no time write that.
        LocalDate day = time < 0 ? null : LocalDate.ofInstant(Instant.ofEpochMilli(time), ZoneId.systemDefault());
        return day == null || day.getYear() <= 1980 ? null : day;
    }

    private boolean isTooDeep(String name, int depth) {
        if (depth > Limits.DEPTH) {
            taker.fail(name, name + ": it lies more than " + Limits.DEPTH + " files deep in others. Unpack it yourself and take in what it holds.");
            return true;
        }
        return false;
    }

    private boolean counts(String name, int length) {
        parts++;
        unpacked += length;
        if (parts > Limits.ENTRIES || unpacked > Limits.UNPACKED) {
            taker.fail(name, name + ": with it, more has come out of one file than Readout takes (" + Limits.ENTRIES + " parts, "
                    + Limits.UNPACKED / (1024 * 1024) + " MB). What came before is there; split the rest.");
            return false;
        }
        return true;
    }
}
