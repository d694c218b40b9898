package org.readout.desk.margin;

import java.util.Locale;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;

/** The tabs over the cards, each with how many there are. Left and right go from one to the next. */
final class TabBar extends HBox {

    private final MarginViewModel model;
    private final ToggleGroup group = new ToggleGroup();

    TabBar(MarginViewModel model) {
        this.model = model;
        getStyleClass().add("margin-tabs");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        for (MarginTab tab : MarginTab.values()) {
            getChildren().add(button(tab));
        }
        group.selectedToggleProperty().subscribe((before, chosen) -> {
            if (chosen == null) {
                group.selectToggle(before);
            } else {
                model.tabProperty().set((MarginTab) chosen.getUserData());
            }
        });
        model.tabProperty().subscribe(tab -> group.selectToggle(group.getToggles().get(tab.ordinal())));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
                step(event.getCode() == KeyCode.RIGHT ? 1 : -1);
                event.consume();
            }
        });
    }

    private ToggleButton button(MarginTab tab) {
        ToggleButton button = new ToggleButton();
        button.setId("margin-" + tab.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("margin-tab");
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        Help.on(button, "tab");
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setUserData(tab);
        button.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.text("margin.tab." + tab, model.countProperty(tab).get()), model.countProperty(tab)));
        return button;
    }

    private void step(int by) {
        int next = model.tabProperty().get().ordinal() + by;
        if (next >= 0 && next < MarginTab.values().length) {
            model.tabProperty().set(MarginTab.values()[next]);
            getChildren().get(next).requestFocus();
        }
    }
}
