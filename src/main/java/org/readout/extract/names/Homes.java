package org.readout.extract.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.model.Level;
import org.readout.model.NameType;
import org.readout.model.Release;

/**
 * Says which state an officer speaks for where the text leaves it out, as a ministry does of its own minister: the
 * publisher's state if there is one such person alone, else, of the two states named most, the one for which no other
 * person of that level speaks. Where nobody of that level has a state, none is given: of two ministers one is a guest.
 */
final class Homes {

    private final Release release;
    private final People people;

    Homes(Release release, People people) {
        this.release = release;
        this.people = people;
    }

    void settle(List<Found> names) {
        List<Someone> homeless = people.all().stream()
                .filter(someone -> someone.country() == null && isOfState(someone.level()) && !isOfBody(someone.office()))
                .toList();
        if (homeless.isEmpty()) {
            return;
        }
        boolean ofHouse = !release.publication().publisher().contains(" of ");
        String home = publisher();
        List<String> most = home == null ? mostNamed(names) : List.of();
        Map<Level, Set<String>> told = new EnumMap<>(Level.class);
        for (Someone someone : people.all()) {
            if (someone.country() != null) {
                told.computeIfAbsent(someone.level(), level -> new HashSet<>()).add(someone.country());
            }
        }
        Map<Level, Integer> alone = new EnumMap<>(Level.class);
        homeless.forEach(someone -> alone.merge(someone.level(), 1, Integer::sum));
        for (Someone someone : homeless) {
            Set<String> others = told.getOrDefault(someone.level(), Set.of());
            boolean own = home != null && !others.contains(home)
                    && (ofHouse || alone.getOrDefault(someone.level(), 0) == 1);
            String of = own ? home : home == null ? facing(others, most) : null;
            if (of != null) {
                someone.belong(of);
                told.computeIfAbsent(someone.level(), level -> new HashSet<>()).add(of);
            }
        }
    }

    /** "EU High Representative", "Secretary General": who speaks for a body of states is of none of them. */
    private static boolean isOfBody(@Nullable String office) {
        String held = office == null ? "" : office.replace('-', ' ');
        return held.contains("Secretary General") || held.contains("High Representative") || held.contains("Commission")
                || held.contains("EU ") || held.contains("UN ") || held.contains("European");
    }

    private static boolean isOfState(Level level) {
        return level == Level.LEADER || level == Level.MINISTER || level == Level.VICE_MINISTER;
    }

    private @Nullable String publisher() {
        String publisher = release.publication().publisher();
        if (publisher.toLowerCase(Locale.ROOT).contains("white house")) {
            return "US";
        }
        for (int space = publisher.indexOf(' '); space >= 0; space = publisher.indexOf(' ', space + 1)) {
            String code = Countries.code(publisher.substring(space + 1));
            if (code != null) {
                return code;
            }
        }
        boolean reports = publisher.contains("News") || publisher.contains("Agency");
        return reports ? null : Countries.code(publisher.substring(0, Math.max(0, publisher.indexOf(' '))));
    }

    /** The state across the table from {@code told}, those of the other holders of a level; null where none is told. */
    private static @Nullable String facing(Set<String> told, List<String> most) {
        if (told.isEmpty()) {
            return null;
        }
        return most.stream().filter(code -> !told.contains(code)).findFirst().orElse(null);
    }

    /** The two states named most, the first of them most often. */
    private static List<String> mostNamed(List<Found> names) {
        Map<String, Integer> counts = new HashMap<>();
        for (Found name : names) {
            String code = name.type() == NameType.COUNTRY ? Countries.code(name.entity()) : null;
            if (code != null) {
                counts.merge(code, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
    }
}
