package org.readout.desk.toolkit;

import javafx.scene.input.KeyCombination;

/** Everything that can be done from the keyboard: menus, hints and the help page come from this list. */
public enum Action {
    IMPORT("Ctrl+O", false),
    BRIEF("Ctrl+B", false),
    FIND_RELEASE("Ctrl+K", false),
    UNDO("Ctrl+Z", false),
    REDO("Ctrl+Shift+Z", false),
    THEME("Ctrl+D", false),
    SHORTCUTS("Ctrl+Slash", false),
    QUIT("Ctrl+Q", false),
    NEXT_RELEASE("Alt+Down", false),
    PREVIOUS_RELEASE("Alt+Up", false),
    NEXT_PANE("F6", false),
    PREVIOUS_PANE("Shift+F6", false),

    TAG_PERSON("1", true),
    TAG_OFFICE("2", true),
    TAG_ORGANIZATION("3", true),
    TAG_COUNTRY("4", true),
    TAG_PLACE("5", true),
    TAG_EVENT("6", true),
    TAG_AGREEMENT("7", true),
    TAG_DATE("8", true),
    TAG_COMMITMENT("C", true),
    TAG_NOTE("N", true),
    NEXT_SUGGESTION("J", true),
    PREVIOUS_SUGGESTION("K", true),
    ACCEPT("A", true),
    REJECT("R", true),
    ACCEPT_ALL("Shift+A", true),
    EDIT("E", true),
    REVIEWED("V", true),
    BRIEF_ONLY("B", true),
    DELETE("Delete", true),
    ESCAPE("Esc", true);

    private final KeyCombination keys;
    private final boolean single;

    Action(String keys, boolean single) {
        this.keys = KeyCombination.valueOf(keys);
        this.single = single;
    }

    public KeyCombination keys() {
        return keys;
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
        return keys.getName().replace("Slash", "/").replace("Shift+Ctrl", "Ctrl+Shift");
    }
}
