package org.readout.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.readout.dossier.page.Pages;
import org.readout.dossier.thread.Thread;
import org.readout.model.AnnotatedRelease;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;
import org.readout.model.Ruling;
import org.readout.model.Signature;

import static org.assertj.core.api.Assertions.assertThat;

/** A promise through the releases: what came of it, how long it was silent, and what the officer adds to it by hand. */
class ThreadPageTest {

    private static final String HERALD = "Herald";
    private static final AnnotatedRelease SPRING = Papers.of(HERALD, "2024-03-05", """
            Foreign Minister of Japan Hayashi Kenta met with Foreign Minister of the Republic of Korea Seo Min-jae in Tokyo on March 4, 2024.
            The two ministers agreed to hold the next consultation on supply chains in Busan.
            They agreed to expand youth exchanges.
            """);
    private static final AnnotatedRelease SUMMER = Papers.of(HERALD, "2024-06-20", """
            Foreign Minister of Japan Hayashi Kenta met with Foreign Minister of the Republic of Korea Seo Min-jae in Busan on June 19, 2024.
            The two ministers agreed to make supply chains for semiconductors safe.
            """);
    private static final AnnotatedRelease NEXT = Papers.of(HERALD, "2025-02-20", """
            Foreign Minister of Japan Hayashi Kenta met with Foreign Minister of the Republic of Korea Seo Min-jae in Seoul on February 19, 2025.
            The two ministers agreed to open a new ferry line.
            """);

    private final Dossier dossier = Papers.dossier(List.of(SPRING, SUMMER, NEXT));
    private final Pages pages = new Pages(dossier, Papers.STATES);

    private Thread chains() {
        return dossier.threads().all().stream().filter(each -> each.topic().equals("supply chains")).findFirst().orElseThrow();
    }

    private DossierPage page(String key) {
        return Objects.requireNonNull(pages.of(key));
    }

    @Test
    void anEncounterInThePlaceThePromiseNamesFulfilsIt() {
        assertThat(page("thread:" + chains().key()).lines())
                .filteredOn(line -> line.badge().equals("fulfilled")).singleElement()
                .satisfies(line -> {
                    assertThat(line.text()).startsWith("fulfilled by a later event: ");
                    assertThat(line.note()).contains("19 Jun 2024").contains("in the place it names");
                    assertThat(line.release()).isEqualTo(SUMMER.release().id());
                });
    }

    @Test
    void silenceIsToldUpToTheLastEncounterBetweenThem() {
        assertThat(page("thread:" + chains().key()).lines().getLast().text()).startsWith("silent for 8 months since");
    }

    @Test
    void aStatementAddedByHandStandsInTheThreadUntilThatIsTakenBack() {
        String key = chains().key();
        DossierLine ferry = page("others:" + key + "\nferry").lines().getFirst();
        assertThat(ferry.text()).contains("ferry");
        String given = ferry.link().substring("link:".length());
        String statement = given.substring(given.indexOf('\n') + 1);
        Ruling link = Ruling.of(Ruling.Kind.LINK, statement, key, "", new Signature("Ada", Instant.EPOCH));
        dossier.follow(List.of(link));
        assertThat(page("thread:" + key).lines()).extracting(DossierLine::text).anyMatch(text -> text.contains("ferry"));
        assertThat(page("others:" + key + "\nferry").lines()).noneMatch(line -> line.text().contains("ferry"));
        assertThat(pages.kinds(NEXT.release().id()).values()).singleElement().asString()
                .startsWith("Third of its kind; earliest found 4 Mar 2024");
        dossier.follow(List.of());
        assertThat(page("thread:" + key).lines()).extracting(DossierLine::text).noneMatch(text -> text.contains("ferry"));
    }
}
