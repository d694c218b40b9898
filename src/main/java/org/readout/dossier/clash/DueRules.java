package org.readout.dossier.clash;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.readout.dossier.told.Claim;
import org.readout.dossier.told.Folding;
import org.readout.dossier.told.Kind;
import org.readout.dossier.told.Statement;
import org.readout.model.Timex;

/** Says where one promise is given another date than before. */
final class DueRules {

    /** Of the words of both so many are shared where it is one promise. */
    private static final double ALIKE = 0.5;

    private DueRules() {}

    /**
     * Disagreements among the statements of one thread.
     *
     * @param due those that give a day, in the order said
     * @param name what the thread is called
     */
    static List<Discrepancy> of(String key, Supplier<String> name, List<Statement> due) {
        List<Discrepancy> found = new ArrayList<>();
        for (int i = 0; i + 1 < due.size(); i++) {
            Statement before = due.get(i);
            Statement now = due.get(i + 1);
            boolean apart = !before.from().release().equals(now.from().release()) && !meet(date(before), date(now));
            if (apart && alike(before, now)) {
                found.add(Gathering.of(List.of(claim(key, name.get(), before), claim(key, name.get(), now)), "one promise, said twice"));
            }
        }
        return found;
    }

    private static Timex date(Statement statement) {
        return java.util.Objects.requireNonNull(java.util.Objects.requireNonNull(statement.due()).date());
    }

    private static boolean meet(Timex one, Timex other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }

    private static boolean alike(Statement one, Statement other) {
        Set<String> here = new HashSet<>(Folding.words(one.action()));
        Set<String> there = new HashSet<>(Folding.words(other.action()));
        Set<String> both = new HashSet<>(here);
        both.retainAll(there);
        Set<String> all = new HashSet<>(here);
        all.addAll(there);
        return both.size() >= all.size() * ALIKE;
    }

    private static Claim claim(String key, String name, Statement statement) {
        return new Claim(Kind.DUE, "due " + key, name, date(statement).value(), null, statement.from(),
                statement.quote(), statement.offset(), statement.paragraph());
    }
}
