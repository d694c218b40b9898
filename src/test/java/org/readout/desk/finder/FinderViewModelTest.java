package org.readout.desk.finder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.Sought;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;

import static org.assertj.core.api.Assertions.assertThat;

/** The palette on a real library, searched at once instead of in the background. */
class FinderViewModelTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private FinderViewModel finder;
    private final StringProperty words = new SimpleStringProperty("");
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void sitDown() throws Exception {
        desk = TestDesk.of(folder, Map.of("talks.txt", TestDesk.TALKS, "harvest.txt", TestDesk.HARVEST)).read();
        Keys keys = new Keys();
        keys.on(Action.THEME, () -> done.add("theme"));
        keys.on(Action.ESCAPE, () -> done.add("escape"));
        finder = new FinderViewModel(
                desk.workspace(), keys, words, () -> done.add("shelf"), () -> done.add("text"), Runnable::run);
        desk.workspace().session().searches().ready().join();
        finder.show(true);
    }

    @AfterEach
    void leave() {
        finder.close();
        desk.close();
    }

    private List<String> found(String typed) {
        words.set(typed);
        desk.until(() -> typed.isBlank() || !finder.linesProperty().get().isEmpty()
                && finder.linesProperty().get().getFirst() instanceof Found.ShelfFound shelf
                && shelf.words().equals(typed.strip()));
        return finder.linesProperty().get().stream().map(Found::label).toList();
    }

    @Test
    void listsWhatCanBeDoneWhereNothingIsTyped() {
        desk.until(() -> !finder.linesProperty().get().isEmpty());
        assertThat(finder.linesProperty().get()).containsExactly(new Found.ActionFound(Action.THEME));
    }

    @Test
    void findsAReleaseByTheWordsOfItsTextAndLeadsToThem() {
        assertThat(found("recolte pom")).contains("La récolte des pommes commence en septembre");
        assertThat(found("ecolte")).hasSize(1);
        found("poires annee");
        Found.ReleaseFound release = finder.linesProperty().get().stream()
                .filter(Found.ReleaseFound.class::isInstance).map(Found.ReleaseFound.class::cast).findFirst().orElseThrow();
        assertThat(release.passage().hits()).extracting(span -> span.in(TestDesk.HARVEST)).containsExactly("année", "poires");

        finder.take(release);

        assertThat(desk.open().release().source()).isEqualTo("harvest.txt");
        assertThat(words.get()).isEmpty();
        assertThat(desk.workspace().soughtProperty().get()).isEqualTo(new Sought("poires annee", true));
    }

    @Test
    void leadsToAName() {
        desk.open("talks.txt");
        Mention name = new Mention(UUID.randomUUID(), desk.at("Anne Dubois", 1), NameType.PERSON, "Anne Dubois", null,
                Review.ACCEPTED, null);
        Mention again = new Mention(UUID.randomUUID(), desk.at("Dubois Anne", 1), NameType.PERSON, "Anne Dubois", null,
                Review.ACCEPTED, null);
        desk.add(name, again);
        desk.open("harvest.txt");

        assertThat(found("dub")).containsExactly(
                "Show the releases that hold “dub”", "Anne Dubois", "Entretien des deux ministres à Lyon");
        finder.step(1);
        finder.take();

        assertThat(desk.open().release().source()).isEqualTo("talks.txt");
        assertThat(desk.workspace().chosenProperty().get()).isEqualTo(name.id());
        assertThat(words.get()).isEmpty();
        assertThat(done).containsExactly("text");
    }

    @Test
    void leadsToACommitmentAndNotToARejectedOne() {
        desk.open("talks.txt");
        Marking marking = new Marking(desk.workspace());
        marking.commitment(desk.at("sont convenus de rouvrir la ligne", 1).span());
        assertThat(found("rouvrir")).contains("sont convenus de rouvrir la ligne");

        desk.workspace().chosenMark().ifPresent(marking::reject);
        assertThat(found("rouvrir la")).doesNotContain("sont convenus de rouvrir la ligne");
    }

    @Test
    void doesWhatACommandSays() {
        assertThat(found("dark")).contains("Light or dark");
        finder.step(1);
        finder.take();
        assertThat(done).containsExactly("text", "theme");
    }

    @Test
    void firstShowsTheReleasesThatHoldTheWords() {
        found("pommes");
        finder.take();
        assertThat(done).containsExactly("shelf");
        assertThat(words.get()).isEqualTo("pommes");
    }

    @Test
    void goesRoundAtTheEnds() {
        int lines = found("la").size();
        finder.step(-1);
        assertThat(finder.chosenProperty().get()).isEqualTo(lines - 1);
        finder.step(1);
        assertThat(finder.chosenProperty().get()).isZero();
    }
}
