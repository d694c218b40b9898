package org.readout.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.intake.Manifest;
import org.readout.library.Arriving;
import org.readout.library.Bulk;
import org.readout.library.Library;
import org.readout.model.Passphrase;

/**
 * Makes libraries of any size, the same each time: of the readouts beside the project, shifted in years and names, or of
 * invented ones where those are not there. Suggestions are shifted with their texts and not made again, so that a hundred
 * thousand releases take minutes.
 */
public final class LargeLibrary {

    private static final Path CORPUS = Path.of("../shared/corpus");
    /** Taken in together: a bulk, as no officer does it. */
    private static final int TOGETHER = 1000;
    /** One mark in so many is judged already. */
    private static final int JUDGED = 7;

    private final List<Template> templates;

    private LargeLibrary(List<Template> templates) {
        this.templates = templates;
    }

    /** Of the readouts beside the project where they are there, else of invented ones. */
    public static LargeLibrary ofWhatIsThere() throws IOException {
        return Files.isDirectory(CORPUS) ? of(CORPUS) : ofInvented();
    }

    /** Of texts invented for the purpose. */
    public static LargeLibrary ofInvented() {
        List<Template> templates = new ArrayList<>();
        for (int i = 0; i < Invented.TEXTS; i++) {
            templates.add(new Template("invented-" + i + ".txt", Invented.text(i), null));
        }
        return new LargeLibrary(templates);
    }

    private static LargeLibrary of(Path folder) throws IOException {
        Manifest manifest = Manifest.beside(folder);
        List<Template> templates = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts = files.filter(each -> each.toString().endsWith(".txt")).sorted().toList();
            for (Path file : texts) {
                String name = file.getFileName().toString();
                templates.add(new Template(name, Files.readString(file), manifest.of(name)));
            }
        }
        return new LargeLibrary(templates);
    }

    /** Makes a library of {@code count} releases in {@code folder}, or adds what it lacks to them. */
    public void make(Path folder, int count, @Nullable Passphrase passphrase) {
        try (Library library = Library.openOrCreate(folder, "bench", passphrase, Clock.systemUTC())) {
            int there = library.summaries().join().size();
            List<Arriving> together = new ArrayList<>();
            CompletableFuture<?> written = CompletableFuture.completedFuture(null);
            for (int i = there; i < count; i++) {
                together.add(template(i).make(i, i / templates.size(), JUDGED));
                if (together.size() == TOGETHER || i == count - 1) {
                    written.join();
                    written = Bulk.add(library, together);
                    together.clear();
                }
            }
            written.join();
            // Else whoever opens it would find the index half made.
            library.search().caughtUp().join();
        }
    }

    /** The first {@code count} releases, as they would be handed to a library. */
    public List<Arriving> arriving(int count) {
        return IntStream.range(0, count).mapToObj(i -> template(i).make(i, i / templates.size(), JUDGED)).toList();
    }

    /** Writes {@code count} files, from the one numbered {@code from} on, as they would be taken in. */
    public void write(Path folder, int from, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = from; i < from + count; i++) {
            Files.writeString(folder.resolve(String.format("%07d.txt", i)), template(i).text(i, i / templates.size()));
        }
    }

    private Template template(int number) {
        return templates.get(number % templates.size());
    }
}
