package org.readout.desk.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Overlay;
import org.readout.model.Force;
import org.readout.timeline.Filter;
import org.readout.timeline.TimelineEntry;
import org.readout.timeline.Words;

/** Says what of the library is wanted on the strip. */
final class FilterPopover extends Popover {

    private static final String ANY = "";
    private static final int OFFERED = 300;

    private final TimelineViewModel model;
    private final Words words;
    private final ComboBox<String> party = new ComboBox<>();
    private final ComboBox<String> country = new ComboBox<>();
    private final ComboBox<Filter.State> state = new ComboBox<>();

    FilterPopover(Overlay overlay, Node back, TimelineViewModel model) {
        super(overlay, back, model.words().get("filter.title"));
        this.model = model;
        this.words = model.words();
        setId("timeline-filter");
        Filter filter = model.filterProperty().get();
        offer(party, filter.parties(), text -> text.isEmpty() ? words.get("filter.party") : text);
        offer(country, filter.countries(), text -> text.isEmpty() ? words.get("filter.country") : words.country(text));
        party.setId("timeline-filter-party");
        country.setId("timeline-filter-country");
        party.valueProperty().subscribe((before, now) -> set(model.filterProperty().get().withParties(chosen(now))));
        country.valueProperty().subscribe((before, now) -> set(model.filterProperty().get().withCountries(chosen(now))));
        state.getItems().setAll(Filter.State.values());
        state.setValue(filter.state());
        Help.on(state, "timeline.filter");
        state.setAccessibleText(words.get("filter.state"));
        state.setConverter(shown(value -> words.get("filter.state." + value.name().toLowerCase(Locale.ROOT))));
        state.valueProperty().subscribe((before, now) -> set(model.filterProperty().get().withState(now)));
        HBox forces = new HBox(8);
        for (Force force : Force.values()) {
            if (force != Force.POSITION) {
                forces.getChildren().add(check(force, filter));
            }
        }
        Button clear = new Button(words.get("filter.clear"));
        clear.getStyleClass().add("link");
        Help.on(clear, "timeline.all");
        clear.setOnAction(event -> {
            set(Filter.NONE);
            close();
        });
        getChildren().addAll(party, country, forces, state, clear);
        model.everything().thenAccept(entries -> {
            List<String> parties = commonest(entries, TimelineEntry::parties);
            List<String> countries = commonest(entries, TimelineEntry::countries);
            Platform.runLater(() -> {
                fill(party, parties);
                fill(country, countries);
            });
        });
    }

    ComboBox<String> first() {
        return party;
    }

    private void set(Filter filter) {
        model.filterProperty().set(filter);
    }

    private static Set<String> chosen(@Nullable String value) {
        return value == null || value.isEmpty() ? Set.of() : Set.of(value);
    }

    private static void offer(ComboBox<String> box, Set<String> chosen, Function<String, String> name) {
        box.setConverter(shown(name));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(name.apply(ANY));
        Help.on(box, "timeline.filter");
        box.setValue(chosen.stream().findFirst().orElse(ANY));
    }

    private static void fill(ComboBox<String> box, List<String> values) {
        List<String> all = new ArrayList<>(List.of(ANY));
        all.addAll(values);
        String value = box.getValue();
        box.getItems().setAll(all);
        box.setValue(value);
    }

    private CheckBox check(Force force, Filter filter) {
        CheckBox check = new CheckBox(words.force(force));
        Help.on(check, "timeline.filter");
        check.setSelected(filter.forces().isEmpty() || filter.forces().contains(force));
        check.selectedProperty().subscribe((before, now) -> {
            Set<Force> wanted = EnumSet.complementOf(EnumSet.of(Force.POSITION));
            if (!model.filterProperty().get().forces().isEmpty()) {
                wanted = EnumSet.copyOf(model.filterProperty().get().forces());
            }
            if (now) {
                wanted.add(force);
            } else {
                wanted.remove(force);
            }
            // None ticked or all of them: both want every one.
            set(model.filterProperty().get().withForces(wanted.size() == Force.values().length - 1 ? Set.of() : wanted));
        });
        return check;
    }

    private static List<String> commonest(List<TimelineEntry> entries, Function<TimelineEntry, List<String>> part) {
        Map<String, Integer> counts = new HashMap<>();
        entries.forEach(entry -> part.apply(entry).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(OFFERED).map(Map.Entry::getKey).toList();
    }

    private static <T> StringConverter<T> shown(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                // A choice box asks for words alone; only a box that can be typed in asks the way back.
                throw new UnsupportedOperationException("Nobody types here");
            }
        };
    }
}
