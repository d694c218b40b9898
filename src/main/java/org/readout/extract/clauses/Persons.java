package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** Takes note of those named in {@code line}. Asked in the order of the lines. */
    void add(Line line, Cast cast) {
        for (Mention mention : line.mentions()) {
            if (mention.type() == NameType.PERSON) {
                Party person = cast.person(mention);
                if (known.add(person)) {
                    persons.add(person);
                    starts.add(mention.span().start());
                }
            }
        }
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
