package org.readout.brief;

import java.util.ArrayList;
import java.util.List;

import org.readout.brief.Block.Card;
import org.readout.brief.Block.Facts;
import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Listing;
import org.readout.brief.Block.Paragraph;
import org.readout.brief.Block.Passage;
import org.readout.brief.Block.Picture;
import org.readout.brief.Block.Table;

/**
 * A long brief cut into parts that are set one by one, each from a new page: a page setter holds a box for every word it is
 * given, and hundreds of releases at once take more memory than a desk has. What fits on some forty pages stays whole.
 */
final class PdfParts {

    /** As many runs of words as are set at once. */
    private static final int ENOUGH = 4000;
    /** As many rows of a table as are set at once: some thirty pages. */
    private static final int ROWS = 250;
    /** As many runs as there are in a card, about. */
    private static final int CARD = 24;
    /** Headings down to those of releases begin a part. */
    private static final int DEEPEST = 3;

    private PdfParts() {}

    static List<List<Block>> of(List<Block> blocks) {
        List<List<Block>> parts = new ArrayList<>();
        List<Block> part = new ArrayList<>();
        int weight = 0;
        for (Block block : blocks) {
            List<Block> pieces = pieces(block);
            for (int i = 0; i < pieces.size(); i++) {
                boolean begins = i > 0 || block instanceof Heading heading && heading.level() <= DEEPEST;
                if (begins && weight >= ENOUGH) {
                    parts.add(part);
                    part = new ArrayList<>();
                    weight = 0;
                }
                part.add(pieces.get(i));
                weight += weight(pieces.get(i));
            }
        }
        parts.add(part);
        return parts;
    }

    private static List<Block> pieces(Block block) {
        if (!(block instanceof Table table) || table.rows().size() <= ROWS) {
            return List.of(block);
        }
        List<Block> pieces = new ArrayList<>();
        for (int from = 0; from < table.rows().size(); from += ROWS) {
            pieces.add(new Table(table.head(), table.rows().subList(from, Math.min(from + ROWS, table.rows().size()))));
        }
        return pieces;
    }

    private static int weight(Block block) {
        return switch (block) {
            case Heading _, Picture _ -> 1;
            case Paragraph paragraph -> paragraph.runs().size();
            case Facts facts -> 2 * facts.facts().size();
            case Table table -> 2 * table.rows().size() * table.head().size();
            case Passage passage -> 1 + passage.runs().size();
            case Card _ -> CARD;
            case Listing listing -> 6 * listing.items().size();
        };
    }
}
