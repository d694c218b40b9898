package org.readout.intake.make;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.object.bodytext.Section;
import kr.dogfoot.hwplib.writer.HWPWriter;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.object.content.section_xml.SectionXMLFile;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Word processors' files. */
public final class Documents {

    private Documents() {}

    /** A DOCX of these paragraphs. */
    public static byte[] word(List<String> paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            paragraphs.forEach(paragraph -> document.createParagraph().createRun().setText(paragraph));
            return bytes(document);
        }
    }

    public static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    /** An ODT of these paragraphs, the first a heading. */
    public static byte[] openDocument(List<String> paragraphs) throws IOException {
        StringBuilder body = new StringBuilder();
        paragraphs.forEach(paragraph -> body.append("<text:p>").append(paragraph).append("</text:p>"));
        return openDocument("", body.toString());
    }

    /** @param head what stands before the root element of its content */
    public static byte[] openDocument(String head, String body) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + head
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\"><office:body><office:text>"
                + body + "</office:text></office:body></office:document-content>"));
        parts.put("meta.xml", utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-meta"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<office:meta><meta:creation-date>2031-03-04T10:00:00</meta:creation-date></office:meta></office:document-meta>"));
        return zip(parts);
    }

    /** An RTF of these paragraphs; beyond ASCII by Unicode escapes. */
    public static byte[] richText(List<String> paragraphs) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}{\\info{\\title Draft of Monday}}\\f0 ");
        for (String paragraph : paragraphs) {
            paragraph.chars().forEach(c -> rtf.append(c < 128 ? String.valueOf((char) c) : "\\u" + (short) c + "?"));
            rtf.append("\\par\n");
        }
        return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** An HWP of these paragraphs. */
    public static byte[] hangul(List<String> paragraphs) throws Exception {
        HWPFile file = kr.dogfoot.hwplib.tool.blankfilemaker.BlankFileMaker.make();
        Section section = file.getBodyText().getSectionList().getFirst();
        kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph first = section.getParagraph(0);
        for (int i = 0; i < paragraphs.size(); i++) {
            kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph paragraph = i == 0 ? first : section.addNewParagraph();
            if (i > 0) {
                paragraph.getHeader().copy(first.getHeader());
                paragraph.createCharShape();
                paragraph.getCharShape().addParaCharShape(0, 1);
            }
            if (paragraph.getText() == null) {
                paragraph.createText();
            }
            paragraph.getText().addString(paragraphs.get(i));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HWPWriter.toStream(file, out);
        return out.toByteArray();
    }

    /** An HWPX of these paragraphs. */
    public static byte[] openHangul(List<String> paragraphs) throws Exception {
        HWPXFile file = kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker.make();
        SectionXMLFile section = file.sectionXMLFileList().get(0);
        for (int i = 0; i < paragraphs.size(); i++) {
            kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para paragraph = i == 0 ? section.getPara(0) : section.addNewPara();
            paragraph.addNewRun().addNewT().addText(paragraphs.get(i));
        }
        return HWPXWriter.toBytes(file);
    }

    /** A zip file of these entries, the one called "mimetype" stored as it is. */
    public static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                if (each.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(each.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(each.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
