package org.readout.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.readout.dossier.page.Pages;
import org.readout.dossier.phrase.Phrases;
import org.readout.model.AnnotatedRelease;
import org.readout.model.DossierLine;

import static org.assertj.core.api.Assertions.assertThat;

/** Set phrases nobody put in: found because they come back, and news where they come or fall away. */
class PhrasePageTest {

    private static final List<AnnotatedRelease> FOUR = List.of(
            paper("2024-01-10", "They spoke of their unshakable bond of the sea."),
            paper("2024-02-10", "They stressed the unshakable bond of the sea again."),
            paper("2024-03-10", "Both praised the unshakable bond of the sea."),
            paper("2024-04-10", "Both praised the weather."));

    private final Dossier dossier = Papers.dossier(FOUR);
    private final Pages pages = new Pages(dossier, Papers.STATES);

    private static AnnotatedRelease paper(String day, String last) {
        return Papers.of("Herald", day, "Foreign Minister of Japan Hayashi Kenta met with Foreign Minister of the Republic of Korea"
                + " Seo Min-jae in Tokyo on " + LocalDate.parse(day).minusDays(1).format(
                        java.time.format.DateTimeFormatter.ofPattern("MMMM d, uuuu", java.util.Locale.ENGLISH)) + ".\n\n" + last + "\n");
    }

    @Test
    void whatStandsInThreeReleasesIsASetPhraseAndTheLongestOfItIsMeant() {
        Phrases.Line line = dossier.phrases().table(FOUR.stream().map(each -> each.release().id()).toList()).stream()
                .filter(each -> each.phrase().startsWith("unshakable")).findFirst().orElseThrow();
        assertThat(line.phrase()).isEqualTo("unshakable bond of the sea");
        assertThat(line.states()).containsExactly(Phrases.State.PRESENT, Phrases.State.PRESENT, Phrases.State.PRESENT, Phrases.State.DROPPED);
        assertThat(Objects.requireNonNull(line.last()).release()).isEqualTo(FOUR.get(2).release().id());
        assertThat(pages.phrases(null).lines()).extracting(DossierLine::text).contains("Found to come back", "unshakable bond of the sea");
    }

    @Test
    void thatItFallsAwayIsNewsAndLeadsToItsUses() {
        DossierLine news = pages.today(LocalDate.of(2024, 4, 11), Set.of(FOUR.getLast().release().id())).lines().stream()
                .filter(line -> line.text().contains("unshakable")).findFirst().orElseThrow();
        assertThat(news.text()).contains("falls away");
        assertThat(Objects.requireNonNull(pages.of(news.link())).lines()).extracting(DossierLine::badge)
                .containsExactly("first found", "", "last found");
    }

    @Test
    void aReleaseTakenOutTakesItsWordingsAlong() {
        dossier.remove(FOUR.getFirst().release().id());
        assertThat(dossier.phrases().table(List.of(FOUR.get(1).release().id()))).noneMatch(line -> line.phrase().startsWith("unshakable"));
    }
}
