package org.readout.desk.lexicon;

import java.time.ZoneId;
import java.util.Locale;

import org.readout.model.Learned;

/**
 * A lesson as a line of the table.
 *
 * @param words it is about
 * @param meaning what they mean in this library
 * @param title of the release, or the list and its line
 * @param learned when, by whom and how often
 */
record LexiconRow(Learned lesson, String words, String meaning, String title, String learned) {

    static LexiconRow of(Learned lesson, ZoneId zone) {
        return new LexiconRow(
                lesson,
                LessonWords.words(lesson.lesson()),
                LessonWords.meaning(lesson.lesson()),
                lesson.source().title(),
                LessonWords.learned(lesson, zone));
    }

    boolean isTakenBack() {
        return lesson.state() == Learned.State.TAKEN_BACK;
    }

    /** Whether it has every one of these words somewhere, upper or lower case. */
    boolean holds(String[] wanted) {
        String all = String.join("\n", words, meaning, title, learned).toLowerCase(Locale.ROOT);
        for (String word : wanted) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
