package org.readout.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.readout.intake.make.Documents;
import org.readout.intake.make.Letters;
import org.readout.intake.make.Papers;
import org.readout.library.search.QueryFuzz;

/**
 * What is fuzzed, and with what it is begun.
 *
 * @param name the ending of the file, or what else it is
 * @param entry the class whose {@code fuzzerTestOneInput} is called
 * @param file the name the bytes come under; empty where they are no file
 * @param libraries the packages, beside our own, whose branches the fuzzer is to see
 * @param seeds good inputs, which it changes
 */
record Target(String name, Class<?> entry, String file, String libraries, List<byte[]> seeds) {

    private static final List<String> WORDS = List.of("Ministers Meet in Arcadia",
            "ARCADIA, March 4, 2031 (Press Office) \u2014 The two ministers agreed to keep the line open.", "외교부 대변인 \uD83D\uDE80");
    private static final String PAGE = "<!doctype html><html lang=en><head><title>Ministers Meet</title><meta property=og:site_name"
            + " content=Press><script type=application/ld+json>{\"datePublished\":\"2031-03-04\"}</script></head><body><nav><a"
            + " href=/>Home</a></nav><article><h1>Ministers Meet</h1><p>The two ministers agreed to keep the line open.<table><tr><td>1"
            + "</table></article></body></html>";

    Target {
        seeds = List.copyOf(seeds);
    }

    /** Every reader of files, and the search. */
    static List<Target> all() throws Exception {
        String text = String.join("\n\n", WORDS);
        return List.of(
                file("txt", "", Documents.utf8(text), text.getBytes(StandardCharsets.UTF_16LE), text.getBytes("EUC-KR")),
                file("md", "", Documents.utf8("# Meet\n\n* one\n* [two](https://arcadia.example)\n\n> quoted\n\n```\ncode\n```\n")),
                file("html", "org.jsoup.**", Documents.utf8(PAGE)),
                file("pdf", "org.apache.pdfbox.**", paper()),
                file("docx", "org.apache.poi.**", Documents.word(WORDS)),
                file("odt", "org.apache.tika.**", Documents.openDocument(WORDS)),
                file("rtf", "org.apache.tika.**", Documents.richText(WORDS)),
                file("hwp", "kr.dogfoot.**", Documents.hangul(WORDS)),
                file("hwpx", "kr.dogfoot.**", Documents.openHangul(WORDS)),
                file("eml", "org.apache.james.**", letter().bytes("mixed"), letter().bytes("alternative")),
                file("zip", "org.apache.commons.compress.**",
                        Documents.zip(new LinkedHashMap<>(Map.of("in/a.txt", Documents.utf8(text), "../b.html", Documents.utf8(PAGE))))),
                new Target("parts of docx", PackedFuzz.class, "a.docx", "org.apache.poi.**", List.of(Documents.utf8(
                        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:body><w:p><w:r><w:t>The line</w:t></w:r></w:p></w:body></w:document>"))),
                new Target("parts of odt", PackedFuzz.class, "a.odt", "org.apache.tika.**", List.of(Documents.utf8(
                        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                                + "<text:p>The line</text:p></office:text></office:body></office:document-content>"))),
                new Target("search", QueryFuzz.class, "", "", List.of(
                        Documents.utf8("\"keep the line\" denuc* -force:position date:2030-10..2031-01"),
                        Documents.utf8("party:kim country:JP publisher:ministry is:unreviewed has:due 외교부"))));
    }

    private static Target file(String ending, String libraries, byte[]... seeds) {
        return new Target(ending, FileFuzz.class, "a." + ending, libraries, List.of(seeds));
    }

    private static byte[] paper() throws IOException {
        try (Papers papers = new Papers()) {
            return papers.lines(72, 700, List.of("Ministers Meet in Arcadia", "The two ministers agreed to keep the line open."))
                    .bytes();
        }
    }

    private static Letters letter() {
        return new Letters().head("From", "Press Office <press@arcadia.example>").head("Date", "Tue, 4 Mar 2031 10:00:00 +0000")
                .head("Subject", "=?UTF-8?B?TWVldGluZw==?=").text("text/plain", "The two ministers agreed to keep the line open.")
                .text("text/html", PAGE).attach("a.txt", "text/plain", Documents.utf8("Annex"));
    }
}
