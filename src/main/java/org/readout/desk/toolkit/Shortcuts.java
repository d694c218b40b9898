package org.readout.desk.toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The officer's own keys. They are of the seat, and so are kept in the user's data folder and not in the library. For the
 * interface's thread alone.
 */
public final class Shortcuts {

    private static final Logger LOG = LoggerFactory.getLogger(Shortcuts.class);
    private static final String FILE = "shortcuts.json";
    private static final Map<String, String> SIGNS = Map.of(
            "Slash", "/", "Period", ".", "Comma", ",", "Equals", "=", "Minus", "−", "Plus", "+", "Open Bracket", "[", "Close Bracket", "]", "Semicolon", ";");
    /** The same signs where they stand elsewhere on keyboards; they hold while the action has its standard keys. */
    private static final Map<KeyCombination, Action> ALSO = Map.ofEntries(
            elsewhere("Ctrl+Equals", Action.ZOOM_IN),
            elsewhere("Ctrl+Shift+Equals", Action.ZOOM_IN),
            elsewhere("Ctrl+Add", Action.ZOOM_IN),
            elsewhere("Ctrl+Subtract", Action.ZOOM_OUT),
            elsewhere("Ctrl+Numpad 0", Action.ZOOM_RESET),
            elsewhere("Alt+Equals", Action.DESK_LARGER),
            elsewhere("Alt+Shift+Equals", Action.DESK_LARGER),
            elsewhere("Alt+Add", Action.DESK_LARGER),
            elsewhere("Alt+Subtract", Action.DESK_SMALLER),
            elsewhere("Alt+Numpad 0", Action.DESK_USUAL));
    /** Keys that move, confirm or write wherever one is; no action may take them. */
    private static final Set<KeyCode> KEPT = Set.of(
            KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT,
            KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.BACK_SPACE);
    /** With Ctrl these are cut, copy, paste and "select all" in every field. */
    private static final Set<KeyCode> CLIPBOARD = Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X);

    private Shortcuts() {}

    private static Map.Entry<KeyCombination, Action> elsewhere(String keys, Action action) {
        return Map.entry(KeyCombination.valueOf(keys), action);
    }

    /** Keys as the officer sees them: "Ctrl+K", "A", "Ctrl+/". */
    public static String label(KeyCombination keys) {
        String name = keys.getName().replace("Shift+Ctrl", "Ctrl+Shift").replace("Shift+Alt", "Alt+Shift");
        int last = name.lastIndexOf('+') + 1;
        return name.substring(0, last) + SIGNS.getOrDefault(name.substring(last), name.substring(last));
    }

    /** The keys struck, or null while only Shift, Ctrl or the like is held. */
    public static @Nullable KeyCombination struck(KeyEvent event) {
        if (event.getCode().isModifierKey() || event.getCode() == KeyCode.UNDEFINED) {
            return null;
        }
        return new KeyCodeCombination(
                event.getCode(), held(event.isShiftDown()), held(event.isControlDown()), held(event.isAltDown()),
                held(event.isMetaDown()), ModifierValue.UP);
    }

    private static ModifierValue held(boolean down) {
        return down ? ModifierValue.DOWN : ModifierValue.UP;
    }

    /** The action whose sign stands on this key too. */
    static Optional<Action> alsoStruck(KeyEvent event) {
        return also(keys -> keys.match(event));
    }

    private static Optional<Action> also(Predicate<KeyCombination> keys) {
        return ALSO.entrySet().stream()
                .filter(also -> also.getValue().keys().equals(also.getValue().standardKeys()) && keys.test(also.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Gives {@code action} other keys. What speaks against it is said in words, and nothing is changed; else null. */
    public static @Nullable String change(Action action, KeyCombination keys) {
        String refusal = refusal(action, keys);
        if (refusal == null) {
            action.setKeys(keys);
        }
        return refusal;
    }

    private static @Nullable String refusal(Action action, KeyCombination keys) {
        for (Action other : Action.values()) {
            if (other != action && label(other.keys()).equals(label(keys))) {
                return Messages.text("shortcuts.taken", label(keys), other.label());
            }
        }
        Optional<Action> also = also(other -> label(other).equals(label(keys))).filter(other -> other != action);
        if (also.isPresent()) {
            return Messages.text("shortcuts.taken", label(keys), also.get().label());
        }
        boolean held = keys.getControl() == ModifierValue.DOWN || keys.getAlt() == ModifierValue.DOWN
                || keys.getMeta() == ModifierValue.DOWN;
        if (keys instanceof KeyCodeCombination one) {
            if (!held && KEPT.contains(one.getCode())
                    || keys.getControl() == ModifierValue.DOWN && CLIPBOARD.contains(one.getCode())) {
                return Messages.text("shortcuts.kept", label(keys));
            }
            if (!held && !action.isSingleKey() && !one.getCode().isFunctionKey()) {
                return Messages.text("shortcuts.alone", label(keys));
            }
        }
        return null;
    }

    /** Gives every action its standard keys again. */
    public static void reset() {
        for (Action action : Action.values()) {
            action.setKeys(action.standardKeys());
        }
    }

    /** Takes the keys that {@code folder} remembers; what cannot be read, or would clash, keeps its standard keys. */
    public static void load(Path folder) {
        reset();
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        try {
            Map<String, String> kept = SeatFile.JSON.readValue(file.toFile(), new TypeReference<Map<String, String>>() {});
            // Out of the way first: two actions may have changed keys with each other.
            Arrays.stream(Action.values())
                    .filter(action -> kept.containsKey(action.name()))
                    .forEach(action -> action.setKeys(KeyCombination.NO_MATCH));
            for (Action action : Action.values()) {
                String keys = kept.get(action.name());
                if (keys != null && (!isKeys(keys) || change(action, KeyCombination.valueOf(keys)) != null)) {
                    action.setKeys(action.standardKeys());
                }
            }
        } catch (IOException e) {
            LOG.warn("The officer's keys cannot be read; the standard keys hold", e);
        }
    }

    private static boolean isKeys(String text) {
        try {
            return KeyCombination.valueOf(text) instanceof KeyCodeCombination;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Keeps the keys that differ from the standard for the next start.
     *
     * @throws org.readout.model.ReadoutException if they cannot be written
     */
    public static void save(Path folder) {
        Map<String, String> changed = new TreeMap<>();
        for (Action action : Action.values()) {
            if (!action.keys().equals(action.standardKeys())) {
                changed.put(action.name(), action.keys().getName());
            }
        }
        SeatFile.write(folder, FILE, changed);
    }
}
