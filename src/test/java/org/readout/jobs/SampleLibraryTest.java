package org.readout.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Edit;
import org.readout.model.Mark;
import org.readout.model.ReadoutException;
import org.readout.model.Review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SampleLibraryTest {

    @TempDir
    Path home;

    @Test
    void itHoldsFiveReleasesTwoOfThemWithAcceptedMarks() {
        try (LibrarySession session = new SampleLibrary(home).open("Ada")) {
            List<AnnotatedRelease> releases = session.releases().join();
            assertThat(releases).hasSize(5);
            assertThat(releases).allSatisfy(release -> {
                assertThat(release.marks()).isNotEmpty();
                assertThat(release.release().publication().published()).isNotNull();
            });
            assertThat(releases.stream().filter(release -> marks(release, Review.ACCEPTED) > 0)).hasSize(2);
            assertThat(releases.stream().flatMap(release -> release.commitments().stream()))
                    .anyMatch(commitment -> commitment.review() == Review.ACCEPTED)
                    .anyMatch(commitment -> commitment.review() == Review.SUGGESTED);
        }
    }

    @Test
    void noSuggestionLiesOverAnAcceptedMarkOfItsKind() {
        try (LibrarySession session = new SampleLibrary(home).open("Ada")) {
            for (AnnotatedRelease release : session.releases().join()) {
                for (Mark suggestion : release.marks()) {
                    for (Mark accepted : release.marks()) {
                        if (suggestion.review() == Review.SUGGESTED && accepted.review() == Review.ACCEPTED
                                && suggestion.getClass() == accepted.getClass()) {
                            assertThat(suggestion.span().overlaps(accepted.span()))
                                    .as("%s over %s", suggestion.anchor().quote(), accepted.anchor().quote())
                                    .isFalse();
                        }
                    }
                }
            }
        }
    }

    @Test
    void itIsMadeOnceAndThenKeepsWhatTheOfficerDid() throws IOException {
        SampleLibrary sample = new SampleLibrary(home);
        try (LibrarySession session = sample.open("Ada")) {
            AnnotatedRelease release = session.releases().join().getFirst();
            session.apply(Change.of("Delete", release.marks().stream()
                    .map(mark -> Edit.remove(release.release().id(), mark))
                    .toList())).join();
        }
        try (LibrarySession session = sample.open("Ada")) {
            assertThat(session.releases().join().getFirst().marks()).isEmpty();
        }
        assertThat(home.toFile().list()).containsExactly("Sample.readout");
    }

    @Test
    void whereItCannotBeMadeNothingIsLeftBehind() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        assertThatThrownBy(() -> new SampleLibrary(file.resolve("home")).open("Ada"))
                .isInstanceOf(ReadoutException.class)
                .hasMessageContaining("cannot be made");
        assertThat(home.toFile().list()).containsExactly("file");
    }

    private static long marks(AnnotatedRelease release, Review review) {
        return release.marks().stream().filter(mark -> mark.review() == review).count();
    }
}
