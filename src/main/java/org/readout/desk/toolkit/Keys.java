package org.readout.desk.toolkit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/** Carries key strokes to what panes have said they do. */
public final class Keys {

    private final Map<Action, Runnable> doers = new EnumMap<>(Action.class);

    /** Says what {@code action} does from now on. */
    public void on(Action action, Runnable doer) {
        doers.put(action, doer);
    }

    /** Does {@code action}, as if its key had been struck. */
    public void perform(Action action) {
        Runnable doer = doers.get(action);
        if (doer != null) {
            doer.run();
        }
    }

    /** What can be done now: the actions a pane has taken on. */
    public List<Action> performable() {
        return List.copyOf(doers.keySet());
    }

    /** Listens in {@code scene}. */
    public void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isListenedTo(scene.getFocusOwner())) {
                return;
            }
            for (Map.Entry<Action, Runnable> entry : doers.entrySet()) {
                Action action = entry.getKey();
                if (action.keys().match(event) && (!action.isSingleKey() || !types(scene.getFocusOwner()))) {
                    entry.getValue().run();
                    event.consume();
                    return;
                }
            }
            Shortcuts.alsoStruck(event).ifPresent(action -> {
                perform(action);
                event.consume();
            });
        });
    }

    /** Lets Tab lead out of {@code area} as out of any other field; it would be written there, and hold the keyboard fast. */
    public static void tabLeaves(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    /** Keeps single keys to {@code form}: between its fields and boxes, "a" must not accept a mark. */
    public static void keepTo(Node form) {
        form.getProperties().put(Keys.class, true);
    }

    /** Leaves every key to {@code node} and what is in it, for as long as {@code listening}. */
    public static void leaveTo(Node node, BooleanSupplier listening) {
        node.getProperties().put(BooleanSupplier.class, listening);
    }

    private static boolean isListenedTo(@Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.hasProperties()
                    && node.getProperties().get(BooleanSupplier.class) instanceof BooleanSupplier listening
                    && listening.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a key struck now is meant for a field. */
    private static boolean types(@Nullable Node focused) {
        if (focused instanceof TextInputControl || focused instanceof ComboBox) {
            return true;
        }
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.hasProperties() && node.getProperties().containsKey(Keys.class)) {
                return true;
            }
        }
        return false;
    }
}
