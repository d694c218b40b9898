package org.readout.scale;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.Corrections;
import org.readout.jobs.ImportReport;
import org.readout.jobs.Importing;
import org.readout.jobs.LibrarySession;
import org.readout.model.Mark;
import org.readout.model.ReleaseSummary;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;

import static org.assertj.core.api.Assertions.assertThat;

/** What must not grow with a library, counted on one of some hundred releases; how fast it is, the benchmark says. */
class ScaleTest {

    private static final int RELEASES = 150;
    /** More than are written together. */
    private static final int TAKEN_IN = 140;
    /** As many as a desk holds with texts and marks. */
    private static final int AT_HAND = 64;

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void make() {
        folder = temporary.resolve("large.readout");
        LargeLibrary.ofInvented().make(folder, RELEASES, null);
    }

    @Test
    void theSameLibraryIsMadeEachTime() {
        Path other = temporary.resolve("other.readout");
        LargeLibrary.ofInvented().make(other, RELEASES, null);

        try (LibrarySession one = LibrarySession.open(folder, "Maja"); LibrarySession two = LibrarySession.open(other, "Maja")) {
            assertThat(lines(one)).hasSize(RELEASES).doesNotHaveDuplicates().isEqualTo(lines(two));
        }
    }

    private static List<String> lines(LibrarySession session) {
        return session.shelf().join().stream()
                .map(line -> line.source() + " " + line.title() + " " + line.said() + " " + line.tally().code()).sorted().toList();
    }

    @Test
    void theShelfsFirstLinesAreThoseOfTheWholeAndCountAsTheMarksDo() {
        try (LibrarySession session = LibrarySession.open(folder, "Maja")) {
            List<ReleaseSummary> shelf = session.shelf().join();
            assertThat(session.shelf(40).join()).isEqualTo(shelf.subList(0, 40));
            for (double trusted : new double[] {0.5, 0.9, 1}) {
                ReviewPolicy policy = ReviewPolicy.USUAL.withTrusted(trusted).withBriefOnly(trusted == 1);
                for (ReleaseSummary line : shelf.subList(0, 20)) {
                    List<Mark> marks = session.release(line.id()).join().marks();
                    assertThat(line.tally().waiting(policy)).isEqualTo((int) marks.stream().filter(policy::awaits).count());
                    assertThat(line.tally().judged(policy)).isEqualTo((int) marks.stream()
                            .filter(mark -> mark.review() != Review.SUGGESTED && mark.cue() != null && policy.asksAbout(mark)).count());
                }
            }
        }
    }

    @Test
    void aDeskHoldsFewReleasesHoweverManyItOpensAndStillTakesItsFirstStepBack() throws Exception {
        try (TestDesk desk = TestDesk.of(LibrarySession.open(folder, "Maja")).read()) {
            Workspace workspace = desk.workspace();
            List<UUID> shelf = workspace.shelfProperty().get().stream().map(ReleaseSummary::id).toList();
            Mark first = desk.open().marks().stream().filter(mark -> mark.review() == Review.SUGGESTED).findFirst().orElseThrow();
            UUID changed = desk.open().release().id();
            new Marking(workspace).accept(first);
            desk.untilSaved();
            for (UUID id : shelf.reversed()) {
                workspace.open(id);
                desk.until(() -> desk.open().release().id().equals(id));
                assertThat(workspace.releasesProperty().get()).hasSizeLessThanOrEqualTo(AT_HAND);
            }
            for (UUID id : shelf.subList(AT_HAND, RELEASES)) {
                workspace.open(id);
                desk.until(() -> desk.open().release().id().equals(id));
            }
            assertThat(workspace.releasesProperty().get()).doesNotContainKey(changed);

            workspace.undo();
            desk.until(() -> workspace.undoStack().undoLabelProperty().get().isEmpty());
            desk.untilSaved();
            assertThat(workspace.session().release(changed).join().marks()).contains(first);
        }
    }

    @Test
    void whatIsLeftOfAStoppedImportIsTakenInLaterWithoutDoubles() throws Exception {
        Path files = temporary.resolve("files");
        LargeLibrary.ofInvented().write(files, RELEASES, TAKEN_IN);
        List<UUID> taken = new ArrayList<>();
        try (LibrarySession session = LibrarySession.open(folder, "Maja")) {
            CompletableFuture<Importing> handed = new CompletableFuture<>();
            CountDownLatch begun = new CountDownLatch(1);
            Importing importing = session.startImport(List.of(files), Corrections.ASK, item -> {
                taken.add(Objects.requireNonNull(item.release()));
                if (taken.size() == 1) {
                    handed.join().pause(true);
                    begun.countDown();
                }
            });
            handed.complete(importing);
            begun.await();
            assertThat(importing.report()).isNotDone();
            importing.stop();
            assertThat(importing.report().join().items()).hasSameSizeAs(taken);
            assertThat(importing.files()).isEqualTo(TAKEN_IN);
            ImportReport rest = session.importFiles(List.of(files), item -> { }).join();
            assertThat(rest.items()).hasSize(TAKEN_IN);
            assertThat(rest.count(ImportReport.Outcome.FAILED)).isZero();
            assertThat(new HashSet<>(taken)).hasSameSizeAs(taken);
            assertThat(session.shelf().join()).hasSize(RELEASES + TAKEN_IN);
        }
    }
}
