package org.readout.brief;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTUnderline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;
import org.readout.brief.Look.NameMark;
import org.readout.brief.Look.Tint;

/** Runs as Word's runs, links as hyperlinks, anchors as bookmarks. */
final class WordText {

    /** The style of cells, where the number of a commitment is not raised over any words. */
    private static final String STANDS_ALONE = "Cell";

    private final @Nullable WordComments comments;
    private int bookmarks;

    /** @param comments at the words of commitments, or null */
    WordText(@Nullable WordComments comments) {
        this.comments = comments;
    }

    void add(XWPFParagraph paragraph, List<Run> runs) {
        runs.forEach(run -> add(paragraph, run));
    }

    private void add(XWPFParagraph paragraph, Run run) {
        int bookmark = open(paragraph, run.anchor());
        if (comments != null) {
            comments.begin(paragraph, run.look());
        }
        XWPFRun word = run.target() == null ? paragraph.createRun() : link(paragraph, run.target());
        write(word, run.text());
        dress(word, run.look(), STANDS_ALONE.equals(paragraph.getStyle()));
        close(paragraph, bookmark);
        if (comments != null) {
            comments.end(paragraph, run.look());
        }
        if (comments != null && run.look().reference() > 0 && !STANDS_ALONE.equals(paragraph.getStyle())) {
            comments.end(paragraph, run.look().reference());
        }
    }

    /** Opens a bookmark of this name, if there is one, and gives its number, or -1. */
    int open(XWPFParagraph paragraph, @Nullable String anchor) {
        if (anchor == null) {
            return -1;
        }
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(bookmarks));
        start.setName(name(anchor));
        return bookmarks++;
    }

    void close(XWPFParagraph paragraph, int bookmark) {
        if (bookmark >= 0) {
            paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmark));
        }
    }

    /** Word's bookmarks know no hyphens. */
    private static String name(String anchor) {
        return anchor.replace('-', '_');
    }

    private static XWPFRun link(XWPFParagraph paragraph, String target) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        if (target.startsWith("#")) {
            link.setAnchor(name(target.substring(1)));
        } else {
            PackageRelationship relation = paragraph.getPart().getPackagePart()
                    .addExternalRelationship(target, XWPFRelation.HYPERLINK.getRelation());
            link.setId(relation.getId());
        }
        XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
        paragraph.addRun(run);
        run.setStyle("Hyperlink");
        return run;
    }

    /** Tabs and line ends are elements in Word, not characters. */
    static void write(XWPFRun word, String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\0';
            if (i < text.length() && c != '\n' && c != '\t') {
                continue;
            }
            if (i > from) {
                // Not by the run's own setText, which looks through the run each time.
                CTText words = word.getCTR().addNewT();
                words.setStringValue(text.substring(from, i));
                if (Character.isWhitespace(text.charAt(from)) || Character.isWhitespace(text.charAt(i - 1))) {
                    words.setSpace(SpaceAttribute.Space.PRESERVE);
                }
            }
            if (c == '\n') {
                word.addBreak();
            } else if (c == '\t') {
                word.addTab();
            }
            from = i + 1;
        }
    }

    private static void dress(XWPFRun word, Look look, boolean standsAlone) {
        if (look.reference() > 0 && !standsAlone) {
            word.setStyle("Reference");
        } else if (look.quiet() && look.reference() == 0) {
            word.setStyle("Quiet");
        }
        if (look.strong()) {
            word.setBold(true);
        }
        if (!look.tints().isEmpty()) {
            tint(word, look.tints().getLast());
        }
        if (!look.names().isEmpty()) {
            underline(word, look.names());
        }
    }

    /** The innermost commitment colours the words; each has its number after it. */
    private static void tint(XWPFRun word, Tint tint) {
        CTRPr properties = properties(word);
        if (tint.suggested()) {
            CTBorder border = properties.addNewBdr();
            border.setVal(STBorder.DASHED);
            border.setSz(BigInteger.valueOf(4));
            border.setColor(Palette.LIGHT.force(tint.force()));
        } else {
            CTShd shade = properties.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(Palette.LIGHT.tint(tint.force()));
        }
    }

    private static CTRPr properties(XWPFRun word) {
        return word.getCTR().isSetRPr() ? word.getCTR().getRPr() : word.getCTR().addNewRPr();
    }

    /** A name inside a name is underlined twice. */
    private static void underline(XWPFRun word, List<NameMark> names) {
        NameMark inner = names.getLast();
        CTUnderline line = properties(word).addNewU();
        line.setVal(names.size() > 1 ? STUnderline.DOUBLE : inner.suggested() ? STUnderline.DOTTED : STUnderline.SINGLE);
        line.setColor(Palette.LIGHT.name(inner.type()));
    }
}
