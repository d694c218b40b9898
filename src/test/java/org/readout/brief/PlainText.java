package org.readout.brief;

import java.util.List;
import java.util.stream.Collectors;

import org.readout.brief.Block.Card;
import org.readout.brief.Block.Fact;
import org.readout.brief.Block.Facts;
import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Listing;
import org.readout.brief.Block.Paragraph;
import org.readout.brief.Block.Passage;
import org.readout.brief.Block.Picture;
import org.readout.brief.Block.Table;

/** The words of a brief without any look, a line for each block, cell and fact: what every form of it must hold. */
final class PlainText {

    private PlainText() {}

    static String of(BriefDocument brief) {
        return brief.blocks().stream().map(PlainText::of).collect(Collectors.joining("\n"));
    }

    static String of(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    static String of(Block block) {
        return switch (block) {
            case Heading heading -> heading.text();
            case Paragraph paragraph -> of(paragraph.runs());
            case Facts facts -> facts(facts.facts());
            case Table table -> String.join("\n", table.head()) + "\n" + table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(PlainText::of)
                    .collect(Collectors.joining("\n"));
            case Passage passage -> "¶" + passage.number() + " " + of(passage.runs());
            case Card card -> "[" + card.number() + "] " + card.label() + "\n" + card.action()
                    + "\n“" + card.quote() + "”\n" + of(card.citation()) + "\n" + facts(card.facts());
            case Listing listing -> listing.items().stream()
                    .map(item -> of(item.runs()))
                    .collect(Collectors.joining("\n"));
            case Picture picture -> picture.caption();
        };
    }

    private static String facts(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.label() + "\n" + of(fact.runs()))
                .collect(Collectors.joining("\n"));
    }
}
