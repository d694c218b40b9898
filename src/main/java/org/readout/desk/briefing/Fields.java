package org.readout.desk.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.jobs.TypedDate;
import org.readout.model.Timex;

/** The fields of the sheet, each under its label. */
final class Fields {

    private Fields() {}

    /** A field of one line. */
    static Node line(String name, StringProperty words) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(words);
        return under(name, field);
    }

    /** A field of several lines. */
    static Node lines(String name, StringProperty words, int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(words);
        return under(name, area);
    }

    /** A day as the officer types it; what is none leaves the field empty when it is left. */
    static Node day(String name, ObjectProperty<@Nullable LocalDate> day, boolean last) {
        TextField field = new TextField();
        field.setPromptText(Messages.text("briefing.day.prompt"));
        Runnable show = () -> field.setText(day.get() == null ? "" : Words.day(day.get()));
        show.run();
        day.subscribe(show);
        Runnable take = () -> {
            day.set(read(field.getText(), last));
            show.run();
        };
        field.setOnAction(event -> take.run());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                take.run();
            }
        });
        return under(name, field);
    }

    private static @Nullable LocalDate read(String typed, boolean last) {
        Function<Timex, LocalDate> end = last ? Timex::to : Timex::from;
        return typed.isBlank() ? null : TypedDate.read(typed, LocalDate.now()).map(end).orElse(null);
    }

    /** A control under its label, which it is called by. */
    static Node under(String name, Control control) {
        control.setId("briefing-" + name);
        Label label = caps("briefing." + name);
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        Help.on(control, "briefing.field");
        control.setMaxWidth(Double.MAX_VALUE);
        return new VBox(2, label, control);
    }

    static Label caps(String key) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().add("caps");
        return label;
    }

    static CheckBox tick(String name, BooleanProperty ticked) {
        CheckBox box = new CheckBox(Messages.text("briefing." + name));
        box.setId("briefing-" + name);
        Help.on(box, "briefing.tick");
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(ticked);
        return box;
    }

    /** A chip to press in or out. */
    static ToggleButton chip(String id, String words, BooleanProperty pressed) {
        ToggleButton chip = new ToggleButton(words);
        chip.setId("briefing-" + id);
        Help.on(chip, "briefing.tick");
        chip.getStyleClass().add("chip");
        chip.selectedProperty().bindBidirectional(pressed);
        return chip;
    }

    static FlowPane chips(List<ToggleButton> chips) {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("briefing-forces");
        pane.getChildren().addAll(chips);
        return pane;
    }

    static Button button(String name, Runnable action) {
        Button button = new Button(Messages.text("briefing." + name));
        button.setId("briefing-" + name);
        Help.on(button, "briefing." + name);
        button.setOnAction(event -> action.run());
        return button;
    }

    static Button link(String name, Runnable action) {
        Button link = button(name, action);
        link.getStyleClass().addAll("link", "small");
        return link;
    }

    /** Two beside one another, of one width. */
    static HBox pair(Node one, Node other) {
        HBox pair = new HBox(8, one, other);
        for (Node each : List.of(one, other)) {
            HBox.setHgrow(each, Priority.ALWAYS);
            ((Region) each).setPrefWidth(0);
        }
        return pair;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
