package org.readout.desk.margin;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.readout.desk.margin.Slots.Slot;

/**
 * Commitments or notes beside their words: packed without overlap, and moving with the text. Where they need more room than
 * their text, they are scrolled on alone.
 */
final class CardColumn extends Stack {

    private static final double AHEAD = 80;

    private final Runnable pulse = this::keepBeside;
    private @Nullable Beside text;
    private boolean moved;
    private double above;
    private double slide;
    private double mostUp;
    private double mostDown;

    /** @param placeholder shown where there are no cards */
    CardColumn(MarginViewModel model, MarginTab tab, Node placeholder) {
        super(model, tab, placeholder);
        getStyleClass().add("card-column");
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(pulse);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(pulse);
            }
        });
    }

    /** Puts the cards beside a text. */
    void putBeside(Beside beside) {
        text = beside;
        requestLayout();
    }

    /** To be called when words stand elsewhere than before; the cards follow before the next picture is drawn. */
    void textMoved() {
        moved = true;
        requestLayout();
    }

    /** So far that none is measured while it comes in, which would push the others. */
    @Override
    double ahead() {
        return AHEAD;
    }

    @Override
    void reveal() {
        slide = 0;
        int held = held();
        if (text == null && held >= 0) {
            arrange();
            bringIntoSight(slots.get(held).top, slots.get(held).height);
        }
        requestLayout();
    }

    /** After layout and before the picture is drawn, so that cards and words move as one. */
    private void keepBeside() {
        if (moved && isVisible()) {
            moved = false;
            Beside beside = text;
            if (beside != null) {
                double now = beside.sight().above();
                // What was scrolled alone is made good while the text moves.
                slide -= Math.clamp(slide, -Math.abs(now - above), Math.abs(now - above));
                above = now;
            }
            arrange();
            tellHovered();
        }
    }

    @Override
    void place() {
        Wishes wishes = wishes();
        int count = wishes.wanted().length;
        double[] heights = new double[count];
        for (int i = 0; i < count; i++) {
            heights[i] = slots.get(wishes.first() + i).height + GAP;
        }
        double[] tops = Packing.tops(wishes.wanted(), wishes.weight(), heights, wishes.least() + GAP / 2, wishes.most());
        boolean begins = wishes.first() == 0;
        boolean ends = wishes.first() + count == slots.size();
        mostDown = !begins ? Double.MAX_VALUE : count == 0 ? 0 : Math.max(0, GAP / 2 - tops[0]);
        mostUp = !ends ? Double.MAX_VALUE
                : count == 0 ? 0 : Math.max(0, tops[count - 1] + heights[count - 1] - getHeight());
        slide = Math.clamp(slide, -mostUp, mostDown);
        for (int i = 0; i < slots.size(); i++) {
            boolean near = i >= wishes.first() && i < wishes.first() + count;
            slots.get(i).top = near ? tops[i - wishes.first()] + slide : Double.MAX_VALUE;
        }
    }

    private Wishes wishes() {
        Beside beside = text;
        int held = held();
        int written = slots.written();
        int still = written >= 0 ? written : held >= 0 && slots.starts()[held] < 0 ? held : -1;
        if (still >= 0) {
            Slot slot = slots.get(still);
            double room = Math.max(GAP / 2, getHeight() - slot.height - GAP);
            return Wishes.around(slots.size(), still, Math.clamp(slot.top - slide, GAP / 2, room));
        }
        if (beside == null) {
            return Wishes.list(slots.size());
        }
        double origin = localToScene(0, 0).getY() / getLocalToSceneTransform().getMyy();
        return Wishes.beside(slots.starts(), slots.marks(), held, slots.heights(), getHeight() - GAP, origin, beside);
    }

    /** Scrolls text and cards; the cards alone where the text has come to its end. */
    @Override
    void scroll(double down) {
        double left = down;
        if (slide * down < 0) {
            double back = Math.clamp(down, -Math.abs(slide), Math.abs(slide));
            slide += back;
            left -= back;
        }
        if (text != null && left != 0 && slots.written() < 0) {
            left = -text.scroll(-left);
        }
        slide = Math.clamp(slide + left, -mostUp, mostDown);
        requestLayout();
    }

    @Override
    void bringIntoSight(double top, double height) {
        if (top < 0 || top + height > getHeight()) {
            slide += top < 0 || height > getHeight() ? GAP / 2 - top : getHeight() - GAP - top - height;
            requestLayout();
        }
    }
}
