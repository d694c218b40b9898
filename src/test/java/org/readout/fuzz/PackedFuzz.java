package org.readout.fuzz;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.readout.intake.make.Documents;

/** Any bytes as the main part of a packed document, where an archive's checksums would keep a fuzzer out. */
public final class PackedFuzz {

    private static final byte[] TYPES = Documents.utf8("<?xml version=\"1.0\"?><Types"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    private static final byte[] RELATIONS = Documents.utf8("<?xml version=\"1.0\"?><Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>");

    private PackedFuzz() {}

    /** Called by the fuzzer, again and again. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        String name = Objects.requireNonNull(System.getProperty(FileFuzz.NAME));
        FileFuzz.read(name, Documents.zip(name.endsWith(".docx") ? word(bytes) : openDocument(bytes)));
    }

    private static Map<String, byte[]> word(byte[] document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", RELATIONS);
        parts.put("word/document.xml", document);
        return parts;
    }

    private static Map<String, byte[]> openDocument(byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", Documents.utf8("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", content);
        return parts;
    }
}
