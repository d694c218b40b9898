package org.readout.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
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
    private int listed;

    /**
     * Writes into a document.
     *
     * @param comments of the texts, or null
     * @param contents the brief whose table of contents is to stand before its first part; null for none
     */
    WordBlocks(XWPFDocument word, @Nullable WordComments comments, @Nullable BriefDocument contents) {
        this.word = word;
        this.contents = contents;
        text = new WordText(comments);
    }

    void add(Block block) throws IOException {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> text.add(
                    styled(switch (paragraph.role()) {
                        case LEAD -> "Lead";
                        case TEXT -> "Normal";
                        case REMARK -> "Remark";
                        case NOTE -> "Note";
                    }),
                    paragraph.runs());
            case Facts facts -> facts.facts().forEach(fact -> fact(styled("Fact"), fact));
            case Table table -> WordTable.add(word, text, table);
            case Passage passage -> {
                XWPFParagraph paragraph = styled("Passage");
                text.add(paragraph, List.of(Run.quiet("¶" + passage.number() + "\t")));
                text.add(paragraph, passage.runs());
            }
            case Card card -> card(card);
            case Listing listing -> listing(listing);
            case Picture picture -> picture(picture);
        }
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void heading(Heading heading) {
        boolean lists = contents != null && WordContents.lists(heading);
        if (contents != null && lists && listed == 0) {
            WordContents.add(word, contents);
        }
        XWPFParagraph paragraph = styled(heading.level() == 1 ? "Title" : "Heading" + (heading.level() - 1));
        int bookmark = text.open(paragraph, heading.anchor());
        int place = text.open(paragraph, lists ? WordContents.bookmark(++listed) : null);
        WordText.write(paragraph.createRun(), heading.text());
        text.close(paragraph, place);
        text.close(paragraph, bookmark);
    }

    private void fact(XWPFParagraph paragraph, Fact fact) {
        text.add(paragraph, List.of(Run.quiet(fact.label() + "\t")));
        text.add(paragraph, fact.runs());
    }

    private void card(Card card) {
        XWPFParagraph label = bar(styled("CardLabel"), card);
        int bookmark = text.open(label, card.anchor());
        XWPFRun run = label.createRun();
        run.setColor(Palette.LIGHT.force(card.force()));
        WordText.write(run, "[" + card.number() + "] " + card.label());
        text.close(label, bookmark);
        WordText.write(bar(styled("Heading4"), card).createRun(), card.action());
        WordText.write(bar(styled("Quote"), card).createRun(), "“" + card.quote() + "”");
        text.add(bar(styled("Citation"), card), card.citation());
        card.facts().forEach(fact -> fact(bar(styled("CardFact"), card), fact));
    }

    /** The bar at the side that holds a card together, dashed where the commitment is only suggested. */
    private static XWPFParagraph bar(XWPFParagraph paragraph, Card card) {
        CTPPr properties = paragraph.getCTP().getPPr();
        CTBorder left = properties.addNewPBdr().addNewLeft();
        left.setVal(card.suggested() ? STBorder.DASHED : STBorder.SINGLE);
        left.setSz(BigInteger.valueOf(24));
        left.setSpace(BigInteger.valueOf(6));
        left.setColor(Palette.LIGHT.force(card.force()));
        return paragraph;
    }

    private void listing(Listing listing) {
        int number = 1;
        for (Block.Item item : listing.items()) {
            XWPFParagraph paragraph = styled("Source");
            text.add(paragraph, List.of(Run.plain(number++ + ".\t")));
            text.add(paragraph, item.runs());
        }
    }

    private void picture(Picture picture) throws IOException {
        XWPFParagraph paragraph = styled("Normal");
        double scale = Math.min(1, WordRenderer.TEXT_WIDTH / 20.0 / Units.pixelToPoints(picture.width()));
        try {
            XWPFPicture drawn = paragraph.createRun().addPicture(
                    new ByteArrayInputStream(picture.png().bytes()),
                    PictureType.PNG,
                    "picture.png",
                    (int) Math.round(Units.pixelToEMU(picture.width()) * scale),
                    (int) Math.round(Units.pixelToEMU(picture.height()) * scale));
            drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.alternative());
        } catch (InvalidFormatException e) {
            throw new IOException("The picture could not be put into the Word document", e);
        }
        WordText.write(styled("Caption").createRun(), picture.caption());
    }
}
