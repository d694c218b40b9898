package org.readout.desk.margin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;

import org.jspecify.annotations.Nullable;
import org.readout.desk.margin.Slots.Slot;

/**
 * Names or the history, in the order of a list and not of the text. Whatever comes or goes out of sight, what is in sight stays
 * where it stands.
 */
final class CardList extends Stack {

    private static final double EDGE = 8;

    private final ScrollBar bar = new ScrollBar();
    private final List<Node> fixed;
    /** What stays where it is when rows come, go or turn out higher than they were taken to be; null for the first. */
    private @Nullable Slot still;
    private double stillTop = EDGE;
    private boolean telling;
    /** Whether the card in hand has to be brought into sight when it is known how much room there is. */
    private boolean reveals;

    /** @param placeholder shown where there are no cards */
    CardList(MarginViewModel model, MarginTab tab, Node placeholder) {
        super(model, tab, placeholder);
        getStyleClass().add("card-list");
        fixed = List.of(placeholder, bar);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setVisible(false);
        bar.valueProperty().subscribe((before, now) -> {
            if (!telling) {
                scrollTo(now.doubleValue());
            }
        });
        getChildren().add(bar);
    }

    @Override
    List<Node> fixed() {
        return fixed;
    }

    /** What comes into sight changes the place of nothing else. */
    @Override
    double ahead() {
        return 0;
    }

    @Override
    double besides() {
        return bar.isVisible() ? bar.prefWidth(-1) : 0;
    }

    @Override
    void follow() {
        List<Slot> was = slots.all();
        int stood = held();
        super.follow();
        int held = held();
        // Taken in hand just now, it was the row of another mark of its group. Where it comes under another head, the list stays.
        int before = stood < 0 && was.size() == slots.size() ? held : stood;
        if (held >= 0 && before == held && isInSight(was.get(before))) {
            hold(slots.get(held), was.get(before).top);
        } else {
            holdWhatStays(was);
        }
    }

    /** What stood first in sight stays there, or the first below it that is still there. */
    private void holdWhatStays(List<Slot> was) {
        Set<Slot> left = new HashSet<>(slots.all());
        was.stream().filter(slot -> slot.top >= 0 && left.contains(slot)).findFirst()
                .ifPresentOrElse(slot -> hold(slot, slot.top), () -> still = null);
    }

    private void hold(@Nullable Slot slot, double top) {
        still = slot;
        stillTop = top;
    }

    private boolean isInSight(Slot slot) {
        return slot.card != null && slot.isWithin(0, getHeight());
    }

    @Override
    void reveal() {
        reveals = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        int held = held();
        if (reveals && getHeight() > 0) {
            reveals = false;
            if (held >= 0) {
                // Far away it stands where it was taken to, and how high it is is known when it is built.
                for (int i = 0; i < 2; i++) {
                    Slot slot = slots.get(held);
                    bringIntoSight(slot.top, slot.height);
                    arrange();
                }
            }
        }
        holdWhatIsInSight(held);
        boolean barred = bar.isVisible();
        showBar();
        if (barred != bar.isVisible()) {
            arrange();
        }
    }

    @Override
    void place() {
        int from = still == null ? 0 : Math.max(0, slots.all().indexOf(still));
        double top = still == null ? EDGE : stillTop;
        for (int i = from - 1; i >= 0; i--) {
            top -= slots.get(i).height + GAP;
        }
        double whole = heightOfAll();
        double highest = Math.min(EDGE, getHeight() - whole + EDGE);
        top = Math.clamp(top, highest, EDGE);
        for (Slot slot : slots.all()) {
            slot.top = top;
            top += slot.height + GAP;
        }
    }

    private double heightOfAll() {
        double height = 2 * EDGE - GAP;
        for (Slot slot : slots.all()) {
            height += slot.height + GAP;
        }
        return height;
    }

    /** The card in hand where it is in sight, else the first that wholly is. */
    private void holdWhatIsInSight(int held) {
        if (held >= 0 && isInSight(slots.get(held))) {
            hold(slots.get(held), slots.get(held).top);
            return;
        }
        for (Slot slot : slots.all()) {
            if (slot.top >= 0) {
                hold(slot, slot.top);
                return;
            }
        }
    }

    private void showBar() {
        double whole = heightOfAll();
        double beyond = whole - getHeight();
        telling = true;
        bar.setVisible(beyond > 0 && slots.size() > 0);
        if (bar.isVisible()) {
            bar.setMax(beyond);
            bar.setVisibleAmount(beyond * getHeight() / whole);
            bar.setBlockIncrement(getHeight());
            bar.setUnitIncrement(EDGE + GAP);
            bar.setValue(EDGE - slots.get(0).top);
        }
        telling = false;
        double width = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
    }

    private void scrollTo(double down) {
        double top = EDGE - down;
        for (Slot slot : slots.all()) {
            if (top + slot.height > 0) {
                hold(slot, top);
                break;
            }
            top += slot.height + GAP;
        }
        requestLayout();
    }

    @Override
    void scroll(double down) {
        stillTop += down;
        requestLayout();
    }

    @Override
    void bringIntoSight(double top, double height) {
        if (top < 0 || top + height > getHeight()) {
            double room = Math.max(EDGE, getHeight() - height - EDGE);
            stillTop += Math.clamp(top, EDGE, room) - top;
            requestLayout();
        }
    }
}
