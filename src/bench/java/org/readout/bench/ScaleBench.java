package org.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.readout.desk.LargeDesk;
import org.readout.jobs.LibrarySession;
import org.readout.library.Library;
import org.readout.model.Passphrase;
import org.readout.scale.LargeLibrary;

/**
 * Makes libraries of 1,000, 10,000 and 100,000 releases and measures the desk on each, on the last with a passphrase too; then takes
 * in so many files. {@code -Dbench.releases=N} stops at N.
 */
final class ScaleBench {

    private static final int MOST = Integer.getInteger("bench.releases", 100_000);

    private ScaleBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path temporary = Files.createTempDirectory("readout-scale");
        try {
            LargeLibrary made = LargeLibrary.ofWhatIsThere();
            Path library = temporary.resolve("large.readout");
            NotedDesk desk = new NotedDesk(temporary.resolve("desk"));
            for (int releases = 1000; releases <= MOST; releases *= 10) {
                long start = System.nanoTime();
                made.make(library, releases, null);
                System.out.printf(Locale.ROOT, "%nA library of %d releases, made in %.0f s, %d MB%n", releases,
                        seconds(start), Files.size(library.resolve("library.mv.db")) / 1_000_000);
                if (releases == 1000) {
                    desk.note(library);
                }
                desk.measure(library);
            }
            encrypted(library, desk);
            made.write(temporary.resolve("files"), 0, MOST);
            desk.start(LargeImport.class, List.of(), temporary.resolve("taken.readout").toString(),
                    temporary.resolve("files").toString(), Integer.toString(MOST));
        } finally {
            try (Stream<Path> files = Files.walk(temporary)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The last of the libraries with a passphrase; it is opened once before, since its search index is made anew then. */
    private static void encrypted(Path library, NotedDesk desk) throws IOException, InterruptedException {
        Passphrase passphrase = Passphrase.of(LargeDesk.PASSPHRASE);
        Library.changePassphrase(library, "bench", null, passphrase);
        try (LibrarySession session = LibrarySession.open(library, "bench", passphrase)) {
            session.searches().ready().join();
        }
        System.out.printf("%nThe same library, encrypted%n");
        desk.measure(library);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
