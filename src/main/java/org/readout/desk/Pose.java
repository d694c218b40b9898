package org.readout.desk;

import java.util.List;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/** What the officer is doing in a picture of the desk: brought about by the keys and buttons that do it in the window. */
public enum Pose {
    /** A release just opened. */
    READING,
    /** Words selected, with the bar that says what the keys make of them. */
    TAGGING("J", "Esc", "Home", "Down", "Down", "Down", "Down", "Down", "Ctrl+Right", "Shift+Ctrl+Right",
            "Shift+Ctrl+Right"),
    /** A suggestion in hand, its card at the height of its words, and why it was suggested. */
    REVIEWING("J", "J", "J"),
    /** Two names being made one. */
    MERGING("#margin-names", "F6", "Down", "Down", "Down", "Down", "#margin-names-merge"),
    /** The text alone. */
    FOCUS("F11"),
    /** Today's page of the dossier. */
    TODAY("Ctrl+J"),
    /** Who is who. */
    ENTITIES("Ctrl+J", "#dossier-ENTITIES"),
    /** The page of the person most releases name. */
    PERSON("Ctrl+J", "#dossier-ENTITIES", "Enter"),
    /** That person's call card. */
    CALL("Ctrl+J", "#dossier-ENTITIES", "Enter", "#dossier-card"),
    /** A promise made again, with what changed. */
    THREAD("Ctrl+J", "#dossier-THREADS", "Enter"),
    /** What does not agree. */
    DISCREPANCY("Ctrl+J", "#dossier-DISCREPANCIES", "Enter"),
    /** Phrases through releases. */
    PHRASES("Ctrl+J", "#dossier-PHRASES"),
    /** When they first promised it. */
    ANSWER("Ctrl+J", "#dossier-ANSWER", "#dossier-words=60th anniversary", "#dossier-ask"),
    /** The call card of a minister. */
    MINISTER("Ctrl+J", "#dossier-ENTITIES", "#dossier-words=Iwaya", "Enter", "#dossier-card"),
    /** A draft held against the library. */
    DRAFT("Ctrl+J", "#dossier-DRAFT", "#dossier-draft=" + """
            Vice Minister for Foreign Affairs Okano Masataka met with First Vice Minister of Foreign Affairs of the Republic \
            of Korea Kim Hong-kyun in Tokyo on June 28, 2024, for the 16th Korea-Japan Vice-Ministerial Strategic Dialogue. \
            The two Vice Ministers shared the view that preparations for the 60th anniversary are important.""",
            "#dossier-check"),
    /** Two readouts side by side. */
    COMPARISON("Ctrl+J", "#dossier-SIDES", "Enter");

    private final List<String> steps;

    /** @param steps keys struck, or the ids of buttons pressed, after "#", or of fields, with what is written there after "=" */
    Pose(String... steps) {
        this.steps = List.of(steps);
    }

    List<String> steps() {
        return steps;
    }

    /** Takes one step in {@code scene}, as a hand at the keyboard or the mouse would. */
    static void take(String step, Scene scene) {
        if (step.startsWith("#")) {
            int written = step.indexOf('=');
            Node part = scene.lookup(written < 0 ? step : step.substring(0, written));
            if (part instanceof ButtonBase button) {
                button.fire();
            } else if (part instanceof TextInputControl field && written > 0) {
                field.setText(step.substring(written + 1));
            }
            return;
        }
        if (KeyCombination.valueOf(step) instanceof KeyCodeCombination keys) {
            @Nullable Node owner = scene.getFocusOwner();
            Event.fireEvent(owner == null ? scene.getRoot() : owner, new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", keys.getCode(), keys.getShift() == ModifierValue.DOWN,
                    keys.getShortcut() == ModifierValue.DOWN || keys.getControl() == ModifierValue.DOWN,
                    keys.getAlt() == ModifierValue.DOWN, false));
        }
    }
}
