package org.readout.desk.toolkit;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyCombination;

/** Everything that can be done from the keyboard: menus, hints and the help page come from this list. */
public enum Action {
    IMPORT("Ctrl+O", false),
    PASTE("Ctrl+Shift+V", false),
    BRIEF("Ctrl+B", false),
    LEXICON("Ctrl+L", false),
    VERSIONS("Ctrl+E", false),
    FACTS("Ctrl+I", false),
    DOSSIER("Ctrl+J", false),
    FIND_RELEASE("Ctrl+K", false),
    FIND_IN_TEXT("Ctrl+F", false),
    FIND_NEXT("F3", false),
    FIND_PREVIOUS("Shift+F3", false),
    UNDO("Ctrl+Z", false),
    REDO("Ctrl+Shift+Z", false),
    THEME("Ctrl+D", false),
    PASSPHRASE("Ctrl+Shift+P", false),
    LOCK("Ctrl+Shift+L", false),
    SHORTCUTS("Ctrl+Slash", false),
    QUIT("Ctrl+Q", false),
    NEXT_RELEASE("Alt+Down", false),
    PREVIOUS_RELEASE("Alt+Up", false),
    NEXT_PANE("F6", false),
    PREVIOUS_PANE("Shift+F6", false),
    BACK("Alt+Left", false),
    FORWARD("Alt+Right", false),
    ZOOM_IN("Ctrl+Plus", false),
    ZOOM_OUT("Ctrl+Minus", false),
    ZOOM_RESET("Ctrl+0", false),
    LINES_LONGER("Ctrl+Close Bracket", false),
    LINES_SHORTER("Ctrl+Open Bracket", false),
    FOCUS("F11", false),
    DESK_LARGER("Alt+Plus", false),
    DESK_SMALLER("Alt+Minus", false),
    DESK_USUAL("Alt+0", false),

    TAG_PERSON("1", true),
    TAG_OFFICE("2", true),
    TAG_ORGANIZATION("3", true),
    TAG_COUNTRY("4", true),
    TAG_PLACE("5", true),
    TAG_EVENT("6", true),
    TAG_AGREEMENT("7", true),
    TAG_DATE("8", true),
    TAG_ALL_PERSON("Shift+1", true),
    TAG_ALL_OFFICE("Shift+2", true),
    TAG_ALL_ORGANIZATION("Shift+3", true),
    TAG_ALL_COUNTRY("Shift+4", true),
    TAG_ALL_PLACE("Shift+5", true),
    TAG_ALL_EVENT("Shift+6", true),
    TAG_ALL_AGREEMENT("Shift+7", true),
    TAG_ALL_DATE("Shift+8", true),
    TAG_COMMITMENT("C", true),
    TAG_NOTE("N", true),
    NEXT_AT_CARET("Period", true),
    NEXT_MENTION("O", true),
    PREVIOUS_MENTION("Shift+O", true),
    FURNITURE("U", true),
    NEXT_SUGGESTION("J", true),
    PREVIOUS_SUGGESTION("K", true),
    ACCEPT("A", true),
    REJECT("R", true),
    ACCEPT_ALL("Shift+A", true),
    EDIT("E", true),
    REVIEWED("V", true),
    BRIEF_ONLY("B", true),
    FILTER_CARDS("F", true),
    COMPACT("M", true),
    TIMELINE("T", true),
    DELETE("Delete", true),
    ESCAPE("Esc", true);

    private final KeyCombination standard;
    private final boolean single;
    private KeyCombination keys;
    /** One for all labels that show it: an action outlives every card, and must not keep something for each. */
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper();

    Action(String keys, boolean single) {
        standard = KeyCombination.valueOf(keys);
        this.single = single;
        this.keys = standard;
    }

    /** The keys as they are now; the officer may have chosen others: see {@link Shortcuts}. */
    public KeyCombination keys() {
        return keys;
    }

    /** The keys it has until the officer chooses others. */
    public KeyCombination standardKeys() {
        return standard;
    }

    void setKeys(KeyCombination chosen) {
        keys = chosen;
        tell();
    }

    /** Whether it is a single key, which acts only outside text fields. */
    public boolean isSingleKey() {
        return single;
    }

    public String label() {
        return Messages.text("action." + name());
    }

    /** The keys as the officer sees them: "Ctrl+K", "A". */
    public String keysLabel() {
        return Shortcuts.label(keys);
    }

    /** {@link #keysLabel} for a label that stands while keys may be changed. */
    public ReadOnlyStringProperty keysLabelProperty() {
        tell();
        return shown.getReadOnlyProperty();
    }

    /** What it does and by which keys, for a hint that stands while keys may be changed. */
    public ReadOnlyStringProperty hintProperty() {
        tell();
        return hint.getReadOnlyProperty();
    }

    private void tell() {
        shown.set(keysLabel());
        hint.set(label() + "   " + keysLabel());
    }
}
