package org.readout.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
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

    /** Holds the fonts and what is drawn with them beside the parts. */
    private final PDDocument pdf = new PDDocument();
    private final PdfFile file;
    private final PdfFonts fonts;
    private final PdfTags tags;
    private final COSDictionary catalog = new COSDictionary();
    private final COSObject root;
    private final COSArray pages = new COSArray();
    private final List<Foot> feet = new ArrayList<>();
    private final List<PdfPage.Headed> headings = new ArrayList<>();
    private final Map<String, COSArray> places = new HashMap<>();
    private final Map<COSObject, String> links = new LinkedHashMap<>();

    /**
     * The foot of a page, where its number will stand.
     *
     * @param font what the page calls the font of small print
     */
    private record Foot(COSObject place, COSName font, float width) {}

    /** @param out takes the pages as they are set; it is left open */
    PdfBook(OutputStream out) throws IOException {
        file = new PdfFile(out);
        fonts = new PdfFonts(pdf, file);
        tags = new PdfTags(file);
        root = file.reserve();
    }

    /** Sets a part and writes it behind what is set already. */
    void add(PdfPage page) throws IOException {
        try (PDDocument part = new PDDocument()) {
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
    }

    private void bind(PDDocument part) throws IOException {
        PDDocumentCatalog theirs = part.getDocumentCatalog();
        List<PDPage> set = new ArrayList<>();
        part.getPages().forEach(set::add);
        tags.number(set);
        for (PDPage page : set) {
            PdfStreams.pack(part, page);
            page.getCOSObject().setItem(COSName.PARENT, root);
            foot(page);
            fonts.drawn(page);
            for (PDAnnotation annotation : page.getAnnotations()) {
                link(annotation);
            }
        }
        for (PDPage page : set) {
            pages.add(file.write(page.getCOSObject()));
        }
        tags.add(theirs.getStructureTreeRoot());
        places(theirs);
        if (catalog.size() == 0) {
            describe(theirs.getCOSObject());
        }
        file.forget();
    }

    private void foot(PDPage page) {
        COSObject place = file.reserve();
        feet.add(new Foot(place, page.getResources().add(fonts.sans()), page.getMediaBox().getWidth()));
        page.getCOSObject().setItem(COSName.CONTENTS, PdfValues.array(page.getCOSObject().getItem(COSName.CONTENTS), place));
    }

    private void places(PDDocumentCatalog theirs) throws IOException {
        PDDestinationNameTreeNode names = new PDDocumentNameDictionary(theirs).getDests();
        if (names != null && names.getNames() != null) {
            for (Map.Entry<String, PDPageDestination> name : names.getNames().entrySet()) {
                COSArray place = name.getValue().getCOSObject();
                place.set(0, file.write((COSDictionary) place.getObject(0)));
                places.put(name.getKey(), place);
            }
        }
    }

    /** What is said of the whole is what the first part says of itself. */
    private void describe(COSDictionary theirs) throws IOException {
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        for (COSName key : List.of(COSName.VERSION, COSName.METADATA, COSName.MARK_INFO, COSName.LANG, COSName.VIEWER_PREFERENCES)) {
            COSBase said = theirs.getDictionaryObject(key);
            if (said != null) {
                catalog.setItem(key, said instanceof COSDictionary dictionary ? file.write(dictionary) : said);
            }
        }
    }

    private void link(PDAnnotation annotation) {
        if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI elsewhere
                && elsewhere.getURI().startsWith(PdfPage.ELSEWHERE)) {
            COSObject action = file.reserve();
            links.put(action, elsewhere.getURI().substring(PdfPage.ELSEWHERE.length()));
            link.getCOSObject().setItem(COSName.A, action);
        }
    }

    /**
     * Links the parts, adds bookmarks and page numbers, and ends the file.
     *
     * @param information what the file says of itself
     * @param id tells it from others, 16 bytes
     */
    void finish(PDDocumentInformation information, byte[] id) throws IOException {
        for (Map.Entry<COSObject, String> link : links.entrySet()) {
            PDActionGoTo there = new PDActionGoTo();
            there.getCOSObject().setItem(COSName.D, places.get(link.getValue()));
            file.write(link.getKey(), there.getCOSObject());
        }
        for (int i = 0; i < feet.size(); i++) {
            number(feet.get(i), i + 1 + " / " + feet.size());
        }
        fonts.finish();
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.PAGES);
        tree.setItem(COSName.KIDS, pages);
        tree.setInt(COSName.COUNT, pages.size());
        file.write(root, tree);
        catalog.setItem(COSName.PAGES, root);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tags.finish());
        bookmarks();
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, file.write(catalog));
        trailer.setItem(COSName.INFO, file.write(information.getCOSObject()));
        trailer.setItem(COSName.ID, PdfValues.array(new COSString(id), new COSString(id)));
        file.finish(trailer);
    }

    private void bookmarks() {
        PDDocumentOutline outline = new PDDocumentOutline();
        NavigableMap<Integer, PDOutlineNode> open = new TreeMap<>();
        for (PdfPage.Headed heading : headings) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(heading.title());
            item.getCOSObject().setItem(COSName.DEST, places.get(heading.id()));
            open.tailMap(heading.level(), true).clear();
            (open.isEmpty() ? outline : open.lastEntry().getValue()).addLast(item);
            open.put(heading.level(), item);
        }
        if (outline.hasChildren()) {
            catalog.setItem(COSName.OUTLINES, outline.getCOSObject());
        }
    }

    /** Page numbers are no part of what is read aloud. */
    private void number(Foot foot, String words) throws IOException {
        PDFont font = fonts.sans();
        float width = font.getStringWidth(words) / 1000 * SMALL;
        int quiet = Integer.parseInt(Palette.LIGHT.ground().quiet(), 16);
        PDPage page = new PDPage();
        page.setResources(new PDResources());
        page.getResources().put(foot.font, font);
        try (PDPageContentStream drawn = new PDPageContentStream(pdf, page, AppendMode.OVERWRITE, true)) {
            drawn.beginMarkedContent(COSName.ARTIFACT);
            drawn.beginText();
            drawn.setFont(font, SMALL);
            drawn.setNonStrokingColor((quiet >> 16) / 255f, (quiet >> 8 & 0xFF) / 255f, (quiet & 0xFF) / 255f);
            drawn.newLineAtOffset(foot.width - SIDE - width, FOOT);
            drawn.showText(words);
            drawn.endText();
            drawn.endMarkedContent();
        }
        try (COSStream numbered = page.getCOSObject().getCOSStream(COSName.CONTENTS)) {
            file.write(foot.place, numbered);
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
