package org.readout.desk.reader;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class CaretTest {

    private static final String TEXT = "Two envoys met.\n\n한국 😀 team left";
    private final Caret caret = new Caret(TEXT, List.of(
            new DisplayParagraph(1, new Span(0, 15), false),
            new DisplayParagraph(2, new Span(17, TEXT.length()), false)));

    @Test
    void stepsOverWholeCharacters() {
        int face = TEXT.indexOf("😀");
        assertThat(caret.right(face)).isEqualTo(face + 2);
        assertThat(caret.left(face + 2)).isEqualTo(face);
    }

    @Test
    void goesFromOneParagraphToTheNextAndBack() {
        assertThat(caret.right(15)).isEqualTo(17);
        assertThat(caret.left(17)).isEqualTo(15);
    }

    @Test
    void staysInsideTheText() {
        assertThat(caret.left(0)).isZero();
        assertThat(caret.right(TEXT.length())).isEqualTo(TEXT.length());
    }

    @Test
    void goesByWords() {
        assertThat(caret.wordRight(0)).isEqualTo(3);
        assertThat(caret.wordRight(3)).isEqualTo(10);
        assertThat(caret.wordLeft(10)).isEqualTo(4);
        assertThat(caret.wordLeft(14)).isEqualTo(11);
    }

    @Test
    void knowsTheRowOfEachPlace() {
        assertThat(caret.row(0)).isZero();
        assertThat(caret.row(16)).isZero();
        assertThat(caret.row(17)).isOne();
        assertThat(new Caret("", List.of()).row(0)).isEqualTo(-1);
    }
}
