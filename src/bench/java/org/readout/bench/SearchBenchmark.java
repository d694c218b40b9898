package org.readout.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.readout.jobs.ImportReport;
import org.readout.jobs.LibrarySession;
import org.readout.model.SearchAnswer;

/**
 * Prints how fast the search index of a library is made, and how long a keystroke takes until its answer with passages is
 * there. Its argument is the folder of a library, or how many releases to make one of: the corpus, over and over, with
 * a line of its own and another date each time.
 */
final class SearchBenchmark {

    private static final List<String> TYPED = List.of(
            "denuclearization", "\"foreign minister\" tokyo", "party:kim force:agreed", "country:japan has:due",
            "close cooperation -force:position", "date:2024-10..2025-01 summit", "publisher:ministry is:unreviewed talks");
    private static final int ROUNDS = 5;
    private static final int SHOWN = 10;

    private SearchBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path given = Path.of(args.length == 0 ? "1000" : args[0]);
        if (Files.isDirectory(given)) {
            measure(given);
            return;
        }
        Path temporary = Files.createTempDirectory("readout-search");
        try {
            measure(made(temporary, Integer.parseInt(given.toString())));
        } finally {
            try (Stream<Path> files = Files.walk(temporary)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Path made(Path folder, int count) throws IOException {
        List<String> texts = Corpus.texts();
        Path files = Files.createDirectory(folder.resolve("files"));
        Random random = new Random(5);
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2500));
            Files.writeString(files.resolve(i + ".txt"),
                    texts.get(i % texts.size()) + "\n\nReference " + i + ", " + day + "\n", StandardCharsets.UTF_8);
        }
        Path library = folder.resolve("bench.readout");
        long start = System.nanoTime();
        try (LibrarySession session = LibrarySession.openOrCreate(library, "bench")) {
            ImportReport report = session.importFiles(List.of(files), item -> { }).join();
            System.out.printf("%nTaken in, indexed on the way: %d releases, %.0f a second%n",
                    report.count(ImportReport.Outcome.NEW), count / seconds(start));
        }
        return library;
    }

    private static void measure(Path library) throws IOException {
        try (Stream<Path> index = Files.exists(library.resolve("index")) ? Files.list(library.resolve("index")) : Stream.of()) {
            for (Path file : index.toList()) {
                Files.delete(file);
            }
        }
        try (LibrarySession session = LibrarySession.open(library, "bench")) {
            int releases = session.shelf().join().size();
            long start = System.nanoTime();
            session.searches().ready().join();
            System.out.printf("Index made anew: %d releases in %.1f s, %.0f a second%n",
                    releases, seconds(start), releases / seconds(start));
            keystrokes(session);
            long all = System.nanoTime();
            int found = session.searches().all("the ").join().releases().size();
            System.out.printf("All %d releases that hold a frequent word: %.1f ms%n", found, seconds(all) * 1000);
        }
    }

    private static void keystrokes(LibrarySession session) {
        List<Double> milliseconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String query : TYPED) {
                for (int length = 1; length <= query.length(); length++) {
                    long start = System.nanoTime();
                    SearchAnswer answer = session.searches().nearest(query.substring(0, length), SHOWN).join();
                    // The first round warms the program up.
                    if (round > 0 && answer.whole()) {
                        milliseconds.add(seconds(start) * 1000);
                    }
                }
            }
        }
        double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf("A keystroke, with %d passages: median %.1f ms, 95th percentile %.1f ms, longest %.1f ms, of %d (wanted: 50)%n",
                SHOWN, sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length - 1], sorted.length);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
