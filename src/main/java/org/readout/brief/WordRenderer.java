package org.readout.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A Word document in Word's own styles, so that an officer can go on writing in it. */
final class WordRenderer implements Renderer {

    /** Twentieths of a point: A4 with 18 mm at the sides and 20 mm above and below. */
    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int SIDE = 1020;
    private static final int ABOVE = 1134;

    /** Between the side margins. */
    static final int TEXT_WIDTH = WIDTH - 2 * SIDE;

    /** What stands in the document until the body is put in its place; no brief holds it: {@link Clean} lets it through, but a paragraph of it alone comes first. */
    private static final String HERE = "\uE0FE\uE0FF";

    /** The paragraph that holds it, whatever the prefix of Word's name space. */
    private static final Pattern PLACE = Pattern.compile("<([\\w]+:)?p(?: [^>]*)?>(?:<[^>]*>)*" + HERE + "(?:<[^>]*>)*?</\\1?p>");

    /** The name spaces the body is written in. */
    private static final Map<String, String> SPACES = Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    private final WordWishes wishes;

    WordRenderer(WordWishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public void write(BriefDocument brief, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        WordXml body = new WordXml();
        byte[] template = wishes.template();
        try (XWPFDocument word = template == null ? new XWPFDocument() : WordTemplate.open(template)) {
            if (template == null) {
                setUp(word);
            }
            frame(word, brief, template == null);
            OfficeProperties.nameNoOne(word.getProperties(), brief);
            WordComments comments = wishes.comments() ? new WordComments(word, brief, wishes.author()) : null;
            WordText text = new WordText(word, body, comments);
            WordBlocks blocks = new WordBlocks(word, text, WordContents.isWanted(brief) ? brief : null);
            for (Block block : brief.blocks()) {
                blocks.add(block);
            }
            word.createParagraph().createRun().setText(HERE);
            word.write(packed);
        }
        OfficePackage.repack(packed.toByteArray(), brief.made(), out, "word/document.xml", document -> filled(document, body));
        out.flush();
    }

    /** The document with the body in the place of the paragraph that says where. */
    private static String filled(String document, WordXml body) {
        Matcher place = PLACE.matcher(document);
        if (!place.find()) {
            throw new IllegalStateException("The Word document has lost the place of its text");
        }
        int root = document.indexOf('>', document.indexOf("document"));
        String head = document.substring(0, root);
        StringBuilder filled = new StringBuilder(head);
        SPACES.forEach((prefix, space) -> {
            if (!head.contains("xmlns:" + prefix + "=")) {
                filled.append(" xmlns:").append(prefix).append("=\"").append(space).append('"');
            }
        });
        return filled.append(document, root, place.start()).append(body).append(document, place.end(), document.length()).toString();
    }

    private static void setUp(XWPFDocument word) throws IOException {
        word.createStyles().setStyles(WordTemplate.ours());
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
    }

    /** @param numbered whether the foot is to have title and page numbers, which a template has in its own way */
    private static void frame(XWPFDocument word, BriefDocument brief, boolean numbered) {
        XWPFHeader head = word.createHeader(HeaderFooterType.DEFAULT);
        XWPFFooter foot = word.createFooter(HeaderFooterType.DEFAULT);
        if (!brief.marking().isEmpty()) {
            marking(head.createParagraph(), brief);
            marking(foot.createParagraph(), brief);
        }
        if (numbered) {
            XWPFParagraph footer = foot.createParagraph();
            footer.setStyle("Footer");
            footer.createRun().setText(brief.title());
            footer.createRun().addTab();
            footer.getCTP().addNewFldSimple().setInstr("PAGE");
            footer.createRun().setText(" / ");
            footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        }
    }

    private static void marking(XWPFParagraph paragraph, BriefDocument brief) {
        paragraph.setStyle("Header");
        paragraph.createRun().setText(brief.marking());
    }
}
