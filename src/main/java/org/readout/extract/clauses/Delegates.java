package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Level;
import org.readout.model.Party;

/**
 * Who "the defence ministers of Poland, France and Germany" are: of each state the one who holds such an office, wherever
 * the release names him; for a state nobody of which is named, the state itself.
 */
final class Delegates {

    private final List<Party> persons;
    private final List<String> words;

    /**
     * @param persons all whom the release names
     * @param words of the office they hold, in lower case
     */
    Delegates(List<Party> persons, List<String> words) {
        this.persons = persons;
        this.words = words;
    }

    /** One for each of {@code states}; empty where no person is known to be of any. */
    List<Party> of(List<Party> states) {
        List<Party> found = new ArrayList<>();
        int missing = 0;
        for (Party state : states) {
            Party person = persons.stream()
                    .filter(one -> String.valueOf(state.country()).equals(one.country()) && mayHold(one))
                    .findFirst()
                    .orElse(state);
            missing += person == state ? 1 : 0;
            found.add(person);
        }
        List<Party> open = missing == 0 ? List.of() : persons.stream()
                .filter(one -> one.country() == null && one.office() == null || isSame(one))
                .toList();
        if (missing == states.size()) {
            return List.of();
        }
        if (missing > 0 && open.size() > missing) {
            open = open.stream().filter(Delegates.this::isSame).limit(missing).toList();
        }
        if (open.size() == missing) {
            found.removeIf(states::contains);
            found.addAll(open);
        }
        return List.copyOf(found);
    }

    private boolean isSame(Party one) {
        return one.country() == null && one.level() != Level.UNKNOWN && one.level() == Offices.level(words);
    }

    /** Whether the office is a minister's, under whatever name: "Secretary of State", but not of a council. */
    private static boolean isMinister(Party one) {
        List<String> held = Offices.words(String.valueOf(one.office()));
        return held.contains("minister") || held.contains("foreign") || held.contains("state") || held.contains("defense")
                || held.contains("defence");
    }

    private boolean mayHold(Party one) {
        Level level = Offices.level(words);
        return level != Level.UNKNOWN && one.level() == level && (!words.contains("ministers") || isMinister(one));
    }
}
