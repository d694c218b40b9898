package org.readout.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.jspecify.annotations.Nullable;
import org.readout.brief.Look.NameMark;
import org.readout.brief.Look.Tint;

/** Runs as Word's runs, links as hyperlinks, anchors as bookmarks. */
final class WordText {

    /** The style of cells, where the number of a commitment is not raised over any words. */
    private static final String STANDS_ALONE = "Cell";

    private final XWPFDocument word;
    private final WordXml xml;
    private final @Nullable WordComments comments;
    /** The relations of the document that lead to addresses. */
    private final Map<String, String> addresses = new HashMap<>();
    private String style = "";
    private int bookmarks;

    /** @param comments at the words of commitments, or null */
    WordText(XWPFDocument word, WordXml xml, @Nullable WordComments comments) {
        this.word = word;
        this.xml = xml;
        this.comments = comments;
    }

    WordXml xml() {
        return xml;
    }

    /** Begins a paragraph. */
    void begin(String styled) {
        begin(styled, null);
    }

    /** @param card whose bar stands at its side, or null */
    void begin(String styled, Block.@Nullable Card card) {
        style = styled;
        xml.open("p");
        xml.open("pPr");
        xml.empty("pStyle", "val", styled);
        if (card != null) {
            bar(card);
        }
        xml.close("pPr");
    }

    void end() {
        xml.close("p");
    }

    /** The bar at the side that holds a card together, dashed where the commitment is only suggested. */
    private void bar(Block.Card card) {
        xml.open("pBdr");
        xml.empty("left", "val", card.suggested() ? "dashed" : "single", "sz", "24", "space", "6",
                "color", Palette.LIGHT.force(card.force()));
        xml.close("pBdr");
    }

    void add(List<Run> runs) {
        runs.forEach(this::add);
    }

    private void add(Run run) {
        int bookmark = open(run.anchor());
        Look look = run.look();
        if (comments != null) {
            comments.begin(look).forEach(id -> xml.empty("commentRangeStart", "id", Integer.toString(id)));
        }
        String target = run.target();
        if (target != null) {
            link(target);
        }
        run(run.text(), target != null, look);
        if (target != null) {
            xml.close("hyperlink");
        }
        close(bookmark);
        if (comments != null) {
            comments.end(look).forEach(this::end);
            if (look.reference() > 0 && !style.equals(STANDS_ALONE)) {
                comments.end(look.reference()).ifPresent(this::end);
            }
        }
    }

    private void end(int comment) {
        xml.empty("commentRangeEnd", "id", Integer.toString(comment));
        xml.open("r");
        xml.empty("commentReference", "id", Integer.toString(comment));
        xml.close("r");
    }

    /** Opens a bookmark of this name, if there is one, and gives its number, or -1. */
    int open(@Nullable String anchor) {
        if (anchor == null) {
            return -1;
        }
        xml.empty("bookmarkStart", "id", Integer.toString(bookmarks), "name", name(anchor));
        return bookmarks++;
    }

    void close(int bookmark) {
        if (bookmark >= 0) {
            xml.empty("bookmarkEnd", "id", Integer.toString(bookmark));
        }
    }

    /** Word's bookmarks know no hyphens. */
    private static String name(String anchor) {
        return anchor.replace('-', '_');
    }

    /** Begins a link to a place of the brief or an address. */
    void link(String target) {
        if (target.startsWith("#")) {
            xml.open("hyperlink", "anchor", name(target.substring(1)));
        } else {
            String relation = addresses.computeIfAbsent(target, address -> word.getPackagePart()
                    .addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation()).getId());
            xml.raw("<w:hyperlink r:id=\"" + relation + "\">");
        }
    }

    /** Words in the style of their paragraph. */
    void plain(String words) {
        run(words, false, Look.PLAIN);
    }

    /** Words in the colour of a force. */
    void coloured(String words, String colour) {
        xml.open("r");
        xml.open("rPr");
        xml.empty("color", "val", colour);
        xml.close("rPr");
        xml.words(words);
        xml.close("r");
    }

    private void run(String words, boolean linked, Look look) {
        xml.open("r");
        if (linked || !look.equals(Look.PLAIN)) {
            xml.open("rPr");
            dress(linked, look);
            xml.close("rPr");
        }
        xml.words(words);
        xml.close("r");
    }

    private void dress(boolean linked, Look look) {
        if (look.reference() > 0 && !style.equals(STANDS_ALONE)) {
            xml.empty("rStyle", "val", "Reference");
        } else if (look.quiet() && look.reference() == 0) {
            xml.empty("rStyle", "val", "Quiet");
        } else if (linked) {
            xml.empty("rStyle", "val", "Hyperlink");
        }
        if (look.strong()) {
            xml.empty("b");
        }
        if (!look.names().isEmpty()) {
            underline(look.names());
        }
        if (!look.tints().isEmpty()) {
            tint(look.tints().getLast());
        }
    }

    /** The innermost commitment colours the words; each has its number after it. */
    private void tint(Tint tint) {
        if (tint.suggested()) {
            xml.empty("bdr", "val", "dashed", "sz", "4", "color", Palette.LIGHT.force(tint.force()));
        } else {
            xml.empty("shd", "val", "clear", "color", "auto", "fill", Palette.LIGHT.tint(tint.force()));
        }
    }

    /** A name inside a name is underlined twice. */
    private void underline(List<NameMark> names) {
        NameMark inner = names.getLast();
        xml.empty("u", "val", names.size() > 1 ? "double" : inner.suggested() ? "dotted" : "single",
                "color", Palette.LIGHT.name(inner.type()));
    }
}
