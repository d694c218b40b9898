package org.readout.desk.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.brief.Block;
import org.readout.brief.BriefDocument;
import org.readout.jobs.BriefJob;
import org.readout.model.Force;

import static org.assertj.core.api.Assertions.assertThat;

class BriefingViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-30T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private BriefingDesk desk;
    private BriefingViewModel model;

    @BeforeEach
    void open() throws IOException {
        desk = new BriefingDesk(folder);
        model = new BriefingViewModel(desk.workspace(), CLOCK, BriefJob::write);
        preview(brief -> brief.cards().size() == 1);
    }

    @AfterEach
    void close() {
        model.close();
        desk.close();
    }

    @Test
    void takesInSuggestionsOnlyWhenTicked() {
        model.suggestionsProperty().set(true);
        preview(brief -> brief.cards().size() == 2);

        model.forceProperty(Force.AGREED).set(false);
        preview(brief -> brief.cards().size() == 1);
        assertThat(brief().cards().getFirst().suggested()).isTrue();
    }

    @Test
    void keepsNotesInTheHouseUntilTicked() {
        assertThat(notes(brief())).isZero();

        model.notesProperty().set(true);
        preview(brief -> notes(brief) == 1);
    }

    @Test
    void holdsOnlyTheReleasesTicked() {
        assertThat(model.choices()).extracting(Choice::title)
                .containsExactlyInAnyOrder("Entretien des deux ministres à Lyon",
                        "La récolte des pommes commence en septembre");

        model.tickAll(false);
        preview(brief -> brief.cards().isEmpty());
        model.choices().forEach(choice -> choice.ticked().set(choice.title().startsWith("Entretien")));
        preview(brief -> brief.cards().size() == 1);
    }

    @Test
    void keepsTheTicksWhenAMarkChanges() {
        model.tickAll(false);
        desk.workspace().undo();

        assertThat(model.choices()).noneMatch(choice -> choice.ticked().get());
    }

    @Test
    void writesTheFileAndSaysSo() {
        model.titleProperty().set("Lignes & écoles");
        assertThat(model.fileName()).isEqualTo("Lignes-écoles");
        Path file = folder.resolve(model.fileName() + ".md");

        model.export(file);

        assertThat(model.writingProperty().get()).isTrue();
        desk.until(() -> !model.writingProperty().get());
        assertThat(file).content().contains("# Lignes \\& écoles", "rouvrir la ligne de chemin de fer");
        assertThat(said()).contains(file.toString());
        assertThat(trouble()).isFalse();
    }

    @Test
    void saysInWordsWhyAFileCannotBeWritten() {
        model.export(folder.resolve("no folder").resolve("brief.docx"));
        desk.until(() -> !model.writingProperty().get());

        assertThat(trouble()).isTrue();
        assertThat(said()).contains("no folder");
    }

    @Test
    void aCancelledExportLeavesNoFile() throws Exception {
        model.close();
        CountDownLatch begun = new CountDownLatch(1);
        model = new BriefingViewModel(desk.workspace(), CLOCK, (brief, file) -> {
            begun.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            BriefJob.write(brief, file);
        });
        Path file = folder.resolve("brief.html");
        model.export(file);
        begun.await();

        model.cancel();
        desk.until(() -> !model.writingProperty().get());

        assertThat(said()).contains("no file was written");
        assertThat(trouble()).isFalse();
        try (var files = Files.list(folder)) {
            assertThat(files.map(found -> found.getFileName().toString())).noneMatch(name -> name.contains("brief"));
        }
    }

    private BriefDocument brief() {
        return Objects.requireNonNull(model.previewProperty().get());
    }

    private void preview(Predicate<BriefDocument> wanted) {
        desk.until(() -> model.previewProperty().get() != null && wanted.test(brief()));
    }

    private static long notes(BriefDocument brief) {
        return brief.blocks().stream()
                .filter(block -> block instanceof Block.Paragraph(var role, var runs) && role == Block.Role.NOTE)
                .count();
    }

    private String said() {
        return Objects.requireNonNull(desk.workspace().messageProperty().get()).line();
    }

    private boolean trouble() {
        return Objects.requireNonNull(desk.workspace().messageProperty().get()).trouble();
    }
}
