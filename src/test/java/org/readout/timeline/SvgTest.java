package org.readout.timeline;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.readout.model.EventKind;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

class SvgTest {

    @Test
    void drawsTheYearAsXmlThatCanBeRead() throws Exception {
        String svg = Svg.of(Entries.of(Sample.year()), 1100, Words.english());
        NodeList texts = read(svg).getElementsByTagName("text");
        List<String> words = IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent()).toList();
        assertThat(words).contains("Meetings & calls", "Call · 4 Oct", "Jan 2025");
        assertThat(svg).as("what is only suggested is dashed").contains("stroke-dasharray=\"4 3\"");
    }

    @Test
    void isTheSameForTheSameEntries() {
        List<TimelineEntry> entries = Entries.of(Sample.year());
        assertThat(Svg.of(entries, 900, Words.english())).isEqualTo(Svg.of(entries, 900, Words.english()));
    }

    @Test
    void standsWhateverATextHolds() throws Exception {
        String name = "A <B> & \"C\" \u0007 \uD800 \uD83D\uDE00 한국";
        String svg = Svg.of(Entries.of(List.of(Sample.release("<&>", "2024-12-27")
                .event(EventKind.MEETING, name, "2024-12-26", "<T>").done())), 900, Words.english());
        assertThat(read(svg).getDocumentElement().getTextContent()).contains("A <B> & \"C\" \uFFFD \uFFFD \uD83D\uDE00 한국");
    }

    @Test
    void drawsAnEmptyStripWhereNothingIsDated() throws Exception {
        assertThat(read(Svg.of(List.of(), 900, Words.english())).getDocumentElement().getTagName()).isEqualTo("svg");
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
