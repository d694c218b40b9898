package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;
import org.readout.desk.margin.MarginRow.HeadRow;
import org.readout.desk.margin.Slots.Slot;

/**
 * The cards of one tab, each at the height of its words. Only those in sight are built, so three thousand of them cost no
 * more than ten; and where rows come or go, the cards of all others stay as they are.
 */
abstract sealed class Stack extends Region permits CardList, CardColumn {

    static final double GAP = 8;
    private static final double SIDE = 12;
    /** Building cards tells their heights, which may bring others into sight. */
    private static final int PASSES = 4;
    private static final PseudoClass WALKED = PseudoClass.getPseudoClass("walked");

    final MarginViewModel model;
    final Slots slots = new Slots();
    private final MarginTab tab;
    private final RowNodes nodes;
    private final Node placeholder;
    private BiConsumer<@Nullable UUID, Node> onHover = (mark, card) -> {};
    private @Nullable Slot hovered;
    /** The row the arrow keys stand on, which has no mark; null where they stand on the mark in hand. */
    private @Nullable Slot walked;

    /** @param placeholder shown where there are no cards */
    Stack(MarginViewModel model, MarginTab tab, Node placeholder) {
        this.model = model;
        this.tab = tab;
        this.placeholder = placeholder;
        nodes = new RowNodes(model);
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
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::showFocused);
    }

    /** Gives every row its place. */
    abstract void place();

    /** Scrolls by so many pixels, down where they are negative. */
    abstract void scroll(double down);

    /** Scrolls no farther than is needed to have in sight what stands there. */
    abstract void bringIntoSight(double top, double height);

    /** Brings the card in hand into sight. */
    abstract void reveal();

    /** The room beside the cards that something else takes. */
    double besides() {
        return 0;
    }

    /** Cards so far out of sight are built already. */
    abstract double ahead();

    /** What is always there, before the cards. */
    List<Node> fixed() {
        return List.of(placeholder);
    }

    /** @param told the mark of the card under the pointer, null where it has left, and the card */
    void setOnHover(BiConsumer<@Nullable UUID, Node> told) {
        onHover = told;
    }

    /** Says again which card is under the pointer, since it stands elsewhere. */
    void tellHovered() {
        Slot over = hovered;
        if (over != null && over.card != null) {
            onHover.accept(over.row.mark(), over.card);
        }
    }

    /** Shows the rows as they are now, and the card in hand. */
    void follow() {
        List<MarginRow> rows = model.rowsProperty(tab).get();
        slots.follow(rows);
        walked = null;
        placeholder.setVisible(rows.isEmpty());
        requestLayout();
    }

    /** The rows in sight, wholly or in part. */
    List<MarginRow> inSight() {
        return slots.all().stream().filter(slot -> slot.card != null && slot.isWithin(0, getHeight()))
                .map(slot -> slot.row).toList();
    }

    @Override
    protected void layoutChildren() {
        arrange();
        placeholder.resizeRelocate(0, 0, getWidth(), placeholder.prefHeight(getWidth()));
    }

    final void arrange() {
        double width = getWidth() - besides() - 2 * SIDE;
        if (getHeight() <= 0 || width <= 0) {
            return;
        }
        boolean settled = false;
        for (int pass = 0; pass < PASSES && !settled; pass++) {
            place();
            settled = build(width);
        }
        for (Slot slot : slots.all()) {
            if (slot.card != null) {
                slot.card.resizeRelocate(SIDE, Math.round(slot.top), width, slot.height);
                slot.card.layout();
            }
        }
    }

    /** Builds the cards in sight and takes away the others; whether all are as high as they were taken to be. */
    private boolean build(double width) {
        List<Slot> near = new ArrayList<>();
        Set<Node> spare = new HashSet<>(getChildren());
        fixed().forEach(spare::remove);
        for (Slot slot : slots.all()) {
            if (slot.isWithin(-ahead(), getHeight() + ahead()) || slot.row.form() != null) {
                near.add(slot);
                spare.remove(slot.card);
            } else {
                slot.card = null;
            }
        }
        boolean settled = true;
        int place = fixed().size();
        for (Slot slot : near) {
            if (slot.card == null) {
                show(slot, spare, place);
            }
            place++;
            settled &= slot.measure(width);
        }
        if (!spare.isEmpty()) {
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            getChildren().removeAll(spare);
            if (focused != null && focused.getScene() == null) {
                requestFocus();
            }
        }
        return settled;
    }

    /** Builds the card of a row, or writes the row into one that nobody needs any more. */
    private void show(Slot slot, Set<Node> spare, int place) {
        Region card = nodes.of(slot.row, spare);
        spare.remove(card);
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
        card.pseudoClassStateChanged(WALKED, slot == walked);
        if (card.getParent() != this) {
            // In the order of the rows, which is the order Tab goes in.
            getChildren().add(Math.min(place, getChildren().size()), card);
        }
        card.applyCss();
    }

    private void showFocused(@Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.getParent() == this && focused != null) {
                Bounds at = sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
                bringIntoSight(at.getMinY() - GAP, at.getHeight() + 2 * GAP);
                return;
            }
        }
    }

    private void key(KeyEvent event) {
        int at = at();
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
        Slot slot = slots.get(beyondHeads(Math.min(to, slots.size() - 1), to < at));
        UUID mark = slot.row.mark();
        if (to == at) {
            model.activate(slot.row);
        } else if (mark != null) {
            walkTo(null);
            model.choose(mark);
        } else {
            walkTo(slot);
            bringIntoSight(slot.top, slot.height);
        }
    }

    /** The next row that is not a mere head; backwards where there is none. */
    private int beyondHeads(int from, boolean up) {
        int row = from;
        while (row >= 0 && row < slots.size() && slots.get(row).row instanceof HeadRow) {
            row += up ? -1 : 1;
        }
        return row < 0 || row >= slots.size() ? up ? Math.min(from + 1, slots.size() - 1) : Math.max(0, from - 1) : row;
    }

    private void walkTo(@Nullable Slot slot) {
        for (Slot each : new @Nullable Slot[] {walked, slot}) {
            if (each != null && each.card != null) {
                each.card.pseudoClassStateChanged(WALKED, each == slot);
            }
        }
        walked = slot;
    }

    private int at() {
        return walked == null ? held() : slots.all().indexOf(walked);
    }

    /** The row of the mark in hand; -1 where there is none. */
    final int held() {
        return slots.of(model.chosenProperty().get());
    }

    /** The list is more than the cards that are built: how many there are, and which the keys stand on. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> slots.size();
            case ITEM_AT_INDEX -> card((Integer) parameters[0]);
            case FOCUS_ITEM -> card(at());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private @Nullable Node card(int row) {
        return row >= 0 && row < slots.size() ? slots.get(row).card : null;
    }
}
