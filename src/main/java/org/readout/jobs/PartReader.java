package org.readout.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import org.readout.intake.Intake;
import org.readout.intake.Taker;
import org.readout.jobs.ImportReport.Item;
import org.readout.jobs.ImportReport.Outcome;
import org.readout.library.Arriving;
import org.readout.library.Library;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;
import org.readout.model.Release;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what is to be taken in, and has marks suggested in it. Used by several threads at once. */
final class PartReader {

    private static final Logger LOG = LoggerFactory.getLogger(PartReader.class);

    private final Library library;
    private final Suggester suggester;
    private final Learner learner;
    private final Kindred kindred;

    PartReader(Library library, Suggester suggester, Learner learner, Kindred kindred) {
        this.kindred = kindred;
        this.library = library;
        this.suggester = suggester;
        this.learner = learner;
    }

    /** Reads a file and what lies in it. */
    void read(Arrival arrival, FileParts into) {
        Path file = arrival.file();
        if (arrival.trouble() != null) {
            into.fail(file, "", arrival.trouble());
            return;
        }
        try {
            read(file, Intake.bytes(file), arrival.publication(), day(file), into);
        } catch (ReadoutException e) {
            into.fail(file, "", e.line());
        }
    }

    /** As above, of bytes at hand. */
    void read(Path file, byte[] bytes, @Nullable Publication given, @Nullable LocalDate day, FileParts into) {
        String name = Intake.name(file);
        Intake.each(name, bytes, given, day, new Taker() {
            @Override
            public void take(Release release, byte[] original) {
                into.put(() -> part(file, within(name, release.source()), release, original));
            }

            @Override
            public void fail(String source, String line) {
                into.fail(file, within(name, source), line);
            }

            @Override
            public boolean isStopped() {
                return into.isStopped();
            }
        });
    }

    private static String within(String name, String source) {
        return source.startsWith(name) ? source.substring(name.length()) : "";
    }

    private Part part(Path file, String within, Release release, byte[] original) {
        try {
            // Reading a release again costs more than asking whether it is there.
            UUID same = library.same(release, original).join();
            return same == null
                    ? new Part(
                            new Arriving(release, original, suggester.suggest(release, learner.book())),
                            new Item(file, within, Outcome.NEW, release.id(), ""))
                    : new Part(null, kindred.told(List.of(new Item(file, within, Outcome.DUPLICATE, same, ""))).getFirst());
        } catch (RuntimeException e) {
            return Part.failed(file, within, line(file + within, e));
        }
    }

    /** Why something could not be taken in, in the officer's words. */
    static String line(String name, Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ReadoutException told) {
            return told.line();
        }
        LOG.warn("A file could not be taken in: {}", cause.getClass().getName());
        LOG.debug("A file could not be taken in", cause);
        return name + " could not be taken in: it is not as Readout expects a text to be. Save it as plain text and try again.";
    }

    private static @Nullable LocalDate day(Path file) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
        } catch (IOException e) {
            LOG.debug("A file has no date", e);
            return null;
        }
    }
}
