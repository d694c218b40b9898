package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/** The persons of a release in the order of their first mention, so that those named up to a place are a part of one list. */
final class Persons {

    /** No more than this many are remembered at one place: a longer roll is a list of names, and nobody in it is "the President". */
    private static final int MEMORY = 250;

    private final List<Party> persons = new ArrayList<>();
    /** Where each is first named, in UTF-16 code units. */
    private final List<Integer> starts = new ArrayList<>();
    private final Set<Party> known = new HashSet<>();
    /** By the first and the last word of the name. */
    private final Map<String, List<Party>> byWord = new HashMap<>();

    /** Takes note of those named in {@code line}. Asked in the order of the lines. */
    void add(Line line, Cast cast) {
        for (Mention mention : line.mentions()) {
            if (mention.type() == NameType.PERSON) {
                Party person = cast.person(mention);
                if (known.add(person)) {
                    persons.add(person);
                    starts.add(mention.span().start());
                    index(person);
                }
            }
        }
    }

    private void index(Party person) {
        String name = person.name();
        int first = name.indexOf(' ');
        if (first > 0) {
            byWord.computeIfAbsent(name.substring(0, first), word -> new ArrayList<>()).add(person);
            byWord.computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1), word -> new ArrayList<>()).add(person);
        }
    }

    /** The one person whose name starts or ends with {@code word}; null if there is none, or more than one. */
    @Nullable Party named(String word) {
        List<Party> so = byWord.getOrDefault(word, List.of());
        return so.size() == 1 ? so.getFirst() : null;
    }

    /** All, but of very many the last. */
    List<Party> all() {
        return before(Integer.MAX_VALUE);
    }

    /** Those first named in front of {@code offset}; of very many, the last. */
    List<Party> before(int offset) {
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return persons.subList(Math.max(0, low - MEMORY), low);
    }
}
