package org.readout.desk.toolkit;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Ids;
import org.readout.model.Span;
import org.readout.model.Version;

import static org.assertj.core.api.Assertions.assertThat;

class OccurrencesTest {

    @ParameterizedTest(name = "[{1}] in [{0}]: {2}")
    @CsvSource(delimiter = '|', value = {
        "Lee met Leeds and Lee's aide|Lee|2",
        "the U.S. and U.S.-led talks|U.S.|2",
        "조태열 장관, 조태열은|조태열|2",
        "岩屋大臣と岩屋氏|岩屋|2",
        "oslo is not Oslo|Oslo|1",
    })
    void findsWordsOfTheirOwn(String text, String words, int times) {
        assertThat(Occurrences.of(version(text, List.of()), words)).hasSize(times)
                .allSatisfy(span -> assertThat(span.in(text)).isEqualTo(words));
    }

    @Test
    void pageFurnitureIsLeftAlone() {
        assertThat(Occurrences.of(version("Lyon\nLyon", List.of(new Span(5, 9))), "Lyon"))
                .containsExactly(new Span(0, 4));
    }

    private static Version version(String text, List<Span> furniture) {
        return new Version(Ids.next(), 1, text, "", List.of(), furniture);
    }
}
