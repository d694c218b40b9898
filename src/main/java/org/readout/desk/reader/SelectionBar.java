package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Recents;
import org.readout.model.NameType;

/** At the selection: what the selected words can be tagged as, the last types first, with the key for it. */
final class SelectionBar extends FlowPane {

    private final Map<NameType, Button> types = new EnumMap<>(NameType.class);
    private final Button commitment;
    private final Button note;
    private final HBox all;
    private boolean shift;

    SelectionBar(ReaderViewModel model, Keys keys) {
        super(2, 2);
        getStyleClass().add("selection-bar");
        setPrefWrapLength(560);
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> shift = event.isShiftDown());
        for (NameType type : NameType.values()) {
            Action one = Action.valueOf("TAG_" + type);
            Action every = Action.valueOf("TAG_ALL_" + type);
            types.put(type, button(one, () -> keys.perform(shift ? every : one)));
        }
        commitment = button(Action.TAG_COMMITMENT, () -> keys.perform(Action.TAG_COMMITMENT));
        note = button(Action.TAG_NOTE, () -> keys.perform(Action.TAG_NOTE));
        Label sign = new Label("⇧");
        sign.getStyleClass().add("key");
        all = new HBox(6, new Label(Messages.text("bar.all")), sign);
        all.getStyleClass().add("hint");
        model.tagging().recentTypesProperty().subscribe(this::order);
    }

    private void order(List<NameType> last) {
        List<Button> sorted = new ArrayList<>(List.of(commitment));
        Recents.first(last, List.of(NameType.values()))
                .forEach(type -> sorted.add(Objects.requireNonNull(types.get(type))));
        sorted.add(note);
        getChildren().setAll(sorted);
        getChildren().add(all);
    }

    private static Button button(Action action, Runnable run) {
        Label key = new Label();
        key.textProperty().bind(action.keysLabelProperty());
        key.getStyleClass().add("key");
        Button button = new Button(Messages.text("bar." + action.name()), key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setFocusTraversable(false);
        button.setAccessibleText(action.label());
        Help.on(button, action);
        button.setOnAction(event -> run.run());
        return button;
    }
}
