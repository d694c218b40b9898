package org.readout.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.readout.dossier.page.Pages;
import org.readout.model.AnnotatedRelease;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;
import org.readout.model.Ids;
import org.readout.model.Ruling;
import org.readout.model.Signature;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the dossier: each line says what it should and leads where it should. */
class PagesTest {

    private static final AnnotatedRelease SPRING = Papers.of("Ministry of Foreign Affairs of Japan", "2024-03-05", """
            Foreign Minister of Japan Hayashi Kenta met with Foreign Minister of the Republic of Korea Seo Min-jae in Tokyo on March 4, 2024, for the 6th Korea-Japan Economic Security Dialogue.
            The two ministers shared the view that supply chains for semiconductors should be made safe.
            They also agreed on the complete denuclearization of North Korea.
            """);
    private static final AnnotatedRelease HERALD = Papers.of("Herald", "2024-03-05", """
            South Korean Foreign Minister Seo Min-jae met with Japanese Foreign Minister Hayashi Kenta in Tokyo on March 4, 2024, for the 7th Korea-Japan Economic Security Dialogue.
            Both agreed to make the supply chains for semiconductors safe.
            They discussed wartime labor.
            """);

    private final Dossier dossier = Papers.dossier(List.of(SPRING, HERALD));
    private final Pages pages = new Pages(dossier, Papers.STATES);

    @Test
    void todayTellsOfTheMeetingTheThreadTheContradictionAndTheSideThatIsSilent() {
        DossierPage today = pages.today(LocalDate.of(2024, 3, 8), Set.of(SPRING.release().id(), HERALD.release().id()));
        assertThat(today.lines()).extracting(DossierLine::text)
                .anyMatch(line -> line.contains("Hayashi Kenta") && line.endsWith("2 releases"))
                .anyMatch(line -> line.startsWith("Supply chains"))
                .anyMatch(line -> line.startsWith("ordinal: ") && line.endsWith("6 or 7"))
                .anyMatch(line -> line.startsWith("no readout of South Korea yet"));
        assertThat(pages.today(LocalDate.of(2025, 3, 8), Set.of()).lines()).extracting(DossierLine::kind)
                .containsExactly(DossierLine.Kind.MUTED);
    }

    /** The sentence's own day can pass; the year of an anniversary is no term, and a year that is ours is held against nobody. */
    @Test
    void onlyADayTheSentenceGivesIsOverdue() {
        AnnotatedRelease promises = Papers.of("Herald", "2024-03-05", """
                Foreign Minister of Japan Hayashi Kenta met with Foreign Minister of the Republic of Korea Seo Min-jae in Tokyo on March 4, 2024.
                The two ministers agreed to open the new consulate by March 20, 2024.
                The two ministers agreed to prepare together for the 30th anniversary of diplomatic relations in 2024.
                """);
        Pages held = new Pages(Papers.dossier(List.of(promises)), Papers.STATES);
        assertThat(held.today(LocalDate.of(2024, 3, 18), Set.of()).lines()).extracting(DossierLine::text)
                .contains("Due this week").anyMatch(line -> line.startsWith("open the new consulate"));
        assertThat(held.today(LocalDate.of(2025, 3, 18), Set.of()).lines())
                .filteredOn(line -> line.kind() == DossierLine.Kind.ALERT).singleElement()
                .satisfies(line -> assertThat(line.text()).startsWith("open the new consulate"));
    }

    @Test
    void anAnswerGivesTheEarliestOfEachForceAndWhatIsCovered() {
        DossierPage answer = page("answer:supply chains");
        assertThat(answer.about()).contains("2 releases").contains("Herald");
        assertThat(answer.lines()).extracting(DossierLine::text)
                .contains("Earliest shared view found here", "Earliest agreed found here");
        assertThat(page("answer:moon base").lines().getFirst().text()).startsWith("Nothing found");
    }

