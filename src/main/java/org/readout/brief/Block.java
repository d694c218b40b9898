package org.readout.brief;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.model.Force;

/** One block of a brief, from top to bottom. */
public sealed interface Block {

    /** The look of a paragraph. */
    enum Role {
        /** Under the title: who made it, when, from what. */
        LEAD,
        TEXT,
        /** Said of the brief, not by a release: what was left out, what is missing. */
        REMARK,
        /** A note of the officer's. */
        NOTE
    }

    /**
     * @param level 1 for the title of the brief, 2 for its parts, 3 and 4 below
     * @param anchor its name for links, unique in the brief; null if nothing points to it
     */
    record Heading(int level, String text, @Nullable String anchor) implements Block {}

    record Paragraph(Role role, List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** A short list of labels and what they stand for. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, List<Run> runs) {
        public Fact {
            runs = List.copyOf(runs);
        }
    }

    /** A table whose head is repeated on every page. */
    record Table(List<String> head, List<Row> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param anchor its name for links, unique in the brief; null if nothing points to it
     * @param force of the commitment in this row, for its colour; null where it is of none
     * @param cells one for each column
     */
    record Row(@Nullable String anchor, @Nullable Force force, boolean suggested, List<List<Run>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }

        /** A row that is of no commitment. */
        static Row plain(List<List<Run>> cells) {
            return new Row(null, null, false, cells);
        }
    }

    /**
     * One paragraph of a release, with its marks.
     *
     * @param number as citations give it
     */
    record Passage(int number, List<Run> runs) implements Block {
        public Passage {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A commitment with its source.
     *
     * @param number counted from 1 through the brief
     * @param label force, and whether restated or only suggested, in words
     * @param quote the exact words of the release
     * @param source publisher, date and paragraph in plain words
     * @param citation the same with links: to the words in the text, and back to the table
     */
    record Card(
            int number,
            String anchor,
            Force force,
            boolean suggested,
            String label,
            String action,
            List<Fact> facts,
            String quote,
            String source,
            List<Run> citation)
            implements Block {
        public Card {
            facts = List.copyOf(facts);
            citation = List.copyOf(citation);
        }
    }

    /** The sources, numbered from 1. */
    record Listing(List<Item> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    record Item(List<Run> runs) {
        public Item {
            runs = List.copyOf(runs);
        }
    }

    /**
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @param alternative what it shows, for those who do not see it
     */
    record Picture(Png png, int width, int height, String alternative, String caption) implements Block {}
}
