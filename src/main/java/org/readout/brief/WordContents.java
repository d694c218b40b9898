package org.readout.brief;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.readout.brief.Block.Heading;

/**
 * The table of contents of a long brief: a field Word renews on request, filled already, so that it is there at once and
 * nobody is asked whether to renew it.
 */
final class WordContents {

    private static final int DEEPEST = 3;

    private WordContents() {}

    /** Whether a brief is so long that it has one: with releases in full. */
    static boolean isWanted(BriefDocument brief) {
        return headings(brief).stream().anyMatch(heading -> heading.level() == DEEPEST);
    }

    private static List<Heading> headings(BriefDocument brief) {
        return brief.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() > 1 && heading.level() <= DEEPEST)
                .toList();
    }

    /** The name of the place of a heading, by which one it is among those listed, from 1. */
    static String bookmark(int number) {
        return "_Toc" + number;
    }

    static boolean lists(Heading heading) {
        return heading.level() > 1 && heading.level() <= DEEPEST;
    }

    static void add(XWPFDocument word, BriefDocument brief) {
        List<Heading> headings = headings(brief);
        XWPFParagraph paragraph = word.createParagraph();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            paragraph = i == 0 ? paragraph : word.createParagraph();
            paragraph.setStyle("Contents" + (heading.level() - 1));
            if (i == 0) {
                field(paragraph, STFldCharType.BEGIN);
                paragraph.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-2\" \\h \\z ");
                field(paragraph, STFldCharType.SEPARATE);
            }
            CTHyperlink link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(bookmark(i + 1));
            XWPFRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
            WordText.write(run, heading.text());
        }
        field(paragraph, STFldCharType.END);
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum kind) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(kind);
    }
}
