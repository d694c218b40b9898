package org.readout.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Edit;
import org.readout.model.Ids;
import org.readout.model.Note;
import org.readout.model.Review;
import org.readout.scale.LargeLibrary;

import static org.assertj.core.api.Assertions.assertThat;

class JustInTest {

    private static final int RELEASES = 40;

    @TempDir
    Path temporary;

    /** Marks of every kind, judged and not, in releases that come in together. */
    @Test
    void aReleaseAtHandIsTheOneTheStoreGives() {
        List<Newcomer> newcomers = newcomers();
        try (Library library = Library.openOrCreate(temporary.resolve("desk.readout"), "Maja", Clock.systemUTC())) {
            List<UUID> ids = library.add(newcomers.stream().map(Newcomer::arriving).toList()).join();

            assertThat(newcomers.stream().map(JustIn::annotated)).containsExactlyElementsOf(library.annotated(ids).join());
        }
    }

    @Test
    void whatWasWrittenToSinceIsReadFromTheStore() {
        List<Newcomer> newcomers = newcomers().subList(0, 2);
        UUID first = newcomers.getFirst().release().id();
        UUID second = newcomers.getLast().release().id();
        JustIn justIn = new JustIn();
        justIn.put(newcomers, Map.of(first, 7L));

        assertThat(justIn.take(second, 7)).isNull();
        assertThat(justIn.take(first, 7)).isEqualTo(JustIn.annotated(newcomers.getFirst()));
        assertThat(justIn.take(first, 7)).isNull();
        justIn.put(newcomers, Map.of(first, 7L));
        assertThat(justIn.take(first, 8)).isNull();
    }

    /** The change is asked for before the index has looked at what came in. */
    @Test
    void aNoteMadeRightAfterIsFound() {
        List<Newcomer> newcomers = newcomers();
        try (Library library = Library.openOrCreate(temporary.resolve("desk.readout"), "Maja", Clock.systemUTC())) {
            AnnotatedRelease noted = JustIn.annotated(newcomers.getFirst());
            library.add(newcomers.stream().map(Newcomer::arriving).toList());
            Note note = new Note(Ids.next(), noted.marks().getFirst().anchor(), "zuckerwatte", Review.ACCEPTED);
            library.apply(Change.of("Add a note", List.of(Edit.add(noted.release().id(), note)))).join();
            library.search().caughtUp().join();

            assertThat(library.search().nearestIds("zuckerwatte", 3, words -> List.of()).join())
                    .containsExactly(noted.release().id());
            assertThat(library.search().all("", words -> List.of()).join().releases()).hasSize(RELEASES);
        }
    }

    private static List<Newcomer> newcomers() {
        return LargeLibrary.ofInvented().arriving(RELEASES).stream().map(Newcomer::of).toList();
    }
}
