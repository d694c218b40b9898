package org.readout.dossier.who;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.readout.dossier.told.Bodies;
import org.readout.dossier.told.Naming;
import org.readout.dossier.told.WordList;
import org.readout.model.NameType;

/** Where to look for spellings that may mean the same, so that not every name need be held against every other. */
final class Blocks {

    private static final Map<String, String> FULL = new HashMap<>();

    static {
        for (List<String> row : WordList.table(Blocks.class, "shortforms.txt")) {
            WordList.parts(row.get(1), ' ').forEach(form -> FULL.putIfAbsent(form, row.getFirst()));
        }
    }

    private Blocks() {}

    static Set<String> of(Node node) {
        if (node.type == NameType.PERSON) {
            return node.name.isFull() ? full(node) : Set.of(alone(node.name.key()));
        }
        return node.type == NameType.ORGANIZATION && Bodies.isAcronym(node.key) ? Set.of(alone(node.key)) : Set.of();
    }

    /** Two names that differ in one part have another in common, and about the sound that part begins with. */
    private static Set<String> full(Node node) {
        Set<String> blocks = new TreeSet<>();
        for (String part : node.name.parts()) {
            for (String other : node.name.parts()) {
                if (!part.equals(other)) {
                    blocks.add(part + '|' + Sound.of(other).charAt(0));
                    blocks.add(part + '|' + Sound.of(FULL.getOrDefault(other, other)).charAt(0));
                }
            }
            if (node.maySurname(part)) {
                blocks.add(holders(part));
            }
        }
        return blocks;
    }

    /** Those of full name who may be meant by a surname. */
    static String holders(String surname) {
        return "holders " + surname;
    }

    /** Where a surname stands alone. */
    static String alone(String surname) {
        return "alone " + surname;
    }

    /** The short names a release has for a body. */
    static Set<String> acronyms(Naming body) {
        Set<String> acronyms = new TreeSet<>();
        body.spellings().stream().filter(Bodies::isAcronym).forEach(acronyms::add);
        return acronyms;
    }
}
