package org.readout.dossier.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Review;

/** Gathers the names of one release: persons, organizations and states, each with what the release says of it. */
final class Names {

    private static final int GAP = 2;

    private final States states;
    private final Offices offices;
    private final Shared shared;

    Names(States states, Shared shared) {
        this.states = states;
        this.shared = shared;
        this.offices = new Offices(states);
    }

    private record Key(NameType type, String name) {}

    List<Naming> of(AnnotatedRelease annotated, @Nullable LocalDate on) {
        List<Mention> mentions = annotated.mentions().stream()
                .filter(mention -> mention.review() != Review.REJECTED)
                .toList();
        Map<Key, List<Mention>> byName = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            switch (mention.type()) {
                case PERSON, ORGANIZATION, COUNTRY ->
                        byName.computeIfAbsent(new Key(mention.type(), mention.entity()), key -> new ArrayList<>()).add(mention);
                case OFFICE, PLACE, EVENT, AGREEMENT, DATE -> { }
            }
        }
        Map<String, List<Party>> parties = Parties.of(annotated);
        List<Naming> names = new ArrayList<>();
        byName.forEach((key, places) -> names.add(naming(key, places, mentions, parties.getOrDefault(key.name, List.of()), on)));
        return names;
    }

    private Naming naming(Key key, List<Mention> places, List<Mention> all, List<Party> parties, @Nullable LocalDate on) {
        TreeSet<String> spellings = new TreeSet<>();
        places.forEach(place -> spellings.add(place.anchor().quote()));
        List<Held> held = new ArrayList<>();
        String country = switch (key.type) {
            case COUNTRY -> states.code(key.name);
            case ORGANIZATION -> offices.read(key.name).country();
            case PERSON, OFFICE, PLACE, EVENT, AGREEMENT, DATE -> null;
        };
        if (key.type == NameType.PERSON) {
            for (Party party : parties) {
                country = country == null ? party.country() : country;
            }
            for (Party party : parties) {
                add(held, party.office(), party.level(), party.country(), on);
            }
            for (Mention place : places) {
                Mention office = beside(place, all);
                if (office != null) {
                    add(held, office.anchor().quote(), Level.UNKNOWN, country, on);
                }
            }
            country = country == null && !held.isEmpty() ? held.getFirst().country() : country;
            country = country == null ? stateBehind(places, all) : country;
        }
        return new Naming(key.type, shared.of(key.name), shared.sorted(spellings), places.getFirst().span(),
                places.size(), country, held);
    }

    private void add(List<Held> held, @Nullable String words, Level level, @Nullable String country, @Nullable LocalDate on) {
        if (words == null) {
            return;
        }
        Offices.Read read = offices.read(words);
        // "Minister Kim of Korea and his Japanese counterpart": the office is lent, the state is not.
        boolean lent = country != null && read.country() != null && !country.equals(read.country());
        Held one = new Held(shared.of(lent ? read.bare() : words), shared.set(read.core()), country == null ? read.country() : country, level, on);
        if (!read.core().isEmpty() && held.stream().noneMatch(other -> other.core().equals(one.core()))) {
            held.add(one);
        }
    }

    /** "President Yoon of the Republic of Korea". */
    private @Nullable String stateBehind(List<Mention> places, List<Mention> all) {
        for (Mention place : places) {
            String behind = place.anchor().suffix();
            int of = behind.startsWith(" of the ") ? 8 : behind.startsWith(" of ") ? 4 : 0;
            for (Mention other : of == 0 ? List.<Mention>of() : all) {
                if (other.type() == NameType.COUNTRY && other.span().start() == place.span().end() + of) {
                    return states.code(other.entity());
                }
            }
        }
        return null;
    }

    /** The office right before a name, or right behind it and a comma. */
    private static @Nullable Mention beside(Mention person, List<Mention> all) {
        return all.stream()
                .filter(other -> other.type() == NameType.OFFICE)
                .filter(other -> {
                    int before = person.span().start() - other.span().end();
                    int behind = other.span().start() - person.span().end();
                    return before > 0 && before < GAP || behind == GAP && person.anchor().suffix().startsWith(",");
                })
                .min(Comparator.comparing(Mention::span))
                .orElse(null);
    }
}
