package org.readout.desk.margin;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.WhenSeen;
import org.readout.desk.toolkit.Words;
import org.readout.model.Force;
import org.readout.model.NameType;

/** Under the tabs: which cards are shown, how many, and the offer to accept them all. */
final class FilterBar extends VBox {

    private static final List<Double> CONFIDENCES = List.of(0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0);

    private final MarginViewModel model;
    private final HBox filters = new HBox(4);
    private final ComboBox<Option<Force>> force;
    private final ComboBox<Option<NameType>> type;
    private final ComboBox<Option<Standing>> standing;
    private final ComboBox<Option<String>> party;
    private final ComboBox<Option<String>> tag;
    private final AcceptLine accept;

    /** One choice of a filter; null is any. */
    private record Option<T>(@Nullable T value, String words) {}

    FilterBar(MarginViewModel model) {
        this.model = model;
        getStyleClass().add("filter-bar");
        force = box("force", options(List.of(Force.values()), "margin.any.force", Words::force), MarginFilter::withForce);
        type = box("type", options(List.of(NameType.values()), "margin.any.type", Words::type), MarginFilter::withType);
        standing = box("standing", options(List.of(Standing.values()), "margin.any.standing",
                of -> Messages.text("margin.standing." + of)), MarginFilter::withStanding);
        party = box("party", options(List.of(), "margin.any.party", Function.identity()), MarginFilter::withParty);
        tag = box("tag", options(List.of(), "margin.any.tag", Function.identity()), MarginFilter::withTag);
        Button clear = Card.button("×", "filter.clear", "link", model::clearFilter);
        clear.setAccessibleText(Messages.text("margin.filter.clear"));
        clear.visibleProperty().bind(model.filterProperty().map(MarginFilter::isOn));
        clear.managedProperty().bind(clear.visibleProperty());
        ToggleButton compact = new ToggleButton(Messages.text("margin.compact"));
        compact.setId("margin-compact");
        compact.getStyleClass().addAll("chip", "small");
        Help.on(compact, Action.COMPACT);
        compact.selectedProperty().bindBidirectional(model.compactProperty());
        compact.setMinWidth(Region.USE_PREF_SIZE);
        filters.setAlignment(Pos.CENTER_LEFT);
        filters.getChildren().addAll(force, type, standing, party, tag, clear);
        accept = new AcceptLine(model, compact);
        HBox trust = trust();
        getChildren().addAll(filters, trust, accept);
        model.tabProperty().subscribe(this::arrange);
        WhenSeen.add(filters.getChildren(), force, type, standing, party, tag);
        WhenSeen.add(getChildren(), trust);
        model.filterProperty().subscribe(this::show);
        // Those chosen last stand first.
        model.lastTypesProperty().subscribe(last -> offer(type, model.types(), "margin.any.type", Words::type));
        model.stacks().partiesProperty().subscribe(names -> offer(party, names, "margin.any.party", Function.identity()));
        model.stacks().tagsProperty().subscribe(tags -> offer(tag, tags, "margin.any.tag", Function.identity()));
    }

    private <T> void offer(ComboBox<Option<T>> box, List<T> values, String any, Function<T, String> words) {
        List<Option<T>> options = options(values, any, words);
        if (!options.equals(List.copyOf(box.getItems()))) {
            box.getItems().setAll(options);
            show(model.filterProperty().get());
        }
    }

    /** Gives the keyboard to the first filter. */
    void enter() {
        (force.isVisible() ? force : type.isVisible() ? type : tag).requestFocus();
    }

    private void arrange(MarginTab tab) {
        setVisible(tab != MarginTab.HISTORY);
        setManaged(isVisible());
        shown(force, tab == MarginTab.COMMITMENTS);
        shown(type, tab == MarginTab.NAMES);
        shown(standing, tab != MarginTab.NOTES);
        shown(party, tab != MarginTab.NOTES);
        shown(this.tag, tab == MarginTab.NOTES);
        // Notes are the officer's own: nothing of them waits to be accepted.
        accept.offer(tab != MarginTab.NOTES);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void show(MarginFilter filter) {
        choose(force, filter.force());
        choose(type, filter.type());
        choose(standing, filter.standing());
        choose(party, filter.party());
        choose(tag, filter.tag());
    }

    private static <T> void choose(ComboBox<Option<T>> box, @Nullable T value) {
        box.getItems().stream().filter(option -> Objects.equals(option.value(), value)).findFirst()
                .ifPresent(box::setValue);
    }

    private <T> ComboBox<Option<T>> box(
            String key, List<Option<T>> options, BiFunction<MarginFilter, @Nullable T, MarginFilter> with) {
        ComboBox<Option<T>> box = new ComboBox<>();
        box.setId("margin-filter-" + key);
        box.getItems().setAll(options);
        box.setValue(options.getFirst());
        box.setCellFactory(list -> new OptionCell<>());
        box.setButtonCell(new OptionCell<>());
        box.setAccessibleText(Messages.text("margin.filter." + key));
        Help.on(box, Action.FILTER_CARDS);
        box.setMinWidth(0);
        box.setPrefWidth(96);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.valueProperty().subscribe((before, now) -> {
            if (now != null) {
                model.filterProperty().set(with.apply(model.filterProperty().get(), now.value()));
            }
        });
        return box;
    }

    private static <T> List<Option<T>> options(List<T> values, String any, Function<T, String> words) {
        return Stream.concat(
                        Stream.of(new Option<T>(null, Messages.text(any))),
                        values.stream().map(value -> new Option<>(value, words.apply(value))))
                .toList();
    }

    /** From which confidence names are trusted; with the names, since it is they that are trusted. */
    private HBox trust() {
        ComboBox<Double> from = new ComboBox<>();
        from.setId("margin-trusted");
        from.getItems().setAll(CONFIDENCES);
        from.setConverter(new Percent());
        from.setAccessibleText(Messages.text("margin.trust.spoken"));
        Help.on(from, "trust");
        model.policyProperty().subscribe(policy -> from.setValue(policy.trusted()));
        from.valueProperty().subscribe((before, now) -> {
            if (now != null && now != model.policy().trusted()) {
                model.setTrusted(now);
            }
        });
        Label label = Card.label(Messages.text("margin.trust"), "mute", "small");
        label.setLabelFor(from);
        HBox line = new HBox(6, label, from);
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(model.tabProperty().isEqualTo(MarginTab.NAMES));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private static final class OptionCell<T> extends ListCell<@Nullable Option<T>> {
        @Override
        protected void updateItem(@Nullable Option<T> option, boolean empty) {
            super.updateItem(option, empty);
            setText(option == null ? "" : option.words());
        }
    }
}
