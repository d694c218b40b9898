package org.readout.desk.margin;

import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Messages;

/** The fields of the forms: each under its name, with what is wrong or understood in words beneath. */
final class Fields {

    private Fields() {}

    static TextField text(Property<String> value) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        field.setMinWidth(0);
        field.setPrefColumnCount(6);
        return field;
    }

    static TextArea area(Property<String> value, int rows) {
        TextArea area = new TextArea();
        area.textProperty().bindBidirectional(value);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setMinWidth(0);
        area.setPrefWidth(100);
        Keys.tabLeaves(area);
        return area;
    }

    static <T> ComboBox<T> choice(ObjectProperty<T> value, List<T> values, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T of) {
                return of == null ? "" : words.apply(of);
            }

            @Override
            public T fromString(String text) {
                return values.stream().filter(each -> words.apply(each).equals(text)).findFirst().orElse(value.get());
            }
        });
        box.valueProperty().bindBidirectional(value);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        return box;
    }

    static CheckBox check(String words, Property<Boolean> value) {
        CheckBox box = new CheckBox(words);
        box.selectedProperty().bindBidirectional(value);
        Help.on(box, "field");
        return box;
    }

    /** A field under its name; {@code lines} beneath are shown while they say something. */
    static VBox named(String name, Control field, Node... lines) {
        Label label = Card.label(name, "mute", "small");
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setAccessibleText(name);
        if (field.getAccessibleHelp() == null) {
            Help.on(field, "field");
        }
        VBox box = new VBox(3, label, field);
        box.getChildren().addAll(lines);
        box.setMinWidth(0);
        return box;
    }

    static VBox date(String name, DateField date) {
        TextField field = text(date.textProperty());
        field.setPromptText(Messages.text("margin.date.prompt"));
        Help.on(field, "date");
        return named(name, field, line(date.errorProperty(), "alert"), line(date.understoodProperty(), "mute"));
    }

    /** A line that is there while it has words. */
    static Label line(ReadOnlyStringProperty words, String style) {
        Label line = Card.wrapped("", style, "small");
        line.textProperty().bind(words);
        line.visibleProperty().bind(words.isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /** Fields side by side, of equal width. */
    static HBox pair(Region left, Region right) {
        for (Region side : List.of(left, right)) {
            HBox.setHgrow(side, Priority.ALWAYS);
            side.setPrefWidth(100);
        }
        return new HBox(8, left, right);
    }
}
