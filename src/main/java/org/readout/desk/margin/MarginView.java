package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.WhenSeen;

/** The cards beside the text. */
public final class MarginView extends VBox implements AutoCloseable {

    /** Narrower, and the names of the tabs would be cut. */
    private static final double NARROWEST = 334;

    private final MarginViewModel model;
    private final Map<MarginTab, Stack> lists = new EnumMap<>(MarginTab.class);
    private final FilterBar filters;
    private final Subscription subscriptions;

    public MarginView(MarginViewModel model) {
        this.model = model;
        getStyleClass().add("margin");
        setMinWidth(NARROWEST);
        StackPane stacks = new StackPane();
        VBox.setVgrow(stacks, Priority.ALWAYS);
        List<Subscription> kept = new ArrayList<>();
        for (MarginTab tab : MarginTab.values()) {
            Stack stack = stack(tab);
            stack.setId("margin-" + tab.name().toLowerCase(Locale.ROOT) + "-list");
            stack.setAccessibleText(Messages.text("margin.list." + tab));
            Help.on(stack, "cards");
            stack.setVisible(false);
            lists.put(tab, stack);
            stacks.getChildren().add(stack);
            kept.add(model.rowsProperty(tab).subscribe(rows -> {
                if (stack.isVisible()) {
                    stack.follow();
                }
            }));
        }
        lists.values().forEach(stack -> WhenSeen.add(stacks.getChildren(), stack));
        kept.add(model.tabProperty().subscribe(this::bringForward));
        kept.add(model.chosenProperty().subscribe(chosen -> shown().reveal()));
        kept.add(model.formProperty().subscribe(form -> shown().reveal()));
        filters = new FilterBar(model);
        AdriftPane adrift = new AdriftPane(model.adrift());
        getChildren().addAll(new TabBar(model), adrift, filters, stacks);
        WhenSeen.add(getChildren(), adrift);
        model.setInSight(() -> shown().inSight());
        subscriptions = Subscription.combine(kept.toArray(Subscription[]::new));
    }

    /** Shows one stack; the others stand still until they are shown, since each costs its layout. */
    private void bringForward(MarginTab wanted) {
        lists.forEach((tab, list) -> {
            boolean show = tab == wanted;
            if (show && !list.isVisible()) {
                list.follow();
            }
            list.setVisible(show);
        });
        shown().reveal();
        textMoved();
    }

    private Stack shown() {
        return Objects.requireNonNull(lists.get(model.tabProperty().get()));
    }

    /** Opens the mark in hand for correction in its card. */
    public void editChosen() {
        model.editChosen();
    }

    /** @param told the mark of the card under the pointer, null where it has left, and the card */
    public void setOnHover(BiConsumer<@Nullable UUID, Node> told) {
        lists.values().forEach(list -> list.setOnHover(told));
    }

    /** Puts commitments and notes beside the words they are of. */
    public void putBeside(Beside text) {
        columns().forEach(column -> column.putBeside(text));
    }

    /** To be called when words stand elsewhere than before. */
    public void textMoved() {
        if (shown() instanceof CardColumn column) {
            column.textMoved();
        }
    }

    private Stream<CardColumn> columns() {
        return lists.values().stream().filter(CardColumn.class::isInstance).map(CardColumn.class::cast);
    }

    private Stack stack(MarginTab tab) {
        return switch (tab) {
            case COMMITMENTS, NOTES -> new CardColumn(model, tab, empty(tab));
            case NAMES, HISTORY -> new CardList(model, tab, empty(tab));
        };
    }

    /** Offers to accept all that is shown; asked again, does so. */
    public void acceptAll() {
        model.strikeAcceptAll();
    }

    /** Puts the keyboard on the filters of the cards. */
    public void enterFilters() {
        if (!filters.isVisible()) {
            model.tabProperty().set(MarginTab.COMMITMENTS);
        }
        filters.enter();
    }

    /** Changes between whole cards and cards of one line. */
    public void switchCompact() {
        model.compactProperty().set(!model.compactProperty().get());
    }

    /** Takes back what is on offer; false if nothing is. */
    public boolean escape() {
        return model.escape();
    }

    /** Puts the keyboard on the cards shown. */
    public void focusCards() {
        shown().requestFocus();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        model.close();
    }

    private static Node empty(MarginTab tab) {
        Label head = Card.wrapped(Messages.text("margin.empty." + tab + ".head"), "strong");
        Label words = Card.wrapped(Messages.text("margin.empty." + tab + ".words"), "mute");
        for (Label label : List.of(head, words)) {
            label.setTextAlignment(TextAlignment.CENTER);
        }
        VBox empty = new VBox(8, head, words);
        empty.getStyleClass().add("margin-empty");
        empty.setAlignment(Pos.TOP_CENTER);
        return empty;
    }
}
