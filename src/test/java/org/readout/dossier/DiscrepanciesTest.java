package org.readout.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.readout.dossier.clash.Discrepancy;
import org.readout.dossier.clash.Quoted;
import org.readout.dossier.told.Kind;
import org.readout.model.AnnotatedRelease;

import static org.assertj.core.api.Assertions.assertThat;

/** What cannot both hold is raised with both quotes; what merely differs is not. */
class DiscrepanciesTest {

    private static final AnnotatedRelease SIXTH = Papers.of("Ministry", "2024-06-29", """
            Vice Minister for Foreign Affairs of Japan Hayashi Kenta met with Vice Minister of Foreign Affairs of the Republic of Korea Seo Min-jae in Tokyo on June 28, 2024, for the 6th Korea-Japan Economic Security Dialogue.
            """);
    private static final AnnotatedRelease SEVENTH = Papers.of("Herald", "2024-06-29", """
            South Korean Vice Foreign Minister Seo Min-jae and Japanese Vice Foreign Minister Hayashi Kenta held the 7th Korea-Japan Economic Security Dialogue in Tokyo on June 28, 2024.
            """);

    @Test
    void twoNumbersForOneDialogueAreRaisedWithBothQuotes() {
        Discrepancy ordinal = only(List.of(SIXTH, SEVENTH), Kind.ORDINAL);
        assertThat(ordinal.values()).containsExactly("6", "7");
        assertThat(ordinal.quotes()).extracting(Quoted::words).anyMatch(words -> words.contains("6th"))
                .anyMatch(words -> words.contains("7th"));
        assertThat(ordinal.why()).contains("2024-06-28");
    }

    @Test
    void theNumbersOfTwoYearsAgree() {
        AnnotatedRelease next = Papers.of("Herald", "2025-07-02", """
                South Korean Vice Foreign Minister Seo Min-jae and Japanese Vice Foreign Minister Hayashi Kenta held the 7th Korea-Japan Economic Security Dialogue in Seoul on July 1, 2025.
                """);
        assertThat(Papers.dossier(List.of(SIXTH, next)).discrepancies().all()).isEmpty();
    }

    @Test
    void aDayThatWasAnotherWeekdayIsRaised() {
        Discrepancy date = only(List.of(Papers.of("Ministry", "2024-06-29", """
                Foreign Minister Hayashi Kenta of Japan will speak in Tokyo on Monday, July 2.
                """)), Kind.DATE);
        assertThat(date.quotes()).extracting(Quoted::value).containsExactlyInAnyOrder("Monday, July 2", "2024-07-02 was a Tuesday");
        assertThat(Papers.dossier(List.of(Papers.of("Ministry", "2024-06-29", """
                Foreign Minister Hayashi Kenta of Japan will speak in Tokyo on Tuesday, July 2.
                """))).discrepancies().all()).isEmpty();
    }

    @Test
    void oneMeetingInTwoCapitalsIsRaised() {
        AnnotatedRelease tokyo = Papers.of("Ministry", "2024-03-05", """
                Foreign Minister of the Republic of Korea Seo Min-jae met with Foreign Minister of Japan Hayashi Kenta in Tokyo on March 4, 2024.
                """);
        AnnotatedRelease seoul = Papers.of("Herald", "2024-03-05", """
                South Korean Foreign Minister Seo Min-jae met with Japanese Foreign Minister Hayashi Kenta in Seoul on March 4, 2024.
                """);
        assertThat(only(List.of(tokyo, seoul), Kind.PLACE).values()).containsExactlyInAnyOrder("Seoul", "Tokyo");
    }

    @Test
    void aNameSpelledInTwoWaysIsRaisedWithinOneIssuerAlone() {
        String text = "Foreign Minister of Japan %s spoke in Tokyo on March 4, 2024.\n";
        AnnotatedRelease one = Papers.of("Ministry", "2024-03-05", text.formatted("Hayashi Kentaro"));
        AnnotatedRelease same = Papers.of("Ministry", "2024-03-06", text.formatted("Hayashi Kentarou"));
        AnnotatedRelease other = Papers.of("Herald", "2024-03-06", text.formatted("Kentarou Hayashi"));
        assertThat(only(List.of(one, same), Kind.SPELLING).values()).containsExactly("Hayashi Kentaro", "Hayashi Kentarou");
        assertThat(Papers.dossier(List.of(one, other)).discrepancies().all()).isEmpty();
    }

    @Test
    void twoCallsOnTwoDaysAreTwoCalls() {
        String text = "President of France Ada Marchand spoke by telephone with President of Poland Jan Zielinski today.\n";
        assertThat(Papers.dossier(List.of(
                Papers.of("Palace", "2024-03-05", text), Papers.of("Palace", "2024-03-07", "Again. " + text))).discrepancies().all())
                .isEmpty();
    }

    @Test
    void theKeyStaysAndNoOrderOfArrivalMakesADifference() {
        List<AnnotatedRelease> releases = new ArrayList<>(List.of(SIXTH, SEVENTH));
        List<Discrepancy> expected = Papers.dossier(releases).discrepancies().all();
        Random random = new Random(3);
        for (int i = 0; i < 6; i++) {
            Collections.shuffle(releases, random);
            Dossier dossier = Papers.dossier(releases);
            assertThat(dossier.discrepancies().all()).isEqualTo(expected);
            assertThat(dossier.discrepancies().in(SIXTH.release().id())).isEqualTo(expected);
            dossier.remove(SEVENTH.release().id());
            assertThat(dossier.discrepancies().all()).isEmpty();
        }
    }

    private static Discrepancy only(List<AnnotatedRelease> releases, Kind kind) {
        List<Discrepancy> all = Papers.dossier(releases).discrepancies().all();
        assertThat(all).extracting(Discrepancy::kind).containsExactly(kind);
        return all.getFirst();
    }
}
