package org.readout.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.readout.dossier.who.Entity;
import org.readout.dossier.who.Proposal;
import org.readout.dossier.who.Rulings;
import org.readout.dossier.who.Tenure;
import org.readout.model.AnnotatedRelease;
import org.readout.model.NameType;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is who over several releases: joined where it is certain, proposed where it is likely, and never by chance. */
class EntitiesTest {

    private static final AnnotatedRelease FIRST = Papers.of("Ministry", "2024-03-05", """
            Ministers Meet

            Foreign Minister of the Republic of Korea Seo Min-jae met with Foreign Minister of Japan Hayashi Kenta in Tokyo on March 4, 2024.
            Minister Seo and Minister Hayashi agreed to hold a further meeting in May.
            """);
    private static final AnnotatedRelease SECOND = Papers.of("Herald", "2024-05-20", """
            Ministers Meet Again

            South Korean Foreign Minister Seo Min Jae met with Japanese Foreign Minister Kenta Hayashi in Seoul on May 19, 2024.
            They agreed to continue close communication.
            """);
    private static final AnnotatedRelease THIRD = Papers.of("Wire", "2024-06-02", """
            Prime Minister Visits

            Prime Minister of Japan Kenta Hayashi visited Seoul on June 1, 2024, and met with South Korean Foreign Minister Seo Min-jai.
            """);

    @Test
    void nameOrderHyphensAndSpacesMakeNoOtherPerson() {
        Entity seo = person(Papers.dossier(List.of(FIRST, SECOND)), "Seo Min-jae", "Seo Min Jae");
        assertThat(seo.spellings()).contains("Seo Min-jae", "Seo Min Jae", "Seo");
        assertThat(seo.country()).isEqualTo("KR");
        assertThat(seo.mentions()).extracting("on").containsExactly(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 5, 19));
        assertThat(person(Papers.dossier(List.of(FIRST, SECOND)), "Hayashi Kenta").spellings()).contains("Kenta Hayashi");
    }

    @Test
    void anotherRomanisationInTheSameOfficeIsTheSamePerson() {
        assertThat(person(Papers.dossier(List.of(FIRST, THIRD)), "Seo Min-jae").spellings()).contains("Seo Min-jai");
    }

    @Test
    void aLikelyOneIsProposedWithTheReasonAndNotJoined() {
        Dossier dossier = Papers.dossier(List.of(
                Papers.of("Ministry", "2024-03-05", "Vice Minister Kim Dong-hyun of the Republic of Korea spoke in Geneva on March 4, 2024.\n"),
                Papers.of("Herald", "2024-04-05", "Ambassador Kim Dong-hyeon spoke in Vienna on April 4, 2024.\n")));
        assertThat(dossier.entities().all()).filteredOn(each -> each.type() == NameType.PERSON).hasSize(2);
        assertThat(dossier.entities().proposals()).singleElement().satisfies(proposal -> {
            assertThat(List.of(proposal.oneName(), proposal.otherName()))
                    .containsExactlyInAnyOrder("Kim Dong-hyun", "Kim Dong-hyeon");
            assertThat(proposal.reason()).contains("sound");
        });
    }

    @Test
    void aSurnameTwoCouldBearIsLeftToTheOfficer() {
        AnnotatedRelease two = Papers.of("Ministry", "2024-03-05", """
                Ambassador Park Ji-won and Ambassador Park Sang-min spoke in Geneva on March 4, 2024.
                """);
        AnnotatedRelease alone = Papers.of("Herald", "2024-04-05", "Ambassador Park spoke in Vienna on April 4, 2024.\n");
        Dossier dossier = Papers.dossier(List.of(two, alone));
        assertThat(dossier.entities().all()).filteredOn(each -> each.spellings().equals(List.of("Park"))).hasSize(1);
        assertThat(dossier.entities().proposals()).extracting(Proposal::reason).allMatch(reason -> reason.startsWith("2 of this name"));
        Entity park = dossier.entities().all().stream().filter(each -> each.name().equals("Park")).findFirst().orElseThrow();
        Entity sangMin = person(dossier, "Park Sang-min");
        dossier.entities().follow(new Rulings(
                List.of(new Rulings.Pair(NameType.PERSON, park.key(), sangMin.key())), List.of(), Map.of()));
        assertThat(person(dossier, "Park Sang-min").releases()).hasSize(2);
    }

    @Test
    void theOfficerPartsJoinsAndNames() {
        Dossier dossier = Papers.dossier(List.of(FIRST, THIRD));
        Entity seo = person(dossier, "Seo Min-jae");
        assertThat(seo.parts()).hasSize(2);
        dossier.entities().follow(new Rulings(
                List.of(), List.of(new Rulings.Pair(NameType.PERSON, seo.parts().first(), seo.parts().last())),
                Map.of(seo.parts().first(), "Seo the elder")));
        assertThat(dossier.entities().all()).extracting(Entity::name).contains("Seo the elder", "Seo Min-jai");
        assertThat(dossier.entities().proposals()).isEmpty();
        dossier.entities().follow(Rulings.NONE);
        assertThat(person(dossier, "Seo Min-jae").parts()).hasSize(2);
    }

    @Test
    void officesStandInTheOrderOfTheDaysTheTextsGiveThem() {
        Entity hayashi = person(Papers.dossier(List.of(THIRD, SECOND, FIRST)), "Kenta Hayashi");
        assertThat(hayashi.offices()).extracting(Tenure::from)
                .containsExactly(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 6, 1));
        assertThat(hayashi.offices().getLast().words()).isEqualTo("Prime Minister of Japan");
    }

    @Test
    void noOrderOfArrivalAndNoComingAndGoingMakesADifference() {
        List<AnnotatedRelease> releases = new ArrayList<>(List.of(FIRST, SECOND, THIRD,
                Papers.of("Post", "2024-07-02", "Minister Hayashi of Japan wrote to Minister Seo of Korea on July 1, 2024.\n"),
                Papers.of("Post", "2024-07-09", "Liz Marlow, Foreign Minister of Canada, met Elizabeth Marlow's staff on July 8, 2024.\n")));
        Dossier whole = Papers.dossier(releases);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(releases, random);
            Dossier other = new Dossier(Papers.STATES, Papers.CUTTER);
            for (AnnotatedRelease release : releases) {
                other.put(release);
                if (random.nextBoolean()) {
                    AnnotatedRelease gone = releases.get(random.nextInt(releases.size()));
                    other.remove(gone.release().id());
                }
            }
            releases.forEach(other::put);
            assertThat(other.entities().all()).isEqualTo(whole.entities().all());
            assertThat(other.entities().proposals()).isEqualTo(whole.entities().proposals());
        }
    }

    private static Entity person(Dossier dossier, String... names) {
        List<Entity> found = dossier.entities().all().stream()
                .filter(each -> each.type() == NameType.PERSON && List.of(names).stream().allMatch(each.spellings()::contains))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
