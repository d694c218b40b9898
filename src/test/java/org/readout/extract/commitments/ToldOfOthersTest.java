package org.readout.extract.commitments;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.extract.Extractor;
import org.readout.extract.Releases;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What two of one government say that a third will do: his promise, and none of theirs with each other. */
class ToldOfOthersTest {

    private static final String HEARING = "National Security Advisor Ann Reyes of the Philippines and Minister of Trade Luis Santos of the "
            + "Philippines met with shipowners in Manila on Monday.\n\n";
    private static final String MEETING = "Foreign Minister Ilmari Kallas of Finland met with Foreign Minister Ana Ribeiro of "
            + "Portugal in Helsinki on Monday.\n\n";

    static Stream<Arguments> statements() {
        return Stream.of(
                arguments("Reyes and Santos stressed that Philippine President Jose Cruz and Philippine Finance Secretary Mara Lim are "
                        + "committed to building two docks.", HEARING, Force.UNILATERAL, List.of("Jose Cruz", "Mara Lim")),
                arguments("They reiterated that the Administration will build two docks.", HEARING, Force.UNILATERAL,
                        List.of("Ann Reyes", "Luis Santos")),
                arguments("They stressed that they will build two docks.", HEARING, Force.AGREED, List.of("Ann Reyes", "Luis Santos")),
                arguments("They stressed that Finland and Portugal will build two docks.", MEETING, Force.AGREED,
                        List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments("They agreed that Portugal will host the next round.", MEETING, Force.AGREED,
                        List.of("Ilmari Kallas", "Ana Ribeiro")));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void areHisOwn(String statement, String lead, Force force, List<String> parties) {
        List<Commitment> found =
                new Extractor().suggest(Releases.of(lead + statement, "", "2025-03-05")).commitments();

        assertThat(found).isNotEmpty();
        assertThat(found.getLast().force()).isEqualTo(force);
        assertThat(found.getLast().parties()).extracting(Party::name).containsExactlyElementsOf(parties);
    }
}
