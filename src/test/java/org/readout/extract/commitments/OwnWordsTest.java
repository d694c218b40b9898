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

/** Who "I" and "we" are in one person's own words, in what a list of leaders puts out, and who is only the name of a hall. */
class OwnWordsTest {

    private static final String OWN = "Statement by Prime Minister Kari Lund following her meeting with President Ewa Lis of Poland\n\n"
            + "I thank President Lis for the warm welcome in Gdansk.\n\n";
    private static final String LISTED = "Joint Statement of NATO and G7 Leaders in Oslo\n\nThe Leaders of Canada, Norway, Poland and "
            + "Portugal met in Oslo today and released the following statement:\n\n";
    private static final String HALL = "The commission of Benin and Togo met at the Kofi Asante Convention Centre in Lome on Monday. The "
            + "delegation of Benin was led by Minister Idris Bello and that of Togo by Minister Yao Lawson.\n\n";

    static Stream<Arguments> statements() {
        return Stream.of(
                arguments("We agreed to open a ferry line.", OWN, Force.AGREED, List.of("Kari Lund", "Ewa Lis")),
                arguments("We will go on working together on fish stocks.", OWN, Force.AGREED, List.of("Kari Lund", "Ewa Lis")),
                arguments("We are both committed to opening a ferry line.", OWN, Force.AGREED, List.of("Kari Lund", "Ewa Lis")),
                arguments("My Government will build two docks.", OWN, Force.UNILATERAL, List.of("Kari Lund")),
                arguments("I will come back in May.", OWN, Force.UNILATERAL, List.of("Kari Lund")),
                arguments("We will clear the mines.", LISTED, Force.AGREED, List.of("Canada", "Norway", "Poland", "Portugal")),
                arguments("It was agreed to open a ferry line.", HALL, Force.AGREED, List.of("Idris Bello", "Yao Lawson")));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void areWhoeverSpeaks(String statement, String lead, Force force, List<String> parties) {
        List<Commitment> found =
                new Extractor().suggest(Releases.of(lead + statement, "Northern News Service", "2025-03-05")).commitments();

        assertThat(found).isNotEmpty();
        assertThat(found.getLast().parties()).extracting(Party::name).containsExactlyElementsOf(parties);
        assertThat(found.getLast().force()).isEqualTo(force);
    }
}
