package org.readout.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.readout.intake.Intake;
import org.readout.intake.Taker;
import org.readout.jobs.ImportReport.Item;
import org.readout.jobs.ImportReport.Outcome;
import org.readout.library.Library;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;
import org.readout.model.Release;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes files into a library one by one, and what lies in them; each release whole or not at all. */
final class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    private final Library library;
    private final Suggester suggester;
    private final Learner learner;
    private final Kindred kindred;

    /** @param kindred sees to what is kin to what comes in */
    Importer(Library library, Suggester suggester, Learner learner, Kindred kindred) {
        this.kindred = kindred;
        this.library = library;
        this.suggester = suggester;
        this.learner = learner;
    }

    /**
     * Takes files and folders in.
     *
     * @param progress told each item as it is done
     * @param stopped asked before each file; what was taken in before stays
     */
    ImportReport run(List<Path> given, Consumer<Item> progress, BooleanSupplier stopped) {
        kindred.prepare(stopped);
        List<Item> items = new ArrayList<>();
        Consumer<Item> told = item -> {
            items.add(item);
            progress.accept(item);
        };
        for (Arrival arrival : new Arrivals().of(given)) {
            if (stopped.getAsBoolean()) {
                break;
            }
            take(arrival, told, stopped);
        }
        return new ImportReport(items);
    }

    private void take(Arrival arrival, Consumer<Item> told, BooleanSupplier stopped) {
        Path file = arrival.file();
        if (arrival.trouble() != null) {
            told.accept(failed(file, "", arrival.trouble()));
            return;
        }
        try {
            each(file, Intake.bytes(file), arrival.publication(), day(file), told, stopped);
        } catch (ReadoutException e) {
            told.accept(failed(file, "", e.line()));
        }
    }

    /** Takes in what was pasted, as if it were a file of that name. */
    ImportReport paste(Pasted pasted) {
        kindred.prepare(() -> false);
        List<Item> items = new ArrayList<>();
        each(Path.of(pasted.name()), pasted.bytes(), null, pasted.at().toLocalDate(), items::add, () -> false);
        return new ImportReport(items);
    }

    private void each(Path file, byte[] bytes, @Nullable Publication given, @Nullable LocalDate day, Consumer<Item> told,
            BooleanSupplier stopped) {
        String name = Intake.name(file);
        Intake.each(name, bytes, given, day, new Taker() {
            @Override
            public void take(Release release, byte[] original) {
                told.accept(stored(file, within(name, release.source()), release, original));
            }

            @Override
            public void fail(String source, String line) {
                told.accept(failed(file, within(name, source), line));
            }

            @Override
            public boolean isStopped() {
                return stopped.getAsBoolean();
            }
        });
    }

    private static String within(String name, String source) {
        return source.startsWith(name) ? source.substring(name.length()) : "";
    }

    private Item stored(Path file, String within, Release release, byte[] original) {
        try {
            UUID same = library.same(release, original).join();
            if (same != null) {
                return kindred.told(new Item(file, within, Outcome.DUPLICATE, same, ""));
            }
            UUID id = library.add(release, original, suggester.suggest(release, learner.book())).join();
            return kindred.told(
                    new Item(file, within, id.equals(release.id()) ? Outcome.NEW : Outcome.DUPLICATE, id, ""));
        } catch (ReadoutException e) {
            return failed(file, within, e.line());
        } catch (RuntimeException e) {
            if (e instanceof CompletionException && e.getCause() instanceof ReadoutException line) {
                return failed(file, within, line.line());
            }
            LOG.warn("A file could not be taken in: {}", e.getClass().getName());
            LOG.debug("A file could not be taken in", e);
            return failed(file, within, file + within + " could not be taken in: it is not as Readout expects a text to be. Save"
                    + " it as plain text and try again.");
        }
    }

    private static @Nullable LocalDate day(Path file) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
        } catch (IOException e) {
            LOG.debug("A file has no date", e);
            return null;
        }
    }

    private static Item failed(Path file, String within, String line) {
        return new Item(file, within, Outcome.FAILED, null, line);
    }
}
