package org.readout.extract.lexicon;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.readout.model.Commitment;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;
import org.readout.model.Suggestions;

import static org.assertj.core.api.Assertions.assertThat;

class LearnedNamesTest {

    private static final String TAGGED = "The news touched on Blue Lantern and on little else.\n";

    private final Desk desk = new Desk();

    @Test
    void whatIsTaggedByHandIsFoundInEveryOtherRelease() {
        assertThat(Desk.names(desk.read("Work on Blue Lantern goes on.\n"), NameType.AGREEMENT)).isEmpty();

        desk.tag(TAGGED, "Blue Lantern", NameType.AGREEMENT, "Blue Lantern Accord");

        Suggestions found = desk.read("Work on Blue  Lantern goes on. Blue Lanterns do not count, nor does blue lantern.\n");
        assertThat(Desk.names(found, NameType.AGREEMENT)).containsExactly("Blue  Lantern");
        Mention mention = Desk.name(found, "Blue  Lantern");
        assertThat(mention.entity()).isEqualTo("Blue Lantern Accord");
        assertThat(Objects.requireNonNull(mention.cue()).why()).isEqualTo("learned: tagged by Jane in \u2018Bridge talks\u2019 on 3 Mar 2031");
    }

    @Test
    void hyphensAndApostrophesOfEveryKindAreOne() {
        desk.tag("They met Tau-ri K'wo there.\n", "Tau-ri K'wo", NameType.ORGANIZATION, "Tau-ri K'wo");
        assertThat(Desk.names(desk.read("A visit by Tau\u2011ri K\u2019wo is planned.\n"), NameType.ORGANIZATION))
                .containsExactly("Tau\u2011ri K\u2019wo");
    }

    @Test
    void whatIsRejectedIsNotSuggestedAgain() {
        String text = "Foreign Minister Ana Roe spoke in Lisbon on Monday.\n";
        desk.reject(Desk.name(desk.read(text), "Lisbon"));
        assertThat(Desk.names(desk.read("The Lisbon talks ended. Lisbon was calm.\n"), NameType.PLACE)).isEmpty();
    }

    @Test
    void aRejectedPersonIsNoPartyAndLeavesNoSurname() {
        String text = "Foreign Minister Ana Roe visited. Roe pledged to return.\n";
        Suggestions before = desk.read(text);
        desk.reject(Desk.name(before, "Ana Roe"));
        Suggestions after = desk.read(text);
        assertThat(Desk.names(after, NameType.PERSON)).isEmpty();
        assertThat(after.commitments()).noneMatch(made -> made.parties().stream()
                .anyMatch(party -> party.name().equals("Ana Roe")));
    }

    @Test
    void aCorrectedTypeHolds() {
        Mention place = Desk.name(desk.read("She spoke in Lisbon on Monday.\n"), "Lisbon");
        desk.judge(place, place.withType(NameType.ORGANIZATION).withReview(Review.ACCEPTED));
        Suggestions found = desk.read("Officials of Lisbon were there.\n");
        assertThat(Desk.names(found, NameType.ORGANIZATION)).containsExactly("Lisbon");
        assertThat(Desk.names(found, NameType.PLACE)).isEmpty();
    }

    @Test
    void anAliasHoldsForTheFullNameAndForTheSurname() {
        Mention full = Desk.name(desk.read("Foreign Minister Ana Roe visited.\n"), "Ana Roe");
        desk.judge(full, full.withEntity("Ana Maria Roe").withReview(Review.ACCEPTED));
        Suggestions found = desk.read("Foreign Minister Ana Roe came. Minister Roe pledged to return.\n");
        assertThat(Desk.name(found, "Ana Roe").entity()).isEqualTo("Ana Maria Roe");
        assertThat(Desk.name(found, "Roe").entity()).isEqualTo("Ana Maria Roe");
        assertThat(Desk.only(found).parties()).extracting("name").containsExactly("Ana Maria Roe");
    }

    @Test
    void aSurnameIsWhoeverBearsItInTheReleaseAtHand() {
        Mention surname = Desk.name(desk.read("Minister Roe visited.\n"), "Roe");
        desk.judge(surname, surname.withEntity("Ana Roe").withReview(Review.ACCEPTED));
        assertThat(Desk.name(desk.read("Minister Roe stayed.\n"), "Roe").entity()).isEqualTo("Ana Roe");
        Suggestions other = desk.read("Foreign Minister Peter Roe visited. Minister Roe stayed.\n");
        assertThat(Desk.name(other, "Roe").entity()).isEqualTo("Peter Roe");
    }

    @Test
    void aPersonTaggedByHandIsAPartyElsewhere() {
        String text = "Wa Thiong pledged to reopen the border.\n";
        desk.tag("There was Wa Thiong too.\n", "Wa Thiong", NameType.PERSON, "Wa Thiong");
        Commitment made = Desk.only(desk.read(text));
        assertThat(made.parties()).extracting("name").containsExactly("Wa Thiong");
    }

    @Test
    void aTaggedNameWithinALongerOneOfItsTypeLeavesThatAlone() {
        desk.tag("Then Roe left.\n", "Roe", NameType.PERSON, "Roe");
        assertThat(Desk.names(desk.read("Foreign Minister Ana Roe visited.\n"), NameType.PERSON))
                .containsExactly("Ana Roe");
    }

    @Test
    void wordsThatMeanSomeoneElseEverywhereAreNotLearned() {
        desk.tag("Then they left.\n", "they", NameType.PERSON, "Ana Roe");
        desk.tag("On 23 it rained.\n", "23", NameType.DATE, "23");
        assertThat(desk.lexicon().learned()).isEmpty();
    }

    @Test
    void ofTwoJudgementsOnTheSameWordsTheNewerHolds() {
        desk.tag(TAGGED, "Blue Lantern", NameType.AGREEMENT, "Blue Lantern");
        desk.tag(TAGGED, "Blue Lantern", NameType.EVENT, "Blue Lantern");
        Suggestions found = desk.read(TAGGED);
        assertThat(Desk.names(found, NameType.EVENT)).containsExactly("Blue Lantern");
        assertThat(Desk.names(found, NameType.AGREEMENT)).isEmpty();

        desk.reject(Desk.name(found, "Blue Lantern"));
        assertThat(Desk.names(desk.read(TAGGED), NameType.EVENT)).isEmpty();
    }

    @Test
    void aDateHasAValueOnlyWhereTheWordsAloneGiveOne() {
        desk.tag("It ends on Founders' Day.\n", "Founders' Day", NameType.DATE, "Founders' Day");
        assertThat(Desk.name(desk.read("Until Founders' Day.\n"), "Founders' Day").value()).isNull();
    }
}
