package org.readout.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.model.Level;

/** The persons of a release: two spellings of one name are one person, and a surname is whoever bears it. */
final class People {

    private final List<Someone> all = new ArrayList<>();
    private final Map<String, List<Someone>> bySurname = new HashMap<>();

    /** The person with this full name, new if need be. */
    Someone full(String name, List<String> parts) {
        for (Someone someone : all) {
            if (someone.isFull() && NameKey.same(someone.parts(), parts)) {
                return someone;
            }
        }
        Someone someone = new Someone(name, parts);
        all.add(someone);
        bySurname.clear();
        return someone;
    }

    /** The person who bears this surname alone in the release: with {@code level} if one does; null if none is known. */
    @Nullable Someone surname(String word, Level level) {
        return bearer(bearers(word, false), level);
    }

    private static @Nullable Someone bearer(List<Someone> bearers, Level level) {
        return bearers.stream()
                .max(Comparator.comparing((Someone someone) -> level != Level.UNKNOWN && someone.level() == level)
                        .thenComparing(Someone::weight))
                .orElse(null);
    }

    /** As {@link #surname}, new if none is known: "Mr. Sullivan" of whom no more is said. */
    Someone surnameOrNew(String word, Level level) {
        Someone someone = bearer(bearers(word, true), level);
        if (someone == null) {
            someone = new Someone(word, List.of(word));
            all.add(someone);
        }
        someone.useAlone(word);
        bySurname.clear();
        return someone;
    }

    private List<Someone> bearers(String word, boolean titled) {
        String key = NameKey.fold(word);
        if (titled) {
            return all.stream().filter(someone -> someone.hasSurname(key, true)).toList();
        }
        return bySurname.computeIfAbsent(
                key, surname -> all.stream().filter(someone -> someone.hasSurname(surname, false)).toList());
    }

    /** All, in the order in which they first appear. */
    List<Person> persons() {
        return all.stream()
                .map(Someone::person)
                .filter(person -> !person.mentions().isEmpty())
                .sorted(Comparator.comparing(Person::firstSeen))
                .toList();
    }

    List<Someone> all() {
        return all;
    }
}
