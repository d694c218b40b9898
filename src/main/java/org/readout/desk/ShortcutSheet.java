package org.readout.desk;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Shortcuts;

/** The shortcuts: first what the keys do in the pane one comes from, then every action, whose keys can be changed here. */
final class ShortcutSheet extends VBox {

    private static final int COLUMNS = 3;
    /** Widths of a column of keys and of one of words, the same in every table, so that they stand in line. */
    private static final double KEYS = 122;
    private static final double WHAT = 182;

    private final Runnable keep;
    private final Label said = new Label();
    /** Whose keys are being chosen, or null. */
    private @Nullable Action changing;
    private @Nullable Button pressed;

    /**
     * @param pane whose own keys come first: a key of the messages, "timeline"
     * @param keep keeps the keys after a change
     */
    ShortcutSheet(String pane, Runnable keep) {
        super(12);
        this.keep = keep;
        setId("shortcuts");
        getStyleClass().add("sheet");
        setPadding(new Insets(20, 26, 22, 26));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(Action.SHORTCUTS.label());
        Label title = new Label(Action.SHORTCUTS.label());
        title.getStyleClass().addAll("serif-strong", "sheet-title");
        said.setText(Messages.text("shortcuts.how"));
        said.getStyleClass().add("mute");
        said.setId("shortcuts-said");
        Button standard = new Button(Messages.text("shortcuts.standard"));
        standard.getStyleClass().add("link");
        Help.on(standard, "keys.standard");
        standard.setOnAction(event -> {
            Shortcuts.reset();
            say(Messages.text("shortcuts.standard.done"), false);
            keep.run();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(12, said, gap, standard);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox tables = new VBox(12,
                heading(Messages.text("shortcuts.here", Messages.text("shortcuts.pane." + pane))),
                paneKeys(Messages.text("shortcuts.keys." + pane)),
                heading(Messages.text("shortcuts.everywhere")), table(action -> !action.isSingleKey()),
                heading(Messages.text("shortcuts.outside")), table(Action::isSingleKey));
        // In a small window the tables scroll; the line that says what was refused stays in sight.
        ScrollPane scroll = new ScrollPane(tables);
        scroll.setFocusTraversable(false);
        getChildren().addAll(title, scroll, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Keys.leaveTo(this, () -> changing != null);
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("caps");
        heading.setPadding(new Insets(6, 0, 0, 0));
        return heading;
    }

    /** @param lines "keys|what they do", one a line */
    private static GridPane paneKeys(String lines) {
        GridPane table = grid();
        List<String> rows = lines.lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            int bar = rows.get(i).indexOf('|');
            Label keys = new Label(rows.get(i).substring(0, bar));
            keys.getStyleClass().add("key");
            put(table, i, rows.size(), keys, new Label(rows.get(i).substring(bar + 1)));
        }
        return table;
    }

    private GridPane table(Predicate<Action> which) {
        GridPane table = grid();
        List<Action> actions = Arrays.stream(Action.values()).filter(which).toList();
        for (int i = 0; i < actions.size(); i++) {
            put(table, i, actions.size(), keys(actions.get(i)), new Label(actions.get(i).label()));
        }
        return table;
    }

    private static GridPane grid() {
        GridPane table = new GridPane(12, 5);
        for (int i = 0; i < COLUMNS; i++) {
            table.getColumnConstraints().addAll(new ColumnConstraints(KEYS), new ColumnConstraints(WHAT));
        }
        return table;
    }

    private static void put(GridPane table, int at, int of, Region keys, Label what) {
        int rows = (of + COLUMNS - 1) / COLUMNS;
        keys.setMinWidth(USE_PREF_SIZE);
        what.setWrapText(true);
        GridPane.setHalignment(keys, HPos.LEFT);
        table.add(keys, at / rows * 2, at % rows);
        table.add(what, at / rows * 2 + 1, at % rows);
    }

    private Button keys(Action action) {
        ObservableValue<String> label = action.keysLabelProperty();
        Button keys = new Button();
        keys.setId("keys-" + action.name());
        keys.textProperty().bind(label);
        keys.getStyleClass().setAll("key", "key-button");
        keys.setAccessibleText(Messages.text("shortcuts.change.spoken", action.label(), action.keysLabel()));
        Help.on(keys, "keys");
        keys.setOnAction(event -> begin(action, keys));
        return keys;
    }

    private void begin(Action action, Button keys) {
        letGo();
        changing = action;
        pressed = keys;
        keys.getStyleClass().add("listening");
        say(Messages.text("shortcuts.press", action.label()), false);
    }

    private void letGo() {
        changing = null;
        if (pressed != null) {
            pressed.getStyleClass().remove("listening");
        }
    }

    private void key(KeyEvent event) {
        Action action = changing;
        KeyCombination struck = Shortcuts.struck(event);
        if (action == null || struck == null) {
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE && action != Action.ESCAPE) {
            letGo();
            say(Messages.text("shortcuts.how"), false);
            return;
        }
        String refusal = Shortcuts.change(action, struck);
        if (refusal != null) {
            say(refusal, true);
            return;
        }
        letGo();
        say(Messages.text("shortcuts.changed", action.label(), Shortcuts.label(struck)), false);
        keep.run();
    }

    private void say(String line, boolean refused) {
        said.setText(line);
        said.getStyleClass().removeAll("mute", "alert");
        said.getStyleClass().add(refused ? "alert" : "mute");
    }

    /** Which pane {@code focused} stands in, by the panes' style classes; the reader where it is in none. */
    static String paneOf(@Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            for (String pane : List.of("shelf", "margin", "timeline")) {
                if (node.getStyleClass().contains(pane)) {
                    return pane;
                }
            }
        }
        return "reader";
    }
}
