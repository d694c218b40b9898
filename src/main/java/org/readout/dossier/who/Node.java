package org.readout.dossier.who;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.Held;
import org.readout.dossier.told.Naming;
import org.readout.model.NameType;

/** One spelling's key, with what each release says of the one it names. */
final class Node implements Comparable<Node> {

    final NameType type;
    final String key;
    /** Its parts; in which order they were written, {@link #orders} says. */
    final PersonName name;
    /** By release, so that one can be taken out again; in order, so that nothing hangs on which came first. */
    final Map<UUID, Naming> told = new TreeMap<>();
    /** Counted, for a head of state stands in every other release and is asked about with each. */
    private final Map<Seat, Integer> seats = HashMap.newHashMap(1);
    private final Map<String, Integer> countries = HashMap.newHashMap(1);
    private final Map<String, Integer> names = HashMap.newHashMap(1);
    private final Map<String, Integer> spellings = HashMap.newHashMap(1);
    private final Map<PersonName, Integer> orders = HashMap.newHashMap(1);

    /** An office without who, when and in which words. */
    private record Seat(Set<String> core, @Nullable String country) {

        Held held() {
            return new Held(String.join(" ", core.stream().sorted().toList()), core, country, org.readout.model.Level.UNKNOWN, null);
        }
    }

    Node(NameType type, String key, PersonName name) {
        this.type = type;
        this.key = key;
        this.name = name;
    }

    /** Adds what a release says; whether that says anything new of offices, states and the order of the name. */
    boolean add(UUID release, Naming naming) {
        int seatsBefore = seats.size();
        int statesBefore = countries.size();
        int ordersBefore = orders.size();
        told.put(release, naming);
        count(naming, 1);
        return told.size() == 1 || seats.size() != seatsBefore || countries.size() != statesBefore || orders.size() != ordersBefore;
    }

    /** Takes out what a release says; whether that leaves less known of offices, states and the order of the name. */
    boolean remove(UUID release) {
        int seatsBefore = seats.size();
        int statesBefore = countries.size();
        int ordersBefore = orders.size();
        Naming gone = told.remove(release);
        if (gone != null) {
            count(gone, -1);
        }
        return told.isEmpty() || seats.size() != seatsBefore || countries.size() != statesBefore || orders.size() != ordersBefore;
    }

    private void count(Naming naming, int by) {
        names.merge(naming.name(), by, Node::sum);
        naming.spellings().forEach(spelling -> spellings.merge(spelling, by, Node::sum));
        naming.offices().forEach(held -> seats.merge(new Seat(held.core(), held.country()), by, Node::sum));
        if (naming.country() != null) {
            countries.merge(naming.country(), by, Node::sum);
        }
        if (type == NameType.PERSON) {
            orders.merge(PersonName.of(naming.name()), by, Node::sum);
        }
    }

    private static @Nullable Integer sum(Integer one, Integer other) {
        return one + other == 0 ? null : one + other;
    }

    Collection<Naming> namings() {
        return told.values();
    }

    /** In how many releases it has each name. */
    Map<String, Integer> names() {
        return names;
    }

    /** In how many releases it has each spelling. */
    Map<String, Integer> spellings() {
        return spellings;
    }

    /** How many releases give it each state. */
    Map<String, Integer> countries() {
        return countries;
    }

    /** The name in each order in which a release has it. */
    Set<PersonName> orders() {
        return orders.keySet();
    }

    /** Whether a part of the name may be the surname, in any of its orders. */
    boolean maySurname(String part) {
        return orders.keySet().stream().anyMatch(order -> order.maySurname(part));
    }

    boolean holdsOffices() {
        return !seats.isEmpty();
    }

    /** Whether both held one office, going by its words and state. */
    boolean sharesOffice(Node other) {
        return sharedOffice(other) != null;
    }

    /** Whether an office of this is one of the other's in fewer words. */
    boolean hasShortFor(Node other) {
        return seats.keySet().stream().anyMatch(seat ->
                other.seats.keySet().stream().anyMatch(theirs -> seat.held().isShortFor(theirs.held())));
    }

    /** The words of an office both held, in a fixed order; null where there is none. */
    @Nullable String sharedOffice(Node other) {
        return seats.keySet().stream()
                .map(Seat::held)
                .filter(held -> other.seats.keySet().stream().anyMatch(theirs -> held.sameAs(theirs.held())))
                .map(Held::words)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** Whether the releases give them different states. */
    boolean foreignTo(Node other) {
        return !countries.isEmpty() && !other.countries.isEmpty() && !countryman(other);
    }

    boolean countryman(Node other) {
        return countries.keySet().stream().anyMatch(other.countries::containsKey);
    }

    @Override
    public int compareTo(Node other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : key.compareTo(other.key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Node node && compareTo(node) == 0;
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return type + " " + key;
    }
}
