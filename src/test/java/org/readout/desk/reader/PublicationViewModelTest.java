package org.readout.desk.reader;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
import org.readout.desk.reader.TypedFacts.Fact;
import org.readout.model.Publication;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationViewModelTest {

    private static final String TEXT = """
            Ministers confer in Lyon

            On 5 March 2031, Minister Anne Dubois met her guests in Lyon. They will meet again next month.
            """;

    @TempDir
    private Path folder;

    private TestDesk desk;
    private PublicationViewModel model;

    @BeforeEach
    void sitDown() throws Exception {
        desk = TestDesk.of(folder, Map.of("talks.txt", TEXT)).read();
        model = new PublicationViewModel(desk.workspace());
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    private Publication publication() {
        return desk.open().release().publication();
    }

    @Test
    void whatWasOnlyFoundIsAskedUntilItIsConfirmed() {
        assertThat(PublicationViewModel.question(publication()))
                .startsWith("Published 5 March 2031? Found in the first paragraph: “5 March 2031”.");
        model.confirm();
        assertThat(publication().published()).isEqualTo(LocalDate.of(2031, 3, 5));
        assertThat(PublicationViewModel.question(publication())).startsWith("In which language is this?");
        assertThat(isTaken(Fact.LANGUAGE, "French")).isTrue();
        assertThat(PublicationViewModel.question(publication())).isEmpty();
        desk.workspace().undo();
        desk.workspace().undo();
        assertThat(PublicationViewModel.isToConfirm(publication())).isTrue();
    }

    @Test
    void whatIsSaidOfAFactIsOneStepUndoneAndDoneAgain() {
        desk.undoneAndDoneAgain(model::confirm);
        desk.undoneAndDoneAgain(() -> isTaken(Fact.PUBLISHER, "Ministry of Lakes"));
        desk.undoneAndDoneAgain(() -> isTaken(Fact.PUBLISHED, "7 Mar 2031"));
    }

    private boolean isTaken(Fact fact, String words) {
        Map<Fact, String> typed = TypedFacts.of(publication());
        typed.put(fact, words);
        return model.describe(typed).isEmpty();
    }

    @Test
    void theOfficerMaySayOtherwiseOfEveryFact() {
        assertThat(isTaken(Fact.PUBLISHER, "Ministry of Lakes")).isTrue();
        assertThat(isTaken(Fact.PUBLISHED, "7 Mar 2031")).isTrue();
        assertThat(isTaken(Fact.TITLE, "Talks on the lakes")).isTrue();
        assertThat(isTaken(Fact.ADDRESS, "www.lakes.example/talks")).isTrue();
        assertThat(isTaken(Fact.RETRIEVED, "8 March 2031")).isTrue();
        assertThat(isTaken(Fact.LANGUAGE, "Korean")).isTrue();
        assertThat(publication().title()).isEqualTo("Talks on the lakes");
        assertThat(publication().address()).isEqualTo(URI.create("https://www.lakes.example/talks"));
        assertThat(publication().retrieved()).isEqualTo(LocalDate.of(2031, 3, 8));
        assertThat(publication().language()).isEqualTo("ko");
        assertThat(publication().published()).isEqualTo(LocalDate.of(2031, 3, 7));
        assertThat(publication().publisher()).isEqualTo("Ministry of Lakes");
        assertThat(PublicationViewModel.question(publication())).isEmpty();
        desk.workspace().undo();
        assertThat(publication().language()).isNotEqualTo("ko");
        assertThat(isTaken(Fact.PUBLISHED, "")).isTrue();
        assertThat(PublicationViewModel.question(publication())).startsWith("When was this published?");
    }

    @Test
    void whatAFieldIsNotForIsRefused() {
        Publication before = publication();
        assertThat(isTaken(Fact.PUBLISHED, "spring")).isFalse();
        assertThat(isTaken(Fact.RETRIEVED, "March 2031")).isFalse();
        assertThat(isTaken(Fact.TITLE, " ")).isFalse();
        assertThat(isTaken(Fact.ADDRESS, "on the web")).isFalse();
        assertThat(isTaken(Fact.ADDRESS, "javascript:alert(1)")).isFalse();
        assertThat(isTaken(Fact.LANGUAGE, "Lakeish")).isFalse();
        assertThat(publication()).isEqualTo(before);
    }
}
