package org.readout.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

/**
 * Markdown as GitHub reads it, with a footnote for each commitment. Commitments stand in bold, suggested ones in
 * italics; names are told in the list below a text, since Markdown has no colours.
 */
final class MarkdownRenderer implements Renderer {

    @Override
    public String ending() {
        return "md";
    }

    @Override
    public void write(BriefDocument brief, OutputStream out) throws IOException {
        StringBuilder page = new StringBuilder();
        if (!brief.marking().isEmpty()) {
            page.append("**").append(MarkdownText.escape(brief.marking())).append("**\n\n");
        }
        brief.blocks().forEach(block -> add(page, block));
        if (!brief.marking().isEmpty()) {
            page.append("**").append(MarkdownText.escape(brief.marking())).append("**\n\n");
        }
        brief.cards().forEach(card -> footnote(page, card));
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void add(StringBuilder page, Block block) {
        switch (block) {
            case Heading heading -> heading(page, heading.level(), heading.anchor(), heading.text());
            case Paragraph paragraph -> page.append(MarkdownText.of(paragraph.runs())).append("\n\n");
            case Facts facts -> facts(page, facts.facts());
            case Table table -> table(page, table);
            case Passage passage -> page.append("**¶").append(passage.number()).append("** ")
                    .append(MarkdownText.of(passage.runs())).append("\n\n");
            case Card card -> card(page, card);
            case Listing listing -> {
                listing.items().forEach(item ->
                        page.append("1. ").append(MarkdownText.of(item.runs())).append('\n'));
                page.append('\n');
            }
            // GitHub shows no picture that is not a file of its own, and a brief is one file.
            case Picture picture -> page
                    .append(MarkdownText.escape(Wording.of("picture", picture.alternative()))).append("<br>")
                    .append(MarkdownText.escape(picture.caption())).append("\n\n");
        }
    }

    private static void heading(StringBuilder page, int level, @Nullable String anchor, String text) {
        page.append("#".repeat(level)).append(' ');
        if (anchor != null) {
            page.append(MarkdownText.anchor(anchor));
        }
        page.append(MarkdownText.escape(text)).append("\n\n");
    }

    private static void facts(StringBuilder page, List<Fact> facts) {
        for (Fact fact : facts) {
            page.append("- ").append(MarkdownText.escape(fact.label())).append(": ")
                    .append(MarkdownText.of(fact.runs())).append('\n');
        }
        page.append('\n');
    }

    private static void table(StringBuilder page, Table table) {
        page.append('|');
        table.head().forEach(column -> page.append(' ').append(MarkdownText.escape(column)).append(" |"));
        page.append("\n|").append(" --- |".repeat(table.head().size())).append('\n');
        for (Row row : table.rows()) {
            page.append("| ").append(row.anchor() == null ? "" : MarkdownText.anchor(row.anchor()));
            row.cells().forEach(cell -> page.append(MarkdownText.of(cell)).append(" | "));
            page.setLength(page.length() - 1);
            page.append('\n');
        }
        page.append('\n');
    }

    private static void card(StringBuilder page, Card card) {
        heading(page, 5, card.anchor(), "[" + card.number() + "] " + card.label() + ": " + card.action());
        page.append("> “").append(MarkdownText.escape(card.quote())).append("”\n\n")
                .append(MarkdownText.of(card.citation())).append("\n\n");
        facts(page, card.facts());
    }

    /** Publisher, date and paragraph again, with the words, for those who read the table or the text. */
    private static void footnote(StringBuilder page, Card card) {
        page.append("[^").append(card.number()).append("]: ")
                .append(MarkdownText.escape(card.source())).append(": “")
                .append(MarkdownText.escape(card.quote())).append("”\n");
    }
}
