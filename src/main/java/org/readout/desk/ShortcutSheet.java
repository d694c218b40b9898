package org.readout.desk;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Messages;

/** Every shortcut, from the list of actions. */
final class ShortcutSheet extends VBox {

    ShortcutSheet() {
        super(12);
        getStyleClass().add("sheet");
        setPadding(new Insets(20, 26, 22, 26));
        setFocusTraversable(true);
        Label title = new Label(Action.SHORTCUTS.label());
        title.getStyleClass().addAll("serif-strong", "sheet-title");
        GridPane table = new GridPane(14, 7);
        Action[] actions = Action.values();
        int rows = (actions.length + 2) / 3;
        for (int i = 0; i < actions.length; i++) {
            Label keys = new Label(actions[i].keysLabel());
            keys.getStyleClass().add("key");
            Label what = new Label(actions[i].label());
            what.setPadding(new Insets(0, 26, 0, 0));
            table.add(keys, i / rows * 2, i % rows);
            table.add(what, i / rows * 2 + 1, i % rows);
        }
        Label more = new Label(Messages.text("shortcuts.text"));
        more.getStyleClass().add("mute");
        getChildren().addAll(title, table, more);
    }
}