    @Test
    void aCallCardHasContactsOpenItemsAndPhrases() {
        assertThat(page("call:Kenta Hayashi").lines()).extracting(DossierLine::text)
                .contains("Last contacts", "Phrases to mind", "\u201ccomplete denuclearization\u201d")
                .anyMatch(line -> line.startsWith("Open, owed by"));
        assertThat(pages.of("call:Nobody At All")).isNull();
    }

    @Test
    void aPairOfStatesHasACallCardToWhichTheDossierOfEachLeads() {
        DossierPage korea = page("entity:COUNTRY " + entityKey("South Korea"));
        DossierLine japan = korea.lines().stream().filter(line -> line.link().startsWith("call:PAIR")).findFirst().orElseThrow();
        assertThat(japan.text()).isEqualTo("Japan");
        assertThat(page(japan.link()).title()).isEqualTo("Call card: Japan and South Korea");
        assertThat(page(japan.link()).lines()).extracting(DossierLine::text)
                .contains("Last contacts, ministers", "Phrases to mind").anyMatch(line -> line.startsWith("Open, owed by"));
        assertThat(korea.strokes()).extracting(DossierPage.Stroke::row).contains("Encounters", "Commitments", "Releases");
    }

    private String entityKey(String name) {
        return dossier.entities().all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow().key();
    }

    @Test
    void whatSeveralTellAndWhatOneSideHasNotToldStandSideBySide() {
        assertThat(page("sides:").lines()).extracting(DossierLine::link).anyMatch(link -> link.startsWith("compare:"));
        assertThat(page("sides:").lines()).extracting(DossierLine::text).anyMatch(line -> line.startsWith("no readout of South Korea"));
    }

    @Test
    void twoReadoutsOfOneMeetingAreLaidSideBySideWithTheirForces() {
        DossierPage compared = pages.compare(SPRING, HERALD, Papers.CUTTER);
        assertThat(compared.lines()).extracting(DossierLine::badge)
                .anyMatch(badge -> badge.equals("other words \u00b7 shared-view / agreed"))
                .anyMatch(badge -> badge.startsWith("only Ministry of Foreign Affairs of Japan"))
                .anyMatch(badge -> badge.startsWith("only Herald \u00b7 discussed"));
    }

    @Test
    void aDraftIsHeldAgainstTheLibraryAndLeavesNothingBehind() {
        AnnotatedRelease draft = Papers.of("Ministry of Foreign Affairs of Japan", "2024-03-06", """
                Foreign Minister of Japan Hayashi Kenta met with Foreign Minister of the Republic of Korea Seo Min-jae in Tokyo on March 4, 2024, for the 8th Korea-Japan Economic Security Dialogue.
                The two ministers shared the view that supply chains for semiconductors should be made safe.
                """);
        DossierPage checked = pages.draft(draft);
        assertThat(checked.lines()).filteredOn(line -> line.kind() == DossierLine.Kind.ALERT)
                .extracting(DossierLine::badge).contains("8", "dropped");
        assertThat(dossier.size()).isEqualTo(2);
        assertThat(dossier.release(draft.release().id())).isNull();
    }

    /** A dialogue of another day with a number that was reached before, and an anniversary named without its occasion. */
    @Test
    void theNumbersOfADraftAreHeldAgainstTheLibrarys() {
        AnnotatedRelease anniversary = Papers.of("Herald", "2024-03-06", """
                Foreign Minister of Japan Hayashi Kenta met with Foreign Minister of the Republic of Korea Seo Min-jae in Tokyo on March 4, 2024.
                The two ministers agreed to prepare together for the 30th anniversary of diplomatic relations.
                """);
        Pages held = new Pages(Papers.dossier(List.of(SPRING, anniversary)), Papers.STATES);
        String draft = """
                Foreign Minister of Japan Hayashi Kenta met with Foreign Minister of the Republic of Korea Seo Min-jae in Seoul on September 9, 2024, for the %s Korea-Japan Economic Security Dialogue.
                The two ministers shared the view that preparations for the %s anniversary are important.
                """;
        assertThat(held.draft(Papers.of("Ministry", "2024-09-10", draft.formatted("5th", "31st"))).lines())
                .filteredOn(line -> line.kind() == DossierLine.Kind.ALERT).extracting(DossierLine::badge).contains("5th", "31st");
        assertThat(held.draft(Papers.of("Ministry", "2024-09-10", draft.formatted("7th", "30th"))).lines())
                .extracting(DossierLine::badge).doesNotContain("7th", "30th");
        assertThat(held.draft(Papers.of("Ministry", "2024-09-10", draft.formatted("7th", "30th"))).lines())
                .anyMatch(line -> line.note().startsWith("30th anniversary of diplomatic relations") && line.note().contains("said 1 time before"));
    }

