package org.readout.dossier.told;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** Holds once what release after release says in the same words: names, states, offices. Of a hundred thousand that is most. */
final class Shared {

    private static final int MOST = 200_000;

    private final Map<String, String> words = new HashMap<>();
    private final Map<List<String>, List<String>> lists = new HashMap<>();
    private final Map<Set<String>, Set<String>> sets = new HashMap<>();
    private final Map<SortedSet<String>, SortedSet<String>> sorted = new HashMap<>();

    String of(String said) {
        return once(words, said);
    }

    List<String> of(List<String> said) {
        return once(lists, List.copyOf(said));
    }

    /** In no order. */
    Set<String> set(Set<String> said) {
        return once(sets, Set.copyOf(said));
    }

    /** @param said not to be changed any more */
    SortedSet<String> sorted(SortedSet<String> said) {
        return once(sorted, Collections.unmodifiableSortedSet(said));
    }

    private static <T> T once(Map<T, T> held, T said) {
        if (held.size() > MOST) {
            held.clear();
        }
        T there = held.putIfAbsent(said, said);
        return there == null ? said : there;
    }
}
