package org.readout.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.readout.dossier.thread.Change;
import org.readout.dossier.thread.Piece;
import org.readout.dossier.thread.Row;
import org.readout.dossier.thread.Thread;
import org.readout.dossier.thread.WordChange;
import org.readout.model.AnnotatedRelease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** One promise through several releases: found by what it is about and between whom, not by its wording. */
class ThreadsTest {

    private static final AnnotatedRelease SPRING = Papers.of("Ministry", "2024-03-05", """
            Foreign Minister of the Republic of Korea Seo Min-jae met with Foreign Minister of Japan Hayashi Kenta in Tokyo on March 4, 2024.
            Minister Seo proposed to prepare for the 30th anniversary of the establishment of diplomatic relations together.
            The two ministers shared the view that supply chains for semiconductors should be made safe.
            """);
    private static final AnnotatedRelease SUMMER = Papers.of("Ministry", "2024-06-20", """
            Foreign Minister of the Republic of Korea Seo Min-jae met with Foreign Minister of Japan Hayashi Kenta in Seoul on June 19, 2024.
            The two ministers agreed to make supply chains for semiconductors safe.
            The two ministers agreed to mark the 30th anniversary of diplomatic ties with concerts.
            """);
    private static final AnnotatedRelease WINTER = Papers.of("Ministry", "2025-02-11", """
            Foreign Minister of the Republic of Korea Seo Min-jae met with Foreign Minister of Japan Hayashi Kenta in Tokyo on February 10, 2025.
            The two ministers agreed to make supply chains for semiconductors safe.
            """);
    private static final AnnotatedRelease HERALD = Papers.of("Herald", "2025-02-12", """
            South Korean Foreign Minister Seo Min-jae met with Japanese Foreign Minister Kenta Hayashi in Tokyo on February 10, 2025.
            Both agreed to secure the supply chains of chip makers.
            """);

    @Test
    void statementsOnOneMatterStandTogetherWhateverTheirWords() {
        Thread chains = thread(all(), "supply chains");
        assertThat(chains.name()).isEqualTo("Supply chains · Japan, South Korea");
        assertThat(chains.rows()).extracting(Row::said).containsExactly(
                LocalDate.of(2024, 3, 4), LocalDate.of(2024, 6, 19), LocalDate.of(2025, 2, 10), LocalDate.of(2025, 2, 10));
        assertThat(thread(all(), "30th anniversary of diplomatic relations").rows()).hasSize(2);
    }

    @Test
    void theChangeIsNamedWithinOneIssuerAlone() {
        assertThat(thread(all(), "supply chains").rows()).extracting(row -> row.statement().from().publisher(), Row::change)
                .containsExactlyInAnyOrder(
                        tuple("Ministry", Change.NEW), tuple("Ministry", Change.STRENGTHENED),
                        tuple("Ministry", Change.REPEATED), tuple("Herald", Change.NOT_COMPARABLE));
        Row stronger = thread(all(), "supply chains").rows().get(1);
        assertThat(stronger.why()).isEqualTo("shared-view to agreed");
        assertThat(stronger.wording()).contains(new Piece(Piece.Kind.ADDED, "agreed to make"));
    }

    @Test
    void aLongSilenceIsCounted() {
        assertThat(thread(all(), "supply chains").rows()).extracting(Row::silentMonths).containsExactly(0, 0, 7, 0);
    }

    @Test
    void anEarlierStatementThatIsCitedStandsInTheRow() {
        AnnotatedRelease citing = Papers.of("Ministry", "2024-09-05", """
                Foreign Minister of the Republic of Korea Seo Min-jae met with Foreign Minister of Japan Hayashi Kenta in Tokyo on September 4, 2024.
                The two ministers reaffirmed the agreement made during the telephone call on July 3 to hold joint rescue exercises.
                """);
        List<Thread> threads = Papers.dossier(List.of(citing)).threads().all();
        assertThat(threads).isNotEmpty().allSatisfy(thread -> {
            assertThat(thread.earliest()).isEqualTo(LocalDate.of(2024, 7, 3));
            assertThat(thread.rows().getFirst().cited()).isTrue();
            assertThat(thread.place(thread.rows().getLast().statement().mark())).isEqualTo(1);
        });
    }

    @Test
    void wordsAreHeldAgainstWords() {
        assertThat(WordChange.between("They agreed to hold talks soon.", "They agreed to continue talks, soon."))
                .containsExactly(
                        new Piece(Piece.Kind.KEPT, "They agreed to"), new Piece(Piece.Kind.DROPPED, "hold"),
                        new Piece(Piece.Kind.ADDED, "continue"), new Piece(Piece.Kind.KEPT, "talks, soon."));
    }

    @Test
    void noOrderOfArrivalMakesADifference() {
        List<AnnotatedRelease> releases = new ArrayList<>(List.of(SPRING, SUMMER, WINTER, HERALD));
        List<Thread> expected = all().threads().all();
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(releases, random);
            Dossier dossier = Papers.dossier(releases);
            dossier.remove(releases.get(1).release().id());
            dossier.put(releases.get(1));
            assertThat(dossier.threads().all()).isEqualTo(expected);
        }
    }

    private static Dossier all() {
        return Papers.dossier(List.of(SPRING, SUMMER, WINTER, HERALD));
    }

    private static Thread thread(Dossier dossier, String topic) {
        return dossier.threads().all().stream().filter(thread -> thread.topic().equals(topic)).findFirst().orElseThrow();
    }
}
