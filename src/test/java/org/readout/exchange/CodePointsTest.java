package org.readout.exchange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CodePointsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "\uD83E\uDD1D", "a\uD83E\uDD1Db\uD842\uDFB7\uD83C\uDDF0\uD83C\uDDF7", "\uAE40\uCCA0\uC218 \uD83E\uDD1D"})
    void everyOffsetGoesThereAndBack(String text) {
        CodePoints points = new CodePoints(text);
        assertThat(points.count()).isEqualTo(text.codePointCount(0, text.length()));
        for (int codePoint = 0; codePoint <= points.count(); codePoint++) {
            int offset = text.offsetByCodePoints(0, codePoint);
            assertThat(points.toUtf16(codePoint)).isEqualTo(offset);
            assertThat(points.toCodePoint(offset)).isEqualTo(codePoint);
        }
    }

    @Test
    void aSpanAroundAnEmojiIsWhole() {
        CodePoints points = new CodePoints("ab\uD83E\uDD1Dcd");
        assertThat(points.span(2, 3)).isEqualTo(new Span(2, 4));
        assertThatThrownBy(() -> points.span(2, 6)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
