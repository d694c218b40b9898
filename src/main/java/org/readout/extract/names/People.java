package org.readout.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.model.Level;

/** The persons of a release: two spellings of one name are one person, and a surname is whoever bears it. */
final class People {

    private final List<Someone> all = new ArrayList<>();
    /** By each word of their names, folded, and by all words run together, so that a long release is read in linear time. */
    private final Map<String, Set<Someone>> byWord = new HashMap<>();

    /** The person with this full name, new if need be. */
    Someone full(String name, List<String> parts) {
        Someone known = known(parts);
        if (known == null) {
            return add(new Someone(name, parts));
        }
        known.alsoWritten(parts);
        return known;
    }

    private Someone add(Someone someone) {
        all.add(someone);
        keys(someone.words()).forEach(key -> byWord.computeIfAbsent(key, word -> new LinkedHashSet<>()).add(someone));
        return someone;
    }

    private static Set<String> keys(List<String> words) {
        Set<String> keys = new LinkedHashSet<>(words);
        keys.add(String.join("", words));
        return keys;
    }

    /** The person known by these very words, in whatever order and hyphening; null if there is none. */
    @Nullable Someone reordered(List<String> parts) {
        Someone known = known(parts);
        return known != null && NameKey.sameWords(known.words(), NameKey.words(parts)) ? known : null;
    }

    /** The person already known by these words in some order or spelling; null if there is none. */
    private @Nullable Someone known(List<String> parts) {
        List<String> words = NameKey.words(parts);
        for (String key : keys(words)) {
            for (Someone someone : byWord.getOrDefault(key, Set.of())) {
                if (someone.isFull() && NameKey.same(someone.words(), words)) {
                    return someone;
                }
            }
        }
        return null;
    }

    /** The person who bears this surname alone in the release: with {@code level} if one does; null if none is known. */
    @Nullable Someone surname(String word, Level level) {
        return bearer(word, level, false);
    }

    /** As {@link #surname}, after an office; new if none is known: "Mr. Sullivan" of whom no more is said. */
    Someone surnameOrNew(String word, Level level) {
        Someone known = bearer(word, level, true);
        Someone someone = known == null ? add(new Someone(word, List.of(word))) : known;
        someone.useAlone(word);
        return someone;
    }

    private @Nullable Someone bearer(String word, Level level, boolean titled) {
        String key = NameKey.fold(word);
        int hyphen = key.indexOf('-');
        Set<Someone> named = byWord.get(hyphen < 0 ? key : key.replace("-", ""));
        if (named == null) {
            named = hyphen < 0 ? Set.of() : byWord.getOrDefault(key.substring(0, hyphen), Set.of());
        }
        return named.isEmpty() ? null : named.stream()
                .filter(someone -> someone.hasSurname(key, titled))
                .max(Comparator.comparing((Someone someone) -> level != Level.UNKNOWN && someone.level() == level)
                        .thenComparing(Someone::weight))
                .orElse(null);
    }

    /** All, in the order in which they first appear. */
    List<Person> persons() {
        return all.stream()
                .filter(Someone::isMentioned)
                .map(Someone::person)
                .sorted(Comparator.comparing(Person::firstSeen))
                .toList();
    }

    List<Someone> all() {
        return all;
    }
}
