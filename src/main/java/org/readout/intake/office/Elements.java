package org.readout.intake.office;

import java.util.Set;

import org.readout.intake.page.Blocks;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes down as blocks what Tika's readers tell as elements of XHTML. */
final class Elements extends DefaultHandler {

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "table", "tr", "blockquote", "pre");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final Blocks blocks;
    private final StringBuilder text = new StringBuilder();
    private boolean inBody;
    private int cells;

    Elements(Blocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        if (name.equals("body")) {
            inBody = true;
        } else if (CELLS.contains(name)) {
            text.append(text.isEmpty() ? "" : "\t");
            cells++;
        } else if (name.equals("br")) {
            text.append('\n');
        } else if (BLOCKS.contains(name) && cells == 0) {
            end();
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        if (CELLS.contains(name)) {
            cells--;
        } else if (BLOCKS.contains(name)) {
            if (cells == 0) {
                end();
            } else {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ' ' ? "" : " ");
            }
        } else if (name.equals("body")) {
            end();
            inBody = false;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inBody) {
            text.append(characters, start, length);
        }
    }

    /** White space between elements that is no part of a document comes here. */
    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {}

    private void end() {
        blocks.add(text.toString(), false);
        text.setLength(0);
    }
}
