package org.readout.seeds;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Due;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

/** The marks that come with the sample library stand where they say, are judged, and are whole. */
class MarksTest {

    /** Reading already refuses a wrong hash and a quote that is not at its place. */
    @Test
    void everyMarkIsAcceptedAndStandsInTheBody() throws IOException {
        assertThat(Seeds.marked()).hasSize(2);
        for (AnnotatedRelease marked : Seeds.marked()) {
            assertThat(marked.marks()).isNotEmpty().allSatisfy(mark -> {
                assertThat(mark.review()).isEqualTo(Review.ACCEPTED);
                assertThat(mark.span().in(marked.release().text())).isEqualTo(mark.anchor().quote());
                assertThat(marked.release().version().isFurniture(mark.span())).isFalse();
            });
        }
    }

    @Test
    void noNameIsMarkedTwice() throws IOException {
        for (AnnotatedRelease marked : Seeds.marked()) {
            Set<String> seen = new HashSet<>();
            for (Mention mention : marked.mentions()) {
                assertThat(seen.add(mention.type() + " " + mention.span())).as(mention.toString()).isTrue();
            }
        }
    }

    @Test
    void namesOfEveryTypeAndOnlyDatesHaveValues() throws IOException {
        Set<NameType> types = new HashSet<>();
        for (AnnotatedRelease marked : Seeds.marked()) {
            marked.mentions().forEach(mention -> types.add(mention.type()));
            assertThat(marked.mentions())
                    .filteredOn(mention -> mention.value() != null)
                    .allMatch(mention -> mention.type() == NameType.DATE);
        }
        assertThat(types).containsExactlyInAnyOrder(NameType.values());
    }

    @Test
    void everyCommitmentSaysWhoWhenAndByWhom() throws IOException {
        for (AnnotatedRelease marked : Seeds.marked()) {
            assertThat(marked.commitments()).isNotEmpty().allSatisfy(commitment -> {
                assertThat(commitment.parties()).isNotEmpty().allMatch(MarksTest::isWhole);
                assertThat(commitment.said()).isNotNull();
                assertThat(commitment.attribution()).isNotBlank();
                assertThat(commitment.anchor().quote()).doesNotEndWith(".");
            });
        }
    }

    @Test
    void anniversaryIsDueNextYearByInference() throws IOException {
        for (AnnotatedRelease marked : Seeds.marked()) {
            List<Due> dues = marked.commitments().stream()
                    .filter(commitment -> commitment.anchor().quote().contains("60th anniversary"))
                    .map(Commitment::due)
                    .toList();
            assertThat(dues).singleElement().satisfies(due -> {
                assertThat(due.inferred()).isTrue();
                assertThat(due.date()).isEqualTo(Timex.of("2025"));
            });
        }
    }

    @Test
    void eachReleaseTellsOfOneEncounterAndHasANote() throws IOException {
        List<EventKind> kinds = Seeds.marked().stream()
                .flatMap(marked -> marked.events().stream().filter(event -> event.reported()))
                .map(event -> event.kind())
                .toList();
        assertThat(kinds).containsExactly(EventKind.DIALOGUE, EventKind.CALL);
        assertThat(Seeds.marked()).allSatisfy(marked -> assertThat(marked.notes()).hasSize(1));
    }

    @Test
    void statementsOfManyForcesAreThere() throws IOException {
        Set<Force> forces = new HashSet<>();
        Seeds.marked().forEach(marked -> marked.commitments().forEach(commitment -> forces.add(commitment.force())));
        assertThat(forces).contains(Force.AGREED, Force.SHARED_VIEW, Force.OFFER, Force.REQUEST, Force.POSITION);
    }

    private static boolean isWhole(Party party) {
        return party.country() != null && party.office() != null && party.level() != Level.UNKNOWN;
    }
}
