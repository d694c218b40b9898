package org.readout.extract.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.readout.model.Learned;
import org.readout.model.Lesson;

/**
 * Which releases read otherwise under one book of lessons than under another. A text that holds not all the words of a
 * lesson cannot be concerned by it; whether it truly is, reading it again tells.
 */
public final class Concern implements Predicate<String> {

    private final List<List<String>> words = new ArrayList<>();
    private final Set<String> parties = new HashSet<>();

    private Concern() {}

    /** What is followed in one of the two books and not in the other. */
    public static Concern between(LessonBook before, LessonBook now) {
        Concern concern = new Concern();
        Set<Lesson> old = lessons(before);
        Set<Lesson> present = lessons(now);
        old.stream().filter(lesson -> !present.contains(lesson)).forEach(concern::add);
        present.stream().filter(lesson -> !old.contains(lesson)).forEach(concern::add);
        return concern;
    }

    private static Set<Lesson> lessons(LessonBook book) {
        Set<Lesson> lessons = new HashSet<>();
        for (Learned learned : book.lexicon().inUse()) {
            lessons.add(learned.lesson());
        }
        return lessons;
    }

    private void add(Lesson lesson) {
        Pieces pieces = Pieces.of(lesson.words());
        List<String> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (Character.isLetterOrDigit(pieces.word(i).codePointAt(0))) {
                all.add(pieces.word(i));
            }
        }
        words.add(all);
        if (lesson instanceof Lesson.PartyAs as) {
            parties.add(as.words());
            parties.add(as.party().name());
        }
    }

    /** Whether {@code text} holds the words of a lesson that came or went. */
    @Override
    public boolean test(String text) {
        return words.stream().anyMatch(each -> each.stream().allMatch(text::contains));
    }

    /** Parties that lessons speak of; a text may mean them without their names. */
    public Set<String> parties() {
        return Set.copyOf(parties);
    }
}
