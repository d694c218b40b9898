package org.readout.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.exchange.Formats;
import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.HistoryEntry;
import org.readout.model.Mark;
import org.readout.model.ReadoutException;
import org.readout.model.Review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The sample library's marks go out, and into a library that has the releases but none of the judgements. */
class ExchangeJobTest {

    private static final UUID ANY = new UUID(0, 0);

    @TempDir
    Path folder;

    static Stream<String> forms() {
        return Formats.codes().stream().filter(code -> Formats.of(code).comesBack());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theMarksOfTheSampleLibraryComeBackEqual(String form) throws IOException {
        Path file = folder.resolve("marks");
        try (LibrarySession from = new SampleLibrary(folder.resolve("a")).open("Ada");
                LibrarySession to = another()) {
            assertThat(new ExchangeJob(from).write(form, List.of(), file)).isEqualTo(5);
            ExchangeReport report = new ExchangeJob(to).read(file);
            assertThat(report.releases()).hasSize(5);
            assertThat(report.isWhole()).isTrue();
            assertThat(report.releases()).extracting(ExchangeReport.OfRelease::moved).containsOnly(0);
            for (AnnotatedRelease release : from.releases().join()) {
                List<Mark> judged = release.marks().stream().filter(mark -> mark.review() != Review.SUGGESTED).toList();
                AnnotatedRelease there = to.releases().join().stream()
                        .filter(each -> each.release().text().equals(release.release().text())).findFirst().orElseThrow();
                assertThat(plain(there.marks())).containsAll(plain(judged));
            }
            assertThat(new ExchangeJob(to).read(file).releases()).allSatisfy(again -> {
                assertThat(again.added()).isZero();
                assertThat(again.updated()).isZero();
            });
        }
    }

    @Test
    void readingInIsOneStepThatIsUndoneAsOne() throws IOException {
        Path file = folder.resolve("marks");
        try (LibrarySession from = new SampleLibrary(folder.resolve("a")).open("Ada");
                LibrarySession to = another()) {
            new ExchangeJob(from).write("web-annotation", List.of(), file);
            assertThat(judged(to)).isZero();
            new ExchangeJob(to).read(file);
            assertThat(judged(to)).isEqualTo(judged(from)).isPositive();
            HistoryEntry step = to.releases().join().stream().flatMap(release -> to.history(release.release().id()).join().stream())
                    .findFirst().orElseThrow();
            assertThat(step.change().label()).isEqualTo("Read in marks");
            to.apply(step.change().inverse("Undo")).join();
            assertThat(judged(to)).isZero();
        }
    }

    @Test
    void aTextThatWasChangedIsFoundByItsWordsAndMarksMove() throws IOException {
        Path file = folder.resolve("marks");
        Path one = Files.writeString(folder.resolve("one.txt"), text(""));
        Path two = Files.writeString(folder.resolve("two.txt"), text("Corrected on Monday.\n\n"));
        try (LibrarySession from = LibrarySession.openOrCreate(folder.resolve("A.readout"), "Ada");
                LibrarySession to = LibrarySession.openOrCreate(folder.resolve("B.readout"), "Bo")) {
            from.importFiles(List.of(one), item -> { }).join();
            to.importFiles(List.of(two), item -> { }).join();
            new ExchangeJob(from).write("web-annotation", List.of(), file);
            ExchangeReport.OfRelease report = new ExchangeJob(to).read(file).releases().getFirst();
            assertThat(report.found()).isTrue();
            assertThat(report.moved()).isPositive();
            assertThat(report.fitted()).isZero();
            assertThat(to.releases().join().getFirst().marks()).allSatisfy(mark ->
                    assertThat(mark.span().in(text("Corrected on Monday.\n\n"))).isEqualTo(mark.anchor().quote()));
        }
    }

    @Test
    void marksForAReleaseThatIsNotThereAreLeftOutAndTold() throws IOException {
        Path file = folder.resolve("marks");
        Path one = Files.writeString(folder.resolve("one.txt"), text(""));
        try (LibrarySession from = LibrarySession.openOrCreate(folder.resolve("A.readout"), "Ada");
                LibrarySession to = LibrarySession.openOrCreate(folder.resolve("B.readout"), "Bo")) {
            from.importFiles(List.of(one), item -> { }).join();
            new ExchangeJob(from).write("web-annotation", List.of(), file);
            ExchangeReport report = new ExchangeJob(to).read(file);
            assertThat(report.isWhole()).isFalse();
            assertThat(report.releases()).singleElement().satisfies(release ->
                    assertThat(release.line()).contains("not in this library"));
            assertThatThrownBy(() -> new ExchangeJob(to).read(folder.resolve("gone")))
                    .isInstanceOf(ReadoutException.class).hasMessageContaining("cannot be read");
        }
    }

    private static long judged(LibrarySession session) {
        return session.releases().join().stream()
                .flatMap(release -> release.marks().stream())
                .filter(mark -> mark.review() != Review.SUGGESTED)
                .count();
    }

    private static String text(String above) {
        return above + """
                Ministers Meet in Geneva

                Foreign Minister Ada Smith and Foreign Minister Bo Lind agreed on October 4, 2024 to continue close communication.
                """;
    }

    private LibrarySession another() throws IOException {
        LibrarySession session = LibrarySession.openOrCreate(folder.resolve("Other.readout"), "Bo");
        session.importFiles(List.of(Path.of("seeds")), item -> { }).join();
        return session;
    }

    private static List<Mark> plain(List<Mark> marks) {
        return marks.stream().map(mark -> mark.withId(ANY).withAnchor(
                new Anchor(ANY, mark.span(), mark.anchor().quote(), "", ""))).toList();
    }
}
