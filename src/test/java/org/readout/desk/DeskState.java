package org.readout.desk;

import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.readout.desk.DeskScene.Shown;
import org.readout.desk.toolkit.Action;
import org.readout.model.Force;

/** The states in which an officer meets the desk. */
enum DeskState {
    READING {
        @Override
        void bring(Shown desk) {}
    },
    MARK {
        @Override
        void bring(Shown desk) throws Exception {
            desk.choose(Force.UNILATERAL);
        }
    },
    POPOVER {
        @Override
        void bring(Shown desk) throws Exception {
            desk.choose(Force.AGREED);
            desk.perform(Action.NEXT_AT_CARET);
        }
    },
    SELECTION {
        @Override
        void bring(Shown desk) throws Exception {
            for (int i = 0; i < 2; i++) {
                desk.strike(".release-text", KeyCode.DOWN, false, false);
            }
            for (int i = 0; i < 3; i++) {
                desk.strike(".release-text", KeyCode.RIGHT, true, true);
            }
        }
    },
    FIND {
        @Override
        void bring(Shown desk) throws Exception {
            desk.perform(Action.FIND_IN_TEXT);
            DeskScene.onFx(() -> ((TextField) desk.node(".find-bar .text-field")).setText("ligne"));
        }
    },
    ALONE {
        @Override
        void bring(Shown desk) throws Exception {
            desk.perform(Action.FOCUS);
        }
    },
    QUEUE {
        @Override
        void bring(Shown desk) throws Exception {
            desk.perform(Action.NEXT_SUGGESTION);
        }
    },
    PALETTE {
        @Override
        void bring(Shown desk) throws Exception {
            desk.perform(Action.FIND_RELEASE);
            DeskScene.onFx(() -> ((TextField) desk.node("#search")).setText("ligne"));
            // The answers come from the index, in their own time.
            desk.until("#shelf-list .snippet-hit");
            desk.until("#finder .snippet-hit");
        }
    },
    LEXICON {
        @Override
        void bring(Shown desk) throws Exception {
            desk.perform(Action.LEXICON);
        }
    },
    KEYS {
        @Override
        void bring(Shown desk) throws Exception {
            desk.perform(Action.SHORTCUTS);
        }
    },
    BRIEF {
        @Override
        void bring(Shown desk) throws Exception {
            desk.perform(Action.BRIEF);
            // First without, then with what is known across the library.
            desk.until("#briefing-preview .briefing-drawn");
            desk.untilGone(".briefing-stage");
        }
    },
    TIMELINE {
        @Override
        void bring(Shown desk) throws Exception {
            for (int i = 0; i < 3; i++) {
                desk.strike(".timeline-strip", KeyCode.ADD, false, false);
            }
            desk.strike(".timeline-strip", KeyCode.HOME, false, false);
        }
    },
    EDITING {
        @Override
        void bring(Shown desk) throws Exception {
            desk.choose(Force.AGREED);
            desk.perform(Action.EDIT);
        }
    },
    NAMES {
        @Override
        void bring(Shown desk) throws Exception {
            DeskScene.onFx(() -> ((ToggleButton) desk.node("#margin-names")).fire());
        }
    },
    NOTES {
        @Override
        void bring(Shown desk) throws Exception {
            DeskScene.onFx(() -> ((ToggleButton) desk.node("#margin-notes")).fire());
        }
    },
    NOTE {
        @Override
        void bring(Shown desk) throws Exception {
            desk.choose(Force.AGREED);
            desk.perform(Action.TAG_NOTE);
        }
    };

    abstract void bring(Shown desk) throws Exception;
}
