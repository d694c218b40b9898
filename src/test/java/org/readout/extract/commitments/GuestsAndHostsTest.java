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

/** Who is meant where several hold one office, where somebody visits, and where one meeting is told after the other. */
class GuestsAndHostsTest {

    private static final String PAIR = "Foreign Minister Ilmari Kallas of Finland met with Foreign Minister Ana Ribeiro of "
            + "Portugal in Helsinki on Monday.\n\n";
    private static final String AHEAD = "A council of ministers will take place in Lisbon in May, the ministry said. At a press "
            + "conference with his Portuguese counterpart, Ana Ribeiro, Finnish Foreign Minister Ilmari Kallas spoke of trade.\n\n";
    private static final String EACH = "At the invitation of President Kofi Asante of Ghana, the Presidents of Togo, Yao Lawson, of "
            + "Benin, Idris Bello, and of Chad, Moussa Tahir, met in Accra on Monday.\n\n";
    private static final String LED = "The talks were held in Accra on Monday. The Ghanaian side was led by Minister Kofi Asante, the "
            + "Togolese by Minister Yao Lawson and the Beninese by Minister Idris Bello.\n\n";
    private static final String ROW = "Foreign Minister Ilmari Kallas held several meetings in Geneva on Monday.\n\nMeeting Portuguese "
            + "Foreign Minister Ana Ribeiro, Minister Kallas spoke of ferries.\n\nAt the meeting with Norwegian Foreign Minister Kari "
            + "Lund, the two sides spoke of ports.\n\n";
    private static final String CALLED = PAIR + "Ribeiro also called on President Pekka Salo.\n\n";
    private static final String VISITOR = "Portuguese Foreign Minister Ana Ribeiro, who is visiting Helsinki, met with Finnish Foreign "
            + "Minister Ilmari Kallas on Monday.\n\n";

    private static final String SIGNED = "The two heads of delegation signed the minutes in Lome on Monday. They were Kofi Asante, Permanent "
            + "Secretary of the Ministry of Trade of Ghana, and Mrs. Ama Lawson, Deputy Secretary of the Ministry of Trade of Togo.\n\n";
    private static final String BY_ONE = "Officials of Ghana and Togo held talks in Lome on Monday. Deputy Minister Ama Lawson led the "
            + "delegation of Togo.\n\n";
    private static final String PICTURE = "The foreign ministers of Norway, Poland and Portugal met in Oslo on Monday to speak of trade.\n\n"
            + "[Photo: Norwegian Foreign Minister Kari Lund, right, Polish Foreign Minister Ewa Lis, center, and Portuguese Foreign "
            + "Minister Ana Ribeiro in Oslo]\n\n";
    private static final String LATER = "Foreign Ministers Kari Lund of Norway and Ewa Lis of Poland received their Portuguese counterpart "
            + "in Oslo on Monday.\n\nPortuguese Foreign Minister Ana Ribeiro spoke of trade.\n\n";

    static Stream<Arguments> statements() {
        return Stream.of(
                arguments("Both ministers agreed to open a shipping line.", AHEAD, List.of("Ana Ribeiro", "Ilmari Kallas")),
                arguments("It was agreed to open a shipping line.", EACH,
                        List.of("Kofi Asante", "Yao Lawson", "Idris Bello", "Moussa Tahir")),
                arguments("The Togolese and Beninese ministers agreed to open a shipping line.", LED,
                        List.of("Yao Lawson", "Idris Bello")),
                arguments("The Ghanaian side promised to send a ship.", LED, List.of("Kofi Asante")),
                arguments("The two sides agreed to open a shipping line.", ROW, List.of("Ilmari Kallas", "Kari Lund")),
                arguments("The two ministers agreed to open a shipping line.", CALLED, List.of("Ilmari Kallas", "Ana Ribeiro")),
                arguments("The officials agreed to open a shipping line.", SIGNED, List.of("Kofi Asante", "Ama Lawson")),
                arguments("The Togolese delegation promised to send a ship.", SIGNED, List.of("Ama Lawson")),
                arguments("The Togolese delegation promised to send a ship.", BY_ONE, List.of("Ama Lawson")),
                arguments("The three sides agreed to open a shipping line.", PICTURE, List.of("Kari Lund", "Ewa Lis", "Ana Ribeiro")),
                arguments("The three ministers agreed to open a shipping line.", LATER, List.of("Kari Lund", "Ewa Lis", "Ana Ribeiro")),
                arguments("The visiting minister promised to send a ship.", PAIR, List.of("Ana Ribeiro")),
                arguments("The guest promised to send a ship.", VISITOR, List.of("Ana Ribeiro")),
                arguments("The host promised to send a ship.", VISITOR, List.of("Ilmari Kallas")),
                arguments("\"Together we will open a shipping line,\" Kallas said.", PAIR,
                        List.of("Ilmari Kallas", "Ana Ribeiro")));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void findsWhoCommits(String statement, String lead, List<String> parties) {
        List<Commitment> found =
                new Extractor().suggest(Releases.of(lead + statement, "", "2025-03-05")).commitments();
        assertThat(found).isNotEmpty();
        assertThat(found.getLast().parties()).extracting(Party::name).containsExactlyElementsOf(parties);
    }
}
