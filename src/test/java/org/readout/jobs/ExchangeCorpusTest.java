package org.readout.jobs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.exchange.Fit;
import org.readout.exchange.Fitting;
import org.readout.exchange.Format;
import org.readout.exchange.Formats;
import org.readout.exchange.GivenRelease;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Real releases with their suggestions go through every form that is read, and come back mark for mark. */
class ExchangeCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final int MANY = 200;
    private static final int FEW = 12;
    private static final UUID NOT_THERE = new UUID(0, 0);

    @TempDir
    Path folder;

    @Test
    void aFewComeBackMarkForMark() throws IOException {
        comeBack(FEW);
    }

    @Test
    @Tag("eval")
    void twoHundredComeBackMarkForMark() throws IOException {
        comeBack(MANY);
    }

    private void comeBack(int count) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "No corpus beside the project");
        List<Path> files;
        try (Stream<Path> all = Files.list(CORPUS)) {
            files = all.filter(file -> file.toString().endsWith(".txt")).sorted().limit(count).toList();
        }
        List<AnnotatedRelease> releases;
        try (LibrarySession session = LibrarySession.openOrCreate(folder.resolve("Corpus.readout"), "Ada")) {
            session.importFiles(files, item -> { }).join();
            releases = session.releases().join();
        }
        assertThat(releases).hasSizeGreaterThan(count / 2);
        for (String code : Formats.codes()) {
            Format format = Formats.of(code);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(releases, out);
            Map<String, GivenRelease> given = Formats.read(code, out.toByteArray()).stream()
                    .collect(Collectors.toMap(GivenRelease::sha256, Function.identity(), (one, same) -> one));
            for (AnnotatedRelease release : releases) {
                GivenRelease back = given.get(release.release().version().sha256());
                // W3C annotations tell of no text that has none.
                List<Mark> marks = back == null ? List.of() : marks(back, release);
                assertThat(marks).as(code + ": " + release.release().source()).isEqualTo(release.marks());
            }
        }
    }

    private static List<Mark> marks(GivenRelease back, AnnotatedRelease release) {
        assertThat(back.refused()).isEmpty();
        Fitting fitting = new Fitting(back, release.release().version());
        List<Fit> fits = back.marks().stream().map(fitting::fit).toList();
        assertThat(fits).allSatisfy(fit -> assertThat(fit.outcome()).isEqualTo(Fit.Outcome.FITTED));
        Map<Object, Mark> byId = fits.stream().map(Fit::mark).collect(Collectors.toMap(mark -> mark.id(), mark -> mark));
        // Forms keep marks of each kind apart; among marks that stand at the same words the order is the library's.
        return release.marks().stream().map(mark -> byId.getOrDefault(mark.id(), mark.withId(NOT_THERE))).toList();
    }
}
