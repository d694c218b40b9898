package org.readout.desk.reader;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.readout.model.Ids;
import org.readout.model.Paragraph;
import org.readout.model.Span;
import org.readout.model.Version;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayParagraphTest {

    @Test
    void aLongParagraphIsCutAfterASentenceAndNothingIsLost() {
        String sentence = "The two sides met again in the old town hall and spoke for an hour. ";
        String text = sentence.repeat(100);
        List<DisplayParagraph> rows = rows(text);
        assertThat(rows).hasSizeGreaterThan(3).allMatch(row -> row.span().length() <= DisplayParagraph.LONGEST);
        assertThat(rows.stream().map(row -> row.span().in(text)).collect(Collectors.joining())).isEqualTo(text);
        assertThat(rows.getFirst().span().in(text)).endsWith("hour. ");
        assertThat(rows.getFirst().number()).isOne();
        assertThat(rows.get(1).number()).isZero();
    }

    @Test
    void evenAMegabyteWithoutASpaceIsCutBetweenCharacters() {
        String text = "😀".repeat(500_000);
        List<DisplayParagraph> rows = rows(text);
        assertThat(rows).allMatch(row -> row.span().start() % 2 == 0 && row.span().length() <= DisplayParagraph.LONGEST);
        assertThat(rows.getLast().span().end()).isEqualTo(text.length());
    }

    private static List<DisplayParagraph> rows(String text) {
        return DisplayParagraph.of(new Version(
                Ids.next(), 1, text, "", List.of(new Paragraph(1, new Span(0, text.length()))), List.of()));
    }
}
