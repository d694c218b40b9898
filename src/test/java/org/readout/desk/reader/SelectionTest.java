package org.readout.desk.reader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class SelectionTest {

    @ParameterizedTest(name = "[{1}] of [{0}] is [{2}]")
    @CsvSource(delimiter = '|', value = {
        "The envoys met in Oslo.|voys me|envoys met",
        "The envoys met in Oslo.|Oslo.|Oslo",
        "The envoys met in Oslo.|Oslo|Oslo",
        "the U.S. envoy left|U.S.|U.S.",
        "Cho Tae-yul spoke|ho Tae-yu|Cho Tae-yul",
        "조태열 외교부 장관은|태열 외교|조태열 외교부",
        "a 😀 word|😀|😀",
    })
    void takesWholeWords(String text, String selected, String expected) {
        int from = text.indexOf(selected);
        Selection selection = new Selection(from, from + selected.length());
        assertThat(selection.words(text)).map(span -> span.in(text)).contains(expected);
        assertThat(new Selection(selection.caret(), selection.anchor()).words(text)).isEqualTo(selection.words(text));
    }

    @Test
    void whereThereIsNoWordThereIsNothingToTag() {
        assertThat(new Selection(3, 6).words("met — , — in")).isEmpty();
        assertThat(Selection.at(2).words("met")).isEmpty();
    }

    @Test
    void exactIsWhatWasSelected() {
        assertThat(new Selection(5, 2).exactly()).contains(new Span(2, 5));
    }
}
