package org.readout.desk.margin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
import org.readout.desk.toolkit.UndoStack;
import org.readout.model.AnnotatedRelease;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever an officer does, in whatever order: undone to the start it gives the first state, done again the last, and
 * what is on disk is what is shown.
 */
class RandomCommandsTest {

    private static final long SEED = 20_241_226;
    private static final int LOOKED_AT_EVERY = 100;

    @TempDir
    Path folder;

    @Test
    void manyCommandsAreUndoneToTheStartAndDoneAgainToTheEnd() throws Exception {
        undoneAndDoneAgain(500);
    }

    @Test
    @Tag("eval")
    void tenThousandCommandsAreUndoneToTheStartAndDoneAgainToTheEnd() throws Exception {
        undoneAndDoneAgain(10_000);
    }

    private void undoneAndDoneAgain(int commands) throws Exception {
        try (TestDesk desk = TestDesk.of(
                folder, Map.of("talks.txt", TestDesk.TALKS, "harvest.txt", TestDesk.HARVEST)).read()) {
            RandomOfficer officer = new RandomOfficer(desk, new Random(SEED));
            Map<UUID, AnnotatedRelease> first = desk.workspace().releasesProperty().get();
            for (int i = 1; i <= commands; i++) {
                officer.act();
                look(desk, i);
            }
            Map<UUID, AnnotatedRelease> last = desk.workspace().releasesProperty().get();
            assertThat(last).isNotEqualTo(first);
            assertThat(officer.done()).as("kinds of command done").hasSizeGreaterThanOrEqualTo(RandomOfficer.KINDS);

            UndoStack steps = desk.workspace().undoStack();
            int undone = 0;
            while (!steps.undoLabelProperty().get().isEmpty()) {
                desk.workspace().undo();
                look(desk, ++undone);
            }
            assertThat(desk.workspace().releasesProperty().get()).isEqualTo(first);
            assertStored(desk);

            // No more than that: what the officer had taken back at last stays so.
            int redone = 0;
            while (redone < undone && !steps.redoLabelProperty().get().isEmpty()) {
                desk.workspace().redo();
                look(desk, ++redone);
            }
            assertThat(redone).isEqualTo(undone).isGreaterThan(commands / 3);
            assertThat(desk.workspace().releasesProperty().get()).isEqualTo(last);
            assertStored(desk);
            officer.leave();
        }
    }

    private static void look(TestDesk desk, int done) {
        if (done % LOOKED_AT_EVERY == 0) {
            assertStored(desk);
        }
    }

    private static void assertStored(TestDesk desk) {
        desk.untilSaved();
        List<AnnotatedRelease> shown = new ArrayList<>(desk.workspace().releasesProperty().get().values());
        assertThat(desk.workspace().session().releases(shown.stream().map(each -> each.release().id()).toList()).join())
                .usingElementComparator((one, other) -> sameMarks(one, other) ? 0 : 1)
                .containsExactlyElementsOf(shown);
    }

    /** Marks at one place may come in either order. */
    private static boolean sameMarks(AnnotatedRelease one, AnnotatedRelease other) {
        return one.release().equals(other.release()) && Objects.equals(one.reviewed(), other.reviewed())
                && one.marks().size() == other.marks().size() && Set.copyOf(one.marks()).equals(Set.copyOf(other.marks()));
    }
}
