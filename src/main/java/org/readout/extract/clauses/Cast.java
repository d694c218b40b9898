package org.readout.extract.clauses;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.names.Countries;
import org.readout.extract.names.Names;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/**
 * Who is named in a release.
 *
 * @param persons by canonical name
 * @param words in which organizations are named
 * @param states what the release calls a state, by ISO 3166-1 alpha-2 code, where that is not its short name or near it:
 *     "Turkey", "Russian Federation"
 */
public record Cast(Map<String, Party> persons, Set<String> words, Map<String, String> states) {

    public Cast {
        persons = Map.copyOf(persons);
        words = Set.copyOf(words);
        states = Map.copyOf(states);
    }

    public static Cast of(Names names) {
        Map<String, Party> persons = new LinkedHashMap<>();
        names.persons().forEach(person -> persons.put(person.name(), person.party()));
        Set<String> words = new HashSet<>();
        names.mentions().stream()
                .filter(mention -> mention.type() == NameType.ORGANIZATION)
                .forEach(mention -> words.add(mention.anchor().quote()));
        return new Cast(persons, words, states(names.mentions()));
    }

    private static Map<String, String> states(List<Mention> mentions) {
        Map<String, String> called = new HashMap<>();
        Set<String> known = new HashSet<>();
        int placed = Integer.MIN_VALUE / 2;
        for (Mention mention : mentions) {
            String quote = mention.anchor().quote();
            String code = mention.type() == NameType.COUNTRY ? Countries.code(quote) : null;
            if (code != null && Countries.isOwnName(quote)) {
                // "Ufa, Russia" says where, not what the release calls the state.
                boolean tail = mention.span().start() - placed <= 2;
                boolean near = !tail && Countries.isNearShort(code, quote);
                if (!tail) {
                    called.putIfAbsent(code, quote);
                }
                if (near) {
                    known.add(code);
                }
            }
            placed = mention.type() == NameType.PLACE ? mention.span().end() : placed;
        }
        called.keySet().removeAll(known);
        return called;
    }

    /** {@code party} as the release calls it, if it is a state that acts itself. */
    public Party called(Party party) {
        String code = party.country();
        String name = code == null || !party.name().equals(Countries.name(code)) ? null : states.get(code);
        return name == null ? party : new Party(name, code, party.office(), party.level());
    }

    /** Whether {@code party} is a person the release names. */
    public boolean isPerson(Party party) {
        return persons.containsKey(party.name());
    }

    public Party person(Mention mention) {
        Party known = persons.get(mention.entity());
        return known != null ? known : Party.named(mention.entity());
    }

    /** The organization named by {@code mention}, by its long name if the release has it, else by its own words. */
    public Party body(Mention mention) {
        return Party.named(words.contains(mention.entity()) ? mention.entity() : mention.anchor().quote());
    }

    /** The ISO 3166-1 alpha-2 code of the state that a country or a capital stands for; null for any other name. */
    public static @Nullable String code(Mention mention) {
        boolean state = mention.type() == NameType.COUNTRY || mention.type() == NameType.PLACE;
        String code = state ? Countries.code(mention.entity()) : null;
        return state && code == null ? Countries.code(mention.anchor().quote()) : code;
    }

    /** The state that {@code mention} stands for, by its usual name. */
    public static Party state(Mention mention) {
        String code = code(mention);
        return code == null
                ? Party.named(mention.entity())
                : new Party(Countries.name(code), code, null, Level.UNKNOWN);
    }
}
