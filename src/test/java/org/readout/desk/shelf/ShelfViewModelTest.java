package org.readout.desk.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
import org.readout.desk.toolkit.Progress;
import org.readout.desk.toolkit.Sought;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Force;
import org.readout.model.SavedSearch;

import static org.assertj.core.api.Assertions.assertThat;

class ShelfViewModelTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private ShelfViewModel shelf;

    @BeforeEach
    void open() throws IOException {
        desk = TestDesk.of(folder, Map.of("talks.txt", TestDesk.TALKS, "harvest.txt", TestDesk.HARVEST)).read();
        shelf = new ShelfViewModel(desk.workspace(), Runnable::run);
    }

    @AfterEach
    void close() {
        shelf.close();
        desk.close();
    }

    @Test
    void wordsOfTheTextChooseTheReleasesShown() {
        shelf.wordsProperty().set("POIRES");
        desk.until(() -> shelf.countProperty(ReviewFilter.ALL).get() == 1);

        assertThat(titles()).containsExactly("La récolte des pommes commence en septembre");

        shelf.wordsProperty().set("zèbre");
        desk.until(() -> shelf.emptinessProperty().get() == Emptiness.NOTHING_FOUND);
        assertThat(titles()).isEmpty();

        shelf.clearFilters();
        assertThat(titles()).hasSize(2);
        assertThat(shelf.emptinessProperty().get()).isEqualTo(Emptiness.NOT_EMPTY);
    }

    @Test
    void whatIsFoundIsShownWithItsWordsAndWhatIsNotUnderstoodIsSaid() {
        shelf.wordsProperty().set("date:soon poires");
        desk.until(() -> shelf.countProperty(ReviewFilter.ALL).get() == 1);

        assertThat(shelf.noteProperty().get()).contains("date:soon");
        assertThat(desk.workspace().soughtProperty().get()).isEqualTo(new Sought("date:soon poires", false));
        UUID harvest = shelf.rowsProperty().get().getFirst().release().id();
        assertThat(shelf.snippets().of(harvest)).isNull();
        desk.until(() -> shelf.snippets().of(harvest) != null);
        assertThat(Objects.requireNonNull(shelf.snippets().of(harvest)).hits()).extracting(span -> span.in(TestDesk.HARVEST)).containsExactly("poires");

        shelf.clearFilters();
        assertThat(shelf.noteProperty().get()).isEmpty();
        assertThat(shelf.snippets().of(harvest)).isNull();
    }

    @Test
    void aSearchIsKeptRenamedRunAndRemoved() {
        shelf.wordsProperty().set("poires ");
        shelf.saved().keep("Pears");
        desk.until(() -> shelf.saved().allProperty().get().equals(List.of(new SavedSearch("Pears", "poires"))));
        SavedSearch pears = shelf.saved().allProperty().get().getFirst();
        assertThat(shelf.saved().isRunning(pears)).isTrue();

        shelf.saved().run(pears);
        assertThat(shelf.wordsProperty().get()).isEmpty();
        shelf.saved().run(pears);
        assertThat(shelf.wordsProperty().get()).isEqualTo("poires");

        shelf.saved().rename(pears, "Fruit");
        desk.until(() -> shelf.saved().allProperty().get().equals(List.of(new SavedSearch("Fruit", "poires"))));
        shelf.saved().remove(shelf.saved().allProperty().get().getFirst());
        desk.until(() -> shelf.saved().allProperty().get().isEmpty());
    }

    @Test
    void aReleaseIsReviewedWhenTheOfficerSaysSo() {
        desk.open("talks.txt");
        desk.add(new CommitmentDraft(desk.at("rouvrir la ligne de Lyon", 1), Force.AGREED)
                .cue(new Cue("sont convenus de", 0.9))
                .build());
        assertThat(shelf.progress(row("Entretien des deux ministres à Lyon").release())).isEqualTo(new Progress(0, 1, null));
        shelf.reviewProperty().set(ReviewFilter.TO_REVIEW);
        assertThat(titles()).hasSize(2);

        desk.workspace().reviewing().next(true);
        desk.workspace().reviewing().judge(true);
        assertThat(shelf.progress(row("Entretien des deux ministres à Lyon").release())).isEqualTo(new Progress(1, 1, null));
        assertThat(shelf.countProperty(ReviewFilter.REVIEWED).get()).isZero();

        desk.workspace().reviewing().signOff();
        assertThat(titles()).containsExactly("La récolte des pommes commence en septembre");
        assertThat(shelf.countProperty(ReviewFilter.REVIEWED).get()).isEqualTo(1);
        assertThat(shelf.order()).hasSize(2);

        desk.workspace().undo();
        assertThat(titles()).hasSize(2);
    }

    @Test
    void stepsFollowTheShelfAndStopAtItsEnds() {
        List<ShelfRow> rows = shelf.rowsProperty().get();
        shelf.open(rows.getFirst().release().id());
        shelf.openPrevious();
        assertThat(shelf.openProperty().get()).isEqualTo(rows.getFirst().release().id());

        shelf.openNext();
        shelf.openNext();

        assertThat(shelf.openProperty().get()).isEqualTo(rows.getLast().release().id());
        assertThat(desk.open().release().id()).isEqualTo(rows.getLast().release().id());
    }

    private ShelfRow row(String title) {
        return shelf.rowsProperty().get().stream()
                .filter(row -> row.release().title().equals(title)).findFirst().orElseThrow();
    }

    private List<String> titles() {
        return shelf.rowsProperty().get().stream().map(row -> row.release().title()).toList();
    }
}
