package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;
import org.readout.desk.margin.Slots.Slot;

/**
 * Cards at the height of their words: packed without overlap, and moving with the text. Only those in sight are built, so
 * three thousand of them cost no more than ten. Where they need more room than their text, they are scrolled on alone.
 */
final class CardColumn extends Region implements Stack {

    private static final double GAP = 8;
    private static final double SIDE = 12;
    /** Cards so far out of sight are built already, so that none is measured while it comes in. */
    private static final double MARGIN = 80;
    /** Building cards tells their heights, which may bring others into sight. */
    private static final int PASSES = 4;

    private final MarginViewModel model;
    private final MarginTab tab;
    private final RowNodes nodes;
    private final Node placeholder;
    private final Runnable pulse = this::keepBeside;
    private final Slots slots = new Slots();
    private BiConsumer<@Nullable UUID, Node> onHover = (mark, card) -> {};
    private @Nullable Slot hovered;
    private @Nullable Beside text;
    private boolean moved;
    private double above;
    private double slide;
    private double mostUp;
    private double mostDown;
    /** The row the arrow keys stand on, which has no mark; -1 where they stand on the mark in hand. */
    private int line = -1;

    /** @param placeholder shown where there are no cards */
    CardColumn(MarginViewModel model, MarginTab tab, Node placeholder) {
        this.model = model;
        this.tab = tab;
        this.placeholder = placeholder;
        nodes = new RowNodes(model);
        getStyleClass().add("card-column");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(true);
        setMinHeight(0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(placeholder);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(ScrollEvent.SCROLL, event -> {
            scroll(event.getDeltaY());
            event.consume();
        });
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(pulse);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(pulse);
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::showFocused);
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

    @Override
    public void setOnHover(BiConsumer<@Nullable UUID, Node> told) {
        onHover = told;
    }

    @Override
    public Region pane() {
        return this;
    }

    @Override
    public void follow() {
        List<MarginRow> rows = model.rowsProperty(tab).get();
        slots.follow(rows);
        line = -1;
        placeholder.setVisible(rows.isEmpty());
        requestLayout();
    }

    @Override
    public void reveal() {
        slide = 0;
        int held = held();
        if (text == null && held >= 0) {
            arrange();
            slide(slots.get(held).top, slots.get(held).height);
        }
        requestLayout();
    }

    @Override
    public List<MarginRow> inSight() {
        return slots.all().stream().filter(slot -> slot.card != null && slot.isWithin(0, getHeight()))
                .map(slot -> slot.row).toList();
    }

    @Override
    protected void layoutChildren() {
        arrange();
        placeholder.resizeRelocate(0, 0, getWidth(), placeholder.prefHeight(getWidth()));
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
            Slot over = hovered;
            if (over != null && over.card != null) {
                onHover.accept(over.row.mark(), over.card);
            }
        }
    }

    private void arrange() {
        if (getHeight() <= 0 || getWidth() <= 2 * SIDE) {
            return;
        }
        boolean settled = false;
        for (int pass = 0; pass < PASSES && !settled; pass++) {
            place();
            settled = build();
        }
        for (Slot slot : slots.all()) {
            if (slot.card != null) {
                slot.card.resizeRelocate(SIDE, Math.round(slot.top), getWidth() - 2 * SIDE, slot.height);
                slot.card.layout();
            }
        }
    }

    private void place() {
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

    /** Builds the cards in sight and takes away the others; whether all are as high as they were taken to be. */
    private boolean build() {
        double width = getWidth() - 2 * SIDE;
        boolean settled = true;
        List<Node> shown = new ArrayList<>(List.of(placeholder));
        for (Slot slot : slots.all()) {
            boolean near = slot.isWithin(-MARGIN, getHeight() + MARGIN);
            Region card = slot.card;
            if (!near && slot.row.form() == null) {
                slot.card = null;
                continue;
            }
            if (card == null) {
                card = built(slot);
            }
            shown.add(card);
            if (card.getParent() != this) {
                getChildren().add(card);
                card.applyCss();
            }
            double height = Math.ceil(card.prefHeight(width));
            settled &= Math.abs(height - slot.height) < 1;
            slot.height = height;
        }
        if (getChildren().size() > shown.size()) {
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            getChildren().retainAll(shown);
            if (focused != null && focused.getScene() == null) {
                requestFocus();
            }
        }
        return settled;
    }

    private Region built(Slot slot) {
        Region card = nodes.of(slot.row, null);
        slot.card = card;
        card.setAccessibleRole(AccessibleRole.LIST_ITEM);
        card.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                model.activate(slot.row);
                event.consume();
            }
        });
        card.setOnMouseEntered(event -> {
            hovered = slot;
            onHover.accept(slot.row.mark(), card);
        });
        card.setOnMouseExited(event -> {
            hovered = null;
            onHover.accept(null, card);
        });
        return card;
    }

    /** Scrolls text and cards; the cards alone where the text has come to its end. */
    private void scroll(double down) {
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

    /** Slides the cards so that what stands there is in sight. */
    private void slide(double top, double height) {
        if (top < 0 || top + height > getHeight()) {
            slide += top < 0 || height > getHeight() ? GAP / 2 - top : getHeight() - GAP - top - height;
            requestLayout();
        }
    }

    private void showFocused(@Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.getParent() == this && focused != null) {
                Bounds at = sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
                slide(at.getMinY() - GAP, at.getHeight() + 2 * GAP);
                return;
            }
        }
    }

    private void key(KeyEvent event) {
        int at = line >= 0 ? line : held();
        int to = switch (event.getCode()) {
            case UP -> Math.max(0, at - 1);
            case DOWN -> at + 1;
            case HOME -> 0;
            case END -> slots.size() - 1;
            case PAGE_UP -> Math.max(0, at - inSight().size());
            case PAGE_DOWN -> at + Math.max(1, inSight().size());
            case ENTER, SPACE -> at;
            default -> -1;
        };
        if (to < 0 || slots.size() == 0) {
            return;
        }
        event.consume();
        Slot slot = slots.get(Math.min(to, slots.size() - 1));
        boolean takes = to == at;
        UUID mark = slot.row.mark();
        if (takes) {
            model.activate(slot.row);
        } else if (mark != null) {
            line = -1;
            model.choose(mark);
        } else {
            line = slots.all().indexOf(slot);
            slide(slot.top, slot.height);
        }
    }

    private int held() {
        return slots.of(model.chosenProperty().get());
    }
}
