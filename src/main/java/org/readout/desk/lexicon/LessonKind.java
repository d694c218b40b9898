package org.readout.desk.lexicon;

import org.readout.desk.toolkit.Messages;
import org.readout.model.Lesson;

/** The kinds of lesson the page tells apart. */
enum LessonKind {
    ALL,
    NAMES,
    FORCES,
    PARTIES,
    STATEMENTS,
    REJECTED;

    static LessonKind of(Lesson lesson) {
        return switch (lesson) {
            case Lesson.Name name -> NAMES;
            case Lesson.Binding binding -> FORCES;
            case Lesson.Governing cue -> FORCES;
            case Lesson.PartyAs party -> PARTIES;
            case Lesson.Statement statement -> STATEMENTS;
            case Lesson.Encounter encounter -> encounter.kind() == null ? REJECTED : STATEMENTS;
            case Lesson.NoName name -> REJECTED;
            case Lesson.NoStatement statement -> REJECTED;
        };
    }

    String label() {
        return Messages.text("lexicon.kind." + name());
    }
}
