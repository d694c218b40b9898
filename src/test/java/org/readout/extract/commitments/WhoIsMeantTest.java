package org.readout.extract.commitments;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.extract.Extractor;
import org.readout.extract.Releases;
import org.readout.model.Commitment;
import org.readout.model.Party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Whom words for several mean by their number, by the full description of a group, by who came, and by who writes, where
 * more persons, states and unions are named than meet.
 */
class WhoIsMeantTest {

    private static final String HOSTED = "Secretary for Foreign Affairs Luz Reyes of the Philippines hosted the third trilateral "
            + "meeting in Manila on Monday. Minister for Foreign Affairs of Indonesia Bayu Santoso and Minister of Foreign "
            + "Affairs of Malaysia Azlan Rahim led their delegations.\n\n";
    private static final List<String> HOSTS = List.of("Luz Reyes", "Bayu Santoso", "Azlan Rahim");
    private static final String CABINETS = "Norway's Foreign Minister Kari Lund and Defence Minister Ola Dahl held talks in Oslo on "
            + "Monday with their Polish counterparts, Foreign Minister Jan Wrona and Defence Minister Ewa Lis.\n\n";
    private static final String EIGHT = "Minister of Foreign Affairs Kari Lund of Norway was the host of this year's meeting of the "
            + "foreign ministers of Denmark, Finland, Iceland, Norway and Sweden.\n\n";
    private static final String UNION = "Talks between the ROK and ASEAN\n\nForeign Minister Han Jae-won of South Korea took part "
            + "in the ASEAN-ROK meeting in Phnom Penh, Cambodia, on Monday.\n\n";
    private static final String LEADERS = "A force for the coast\n\nECOWAS leaders have resolved to raise a "
            + "force.\n\nThe communique was read by President Kofi Asante and by the President of the Commission, Yao "
            + "Lawson.\n\n";
    private static final String EXCELLENCY = "HE Minister of State Khalid bin Nasser Al Mansoor of Qatar met on Monday with HE Deputy "
            + "Minister for Foreign Affairs of Greece Eleni Dimou.\n\n";
    private static final String OTHERS = "Prime Minister Kofi Asante of Ghana and his Togolese counterpart Yao Lawson met in Lome on "
            + "Monday.\n\n";
    private static final String JOINT = "Joint Statement by President Asante and President Lawson\n\nGhana and Togo reaffirm our "
            + "old friendship.\n\n";
    private static final String ISSUED = "Nordic cooperation\n\nThe Foreign Ministers of Denmark, Finland and Sweden met in Malmo on "
            + "Monday and issued the following statement:\n\n";

    static Stream<Arguments> statements() {
        return Stream.of(
                arguments("The three ministers agreed to mark the sea lanes.", HOSTED, HOSTS),
                arguments("The three sides shared the view that piracy should end. They decided to share charts.", HOSTED, HOSTS),
                arguments("The ministers agreed to meet every year.", CABINETS,
                        List.of("Kari Lund", "Ola Dahl", "Jan Wrona", "Ewa Lis")),
                arguments("The two sides decided to set up a hotline.", CABINETS, List.of("Norway", "Poland")),
                arguments("The foreign ministers agreed to hold a meeting every year.", EIGHT,
                        List.of("Denmark", "Finland", "Iceland", "Kari Lund", "Sweden")),
                arguments("The two sides agreed to ease trade.", UNION, List.of("ASEAN", "South Korea")),
                arguments("The leaders agreed to hold a summit.", LEADERS, List.of("ECOWAS")),
                arguments("They agreed to lift the visa.", EXCELLENCY, List.of("Khalid bin Nasser Al Mansoor", "Eleni Dimou")),
                arguments("Asante told King Idris Bello of Benin that ties were close. They also agreed to build a bridge.", OTHERS,
                        List.of("Kofi Asante", "Idris Bello")),
                arguments("We will open the border at night.", JOINT, List.of("Ghana", "Togo")),
                arguments("\"We will go on with our talks.\"", ISSUED, List.of("Denmark", "Finland", "Sweden")),
                arguments("\"Ghana will keep its word,\" Asante said.", OTHERS, List.of("Kofi Asante")));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void isWhom(String sentences, String before, List<String> parties) {
        List<Commitment> found = new Extractor()
                .suggest(Releases.of(before + sentences + "\n", "Gulf of Guinea News", "2024-05-14"))
                .commitments();

        assertThat(found).isNotEmpty();
        assertThat(found.getLast().parties()).extracting(Party::name).containsExactlyInAnyOrderElementsOf(parties);
    }
}
