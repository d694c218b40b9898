package org.readout.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.readout.dossier.who.Rulings;
import org.readout.model.NameType;
import org.readout.model.Ruling;

/** The officer's rulings, sorted by what follows them; of two on one matter the later holds. */
record Decisions(
        Rulings who,
        Map<String, Set<String>> links,
        Map<String, Set<String>> unlinks,
        Map<String, String> names,
        Map<String, Ruling> answers,
        List<String> phrases,
        List<Ruling> rows) {

    static Decisions of(List<Ruling> rulings) {
        Map<Rulings.Pair, Boolean> pairs = new TreeMap<>();
        Map<String, String> called = new HashMap<>();
        Map<String, Set<String>> links = new HashMap<>();
        Map<String, Set<String>> unlinks = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        Map<String, Ruling> answers = new HashMap<>();
        List<String> phrases = new ArrayList<>();
        List<Ruling> rows = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (ruling.withdrawn()) {
                continue;
            }
            switch (ruling.kind()) {
                case JOIN, PART -> pairs.put(pair(ruling), ruling.kind() == Ruling.Kind.JOIN);
                case NAME -> called.put(key(ruling.subject()), ruling.words());
                case LINK -> move(ruling, unlinks, links);
                case UNLINK -> move(ruling, links, unlinks);
                case THREAD -> names.put(ruling.subject(), ruling.words());
                case CONFIRM, DISMISS -> answers.put(ruling.subject(), ruling);
                case PHRASE -> phrases.add(ruling.words());
                case ROW -> rows.add(ruling);
                case VISIT -> { }
            }
        }
        List<Rulings.Pair> together = pairs.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
        List<Rulings.Pair> apart = pairs.entrySet().stream().filter(entry -> !entry.getValue()).map(Map.Entry::getKey).toList();
        return new Decisions(new Rulings(together, apart, called), links, unlinks, names, Map.copyOf(answers), phrases, rows);
    }

    private static void move(Ruling ruling, Map<String, Set<String>> from, Map<String, Set<String>> to) {
        Set<String> there = from.get(ruling.subject());
        if (there != null) {
            there.remove(ruling.other());
        }
        to.computeIfAbsent(ruling.subject(), key -> new HashSet<>()).add(ruling.other());
    }

    private static Rulings.Pair pair(Ruling ruling) {
        NameType type = NameType.valueOf(ruling.subject().substring(0, ruling.subject().indexOf(' ')));
        return new Rulings.Pair(type, key(ruling.subject()), key(ruling.other()));
    }

    private static String key(String subject) {
        return subject.substring(subject.indexOf(' ') + 1);
    }
}
