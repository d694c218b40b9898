package org.readout.brief;

import java.util.List;

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
                .filter(WordContents::lists)
                .toList();
    }

    /** The name of the place of a heading, by which one it is among those listed, from 1. */
    static String bookmark(int number) {
        return "_Toc" + number;
    }

    static boolean lists(Heading heading) {
        return heading.level() > 1 && heading.level() <= DEEPEST;
    }

    static void add(WordText text, BriefDocument brief) {
        List<Heading> headings = headings(brief);
        WordXml xml = text.xml();
        for (int i = 0; i < headings.size(); i++) {
            text.begin("Contents" + (headings.get(i).level() - 1));
            if (i == 0) {
                field(xml, "begin");
                xml.open("r");
                xml.open("instrText");
                xml.raw(" TOC \\o \"1-2\" \\h \\z ");
                xml.close("instrText");
                xml.close("r");
                field(xml, "separate");
            }
            text.link("#" + bookmark(i + 1));
            text.plain(headings.get(i).text());
            xml.close("hyperlink");
            if (i + 1 == headings.size()) {
                field(xml, "end");
            }
            text.end();
        }
    }

    private static void field(WordXml xml, String kind) {
        xml.open("r");
        xml.empty("fldChar", "fldCharType", kind);
        xml.close("r");
    }
}
