package org.readout.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.readout.jobs.ImportReport.Item;
import org.readout.jobs.ImportReport.Outcome;
import org.readout.library.Arriving;
import org.readout.library.Library;

/**
 * Takes files into a library, and what lies in them; each release whole or not at all. Several are read at once and several
 * written together; none is reported before it is on the disk, and all in the order of the files.
 */
final class Importer {

    /** So many releases are written together, or so many bytes of them: what a crash makes to be read again. */
    private static final int MOST = 128;
    private static final long MOST_BYTES = 8L * 1024 * 1024;
    /** No longer is a release kept from the disk, and its line from the officer, while the next is read. */
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Library library;
    private final Kindred kindred;
    private final PartReader reader;

    /** @param kindred sees to what is kin to what comes in */
    Importer(Library library, Suggester suggester, Learner learner, Kindred kindred) {
        this.kindred = kindred;
        this.library = library;
        reader = new PartReader(library, suggester, learner, kindred);
    }

    /**
     * Takes files and folders in.
     *
     * @param progress told each item as it is done
     * @param stopped asked between releases; what was taken in before stays
     * @param counted told how many files there are, when that is known
     */
    ImportReport run(List<Path> given, Consumer<Item> progress, BooleanSupplier stopped, IntConsumer counted) {
        kindred.prepare(stopped);
        List<Arrival> arrivals = new Arrivals().of(given);
        counted.accept(arrivals.size());
        return run(arrivals, reader::read, progress, stopped);
    }

    /** Takes in what was pasted, as if it were a file of that name. */
    ImportReport paste(Pasted pasted) {
        kindred.prepare(() -> false);
        Path name = Path.of(pasted.name());
        return run(List.of(new Arrival(name, null, null)),
                (arrival, into) -> reader.read(name, pasted.bytes(), null, pasted.at().toLocalDate(), into),
                item -> { }, () -> false);
    }

    private ImportReport run(
            List<Arrival> arrivals, FileParts.Source source, Consumer<Item> progress, BooleanSupplier stopped) {
        List<Item> items = new ArrayList<>();
        Together together = new Together(part -> {
            items.add(part);
            progress.accept(part);
        });
        try (ReadAhead ahead = new ReadAhead(arrivals, source, stopped)) {
            for (Future<Part> next = ahead.next(); next != null; next = ahead.next()) {
                together.add(next);
            }
        }
        together.store();
        return new ImportReport(items);
    }

    /** Parts that are written together. */
    private final class Together {

        private final Consumer<Item> told;
        private final List<Part> parts = new ArrayList<>();
        private long bytes;
        private long since;

        Together(Consumer<Item> told) {
            this.told = told;
        }

        /** Adds a part when it is finished; what was gathered does not wait for it for long. */
        void add(Future<Part> unfinished) {
            Part part = finished(unfinished);
            if (parts.isEmpty()) {
                since = System.nanoTime();
            }
            parts.add(part);
            bytes += part.arriving() == null ? 0 : part.arriving().bytes().length;
            if (parts.size() >= MOST || bytes >= MOST_BYTES) {
                store();
            }
        }

        private Part finished(Future<Part> unfinished) {
            boolean interrupted = false;
            try {
                while (true) {
                    try {
                        long left = parts.isEmpty() ? Long.MAX_VALUE : since + LONGEST_NANOS - System.nanoTime();
                        return unfinished.get(left, TimeUnit.NANOSECONDS);
                    } catch (TimeoutException e) {
                        store();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        /** Writes what was gathered, and tells how each part fared. */
        void store() {
            List<Arriving> arriving = parts.stream()
                    .map(Part::arriving).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
            Iterator<Item> stored = stored(arriving, parts.stream()
                    .filter(part -> part.arriving() != null).map(Part::item).toList()).iterator();
            List<Item> done = parts.stream().map(part -> part.arriving() == null ? part.item() : stored.next()).toList();
            parts.clear();
            bytes = 0;
            done.forEach(told);
        }
    }

    private List<Item> stored(List<Arriving> arriving, List<Item> items) {
        if (arriving.isEmpty()) {
            return List.of();
        }
        try {
            List<UUID> ids = library.add(arriving).join();
            List<Item> stored = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                Item item = items.get(i);
                boolean fresh = ids.get(i).equals(item.release());
                stored.add(new Item(item.file(), item.within(), fresh ? Outcome.NEW : Outcome.DUPLICATE, ids.get(i), ""));
            }
            return kindred.told(stored);
        } catch (RuntimeException e) {
            if (arriving.size() == 1) {
                Item item = items.getFirst();
                return List.of(Part.failed(item.file(), item.within(), PartReader.line(item.name(), e)).item());
            }
            // One that cannot be written keeps none of the others out.
            List<Item> stored = new ArrayList<>();
            for (int i = 0; i < arriving.size(); i++) {
                stored.addAll(stored(arriving.subList(i, i + 1), items.subList(i, i + 1)));
            }
            return stored;
        }
    }
}
