package org.readout.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A release of a million letters on the whole desk: its rows come and go, its marks stay at their words. */
class LongReleaseTest {

    private static final int PARAGRAPHS = 2500;

    @TempDir
    private Path folder;

    private DeskWindow window;
    private TestDesk desk;

    private static String paragraph(int number) {
        return "Paragraphe " + number + " : Anne Dubois a promis de revenir à Lyon. "
                + "Les ponts et les routes de la région ont été vus par tous les présents. ".repeat(5).strip();
    }

    @BeforeEach
    void sitDown() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append(paragraph(i)).append("\n\n");
        }
        assertThat(text.length()).isGreaterThan(1_000_000);
        window = new DeskWindow(folder, Map.of("long.txt", text.toString(), "harvest.txt", TestDesk.HARVEST), "long.txt");
        desk = window.desk();
        window.run(() -> desk.add(mark(0), mark(1), mark(PARAGRAPHS / 2), mark(PARAGRAPHS - 1), promise(1), promise(PARAGRAPHS / 2)));
    }

    @AfterEach
    void leave() throws Exception {
        window.close();
    }

    private Mark mark(int paragraph) {
        return new Mention(Ids.next(), desk.at("Anne Dubois", paragraph + 1), NameType.PERSON, "Anne Dubois", null, Review.ACCEPTED, null);
    }

    private Mark promise(int paragraph) {
        return new CommitmentDraft(desk.at("revenir à Lyon", paragraph + 1), Force.UNILATERAL).cue(new Cue("a promis de", 0.5)).build();
    }

    @Test
    void marksStandAtTheirWordsAfterAJumpAndBack() {
        for (int paragraph : List.of(PARAGRAPHS / 2, PARAGRAPHS - 1, 0, PARAGRAPHS / 2)) {
            Mark mark = markIn(paragraph);
            window.run(() -> desk.workspace().chosenProperty().set(mark.id()));
            WaitForAsyncUtils.waitForFxEvents();

            Parent row = row(paragraph);
            assertThat(row.lookupAll(".underline.person")).hasSize(1);
            assertThat(row.lookupAll(".halo")).hasSize(1);
            assertThat(row.lookupAll(".tint")).hasSize(paragraph == PARAGRAPHS / 2 ? 1 : 0);
        }
        assertThat(rows().size()).as("rows that exist").isLessThan(60);
    }

    @Test
    void aRowWithoutMarksHasNoneThoughOneWithMarksStoodThere() {
        window.run(() -> desk.workspace().chosenProperty().set(markIn(PARAGRAPHS / 2).id()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(row(PARAGRAPHS / 2 + 1).lookupAll(".underline")).isEmpty();
        assertThat(row(PARAGRAPHS / 2 + 1).lookupAll(".tint")).isEmpty();
    }

    @Test
    void theDeskComesToRestAfterScrolling() {
        AtomicInteger laidOut = new AtomicInteger();
        window.run(() -> desk.workspace().chosenProperty().set(markIn(1).id()));
        for (int i = 0; i < 12; i++) {
            window.run(() -> Event.fireEvent(window.node(".release-text .virtual-flow"), wheel()));
        }
        WaitForAsyncUtils.waitForFxEvents(50);
        window.run(() -> window.frame().scene().getRoot().needsLayoutProperty().addListener((property, before, now) -> {
            if (now) {
                laidOut.incrementAndGet();
            }
        }));
        WaitForAsyncUtils.waitForFxEvents(50);

        assertThat(laidOut.get()).as("layouts that nobody asked for").isLessThan(5);
    }

    private Mark markIn(int paragraph) {
        return desk.open().marks().stream().filter(Mention.class::isInstance)
                .filter(mark -> mark.span().start() == desk.at("Anne Dubois", paragraph + 1).span().start()).findFirst().orElseThrow();
    }

    private Parent row(int paragraph) {
        return rows().stream().filter(row -> words(row).startsWith("Paragraphe " + paragraph + " ")).findFirst().orElseThrow();
    }

    private List<Parent> rows() {
        return window.frame().scene().getRoot().lookupAll(".paragraph").stream().map(Parent.class::cast).toList();
    }

    private static String words(Node row) {
        return ((Text) Objects.requireNonNull(row.lookup(".reading"))).getText();
    }

    private static ScrollEvent wheel() {
        return new ScrollEvent(ScrollEvent.SCROLL, 300, 300, 300, 300, false, false, false, false, false, false, 0, -60, 0, -60,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }
}
