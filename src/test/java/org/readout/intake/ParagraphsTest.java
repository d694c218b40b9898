package org.readout.intake;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.model.Paragraph;

import static org.assertj.core.api.Assertions.assertThat;

class ParagraphsTest {

    @Test
    void everyLineIsAParagraphAndBlankLinesPart() {
        assertThat(of("  One \n\n\tTwo\nThree\n \n")).containsExactly("One", "Two", "Three");
        assertThat(Paragraphs.of("One\n\nTwo")).extracting(Paragraph::number).containsExactly(1, 2);
    }

    @Test
    void aParagraphBrokenAtAWidthStaysOne() {
        String mail = """
                The envoys of both governments met in the old customs house on Tuesday
                and went through the list of open questions, among them the ferries,
                the visas for seasonal workers and the mountain rescue service.

                They parted at noon and agreed to meet again before the harvest, either
                in the capital or at the border.
                """;
        assertThat(of(mail)).hasSize(2);
        assertThat(of(mail).getLast()).isEqualTo("""
                They parted at noon and agreed to meet again before the harvest, either
                in the capital or at the border.""");
    }

    @Test
    void aListIsNotOneParagraph() {
        assertThat(of("""
                Ada Smith, Minister of Foreign Affairs of the Republic of Arcadia
                Bo Lind, Ambassador
                Cy Young, Deputy Minister for Trade, Shipping and the Fisheries
                """)).hasSize(3);
        assertThat(of("""
                - the ferries between the islands, which stopped in the winter of last year
                - visas for seasonal workers from the mountain provinces of both countries
                - the mountain rescue service, its radio channels and its use of helicopters
                """)).hasSize(3);
    }

    @Test
    void longLinesAreParagraphsEvenWhereTheyAreAlike() {
        String line = "word ".repeat(60).strip() + "\n";
        assertThat(of(line.repeat(4))).hasSize(4);
    }

    private static List<String> of(String text) {
        return Paragraphs.of(text).stream().map(paragraph -> paragraph.span().in(text)).toList();
    }
}
