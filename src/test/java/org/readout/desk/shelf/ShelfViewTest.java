package org.readout.desk.shelf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
import org.readout.desk.toolkit.FileDialogs;
import org.readout.desk.toolkit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;

class ShelfViewTest {

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private TestDesk desk;
    private ShelfViewModel model;
    private Path asked;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        asked = folder.resolve("new.txt");
        desk = TestDesk.on(Platform::runLater, folder,
                Map.of("talks.txt", TestDesk.TALKS, "harvest.txt", TestDesk.HARVEST));
        model = WaitForAsyncUtils.asyncFx(() -> new ShelfViewModel(desk.workspace())).get();
        robot.interact(() -> {
            Theme.loadFonts();
            Scene scene = new Scene(new ShelfView(model, new OneFile()), 260, 600);
            Theme.DARK.dress(scene);
            FxToolkit.toolkitContext().getRegisteredStage().setScene(scene);
            FxToolkit.toolkitContext().getRegisteredStage().show();
            desk.workspace().refresh();
        });
        untilShown(2);
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(model::close);
        FxToolkit.cleanupStages();
        desk.close();
    }

    @Test
    void arrowsGoThroughTheReleasesAndEnterOpens() {
        robot.interact(() -> {
            model.open(model.rowsProperty().get().getFirst().release().id());
            robot.lookup("#shelf-list").query().requestFocus();
        });
        robot.push(KeyCode.DOWN);
        assertThat(model.openProperty().get()).isEqualTo(model.rowsProperty().get().getFirst().release().id());

        robot.push(KeyCode.ENTER);

        assertThat(desk.open().release().id()).isEqualTo(model.rowsProperty().get().getLast().release().id());
    }

    @Test
    void aClickOpens() {
        robot.clickOn("Entretien des deux ministres à Lyon");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.open().release().source()).isEqualTo("talks.txt");

        robot.clickOn("La récolte des pommes commence en septembre");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.open().release().source()).isEqualTo("harvest.txt");
    }

    @Test
    void whereNothingHoldsTheWordsTheShelfOffersToShowAllAgain() throws Exception {
        robot.interact(() -> model.wordsProperty().set("zzzz"));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> model.emptinessProperty().get() == Emptiness.NOTHING_FOUND);
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn("#shelf-empty-clear");
        untilShown(2);
    }

    @Test
    void filesAreAddedByTheButton() throws Exception {
        Files.writeString(asked, "Un train nouveau relie les deux villes\n\nIl part chaque matin de la gare du Nord.\n");
        robot.clickOn("#shelf-add");

        untilShown(3);
    }

    @Test
    void aReleaseWithACopyBearsASignWithWords() throws Exception {
        Files.writeString(asked, TestDesk.TALKS.strip() + " Fin.\n");
        robot.clickOn("#shelf-add");
        untilShown(3);

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> signs().filter("≈1"::equals).count() == 2);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".shelf-cell").queryAllAs(ShelfCell.class))
                .filteredOn(cell -> cell.getAccessibleText() != null && cell.getAccessibleText().contains("in one other release"))
                .hasSize(2)
                .allSatisfy(cell -> assertThat(cell.getTooltip().getText()).contains("Nearly the same text"));
    }

    private Stream<String> signs() {
        return robot.lookup(".shelf-sign").queryAllAs(Label.class).stream().filter(Node::isVisible).map(Label::getText);
    }

    private void untilShown(int rows) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> model.rowsProperty().get().size() == rows);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private final class OneFile implements FileDialogs {

        @Override
        public List<Path> filesToOpen(String title) {
            return List.of(asked);
        }

        @Override
        public Optional<Path> folderToWatch(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToSave(String title, String name, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public void show(Path folder) {
            throw new AssertionError("No folder is to be shown");
        }
    }
}
