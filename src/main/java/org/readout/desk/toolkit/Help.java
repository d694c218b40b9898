package org.readout.desk.toolkit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * What a control is for and which keys do the same: told where the pointer rests on it, and to a screen reader. Every
 * control has it from here, so that no hint is for the eye or the ear alone.
 */
public final class Help {

    private static final double WIDEST = 320;

    private Help() {}

    /** Says what {@code action} does and by which keys, also after these were changed. */
    public static void on(Node control, Action action) {
        on(control, action.hintProperty());
    }

    /** Says the words of the messages under {@code "help." + key}; a test finds the control that has none. */
    public static void on(Node control, String key) {
        if (Messages.has("help." + key)) {
            say(control, Messages.text("help." + key));
        }
    }

    /** Says whatever {@code words} are. */
    public static void on(Node control, ObservableValue<String> words) {
        control.accessibleHelpProperty().bind(words);
        tip(control);
    }

    /** Says just these words. */
    public static void say(Node control, String words) {
        control.setAccessibleHelp(words);
        tip(control);
    }

    private static void tip(Node control) {
        if (control.getProperties().putIfAbsent(Help.class, true) == null) {
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> install(control));
        }
    }

    /** Only where the pointer comes by: a tooltip costs as much as the rest of a card's head. */
    private static void install(Node control) {
        if (control.getProperties().get(Help.class) instanceof Tooltip) {
            return;
        }
        Tooltip tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        tip.textProperty().bind(control.accessibleHelpProperty());
        Tooltip.install(control, tip);
        control.getProperties().put(Help.class, tip);
    }
}
