package org.readout.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;
import org.readout.model.Ruling;

import static org.assertj.core.api.Assertions.assertThat;

/** The dossier behind a desk, on a real library: it follows what comes in and what the officer says, and undoes it. */
class DossierDeskTest {

    @TempDir
    Path folder;

    private LibrarySession session;
    private DossierDesk desk;

    @BeforeEach
    void open() throws IOException {
        session = LibrarySession.openOrCreate(folder.resolve("Desk.readout"), "Ada");
        desk = new DossierDesk(session, Clock.systemDefaultZone());
        take("a.txt", """
                Ministers Meet in Tokyo

                March 4, 2024

                Foreign Minister of Japan Hayashi Kenta met with Foreign Minister of the Republic of Korea Seo Min-jae in Tokyo on March 4, 2024, for the 6th Korea-Japan Economic Security Dialogue.
                The two ministers shared the view that supply chains for semiconductors should be made safe.
                """);
    }

    @AfterEach
    void close() {
        desk.close();
        session.close();
    }

    private void take(String name, String text) throws IOException {
        session.importFiles(List.of(Files.writeString(folder.resolve(name), text)), item -> { }).join();
    }

    @Test
    void whatComesInIsOnTheNextPage() throws IOException {
        assertThat(page("threads:").lines()).noneMatch(line -> line.text().startsWith("Supply chains"));
        take("b.txt", """
                Ministers Agree on Chips

                June 19, 2024

                Foreign Minister of Japan Hayashi Kenta met with Foreign Minister of the Republic of Korea Seo Min-jae in Seoul on June 19, 2024.
                The two ministers agreed to make the supply chains for semiconductors safe.
                """);
        assertThat(page("threads:").lines()).anyMatch(line -> line.text().startsWith("Supply chains"));
        assertThat(page("answer:supply chains").lines()).extracting(DossierLine::text).contains("Earliest agreed found here");
        assertThat(page("call:Hayashi Kenta").lines()).extracting(DossierLine::text).contains("Last contacts");
    }

    @Test
    void aNameGivenIsUndoneAndDoneAgain() {
        DossierLine hayashi = page("entities:").lines().stream().filter(line -> line.text().equals("Hayashi Kenta")).findFirst().orElseThrow();
        String key = hayashi.link().substring("entity:".length());
        desk.rule(Ruling.Kind.NAME, key, "", "Minister Hayashi").join();
        assertThat(page(hayashi.link()).title()).isEqualTo("Minister Hayashi");
        assertThat(desk.undo().join()).isTrue();
        assertThat(page(hayashi.link()).title()).isEqualTo("Hayashi Kenta");
        assertThat(desk.redo().join()).isTrue();
        assertThat(page(hayashi.link()).title()).isEqualTo("Minister Hayashi");
        assertThat(desk.redo().join()).isFalse();
    }

    @Test
    void whatWasSeenTodayIsNewNoLonger() {
        assertThat(page("today:").lines()).anyMatch(line -> line.text().contains("Hayashi Kenta"));
        desk.rule(Ruling.Kind.VISIT, "", "", "").join();
        assertThat(page("today:").lines()).noneMatch(line -> line.text().contains("Hayashi Kenta, Seo"));
    }

    /** What the desk opened on can be looked at again until it is closed; a brief puts it behind at once. */
    @Test
    void whatTheDeskOpenedOnIsNewUntilItIsClosed() throws IOException {
        desk.greeted();
        assertThat(page("today:").lines()).anyMatch(line -> line.text().contains("Hayashi Kenta, Seo"));
        desk.close();
        desk = new DossierDesk(session, Clock.systemDefaultZone());
        assertThat(page("today:").lines()).noneMatch(line -> line.text().contains("Hayashi Kenta, Seo"));
        take("c.txt", """
                Ministers Talk Again

                May 6, 2024

                Foreign Minister of Japan Hayashi Kenta met with Foreign Minister of the Republic of Korea Seo Min-jae in Osaka on May 6, 2024.
                """);
        assertThat(page("today:").lines()).anyMatch(line -> line.text().contains("Osaka"));
        desk.briefed();
        assertThat(page("today:").lines()).noneMatch(line -> line.text().contains("Osaka"));
    }

    /** A morning is not to wait for a hundred thousand releases: today's page says on how many it rests. */
    @Test
    void ofALargeLibraryTodayRestsOnTheNewestUntilTheWholeIsAskedFor() throws IOException {
        take("b.txt", """
                Ministers Agree on Chips

                June 19, 2024

                Foreign Minister of Japan Hayashi Kenta met with Foreign Minister of the Republic of Korea Seo Min-jae in Seoul on June 19, 2024.
                The two ministers agreed to make the supply chains for semiconductors safe.
                """);
        desk.close();
        desk = new DossierDesk(session, Clock.systemDefaultZone(), 1);
        assertThat(page("today:").lines()).as("what came is told of, however old").anyMatch(line -> line.text().contains("Tokyo"));
        desk.rule(Ruling.Kind.VISIT, "", "", "").join();
        assertThat(page("today:").about()).contains("Found in the newest 1 of 2 releases");
        assertThat(desk.isMade()).isFalse();
        assertThat(page("threads:").lines()).anyMatch(line -> line.text().startsWith("Supply chains"));
        assertThat(desk.isMade()).isTrue();
        assertThat(page("today:").about()).contains("Found in 2 releases");
    }

    @Test
    void aDraftIsCheckedAndNotStored() {
        DossierPage checked = Objects.requireNonNull(desk.draft("""
                Foreign Minister of Japan Hayashi Kenta met with Foreign Minister of the Republic of Korea Seo Min-jae in Tokyo on March 4, 2024, for the 7th Korea-Japan Economic Security Dialogue.
                """, "").join());
        assertThat(checked.lines()).filteredOn(line -> line.kind() == DossierLine.Kind.ALERT).extracting(DossierLine::badge).contains("7");
        assertThat(session.shelf().join()).hasSize(1);
    }

    @Test
    void anAnswerGoesOutAsAPageWithRoomForTheCheckersName() throws IOException {
        Path file = folder.resolve("answer.html");
        desk.export(page("answer:supply chains"), file).join();
        assertThat(Files.readString(file)).contains("supply chains").contains("Checked by:");
    }

    private DossierPage page(String key) {
        return Objects.requireNonNull(desk.page(key).join());
    }
}
