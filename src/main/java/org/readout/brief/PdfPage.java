package org.readout.brief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.model.Force;
import org.readout.model.NameType;

/**
 * The page a part of a brief is printed from as PDF: the blocks as in HTML, in a style of paper.
 *
 * @param headings for the bookmarks, in order
 */
record PdfPage(org.w3c.dom.Document document, List<Headed> headings) {

    /** What the address of a place in another part begins with, until all parts are set. */
    static final String ELSEWHERE = "readout:";

    /**
     * A heading that has a bookmark.
     *
     * @param id the name of its place
     */
    record Headed(int level, String title, String id) {}

    /** @param number of the part, counted from 1 */
    static PdfPage of(BriefDocument brief, List<Block> part, int number) throws IOException {
        StringBuilder blocks = new StringBuilder();
        HtmlBlocks html = new HtmlBlocks(blocks);
        // Each section by itself: the order of a thousand neighbours is asked for again and again as the page is tagged, and
        // found by walking past them.
        blocks.append("<div>");
        for (Block block : part) {
            if (block instanceof Block.Heading heading && heading.level() > 1) {
                blocks.append("</div><div>");
            }
            html.add(block);
        }
        blocks.append("</div>");
        Document page = Jsoup.parseBodyFragment(straight(blocks));
        page.outputSettings().prettyPrint(false);
        Objects.requireNonNull(page.selectFirst("html")).attr("lang", Wording.LOCALE.toLanguageTag());
        page.title(brief.title());
        page.head().appendElement("meta").attr("name", "subject").attr("content", brief.title());
        page.head().appendElement("style").appendText(style());
        List<Headed> headings = headings(page, number);
        elsewhere(page);
        simplify(page);
        running(page, "running-title", brief.title());
        running(page, "marking-below", brief.marking());
        running(page, "marking-above", brief.marking());
        return new PdfPage(new W3CDom().fromJsoup(page), headings);
    }

    /** Without marks that turn the direction of writing. Nothing is turned in setting a page, and no font has a sign for them. */
    private static String straight(StringBuilder words) {
        StringBuilder straight = new StringBuilder(words.length());
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u061C' || c == '\u200E' || c == '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069') {
                straight.append(words, from, i);
                from = i + 1;
            }
        }
        return straight.append(words, from, words.length()).toString();
    }

    /** Marks the links that lead out of this part. */
    private static void elsewhere(Document page) {
        Set<String> here = new HashSet<>(page.select("[id]").eachAttr("id"));
        for (Element link : page.select("a[href^=#]")) {
            String place = link.attr("href").substring(1);
            if (!here.contains(place)) {
                link.attr("href", ELSEWHERE + place);
            }
        }
    }

    /** One box for words and not one in the other, of which thousands would be tagged; and no hints, which would be read aloud in place of them. */
    private static void simplify(Document page) {
        for (Element span : page.select("span")) {
            span.removeAttr("title");
            while (span.parent() != null && span.childNodeSize() == 1 && span.childNode(0) instanceof Element inner
                    && inner.nameIs("span") && (span.id().isEmpty() || inner.id().isEmpty())
                    && (span.className().isEmpty() || span.hasClass("suggested") == inner.hasClass("suggested"))) {
                inner.classNames().forEach(span::addClass);
                if (!inner.id().isEmpty()) {
                    span.attr("id", inner.id());
                }
                inner.unwrap();
            }
        }
    }

    /** What stands at the head or foot of every page is taken out of the flow, which it must come first in. */
    private static void running(Document page, String name, String words) {
        if (!words.isEmpty()) {
            page.body().prependElement("div").addClass(name).text(words);
        }
    }

    private static List<Headed> headings(Document page, int number) {
        List<Headed> headings = new ArrayList<>();
        for (Element heading : page.select("h1, h2, h3")) {
            if (heading.id().isEmpty()) {
                heading.attr("id", "heading-" + number + "-" + headings.size());
            }
            headings.add(new Headed(heading.tagName().charAt(1) - '0', heading.text(), heading.id()));
        }
        return headings;
    }

    private static String style() throws IOException {
        String style;
        try (InputStream css = Objects.requireNonNull(PdfPage.class.getResourceAsStream("pdf.css"))) {
            style = new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
        Map<String, String> tokens = Palette.LIGHT.tokens();
        for (Map.Entry<String, String> token : tokens.entrySet()) {
            style = style.replace("$" + token.getKey(), "#" + token.getValue());
        }
        StringBuilder rules = new StringBuilder(style);
        for (Force force : Force.values()) {
            String colour = "#" + Palette.LIGHT.force(force);
            rules.append(".card.").append(force.code()).append(" { border-left-color: ").append(colour).append("; }\n")
                    .append(".card.").append(force.code()).append(" .label, .columns-8 tr.").append(force.code())
                    .append(" td:nth-child(5), .columns-7 tr.").append(force.code()).append(" td:nth-child(4) { color: ").append(colour).append("; }\n")
                    .append(".tint.").append(force.code()).append(" { background-color: #")
                    .append(Palette.LIGHT.tint(force)).append("; }\n");
        }
        rules.append(".tint.suggested { background-color: #").append(Palette.LIGHT.ground().paper()).append("; }\n");
        for (NameType type : NameType.values()) {
            rules.append(".name.").append(Palette.code(type)).append(" { border-bottom-color: #")
                    .append(Palette.LIGHT.name(type)).append("; }\n");
        }
        return rules.toString();
    }
}
