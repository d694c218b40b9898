package org.readout.intake.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.readout.intake.page.Blocks;
import org.readout.intake.page.Charsets;
import org.readout.intake.page.Facts;
import org.readout.intake.page.Limits;
import org.readout.intake.page.Reading;

/** Reads a web page. Nothing it refers to is ever fetched. */
public final class WebReader {

    /** A page is to name its charset in its first thousand bytes; some are late. */
    private static final int HEAD = 4096;

    private static final Pattern CHARSET = Pattern.compile("(?i)<(?:meta|\\?xml)\\b[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

    private WebReader() {}

    /** @throws org.readout.model.ReadoutException if its charset cannot be told */
    public static Reading read(String source, byte[] bytes) {
        return read(source, Charsets.decode(source, bytes, declared(bytes)));
    }

    /** Reads a page that is characters already, as the part of a mail. */
    public static Reading read(String source, String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(Limits.ELEMENTS);
        Document page = parser.parseInput(html, "");
        Facts facts = new Facts();
        PageData.read(page, html, facts);
        Blocks blocks = new Blocks(source);
        PageText.of(page, Article.of(page)).forEach(block -> blocks.add(block.text(), block.isFurniture()));
        return blocks.reading(facts);
    }

    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        return charset.find() ? charset.group(1) : null;
    }
}
