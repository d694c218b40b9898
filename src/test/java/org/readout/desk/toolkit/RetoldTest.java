package org.readout.desk.toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.util.Subscription;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Edit;
import org.readout.model.Ids;
import org.readout.model.Note;
import org.readout.model.Review;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything is told once, from the first release to the last; afterwards what is new, changed or gone, and nothing else. */
class RetoldTest {

    @TempDir
    Path folder;

    private static List<String> sources(List<Dated.Page> pages) {
        return pages.stream().flatMap(page -> page.releases().stream()).map(release -> release.release().source()).toList();
    }

    @Test
    void aLibraryOfMoreThanAPageIsToldWholeAndOnce() throws IOException {
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 130; i++) {
            many.put("r" + i + ".txt", TestDesk.HARVEST + "Récolte numéro " + i + ".\n");
        }
        try (TestDesk desk = TestDesk.of(folder, many).read()) {
            List<Dated.Page> pages = new ArrayList<>();
            desk.workspace().dated().follow(pages::add);
            desk.until(() -> sources(pages).size() >= 130);

            assertThat(sources(pages)).containsExactlyInAnyOrderElementsOf(many.keySet());
            assertThat(pages).extracting(Dated.Page::begins).first().isEqualTo(true);
            assertThat(pages.subList(1, pages.size())).noneMatch(Dated.Page::begins);
            int first = pages.stream().map(Dated.Page::ripe).toList().indexOf(true);
            assertThat(sources(pages.subList(0, first + 1))).as("what is at hand is not shown by itself").hasSizeGreaterThan(64);
            assertThat(pages.getLast().ripe()).as("shown when all is told").isTrue();
        }
    }

    @Test
    void whatComesLaterIsToldAlone() throws IOException {
        try (TestDesk desk = TestDesk.of(folder, Map.of("a.txt", TestDesk.TALKS)).read()) {
            List<Dated.Page> pages = new ArrayList<>();
            desk.workspace().dated().follow(pages::add);
            Path later = Files.writeString(folder.resolve("b.txt"), TestDesk.HARVEST);
            desk.workspace().session().importFiles(List.of(later), item -> {}).join();
            desk.workspace().refresh();
            desk.until(() -> sources(pages).contains("b.txt"));

            assertThat(sources(pages)).containsExactly("a.txt", "b.txt");
            assertThat(pages.stream().filter(Dated.Page::begins)).hasSize(1);
        }
    }

    @Test
    void aMarkMadeIsToldAtOnceAndNobodyIsToldAfterTheEnd() throws IOException {
        try (TestDesk desk = TestDesk.of(folder, Map.of("a.txt", TestDesk.TALKS, "b.txt", TestDesk.HARVEST)).read()) {
            List<Dated.Page> pages = new ArrayList<>();
            Subscription told = desk.workspace().dated().follow(pages::add);
            AnnotatedRelease open = desk.open();
            desk.workspace().change("Note", List.of(Edit.add(open.release().id(),
                    new Note(Ids.next(), desk.at("Les", 1), "x", List.of(), false, Review.ACCEPTED))));

            assertThat(pages.getLast().ripe()).isTrue();
            assertThat(pages.getLast().releases()).extracting(release -> release.release().id())
                    .containsExactly(open.release().id());
            int before = pages.size();
            told.unsubscribe();
            desk.workspace().undo();
            assertThat(pages).hasSize(before);
        }
    }
}
