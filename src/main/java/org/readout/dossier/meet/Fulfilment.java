package org.readout.dossier.meet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.Folding;
import org.readout.dossier.told.Statement;
import org.readout.dossier.told.WordList;
import org.readout.model.Force;
import org.readout.model.Timex;

/**
 * A later encounter that did what a statement promised. That people met again says nothing; it must be the encounter the
 * promise names, or stand in the place or on the days the promise gives.
 *
 * @param why by what the promise is known to mean this one
 */
public record Fulfilment(Meeting meeting, String why) {

    private static final Set<String> WORDS = WordList.of(Fulfilment.class, "encounters.txt");
    /** A promise of a year or more ties no encounter to it. */
    private static final int LONGEST_DAYS = 200;
    private static final int TELLING = 3;

    /**
     * The earliest encounter that fulfils a statement; null where none is found.
     *
     * @param between encounters of its sides, in any order
     */
    public static @Nullable Fulfilment of(Statement statement, List<Meeting> between) {
        LocalDate said = statement.on();
        boolean promise = statement.force() == Force.AGREED || statement.force() == Force.UNILATERAL;
        List<String> words = Folding.words(statement.action());
        if (said == null || !promise || words.stream().noneMatch(word -> WORDS.stream().anyMatch(word::startsWith))) {
            return null;
        }
        return between.stream()
                .filter(meeting -> meeting.day().isAfter(said) && !meeting.tellings().getFirst().isCall())
                .filter(meeting -> meeting.tellings().getFirst().reported() && !meeting.releases().contains(statement.from().release()))
                .sorted(Comparator.comparing(Meeting::day).thenComparing(Meeting::key))
                .map(meeting -> tied(statement, words, meeting))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Fulfilment tied(Statement statement, List<String> words, Meeting meeting) {
        if (statement.named().stream().anyMatch(name -> isNamed(name, meeting.name()))) {
            return new Fulfilment(meeting, "the encounter it names");
        }
        Timex due = statement.due() == null || statement.due().inferred() ? null : statement.due().date();
        boolean onTheDays = due != null && ChronoUnit.DAYS.between(due.from(), due.to()) < LONGEST_DAYS
                && !meeting.day().isBefore(due.from()) && !meeting.day().isAfter(due.to());
        if (onTheDays) {
            return new Fulfilment(meeting, "on the days it gives");
        }
        String place = meeting.place();
        return place != null && words.containsAll(Folding.words(place)) ? new Fulfilment(meeting, "in the place it names") : null;
    }

    /** The next of a series has the name of the last, and another number. */
    private static boolean isNamed(String promised, String held) {
        Set<String> one = telling(promised);
        return one.size() >= TELLING && one.equals(telling(held));
    }

    private static Set<String> telling(String name) {
        Set<String> words = new HashSet<>(Folding.words(name));
        words.removeIf(word -> word.length() < TELLING || Character.isDigit(word.charAt(0)));
        return words;
    }
}
