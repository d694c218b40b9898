package org.readout.dossier.thread;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.readout.dossier.told.Folding;
import org.readout.dossier.told.Statement;
import org.readout.dossier.told.WordList;
import org.readout.model.Force;

/** Names what a statement does to the one before it. */
final class Comparing {

    private static final Set<String> COMMON = WordList.of(Topics.class, "common.txt");
    /** A word or two more or less is style. */
    private static final int MORE = 2;

    private Comparing() {}

    record Named(Change change, String why) {}

    static boolean comparable(Statement one, Statement other) {
        return !one.from().publisher().isEmpty() && one.from().publisher().equals(other.from().publisher())
                && one.from().language().equals(other.from().language());
    }

    /** @param telling the telling words of each */
    static Named of(Statement before, Statement now, Function<Statement, Set<String>> telling) {
        int strength = Integer.compare(weight(now.force()), weight(before.force()));
        if (strength != 0) {
            return new Named(strength > 0 ? Change.STRENGTHENED : Change.WEAKENED,
                    before.force().code() + " to " + now.force().code());
        }
        boolean dated = now.due() != null && now.due().date() != null;
        boolean wasDated = before.due() != null && before.due().date() != null;
        if (dated != wasDated) {
            return new Named(dated ? Change.STRENGTHENED : Change.WEAKENED, dated ? "a date came to it" : "the date fell away");
        }
        if (now.sides().size() != before.sides().size()) {
            boolean more = now.sides().size() > before.sides().size();
            return new Named(more ? Change.STRENGTHENED : Change.WEAKENED, more ? "more stand behind it" : "fewer stand behind it");
        }
        Set<String> old = telling.apply(before);
        Set<String> words = telling.apply(now);
        if (words.size() >= old.size() + MORE && words.containsAll(old)) {
            return new Named(Change.WIDENED, "more is named than before");
        }
        if (old.size() >= words.size() + MORE && old.containsAll(words)) {
            return new Named(Change.NARROWED, "less is named than before");
        }
        return new Named(Change.REPEATED, words.equals(old) ? "" : "in other words");
    }

    /** From a wish to a bond. */
    private static int weight(Force force) {
        return switch (force) {
            case POSITION -> 0;
            case REQUEST -> 1;
            case OFFER -> 2;
            case SHARED_VIEW -> 3;
            case UNILATERAL -> 4;
            case AGREED -> 5;
        };
    }

    static Set<String> telling(Statement statement) {
        Set<String> telling = new TreeSet<>();
        for (String word : Folding.words(statement.action())) {
            if (word.length() > 2 && !COMMON.contains(word)) {
                telling.add(Wording.stem(word));
            }
        }
        return telling;
    }
}
