package org.readout.extract.clauses;

import java.util.List;

import org.readout.model.Level;
import org.readout.model.Party;

/** Who of several persons the words for a group fit: by the rank they speak of, the office, and the states. */
final class Ranks {

    private Ranks() {}

    /**
     * "The Foreign Ministers" of many are also those who came for a state as its only one, whatever their rank; of few the
     * rank tells.
     */
    static List<Party> withDelegates(List<Party> all, List<Party> fit, List<String> states) {
        if (!states.isEmpty() || all.size() < 4 || fit.size() * 2 < all.size()) {
            return fit;
        }
        return all.stream()
                .filter(one -> fit.contains(one) || (one.level() == Level.OFFICIAL || one.level() == Level.VICE_MINISTER) && isAlone(one, all)
                        || String.valueOf(one.office()).contains("Secretary General"))
                .toList();
    }

    private static boolean isAlone(Party one, List<Party> all) {
        return all.stream().noneMatch(other -> other != one && one.country() != null && one.country().equals(other.country()));
    }

    /** Whether all of {@code near} hold the office that the words name, of whatever level: "the advisors". */
    static boolean hold(List<Party> near, List<String> words) {
        return near.size() >= 2 && near.stream().allMatch(one -> isHolder(one, words));
    }

    private static boolean isHolder(Party one, List<String> words) {
        String office = one.office();
        return office != null && Offices.holds(Offices.words(office), words);
    }

    /** Those known to be of the rank that the words speak of, and none of whom it is only likely; nobody where they name no rank. */
    static List<Party> exactly(List<Party> persons, List<String> words) {
        Level level = Offices.level(words);
        return level == Level.UNKNOWN ? List.of() : persons.stream()
                .filter(person -> person.level() == level && Portfolios.mayHold(person, words))
                .toList();
    }

    /** Vice ministers are ministers too. */
    static boolean isMinisters(List<String> words, List<Party> present) {
        return words.contains("ministers") && fitting(present, List.of("vice", "minister"), List.of()).size() == 2;
    }

    /** Those of {@code states} who may hold such an office; of any state where none is given. */
    static List<Party> fitting(List<Party> persons, List<String> words, List<String> states) {
        Level level = Offices.level(words);
        List<Party> may = persons.stream().filter(person -> Offices.mayBe(person, level) && Portfolios.mayHold(person, words)).toList();
        boolean leaders = words.contains("prime") || words.contains("presidents") || words.contains("chancellors");
        List<Party> exact = leaders || level == Level.UNKNOWN && words.size() > 2
                ? may.stream().filter(person -> isHolder(person, words)).toList() : may;
        List<Party> fit = exact.size() >= 2 ? exact : may;
        List<Party> from = fit.stream().filter(person -> states.contains(String.valueOf(person.country()))).toList();
        return states.isEmpty() ? fit : from.size() >= 2 ? from : fit.stream()
                .filter(person -> person.country() == null || states.contains(person.country()))
                .toList();
    }
}
