package org.readout.timeline;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.readout.model.EventKind;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

class PictureTest {

    @Test
    void drawsTheYearAsXmlThatCanBeRead() throws Exception {
        String svg = svg(Gathering.of(Sample.year()), 1100);
        NodeList texts = read(svg).getElementsByTagName("text");
        List<String> words = IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent()).toList();
        assertThat(words).contains("Meetings & calls", "Call · 4 Oct", "Jan 2025");
        assertThat(svg).as("what is only suggested is dashed").contains("stroke-dasharray=\"4 3\"");
    }

    @Test
    void isTheSameForTheSameEntries() {
        List<TimelineEntry> entries = Gathering.of(Sample.year());
        assertThat(svg(entries, 900)).isEqualTo(svg(entries, 900));
    }

    @Test
    void standsWhateverATextHolds() throws Exception {
        String name = "A <B> & \"C\" \u0007 \uD800 \uD83D\uDE00 한국";
        String svg = svg(Gathering.of(List.of(Sample.release("<&>", "2024-12-27")
                .event(EventKind.MEETING, name, "2024-12-26", "<T>").done())), 900);
        assertThat(read(svg).getDocumentElement().getTextContent()).contains("A <B> & \"C\" \uFFFD \uFFFD \uD83D\uDE00 한국");
    }

    @Test
    void drawsAnEmptyStripWhereNothingIsDated() throws Exception {
        assertThat(read(svg(List.of(), 900)).getDocumentElement().getTagName()).isEqualTo("svg");
    }

    @Test
    void drawsTheSameInPixels() throws Exception {
        Picture picture = Picture.of(Gathering.of(Sample.year()), Arrangement.USUAL, 900, Words.english(), LocalDate.of(2025, 2, 1));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertThat(image.getWidth()).isEqualTo(1800);
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(picture.height() * 2));
        Set<Integer> colours = new HashSet<>();
        for (int x = 260; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        assertThat(colours).as("paper, an encounter, an agreement, a date").contains(0xFFFFFF, 0x8A5A12, 0x3D4FB5, 0x96376B);
    }

    private static String svg(List<TimelineEntry> entries, double width) {
        return Picture.of(entries, Arrangement.USUAL, width, Words.english(), null).svg();
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
