package org.readout.desk.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
import org.readout.model.Ids;
import org.readout.model.Learned;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconViewModelTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private LexiconViewModel model;

    @BeforeEach
    void sitDown() throws IOException {
        desk = TestDesk.of(folder, Map.of("talks.txt", TestDesk.TALKS)).read();
        model = new LexiconViewModel(desk.workspace(), ZoneOffset.UTC);
        desk.until(() -> model.loadedProperty().get());
    }

    @AfterEach
    void leave() {
        model.close();
        desk.close();
    }

    private void tag(String words, NameType type, String entity) {
        desk.add(new Mention(Ids.next(), desk.at(words, 1), type, entity, null, Review.ACCEPTED, null));
    }

    @Test
    void whereNothingIsLearnedThePageSaysSo() {
        assertThat(model.isEmpty()).isTrue();
        assertThat(model.countProperty().get()).isEqualTo("nothing learned");
    }

    @Test
    void whatIsLearnedStandsThereNewestFirstAndIsNarrowedByWordsAndKind() {
        tag("Lyon", NameType.PLACE, "Lyon");
        tag("Anne Dubois", NameType.PERSON, "Anne Marie Dubois");
        desk.until(() -> model.rows().size() == 2);

        LexiconRow first = model.rows().getFirst();
        assertThat(first.words()).isEqualTo("Anne Dubois");
        assertThat(first.meaning()).isEqualTo("Person: Anne Marie Dubois");
        assertThat(first.title()).isEqualTo("Entretien des deux ministres \u00E0 Lyon");
        assertThat(first.learned()).endsWith(", Officer");

        model.filterProperty().set("marie ANNE");
        assertThat(model.rows()).extracting(LexiconRow::words).containsExactly("Anne Dubois");
        assertThat(model.countProperty().get()).isEqualTo("1 of 2 lessons");
        model.filterProperty().set("");
        model.kindProperty().set(LessonKind.REJECTED);
        assertThat(model.rows()).isEmpty();
        assertThat(model.isEmpty()).isFalse();
    }

    @Test
    void aLessonIsTakenBackAndTheStepCanBeUndone() {
        tag("Lyon", NameType.PLACE, "Lyon");
        desk.until(() -> model.rows().size() == 1);
        model.turn(model.rows().getFirst());
        desk.until(() -> state() == Learned.State.TAKEN_BACK);
        assertThat(desk.workspace().undoStack().undoLabelProperty().get()).isEqualTo("Take back \u201cLyon\u201d");

        desk.workspace().undo();
        desk.until(() -> state() == Learned.State.IN_USE);
        desk.workspace().redo();
        desk.until(() -> state() == Learned.State.TAKEN_BACK);
        model.turn(model.rows().getFirst());
        desk.until(() -> state() == Learned.State.IN_USE);
    }

    private Learned.State state() {
        return model.rows().getFirst().lesson().state();
    }

    @Test
    void theListsAreLaidReadAgainAndTheirTroublesTold() throws IOException {
        List<Path> shown = new ArrayList<>();
        model.folder(shown::add);
        desk.until(() -> !shown.isEmpty());
        Files.writeString(shown.getFirst().resolve("names.tsv"), "Oslo\tplace\nBergen\tgadget\n");
        model.reload();
        desk.until(() -> model.rows().size() == 1);
        assertThat(model.rows().getFirst().title()).isEqualTo("names.tsv, line 1");
        assertThat(model.open(model.rows().getFirst())).isFalse();
        assertThat(model.troublesProperty().get()).singleElement().asString()
                .contains("names.tsv, line 2: there is no type \u201cgadget\u201d");
    }
}
