package org.readout.desk;

import java.util.Locale;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Messages;

/** The top of the window: whose desk it is, the field that finds releases, and the two doors in and out. */
final class TopBar extends HBox {

    private final TextField search = new TextField();

    TopBar(String library, Keys keys) {
        super(12);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label brand = new Label(Messages.text("app.name"));
        brand.getStyleClass().addAll("brand", "serif-strong");
        Label name = new Label(library);
        name.getStyleClass().add("mute");
        search.setPromptText(Messages.text("top.search"));
        search.setAccessibleText(Action.FIND_RELEASE.label());
        Label key = new Label(Action.FIND_RELEASE.keysLabel());
        key.getStyleClass().add("key");
        key.setMouseTransparent(true);
        StackPane field = new StackPane(search, key);
        field.setMaxWidth(460);
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        key.setTranslateX(-8);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button brief = button(Action.BRIEF, keys);
        brief.getStyleClass().add("primary");
        brand.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(brand, name, gap(), field, gap(), button(Action.UNDO, keys), button(Action.REDO, keys),
                button(Action.THEME, keys), button(Action.IMPORT, keys), brief);
    }

    /** Where the officer types what to find. */
    TextField search() {
        return search;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Button button(Action action, Keys keys) {
        Button button = new Button(Messages.text("top." + action.name()));
        button.setId("top-" + action.name().toLowerCase(Locale.ROOT));
        button.setTooltip(new Tooltip(action.label() + "   " + action.keysLabel()));
        button.setAccessibleText(action.label());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> keys.perform(action));
        return button;
    }
}
