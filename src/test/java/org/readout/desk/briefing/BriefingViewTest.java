package org.readout.desk.briefing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.toolkit.FileDialogs;
import org.readout.desk.toolkit.Theme;
import org.readout.jobs.BriefJob;
import org.readout.model.Force;

import static org.assertj.core.api.Assertions.assertThat;

/** The sheet on the interface's thread, in a scene no window shows. */
class BriefingViewTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-30T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private int closed;

    @BeforeAll
    static void start() throws Exception {
        CompletableFuture<Void> up = new CompletableFuture<>();
        try {
            Platform.startup(() -> up.complete(null));
        } catch (IllegalStateException running) {
            Platform.runLater(() -> up.complete(null));
        }
        up.get(60, TimeUnit.SECONDS);
        Platform.setImplicitExit(false);
    }

    @Test
    void theOfficerTicksLooksAndExports() throws Exception {
        onDesk((desk, model, scene) -> {
            desk.until(() -> !pages(scene).isEmpty());
            fire(scene, "#briefing-tab-contents");
            layOut(scene);
            fire(scene, "#briefing-suggestions");
            desk.until(() -> held(model) == 2);
            fire(scene, "#briefing-force-agreed");
            desk.until(() -> held(model) == 1);
            assertThat(model.form().force(Force.AGREED).get()).isFalse();

            fire(scene, "#briefing-export-html");
            desk.until(() -> !model.writingProperty().get());
            assertThat(asked).containsExactly("Brief.html [html, docx, pdf, md, xlsx]");
            assertThat(folder.resolve("out.html")).content().contains("La France rouvrira son école");

            fire(scene, "#briefing-close");
            assertThat(closed).isEqualTo(1);
        });
    }

    @Test
    void eachSideHasItsFieldsAndThePageIsDrawnOnPaperInBothThemes() throws Exception {
        onDesk((desk, model, scene) -> {
            for (String side : List.of("contents", "sections", "keep", "front")) {
                fire(scene, "#briefing-tab-" + side);
                layOut(scene);
            }
            ((TextInputControl) scene.lookup("#briefing-bottom-line")).setText("La ligne rouvrira.");
            assertThat(((ComboBox<?>) scene.lookup("#briefing-marking")).getValue()).isEqualTo("OFFICIAL");
            Theme.DARK.dress(scene);
            layOut(scene);
            desk.until(() -> !pages(scene).isEmpty());
            layOut(scene);
            desk.until(() -> isDrawn(scene));
            layOut(scene);
            WritableImage dark = scene.snapshot(null);

            Bounds pages = scene.lookup("#briefing-preview").localToScene(scene.lookup("#briefing-preview").getBoundsInLocal());
            // In the margin of the page, between its edge and its words.
            int x = (int) pages.getCenterX() - 320;
            int y = (int) pages.getCenterY();
            assertThat(dark.getPixelReader().getColor(x, y).getBrightness()).isGreaterThan(0.9);
        });
    }

    private static boolean isDrawn(Scene scene) {
        return scene.getRoot().lookupAll(".briefing-preview .briefing-paper .image-view").stream()
                .anyMatch(page -> ((ImageView) page).getImage() != null);
    }

    private static int held(BriefingViewModel model) {
        Preview shown = model.previewProperty().get();
        return shown == null ? -1 : shown.brief().register().entries().size();
    }

    private interface Visit {
        void on(BriefingDesk desk, BriefingViewModel model, Scene scene) throws Exception;
    }

    private void onDesk(Visit visit) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try (BriefingDesk desk = new BriefingDesk(folder);
                    BriefingViewModel model = new BriefingViewModel(desk.workspace(), CLOCK, BriefJob::lay)) {
                Theme.loadFonts();
                BriefingView view = new BriefingView(model, dialogs(), () -> closed++);
                Scene scene = new Scene(new StackPane(view), 1180, 780);
                Theme.LIGHT.dress(scene);
                layOut(scene);
                visit.on(desk, model, scene);
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
            // Only when the library is closed, and its last backup made, may the folder be deleted.
            done.complete(null);
        });
        done.get(300, TimeUnit.SECONDS);
    }

    private FileDialogs dialogs() {
        return new FileDialogs() {
            @Override
            public List<Path> filesToOpen(String title) {
                return List.of();
            }

            @Override
            public Optional<Path> fileToSave(String title, String name, List<String> endings) {
                asked.add(name + " " + endings);
                return Optional.of(folder.resolve("out." + endings.getFirst()));
            }

            @Override
            public Optional<Path> folderToWatch(String title) {
                throw new AssertionError("No folder is to be watched");
            }

            @Override
            public void show(Path folder) {
                throw new AssertionError("No folder is to be shown");
            }
        };
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static List<?> pages(Scene scene) {
        return ((ListView<?>) scene.lookup("#briefing-preview")).getItems();
    }

    private static void fire(Scene scene, String id) {
        ((ButtonBase) scene.lookup(id)).fire();
    }
}
