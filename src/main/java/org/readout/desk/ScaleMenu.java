package org.readout.desk;

import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.DeskScale;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;

/** How large the whole desk is drawn, at the foot of the window, and the other sizes it can have. */
final class ScaleMenu extends MenuButton {

    /** @param choose is given the size chosen, in per cent */
    ScaleMenu(DeskScale scale, IntConsumer choose) {
        setId("status-scale");
        getStyleClass().addAll("link", "small", "status-link");
        setAccessibleText(Messages.text("status.scale"));
        Help.say(this, Stream.of(Action.DESK_LARGER, Action.DESK_SMALLER, Action.DESK_USUAL)
                .map(action -> action.hintProperty().get()).collect(Collectors.joining("\n")));
        ToggleGroup one = new ToggleGroup();
        for (int percent : DeskScale.STEPS) {
            RadioMenuItem item = new RadioMenuItem(Messages.text("margin.percent", percent));
            item.setToggleGroup(one);
            item.setOnAction(event -> choose.accept(percent));
            scale.percentProperty().subscribe(now -> item.setSelected(now.intValue() == percent));
            getItems().add(item);
        }
        textProperty().bind(scale.percentProperty().map(now -> Messages.text("margin.percent", now)));
    }
}
