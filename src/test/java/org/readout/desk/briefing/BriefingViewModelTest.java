package org.readout.desk.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.brief.Block;
import org.readout.brief.BriefDocument;
import org.readout.brief.Markings;
import org.readout.brief.Section;
import org.readout.desk.briefing.BriefForm.Text;
import org.readout.desk.briefing.BriefForm.Tick;
import org.readout.desk.toolkit.SaveState;
import org.readout.jobs.BriefJob;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Edit;
import org.readout.model.Force;
import org.readout.model.Review;
import org.readout.model.Status;

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
        model = new BriefingViewModel(desk.workspace(), CLOCK, BriefJob::lay);
        preview(brief -> held(brief) == 1);
    }

    @AfterEach
    void close() {
        model.close();
        desk.close();
    }

    @Test
    void isTheOnePageBriefWithItsMarkingUnlessMoreIsAskedFor() {
        assertThat(headings(brief())).contains("What is new", "Sources").doesNotContain("Commitments at a glance");
        assertThat(brief().marking()).isEqualTo(Markings.usual());
        assertThat(shown().pages().count()).isOne();
        assertThat(shown().pages().words(0).replaceAll("\\s+", " ")).contains("rouvrir la ligne de chemin de fer", Markings.usual());
        assertThat(shown().warnings()).isEmpty();
    }

    @Test
    void takesInSuggestionsOnlyWhenTicked() {
        model.form().tick(Tick.SUGGESTIONS).set(true);
        preview(brief -> held(brief) == 2);

        model.form().force(Force.AGREED).set(false);
        preview(brief -> held(brief) == 1);
        assertThat(brief().commitments().getFirst()).endsWith("La France rouvrira son école");
    }

    @Test
    void keepsNotesInTheHouseUntilTicked() {
        assertThat(notes(brief())).isZero();

        model.form().tick(Tick.NOTES).set(true);
        preview(brief -> notes(brief) == 1);
    }

    @Test
    void holdsOnlyWhatIsChosen() {
        assertThat(model.choices()).extracting(Choice::title)
                .containsExactlyInAnyOrder("Entretien des deux ministres à Lyon",
                        "La récolte des pommes commence en septembre");

        model.tickAll(false);
        preview(brief -> held(brief) == 0);
        model.choices().forEach(choice -> choice.ticked().set(choice.title().startsWith("Entretien")));
        preview(brief -> held(brief) == 1);
        model.form().text(Text.SEARCH).set("pommes");
        preview(brief -> held(brief) == 0);
        model.form().text(Text.SEARCH).set("");
        model.form().status(Status.OPEN).set(false);
        preview(brief -> held(brief) == 0);
    }

    @Test
    void sectionsAreSwitchedAndMoved() {
        model.form().text(Text.BOTTOM_LINE).set("La ligne rouvrira.");
        preview(brief -> headings(brief).contains("Bottom line"));
        model.form().move(0, 1);
        preview(brief -> headings(brief).indexOf("Bottom line") > headings(brief).indexOf("What is new"));

        model.form().choose(List.of(Section.BY_PARTY, Section.TEXTS));
        preview(brief -> headings(brief).contains("Commitments by party") && !headings(brief).contains("What is new"));
    }

    @Test
    void warnsOfAThirdSideAndShrinksNothing() {
        model.form().text(Text.LINES).set("Nous le ferons.\n".repeat(150));
        desk.until(() -> model.previewProperty().get() != null && shown().pages().count() > 2);

        assertThat(shown().warnings()).singleElement().asString().contains(shown().pages().count() + " sides");
    }

    @Test
    void aTemplateSaysAgainWhatWasAskedFor() {
        KeepViewModel keep = new KeepViewModel(model);
        model.form().text(Text.ADDRESSEE).set("The Minister");
        model.form().choose(List.of(Section.TABLE, Section.SOURCES));
        model.form().tick(Tick.NOTES).set(true);
        model.form().language().set("de");
        Path word = folder.resolve("house.docx");
        model.form().word().set(word);
        keep.nameProperty().set("Morning");
        keep.save();
        desk.until(() -> keep.templates().contains("Morning"));
        model.form().text(Text.ADDRESSEE).set("");
        model.form().choose(Section.PAGE);
        model.form().language().set("en");
        model.form().word().set(null);

        keep.nameProperty().set("morning");
        keep.use();
        desk.until(() -> model.form().text(Text.ADDRESSEE).get().equals("The Minister"));

        assertThat(model.order().sections()).containsExactly("table", "sources");
        assertThat(model.order().front().language()).isEqualTo("de");
        assertThat(model.order().word().template()).isEqualTo(word);
        preview(brief -> headings(brief).contains("Zusagen"));
        assertThat(model.order().extras().notes()).as("asked for each time").isFalse();
        keep.forget();
        desk.until(() -> keep.templates().isEmpty());
    }

    @Test
    void anIssuedBriefIsOpenedAgainAsItWentOut() throws IOException {
        KeepViewModel keep = new KeepViewModel(model);
        model.form().text(Text.ADDRESSEE).set("The Minister");
        model.form().text(Text.CLEARANCE).set("Director, 30 March");
        model.form().tick(Tick.FINAL).set(true);
        model.form().tick(Tick.ANNEXES).set(true);
        model.issue(folder.resolve("out.md"));
        desk.until(() -> !model.writingProperty().get());
        assertThat(trouble()).as(said()).isFalse();
        keep.refresh();
        desk.until(() -> !keep.issued().isEmpty());
        assertThat(keep.issued().getFirst().files()).containsExactly("out.md", "out-register.xlsx", "out-texts.md");

        keep.reopen(keep.issued().getFirst(), Files.createDirectory(folder.resolve("again")).resolve("brief.md"));
        desk.until(() -> !model.writingProperty().get());

        assertThat(folder.resolve("again/brief.md")).hasSameBinaryContentAs(folder.resolve("out.md"));
        assertThat(folder.resolve("again/out-texts.md")).content().contains("La France rouvrira son école");
    }

    @Test
    void aPacketIsOneStepAndItsConflictsLieSideBySide() {
        PacketViewModel packets = new PacketViewModel(model, CLOCK);
        Path packet = folder.resolve("releases.packet");
        packets.write(packet);
        desk.until(() -> !model.writingProperty().get());
        AnnotatedRelease talks = talks();
        Commitment kept = talks.commitments().getFirst();
        desk.workspace().change("Say otherwise", List.of(new Edit(talks.release().id(), kept, kept.withReview(Review.REJECTED)),
                Edit.remove(talks.release().id(), talks.notes().getFirst())));
        desk.until(() -> talks().notes().isEmpty() && desk.workspace().saveStateProperty().get() == SaveState.SAVED);

        packets.take(packet);
        desk.until(() -> packets.reportProperty().get() != null);

        assertThat(packets.conflicts()).hasSize(2).anyMatch(conflict -> conflict.ours().contains("rejected"))
                .anyMatch(conflict -> conflict.ours().equals("deleted here"));
        assertThat(talks().commitments().getFirst().review()).as("ours stays").isEqualTo(Review.REJECTED);
        packets.takeTheirs(packets.conflicts().stream().filter(each -> each.ours().contains("rejected")).findFirst().orElseThrow());
        desk.until(() -> talks().commitments().getFirst().review() == Review.ACCEPTED);
        assertThat(packets.conflicts()).hasSize(1);
    }

    private AnnotatedRelease talks() {
        return desk.workspace().releasesProperty().get().values().stream()
                .filter(release -> release.release().source().equals("talks.txt")).findFirst().orElseThrow();
    }

    @Test
    void aDraftIsNotIssued() {
        model.form().text(Text.ADDRESSEE).set("The Minister");
        model.form().text(Text.CLEARANCE).set("Director");
        model.issue(folder.resolve("out.md"));
        desk.until(() -> !model.writingProperty().get());

        assertThat(said()).contains("draft");
        assertThat(folder.resolve("out.md")).doesNotExist();
    }

    @Test
    void keepsTheTicksWhenAMarkChanges() {
        model.tickAll(false);
        desk.workspace().undo();

        assertThat(model.choices()).noneMatch(choice -> choice.ticked().get());
    }

    @Test
    void writesTheFileAndSaysSo() {
        model.form().text(Text.TITLE).set("Lignes & écoles");
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
        model = new BriefingViewModel(desk.workspace(), CLOCK, (files, file) -> {
            begun.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            BriefJob.lay(files, file);
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
        return shown().brief();
    }

    private Preview shown() {
        return Objects.requireNonNull(model.previewProperty().get());
    }

    private void preview(Predicate<BriefDocument> wanted) {
        desk.until(() -> model.previewProperty().get() != null && wanted.test(brief()));
    }

    private static int held(BriefDocument brief) {
        return brief.register().entries().size();
    }

    private static List<String> headings(BriefDocument brief) {
        return brief.blocks().stream()
                .flatMap(block -> block instanceof Block.Heading heading ? Stream.of(heading.text()) : Stream.empty()).toList();
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
