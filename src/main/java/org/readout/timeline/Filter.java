package org.readout.timeline;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.model.Force;

/**
 * What of a library is wanted on the strip. An empty set wants all; what bears no force is wanted whatever the forces.
 *
 * @param parties names; an entry that concerns one of them is wanted
 * @param countries ISO 3166-1 alpha-2, likewise
 */
public record Filter(Set<String> parties, Set<String> countries, Set<Force> forces, State state) {

    /** Whether the officer has judged what an entry rests on. */
    public enum State {
        ALL,
        WAITING,
        JUDGED
    }

    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), State.ALL);

    public Filter {
        parties = Set.copyOf(parties);
        countries = Set.copyOf(countries);
        forces = Set.copyOf(forces);
    }

    public Filter withParties(Set<String> wanted) {
        return new Filter(wanted, countries, forces, state);
    }

    public Filter withCountries(Set<String> wanted) {
        return new Filter(parties, wanted, forces, state);
    }

    public Filter withForces(Set<Force> wanted) {
        return new Filter(parties, countries, wanted, state);
    }

    public Filter withState(State wanted) {
        return new Filter(parties, countries, forces, wanted);
    }

    public boolean wants(TimelineEntry entry) {
        return wants(entry.parties(), entry.countries(), entry.force()) && wants(entry.suggested());
    }

    public boolean wants(Unplaced unplaced) {
        return wants(unplaced.parties(), unplaced.countries(), unplaced.force()) && wants(unplaced.suggested());
    }

    private boolean wants(List<String> who, List<String> where, @Nullable Force force) {
        return (parties.isEmpty() || who.stream().anyMatch(parties::contains))
                && (countries.isEmpty() || where.stream().anyMatch(countries::contains))
                && (forces.isEmpty() || force == null || forces.contains(force));
    }

    private boolean wants(boolean suggested) {
        return state == State.ALL || suggested == (state == State.WAITING);
    }

    /** Those of {@code entries} that are wanted, in their order. */
    public List<TimelineEntry> of(List<TimelineEntry> entries) {
        return equals(NONE) ? entries : entries.stream().filter(this::wants).toList();
    }
}
