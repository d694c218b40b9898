package org.readout.desk.reader;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
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
        assertThat(PublicationViewModel.question(publication())).isEmpty();
        desk.workspace().undo();
        assertThat(PublicationViewModel.isToConfirm(publication())).isTrue();
    }

    @Test
    void theOfficerMaySayOtherwise() {
        assertThat(model.describe("Ministry of Lakes", "7 Mar 2031")).isEmpty();
        assertThat(publication().published()).isEqualTo(LocalDate.of(2031, 3, 7));
        assertThat(publication().publisher()).isEqualTo("Ministry of Lakes");
        assertThat(PublicationViewModel.question(publication())).isEmpty();
        assertThat(model.describe("", "")).isEmpty();
        assertThat(PublicationViewModel.question(publication())).startsWith("When was this published?");
    }

    @Test
    void whatIsNoDayIsRefused() {
        Publication before = publication();
        assertThat(model.describe("", "spring")).isPresent();
        assertThat(model.describe("", "March 2031")).isPresent();
        assertThat(publication()).isEqualTo(before);
    }
}