    /** Three at each level, the leaders first; of a person also those of others at the same level. */
    @Test
    void theLastContactsAreThoseAtTheLevelOfTheCall() {
        List<AnnotatedRelease> releases = new java.util.ArrayList<>(List.of(Papers.of("Herald", "2024-05-02",
                "Prime Minister Aoki Ren of Japan met with President Han Do-yun of the Republic of Korea in Seoul on May 1, 2024.\n")));
        for (int month = 5; month < 9; month++) {
            releases.add(Papers.of("Herald", "2024-0" + month + "-20", "Foreign Minister of Japan Hayashi Kenta met with Foreign Minister"
                    + " of the Republic of Korea " + (month < 7 ? "Lim Ha-neul" : "Seo Min-jae") + " in Tokyo on "
                    + java.time.Month.of(month).getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH) + " 19, 2024.\n"));
        }
        Pages held = new Pages(Papers.dossier(releases), Papers.STATES);
        assertThat(texts(held, "call:PAIR JP KR")).containsSubsequence("Last contacts, leaders", "Last contacts, ministers");
        assertThat(texts(held, "call:PAIR JP KR").stream().filter(text -> text.contains("Hayashi Kenta"))).hasSize(3);
        assertThat(texts(held, "call:Seo Min-jae")).containsSubsequence("Last contacts", "Others between the same states, ministers")
                .anyMatch(text -> text.contains("Lim Ha-neul")).noneMatch(text -> text.contains("Aoki Ren"));
    }

    private static List<String> texts(Pages pages, String key) {
        return Objects.requireNonNull(pages.of(key)).lines().stream().map(DossierLine::text).toList();
    }

    @Test
    void whatIsDismissedStaysSoAndWhatIsConfirmedKeepsItsAnswer() {
        String key = dossier.disagreements().getFirst().key();
        dossier.follow(List.of(ruling(Ruling.Kind.DISMISS, key, "two dialogues")));
        assertThat(dossier.disagreements()).isEmpty();
        dossier.follow(List.of(ruling(Ruling.Kind.CONFIRM, key, "7th is right")));
        assertThat(dossier.disagreements()).hasSize(1);
        assertThat(page("discrepancy:" + key).lines()).extracting(DossierLine::text).anyMatch(line -> line.startsWith("7th is right"));
    }

    @Test
    void aThreadIsRenamedAndAStatementTakenOutOfIt() {
        String key = dossier.threads().all().stream().filter(each -> each.topic().equals("supply chains")).findFirst().orElseThrow().key();
        DossierLine row = page("thread:" + key).lines().getFirst();
        dossier.follow(List.of(ruling(Ruling.Kind.THREAD, key, "Chips")));
        assertThat(page("thread:" + key).title()).isEqualTo("Chips");
        UUID release = Objects.requireNonNull(row.release());
        dossier.follow(List.of(new Ruling(
                Ids.next(), Ruling.Kind.UNLINK, release + " " + row.text(), key, "", "Ada", java.time.Instant.EPOCH, false)));
        assertThat(page("thread:" + key).lines()).hasSize(1);
        dossier.follow(List.of());
        assertThat(page("thread:" + key).lines()).hasSize(2);
    }

    private static Ruling ruling(Ruling.Kind kind, String subject, String words) {
        return Ruling.of(kind, subject, "", words, new Signature("Ada", java.time.Instant.EPOCH));
    }

    private DossierPage page(String key) {
        return Objects.requireNonNull(pages.of(key));
    }
}
