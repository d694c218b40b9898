package org.readout.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.readout.intake.Intake;
import org.readout.jobs.ImportReport.Item;
import org.readout.jobs.ImportReport.Outcome;
import org.readout.library.Library;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;
import org.readout.model.Release;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes files into a library one by one, each whole or not at all. */
final class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    private final Library library;
    private final Suggester suggester;
    private final Learner learner;

    Importer(Library library, Suggester suggester, Learner learner) {
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
        List<Item> items = new ArrayList<>();
        for (Arrival arrival : new Arrivals().of(given)) {
            if (stopped.getAsBoolean()) {
                break;
            }
            Item item = take(arrival);
            items.add(item);
            progress.accept(item);
        }
        return new ImportReport(items);
    }

    private Item take(Arrival arrival) {
        Path file = arrival.file();
        if (arrival.trouble() != null) {
            return failed(file, arrival.trouble());
        }
        try {
            byte[] bytes = Intake.bytes(file);
            return take(file, bytes, arrival.publication());
        } catch (ReadoutException e) {
            return failed(file, e.line());
        } catch (RuntimeException e) {
            if (e instanceof CompletionException && e.getCause() instanceof ReadoutException line) {
                return failed(file, line.line());
            }
            LOG.warn("A file could not be taken in: {}", e.getClass().getName());
            LOG.debug("A file could not be taken in", e);
            return failed(file, file + " could not be taken in: it is not as Readout expects a text to be. Save it as"
                    + " plain text and try again.");
        }
    }

    private Item take(Path file, byte[] bytes, @Nullable Publication given) {
        Release release = Intake.read(file.getFileName().toString(), bytes, given);
        UUID same = library.same(release, bytes).join();
        if (same != null) {
            return new Item(file, Outcome.DUPLICATE, same, "");
        }
        UUID id = library.add(release, bytes, suggester.suggest(release, learner.book())).join();
        return new Item(file, id.equals(release.id()) ? Outcome.NEW : Outcome.DUPLICATE, id, "");
    }

    private static Item failed(Path file, String line) {
        return new Item(file, Outcome.FAILED, null, line);
    }
}
