package org.readout.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * A PDF bound of parts that are set one after another. Links from part to part, bookmarks and page numbers are put in at the
 * end, when every place and the number of pages are known; fonts are loaded once for all.
 */
final class PdfBook implements AutoCloseable {

    private static final String UNKNOWN_SIGN = "\u25A1";
    /** In points: the margin at the side, and how far above the edge of the paper page numbers stand. */
    private static final float SIDE = 51;
    private static final float FOOT = 26;
    private static final float SMALL = 7.5f;

    static {
        // What it has to say of every style it does not know is of no use to an officer.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private final PDDocument pdf = new PDDocument();
    /** The parts as they were set: the whole draws on what they hold until it is saved. */
    private final List<PDDocument> parts = new ArrayList<>();
    private final PdfFonts fonts = new PdfFonts(pdf);
    private final PdfTags tags = new PdfTags();
    private final List<PdfPage.Headed> headings = new ArrayList<>();
    private final Map<String, PDPageDestination> places = new HashMap<>();

    PDDocument pdf() {
        return pdf;
    }

    /** Sets a part and puts it behind what is set already. */
    void add(PdfPage page) throws IOException {
        PDDocument part = new PDDocument();
        parts.add(part);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page.document(), "")
                .useExternalResourceAccessControl((address, kind) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useReplacementText(UNKNOWN_SIGN)
                .withProducer("Readout")
                .usePdfUaAccessibility(true)
                .usePDDocument(part)
                // Pages are not packed as they are drawn: they are once more gone over.
                .testMode(true)
                .usePageSupplier((of, width, height, number, shadow) -> PdfStreams.page(of, width, height))
                .toStream(OutputStream.nullOutputStream());
        fonts.offer(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
        headings.addAll(page.headings());
        bind(part);
    }

    private void bind(PDDocument part) throws IOException {
        PDDocumentCatalog theirs = part.getDocumentCatalog();
        PDDestinationNameTreeNode names = new PDDocumentNameDictionary(theirs).getDests();
        if (names != null && names.getNames() != null) {
            places.putAll(names.getNames());
        }
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : part.getPages()) {
            PdfStreams.pack(part, page);
            pages.add(page);
        }
        tags.add(theirs.getStructureTreeRoot(), pages);
        if (parts.size() == 1) {
            PDDocumentCatalog ours = pdf.getDocumentCatalog();
            pdf.setVersion(part.getVersion());
            ours.setMetadata(theirs.getMetadata());
            ours.setMarkInfo(theirs.getMarkInfo());
            ours.setLanguage(theirs.getLanguage());
            ours.setViewerPreferences(theirs.getViewerPreferences());
        }
        pages.forEach(pdf::addPage);
    }

    /** Links the parts, and adds bookmarks and page numbers. */
    void finish() throws IOException {
        pdf.getDocumentCatalog().setStructureTreeRoot(tags.tree());
        bookmarks();
        PDFont small = fonts.sans();
        String of = " / " + pdf.getNumberOfPages();
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                link(annotation);
            }
            number(page, ++number + of, small);
        }
        fonts.use();
    }

    private void link(PDAnnotation annotation) {
        if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI elsewhere
                && elsewhere.getURI().startsWith(PdfPage.ELSEWHERE)) {
            PDActionGoTo there = new PDActionGoTo();
            there.setDestination(places.get(elsewhere.getURI().substring(PdfPage.ELSEWHERE.length())));
            link.setAction(there);
        }
    }

    private void bookmarks() {
        PDDocumentOutline outline = new PDDocumentOutline();
        NavigableMap<Integer, PDOutlineNode> open = new TreeMap<>();
        for (PdfPage.Headed heading : headings) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(heading.title());
            item.setDestination(places.get(heading.id()));
            open.tailMap(heading.level(), true).clear();
            (open.isEmpty() ? outline : open.lastEntry().getValue()).addLast(item);
            open.put(heading.level(), item);
        }
        if (outline.hasChildren()) {
            pdf.getDocumentCatalog().setDocumentOutline(outline);
        }
    }

    /** Page numbers are no part of what is read aloud. */
    private void number(PDPage page, String words, PDFont font) throws IOException {
        float width = font.getStringWidth(words) / 1000 * SMALL;
        int quiet = Integer.parseInt(Palette.LIGHT.ground().quiet(), 16);
        try (PDPageContentStream drawn = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            drawn.beginMarkedContent(COSName.ARTIFACT);
            drawn.beginText();
            drawn.setFont(font, SMALL);
            drawn.setNonStrokingColor((quiet >> 16) / 255f, (quiet >> 8 & 0xFF) / 255f, (quiet & 0xFF) / 255f);
            drawn.newLineAtOffset(page.getMediaBox().getWidth() - SIDE - width, FOOT);
            drawn.showText(words);
            drawn.endText();
            drawn.endMarkedContent();
        }
    }

    @Override
    public void close() throws IOException {
        for (PDDocument part : parts) {
            part.close();
        }
        pdf.close();
    }
}
