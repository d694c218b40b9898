package org.readout.desk.timeline;

import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;

import org.readout.timeline.Item;
import org.readout.timeline.Words;

/** Says in words what stands under the pointer or is in hand. A node of the strip, so that pictures show it. */
final class Hint extends Label {

    private static final double WIDEST = 420;
    private static final double GAP = 6;
    private static final int LISTED = 4;

    private final Words words;

    Hint(Words words) {
        this.words = words;
        getStyleClass().add("timeline-hint");
        setManaged(false);
        setMouseTransparent(true);
        setWrapText(true);
        setMaxWidth(WIDEST);
        setVisible(false);
    }

    void hide() {
        setVisible(false);
    }

    /**
     * Shows what {@code items} are, beside {@code at}.
     *
     * @param at in the parent's pixels
     * @param width of the parent
     * @param height of the parent
     */
    void show(List<Item> items, Bounds at, double width, double height) {
        setText(text(items));
        setVisible(true);
        applyCss();
        double wide = Math.min(prefWidth(-1), WIDEST);
        double high = prefHeight(wide);
        double x = Math.clamp(at.getMinX(), GAP, Math.max(GAP, width - wide - GAP));
        double below = at.getMaxY() + GAP;
        double y = below + high <= height ? below : Math.max(0, at.getMinY() - GAP - high);
        resizeRelocate(x, y, wide, high);
    }

    private String text(List<Item> items) {
        if (items.size() == 1) {
            return items.getFirst().entry().spoken();
        }
        StringBuilder lines = new StringBuilder();
        for (Item item : items.subList(0, Math.min(LISTED, items.size()))) {
            lines.append("\n• ").append(line(item));
        }
        return words.get("folded", items.size(), items.size() > LISTED ? lines + "\n…" : lines.toString());
    }

    /** One item in a line: "Agreed · 26 December 2024 · keep in touch". */
    static String line(Item item) {
        String[] lines = item.entry().spoken().split("\n");
        return lines.length < 3 ? lines[0] : lines[0] + " · " + lines[1];
    }
}
