package org.readout.desk;

import java.util.Locale;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.UndoStack;

/** The top of the window: whose desk it is, the field that finds releases, and the two doors in and out. */
final class TopBar extends HBox {

    private final SearchField search;

    /**
     * @param words what releases are to hold
     */
    TopBar(String library, Keys keys, UndoStack undo, StringProperty words) {
        super(12);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label brand = new Label(Messages.text("app.name"));
        brand.getStyleClass().addAll("brand", "serif-strong");
        Label name = new Label(library);
        name.getStyleClass().add("mute");
        search = new SearchField(words);
        HBox.setHgrow(search, Priority.ALWAYS);
        Button brief = button(Action.BRIEF, keys);
        brief.getStyleClass().add("primary");
        brand.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(brand, name, gap(), search, gap(), step(Action.UNDO, keys, undo.undoLabelProperty()),
                step(Action.REDO, keys, undo.redoLabelProperty()),
                button(Action.THEME, keys), button(Action.IMPORT, keys), brief);
    }

    /** The field the palette is typed in. */
    Region searchField() {
        return search;
    }

    /** Puts the cursor into the field that finds releases. */
    void focusSearch() {
        search.enter();
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Button button(Action action, Keys keys) {
        Button button = new Button(Messages.text("top." + action.name()));
        button.setId("top-" + action.name().toLowerCase(Locale.ROOT));
        Help.on(button, action);
        button.setAccessibleText(action.label());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> keys.perform(action));
        return button;
    }

    /** A button that says what it would undo or do again, and rests where there is nothing. */
    private static Button step(Action action, Keys keys, ReadOnlyStringProperty label) {
        Button button = button(action, keys);
        button.disableProperty().bind(label.isEmpty());
        Help.on(button, Bindings.concat(action.label(), ": ", label, "   ", action.keysLabelProperty()));
        return button;
    }
}
