package org.readout.desk.timeline;

import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Overlay;
import org.readout.timeline.Arrangement;
import org.readout.timeline.Grouping;
import org.readout.timeline.Lane;
import org.readout.timeline.Words;

/** How lanes are grouped, and which are shown. */
final class LanesPopover extends Popover {

    private final TimelineViewModel model;
    private final Words words;
    private final ToggleGroup groupings = new ToggleGroup();
    private final VBox groups = new VBox(6);
    private final VBox lanes = new VBox(6);

    LanesPopover(Overlay overlay, Node back, TimelineViewModel model) {
        super(overlay, back, model.words().get("lanes"));
        this.model = model;
        this.words = model.words();
        setId("timeline-lanes-popover");
        for (Grouping grouping : Grouping.values()) {
            RadioButton button = new RadioButton(words.get("group." + grouping.name().toLowerCase(Locale.ROOT)));
            button.setId("timeline-group-" + grouping.name().toLowerCase(Locale.ROOT));
            Help.on(button, "lanes.by");
            button.setToggleGroup(groupings);
            button.setSelected(arrangement().grouping() == grouping);
            button.setOnAction(event -> arrange(arrangement().by(grouping)));
            groups.getChildren().add(button);
        }
        Button usual = new Button(words.get("lanes.usual"));
        usual.getStyleClass().add("link");
        Help.on(usual, "lanes.usual");
        usual.setOnAction(event -> {
            arrange(Arrangement.USUAL);
            close();
        });
        getChildren().addAll(groups, lanes, usual);
        list();
        model.madeProperty().addListener((property, before, now) -> list());
    }

    Node first() {
        return (Node) groupings.getSelectedToggle();
    }

    /** The lanes there are now; the ticks of those that stay keep the keyboard. */
    private void list() {
        if (lanes.getChildren().stream().map(Node::getId).toList()
                .equals(model.timeline().lanes().stream().map(LanesPopover::id).toList())) {
            return;
        }
        lanes.getChildren().clear();
        for (Lane lane : model.timeline().lanes()) {
            CheckBox shown = new CheckBox(lane.name());
            shown.setId(id(lane));
            Help.on(shown, "lanes.shown");
            shown.setSelected(!lane.hidden());
            shown.setOnAction(event -> arrange(arrangement().hide(lane.id(), !shown.isSelected())));
            lanes.getChildren().add(shown);
        }
    }

    private static String id(Lane lane) {
        return "shown-" + lane.id();
    }

    private Arrangement arrangement() {
        return model.arrangementProperty().get();
    }

    private void arrange(Arrangement arrangement) {
        model.arrangementProperty().set(arrangement);
    }
}
