package org.readout.desk.reader;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingRowsTest {

    private final DisplayParagraph menu = new DisplayParagraph(1, new Span(0, 4), true);
    private final DisplayParagraph body = new DisplayParagraph(2, new Span(6, 30), false);
    private final DisplayParagraph ranking = new DisplayParagraph(3, new Span(32, 40), true);
    private final DisplayParagraph footer = new DisplayParagraph(4, new Span(42, 50), true);
    private final List<DisplayParagraph> all = List.of(menu, body, ranking, footer);

    @Test
    void eachRunOfFurnitureIsOneLine() {
        ReadingRows folded = ReadingRows.of(all, Set.of());
        assertThat(folded.items()).containsExactly(
                new FurnitureLine(new Span(0, 4), 1, false), body, new FurnitureLine(new Span(32, 50), 2, false));
        assertThat(folded.rows()).containsExactly(body);
        assertThat(folded.place(0)).isOne();
        assertThat(folded.hiding(45)).map(FurnitureLine::span).contains(new Span(32, 50));
        assertThat(folded.hiding(10)).isEmpty();
    }

    @Test
    void anOpenRunStandsBelowItsLine() {
        ReadingRows open = ReadingRows.of(all, Set.of(32));
        assertThat(open.items().subList(2, 5))
                .containsExactly(new FurnitureLine(new Span(32, 50), 2, true), ranking, footer);
        assertThat(open.rows()).containsExactly(body, ranking, footer);
        assertThat(open.place(2)).isEqualTo(4);
        assertThat(open.hiding(45)).isEmpty();
    }
}
