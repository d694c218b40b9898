package org.readout.brief;

import java.io.IOException;
import java.util.List;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.readout.brief.Block.Card;
import org.readout.brief.Block.Fact;
import org.readout.brief.Block.Facts;
import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Listing;
import org.readout.brief.Block.Paragraph;
import org.readout.brief.Block.Passage;
import org.readout.brief.Block.Picture;
import org.readout.brief.Block.Table;

/** Blocks as Word's paragraphs and tables. */
final class WordBlocks {

    private final XWPFDocument word;
    private final WordText text;
    private final @Nullable BriefDocument contents;
    private @Nullable Block before;
    private int listed;
    private int pictures;

    /** @param contents the brief whose table of contents is to stand before its first part; null for none */
    WordBlocks(XWPFDocument word, WordText text, @Nullable BriefDocument contents) {
        this.word = word;
        this.text = text;
        this.contents = contents;
    }

    void add(Block block) throws IOException {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(switch (paragraph.role()) {
                case LEAD -> "Lead";
                case TEXT -> "Normal";
                case REMARK -> "Remark";
                case NOTE -> "Note";
            }, null, "", paragraph.runs());
            case Facts facts -> facts.facts().forEach(fact -> fact("Fact", null, fact));
            case Table table -> {
                if (before instanceof Table) {
                    // Two tables with nothing between them are one to Word.
                    paragraph("Cell", null, "", List.of());
                }
                new WordTable(text).add(table);
            }
            case Passage passage -> paragraph("Passage", null, "¶" + passage.number() + "\t", passage.runs());
            case Card card -> card(card);
            case Listing listing -> listing(listing);
            case Picture picture -> picture(picture);
        }
        before = block;
    }

    /** @param label stands before the runs, quietly; empty for none */
    private void paragraph(String style, @Nullable Card card, String label, List<Run> runs) {
        text.begin(style, card);
        if (!label.isEmpty()) {
            text.add(List.of(Run.quiet(label)));
        }
        text.add(runs);
        text.end();
    }

    private void heading(Heading heading) {
        boolean lists = contents != null && WordContents.lists(heading);
        if (contents != null && lists && listed == 0) {
            WordContents.add(text, contents);
        }
        text.begin(heading.level() == 1 ? "Title" : "Heading" + (heading.level() - 1));
        int bookmark = text.open(heading.anchor());
        int place = text.open(lists ? WordContents.bookmark(++listed) : null);
        text.plain(heading.text());
        text.close(place);
        text.close(bookmark);
        text.end();
    }

    private void fact(String style, @Nullable Card card, Fact fact) {
        paragraph(style, card, fact.label() + "\t", fact.runs());
    }

    private void card(Card card) {
        text.begin("CardLabel", card);
        int bookmark = text.open(card.anchor());
        text.coloured("[" + card.number() + "] " + card.label(), Palette.LIGHT.force(card.force()));
        text.close(bookmark);
        text.end();
        paragraph("Heading4", card, "", List.of(Run.plain(card.action())));
        paragraph("Quote", card, "", List.of(Run.plain("“" + card.quote() + "”")));
        paragraph("Citation", card, "", card.citation());
        card.facts().forEach(fact -> fact("CardFact", card, fact));
    }

    private void listing(Listing listing) {
        int number = 1;
        for (Block.Item item : listing.items()) {
            text.begin("Source");
            text.plain(number++ + ".\t");
            text.add(item.runs());
            text.end();
        }
    }

    private void picture(Picture picture) throws IOException {
        double scale = Math.min(1, WordRenderer.TEXT_WIDTH / 20.0 / Units.pixelToPoints(picture.width()));
        String relation;
        try {
            relation = word.addPictureData(picture.png().bytes(), PictureType.PNG);
        } catch (InvalidFormatException e) {
            throw new IOException("The picture could not be put into the Word document", e);
        }
        text.begin("Normal");
        text.xml().open("r");
        text.xml().raw(drawing(relation, ++pictures, Math.round(Units.pixelToEMU(picture.width()) * scale),
                Math.round(Units.pixelToEMU(picture.height()) * scale), WordXml.escape(picture.alternative())));
        text.xml().close("r");
        text.end();
        paragraph("Caption", null, "", List.of(Run.plain(picture.caption())));
    }

    /** A picture in its line (ECMA-376, part 1, 20.4.2.8); width and height in English metric units. */
    private static String drawing(String relation, int number, long width, long height, String alternative) {
        String named = " id=\"" + number + "\" name=\"picture" + number + ".png\" descr=\"" + alternative + "\"/>";
        String drawn = "http://schemas.openxmlformats.org/drawingml/2006/";
        return "<w:drawing><wp:inline xmlns:wp=\"" + drawn + "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                + "<wp:extent cx=\"" + width + "\" cy=\"" + height + "\"/><wp:docPr" + named
                + "<a:graphic xmlns:a=\"" + drawn + "main\"><a:graphicData uri=\"" + drawn + "picture\">"
                + "<pic:pic xmlns:pic=\"" + drawn + "picture\"><pic:nvPicPr><pic:cNvPr" + named + "<pic:cNvPicPr/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip r:embed=\"" + relation + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + width + "\" cy=\"" + height + "\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
    }
}
