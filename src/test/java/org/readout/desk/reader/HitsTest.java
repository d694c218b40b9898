package org.readout.desk.reader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class HitsTest {

    @ParameterizedTest(name = "[{1}] in [{0}]: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "Two envoys, two letters, TWO replies|two|3",
        "The ministers’ talks|ministers' talks|1",
        "Nuñez met Şahin|nunez|1",
        "2019–2021|2019-2021|1",
        "조태열 장관은 조태열|조태열|2",
        "aaaa|aa|2",
        "no such word|absent|0",
    })
    void findsWhatPeopleMean(String text, String words, int times) {
        assertThat(Hits.of(Hits.fold(text), words).size()).isEqualTo(times);
    }

    @Test
    void aHitMayRunOverTheEndOfALine() {
        Hits hits = Hits.of(Hits.fold("the Foreign\nMinister left"), "foreign minister");
        assertThat(hits.get(0)).isEqualTo(new Span(4, 20));
    }

    @Test
    void knowsThoseThatTouchAPlace() {
        Hits hits = Hits.of("ab cd ab cd ab", "ab");
        assertThat(hits.touching(new Span(1, 7))).containsExactly(new Span(0, 2), new Span(6, 8));
        assertThat(hits.firstFrom(6)).isOne();
        assertThat(hits.firstFrom(13)).isEqualTo(3);
    }
}
