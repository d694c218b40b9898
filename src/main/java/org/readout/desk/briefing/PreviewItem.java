package org.readout.desk.briefing;

import java.util.ArrayList;
import java.util.List;

import org.readout.brief.Block;
import org.readout.brief.BriefDocument;

/** One line of the preview: a block, or one row of a table, so that a long table is drawn only where it is seen. */
sealed interface PreviewItem {

    record Whole(Block block) implements PreviewItem {}

    record Head(List<String> columns) implements PreviewItem {}

    record Line(Block.Row row) implements PreviewItem {}

    static List<PreviewItem> of(BriefDocument brief) {
        List<PreviewItem> items = new ArrayList<>();
        for (Block block : brief.blocks()) {
            if (block instanceof Block.Table table) {
                items.add(new Head(table.head()));
                table.rows().forEach(row -> items.add(new Line(row)));
            } else {
                items.add(new Whole(block));
            }
        }
        return items;
    }
}
