package org.readout.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word document in Word's own styles, so that an officer can go on writing in it. */
final class WordRenderer implements Renderer {

    /** Twentieths of a point: A4 with 18 mm at the sides and 20 mm above and below. */
    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int SIDE = 1020;
    private static final int ABOVE = 1134;

    /** Between the side margins. */
    static final int TEXT_WIDTH = WIDTH - 2 * SIDE;

    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public void write(BriefDocument brief, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            setUp(word, brief);
            WordBlocks blocks = new WordBlocks(word);
            for (Block block : brief.blocks()) {
                blocks.add(block);
            }
            word.write(packed);
        }
        OfficePackage.repack(packed.toByteArray(), brief.made(), out);
        out.flush();
    }

    private static void setUp(XWPFDocument word, BriefDocument brief) throws IOException {
        try (InputStream styles = WordRenderer.class.getResourceAsStream("styles.xml")) {
            word.createStyles().setStyles(
                    StylesDocument.Factory.parse(Objects.requireNonNull(styles)).getStyles());
        } catch (XmlException e) {
            throw new IOException("The styles of Word briefs are damaged", e);
        }
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(WIDTH);
        size.setH(HEIGHT);
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(SIDE);
        margin.setRight(SIDE);
        margin.setTop(ABOVE);
        margin.setBottom(ABOVE);
        margin.setHeader(ABOVE / 2);
        margin.setFooter(ABOVE / 2);
        margin.setGutter(0);
        frame(word, brief);
        OfficeProperties.nameNoOne(word.getProperties(), brief);
    }

    private static void frame(XWPFDocument word, BriefDocument brief) {
        if (!brief.marking().isEmpty()) {
            XWPFParagraph header = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            header.setStyle("Header");
            header.createRun().setText(brief.marking());
        }
        XWPFFooter foot = word.createFooter(HeaderFooterType.DEFAULT);
        if (!brief.marking().isEmpty()) {
            XWPFParagraph below = foot.createParagraph();
            below.setStyle("Header");
            below.createRun().setText(brief.marking());
        }
        XWPFParagraph footer = foot.createParagraph();
        footer.setStyle("Footer");
        footer.createRun().setText(brief.title());
        footer.createRun().addTab();
        footer.createRun().setText(Wording.of("page") + " ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" " + Wording.of("page.of") + " ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
