package org.readout.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import com.ibm.icu.text.BreakIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The ends found by hand are those ICU finds by its tables, of which intake has need anyway. */
class SentenceEndsTest {

    private static final List<String> PIECES = List.of(
            "a", "B", "U.S.", ". ", ".", " ", "! ", "?", "\u201d", "\"", "(", ")", "1", "3.", "\n", "\r\n", ",", ";", "-", "\u2014", "\u3002",
            "\u00e9", "e\u0301", "\u200b", "\u200d", "\u00a0", "\u2026", "Dr.", "\uc11c", "\u05d0", "\ud83d\ude00", "\ud83d", "\u0301", "/",
            "%", "'", "\u2019", "$", "\u00ad", "\u2060");

    private static List<Integer> ends(String text) {
        String within = "x." + text + "x";
        SentenceEnds ends = new SentenceEnds(within, 2, 2 + text.length());
        List<Integer> all = new ArrayList<>();
        for (int end = ends.next(); end >= 0; end = ends.next()) {
            all.add(end - 2);
        }
        all.remove(Integer.valueOf(text.length()));
        return all;
    }

    private static List<Integer> endsOfIcu(String text) {
        BreakIterator icu = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        icu.setText(text);
        List<Integer> all = new ArrayList<>();
        for (int end = icu.next(); end != BreakIterator.DONE; end = icu.next()) {
            all.add(end);
        }
        all.remove(Integer.valueOf(text.length()));
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "They met. They agreed.",
        "The U.S. side spoke. \u201cWe agree.\u201d He left.",
        "Trade rose by 3.5 percent. 12 ministers came! (They sat.) Then they left?",
        "Roe (b. 1960) spoke at 9 a.m. on Friday. \u2013 The end. ... and more",
        "\u4f1a\u8c08\u3002They met\uff01Again.",
    })
    void sentencesEndWhereIcuEndsThem(String text) {
        assertThat(ends(text)).isEqualTo(endsOfIcu(text));
    }

    @Test
    void whateverStandsTogetherEndsWhereIcuEndsIt() {
        Random random = new Random(1);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(ends(text.toString())).as(text.toString()).isEqualTo(endsOfIcu(text.toString()));
        }
    }
}
