package org.readout.dossier.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.readout.model.NameType;

/**
 * What the officer said of who is who. It is kept by spelling and not by entity, so that it holds for releases to come.
 *
 * @param together spellings that are one
 * @param apart spellings that are not
 * @param names what an entity is called, by one of its spellings
 */
public record Rulings(List<Pair> together, List<Pair> apart, Map<String, String> names) {

    public static final Rulings NONE = new Rulings(List.of(), List.of(), Map.of());

    /** Two spellings by their keys, see {@link Entity#parts}; the lesser first. */
    public record Pair(NameType type, String one, String other) implements Comparable<Pair> {

        public Pair {
            if (one.compareTo(other) > 0) {
                String lesser = other;
                other = one;
                one = lesser;
            }
        }

        @Override
        public int compareTo(Pair pair) {
            int byType = type.compareTo(pair.type);
            int byOne = byType != 0 ? byType : one.compareTo(pair.one);
            return byOne != 0 ? byOne : other.compareTo(pair.other);
        }
    }

    public Rulings {
        together = together.stream().sorted().distinct().toList();
        apart = apart.stream().sorted().distinct().toList();
        names = Map.copyOf(new TreeMap<>(names));
    }

    boolean areApart(Node one, Node other) {
        return one.type == other.type && apart.contains(new Pair(one.type, one.key, other.key));
    }

    /** The spellings said to be one with this. */
    List<String> with(Node node) {
        List<String> keys = new ArrayList<>();
        for (Pair pair : together) {
            if (pair.type() == node.type && pair.one().equals(node.key)) {
                keys.add(pair.other());
            } else if (pair.type() == node.type && pair.other().equals(node.key)) {
                keys.add(pair.one());
            }
        }
        return keys;
    }
}
