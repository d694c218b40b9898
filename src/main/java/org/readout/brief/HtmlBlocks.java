package org.readout.brief;

import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.readout.brief.Block.Card;
import org.readout.brief.Block.Fact;
import org.readout.brief.Block.Facts;
import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Listing;
import org.readout.brief.Block.Paragraph;
import org.readout.brief.Block.Passage;
import org.readout.brief.Block.Picture;
import org.readout.brief.Block.Row;
import org.readout.brief.Block.Table;

/** Blocks as HTML, one after another. Every block is a bidirectional paragraph of its own direction. */
final class HtmlBlocks {

    private final StringBuilder page;

    HtmlBlocks(StringBuilder page) {
        this.page = page;
    }

    void add(Block block) {
        switch (block) {
            case Heading heading -> element("h" + heading.level(), id(heading.anchor()), HtmlText.escape(heading.text()));
            case Paragraph paragraph -> element(
                    "p",
                    " class=\"" + paragraph.role().name().toLowerCase(Locale.ROOT) + "\"",
                    HtmlText.of(paragraph.runs()));
            case Facts facts -> facts(facts.facts());
            case Table table -> table(table);
            case Passage passage -> element(
                    "p",
                    " class=\"passage\" dir=\"auto\"",
                    "<span class=\"number\">¶" + passage.number() + "</span> " + HtmlText.of(passage.runs()));
            case Card card -> card(card);
            case Listing listing -> listing(listing);
            case Picture picture -> picture(picture);
        }
    }

    private void element(String name, String attributes, String inner) {
        page.append('<').append(name).append(attributes).append('>')
                .append(inner)
                .append("</").append(name).append(">\n");
    }

    private static String id(@Nullable String anchor) {
        return " dir=\"auto\"" + (anchor == null ? "" : " id=\"" + HtmlText.escape(anchor) + "\"");
    }

    private void facts(List<Fact> facts) {
        page.append("<dl>\n");
        for (Fact fact : facts) {
            page.append("<div>");
            page.append("<dt>").append(HtmlText.escape(fact.label())).append("</dt> ");
            page.append("<dd>").append(HtmlText.of(fact.runs())).append("</dd></div>\n");
        }
        page.append("</dl>\n");
    }

    private void table(Table table) {
        page.append("<table class=\"columns-").append(table.head().size()).append("\">\n<thead>\n<tr>");
        table.head().forEach(column ->
                page.append("<th scope=\"col\">").append(HtmlText.escape(column)).append("</th>"));
        page.append("</tr>\n</thead>\n<tbody>\n");
        for (Row row : table.rows()) {
            page.append("<tr").append(row.anchor() == null ? "" : " id=\"" + HtmlText.escape(row.anchor()) + "\"")
                    .append(row.force() == null ? ""
                            : " class=\"" + row.force().code() + (row.suggested() ? " suggested" : "") + "\"")
                    .append(">\n");
            row.cells().forEach(cell -> page.append("<td>").append(HtmlText.of(cell)).append("</td>\n"));
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private void card(Card card) {
        page.append("<section class=\"card ").append(card.force().code())
                .append(card.suggested() ? " suggested" : "")
                .append("\" id=\"").append(HtmlText.escape(card.anchor())).append("\">\n");
        element("p", " class=\"label\"", "[" + card.number() + "] " + HtmlText.escape(card.label()));
        element("h5", " dir=\"auto\"", HtmlText.escape(card.action()));
        element("blockquote", " dir=\"auto\"", "“" + HtmlText.escape(card.quote()) + "”");
        element("p", " class=\"cite\"", HtmlText.of(card.citation()));
        facts(card.facts());
        page.append("</section>\n");
    }

    private void listing(Listing listing) {
        page.append("<ol>\n");
        listing.items().forEach(item -> element("li", "", HtmlText.of(item.runs())));
        page.append("</ol>\n");
    }

    private void picture(Picture picture) {
        String data = Base64.getEncoder().encodeToString(picture.png().bytes());
        page.append("<figure>\n<img src=\"data:image/png;base64,").append(data)
                .append("\" width=\"").append(picture.width()).append("\" height=\"").append(picture.height())
                .append("\" alt=\"").append(HtmlText.escape(picture.alternative())).append("\">\n");
        element("figcaption", "", HtmlText.escape(picture.caption()));
        page.append("</figure>\n");
    }
}
