package org.readout.brief;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.brief.Block.Card;
import org.readout.brief.BriefRequest.Scope;
import org.readout.model.Force;

import static org.assertj.core.api.Assertions.assertThat;

/** What one form of a brief says, every other form says. */
class EveryFormTest {

    private static final BriefRequest EVERYTHING = Sample.request()
            .by("A. Officer").marked("Official").withScope(Scope.ALL).withNotes(true)
            .withForces(EnumSet.allOf(Force.class));

    static Stream<String> endings() {
        return Renderers.wholeEndings().stream();
    }

    /** Paper has its own order of words; its test is beside its renderer. */
    static Stream<String> endingsInOrder() {
        return endings().filter(ending -> !ending.equals("pdf"));
    }

    private static BriefDocument brief() {
        return Briefs.compose(List.of(Sample.meeting().release(), Hostile.sample().release()), EVERYTHING);
    }

    @ParameterizedTest
    @MethodSource("endingsInOrder")
    void everyWordOfTheBriefIsInEveryForm(String ending) throws IOException {
        List<String> lines = PlainText.of(brief()).lines()
                .map(Reading::bare)
                .filter(line -> !line.isEmpty())
                .toList();

        assertThat(Reading.bare(Reading.words(Reading.write(brief(), ending), ending))).containsSubsequence(lines);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void noCommitmentStandsWithoutItsSourceAndItsExactWords(String ending) throws IOException {
        String words = Reading.bare(Reading.words(Reading.write(brief(), ending), ending));

        assertThat(brief().cards()).hasSize(5);
        for (Card card : brief().cards()) {
            assertThat(words).contains("[" + card.number() + "]", Reading.bare(card.label()))
                    .containsSubsequence(Reading.bare("“" + card.quote() + "”"), Reading.bare(card.source()));
        }
    }

    @ParameterizedTest
    @MethodSource("endings")
    void theSameBriefIsTheSameBytes(String ending) throws IOException {
        assertThat(Reading.write(brief(), ending)).isEqualTo(Reading.write(brief(), ending));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void controlCharactersAreReplacedOneForOne(String ending) throws IOException {
        String words = Reading.words(Reading.write(brief(), ending), ending);
        assertThat(Reading.bare(words)).contains("NUL\uFFFDESC\uFFFD[31mBEL\uFFFDlone\uFFFDRLOabcend");
        if (!ending.equals("pdf")) {
            // On paper letters stand where they stand; elsewhere what turns them round must end where it began.
            assertThat(words).contains("RLO\u202Eabc end\u202C");
        }
    }
}
