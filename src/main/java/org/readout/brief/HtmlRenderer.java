package org.readout.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** One HTML file that needs nothing else: no script, no font, no picture from elsewhere, and asks for none. */
final class HtmlRenderer implements Renderer {

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public void write(BriefDocument brief, OutputStream out) throws IOException {
        StringBuilder page = new StringBuilder();
        String title = HtmlText.escape(brief.title());
        page.append("<!DOCTYPE html>\n<html lang=\"").append(Wording.LOCALE.toLanguageTag()).append("\">\n<head>\n")
                .append("<meta charset=\"utf-8\">\n")
                // The page holds words from anywhere; even if one slipped through as markup, nothing would run or load.
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
                .append(" style-src 'unsafe-inline'; img-src data:\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .append("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .append("<title>").append(title).append("</title>\n")
                .append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
        String marking = brief.marking().isEmpty() ? ""
                : "<p class=\"marking\">" + HtmlText.escape(brief.marking()) + "</p>\n";
        page.append(marking).append("<main>\n");
        HtmlBlocks blocks = new HtmlBlocks(page);
        for (Block block : brief.blocks()) {
            blocks.add(block);
            // By and by: a page of several megabytes at once would be moved again and again as it grows.
            out.write(page.toString().getBytes(StandardCharsets.UTF_8));
            page.setLength(0);
        }
        page.append("</main>\n").append(marking.replace("class=\"marking\"", "class=\"marking below\""))
                .append("</body>\n</html>\n");
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String style() throws IOException {
        StringBuilder style = new StringBuilder();
        style.append(":root {").append(tokens(Palette.LIGHT)).append("}\n")
                .append("@media screen and (prefers-color-scheme: dark) { :root {")
                .append(tokens(Palette.DARK)).append("} }\n");
        try (InputStream css = HtmlRenderer.class.getResourceAsStream("brief.css")) {
            style.append(new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8));
        }
        return style.toString();
    }

    private static String tokens(Palette palette) {
        StringBuilder tokens = new StringBuilder();
        palette.tokens().forEach((name, colour) ->
                tokens.append(" --").append(name).append(": #").append(colour).append(';'));
        return tokens.append(' ').toString();
    }
}
