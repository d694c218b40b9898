package org.readout.dossier.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.Held;
import org.readout.dossier.told.Naming;
import org.readout.dossier.told.Told;

/** Puts together what the releases say of the one that several spellings name. */
final class Portrait {

    private final List<Node> members;
    private final Function<UUID, Told> origins;
    private final Rulings rulings;

    /** @param members those of full name first */
    Portrait(List<Node> members, Function<UUID, Told> origins, Rulings rulings) {
        this.members = members;
        this.origins = origins;
        this.rulings = rulings;
    }

    Entity entity() {
        Node first = members.getFirst();
        TreeSet<String> parts = new TreeSet<>();
        members.forEach(member -> parts.add(member.key));
        return new Entity(first.key, first.type, name(), spellings(), country(), new Later<>(this::mentions), offices(), parts);
    }

    /** The officer's name for it; else the full name most releases have, the longer of two, the first in the alphabet. */
    private String name() {
        for (Node member : members) {
            String given = rulings.names().get(member.key);
            if (given != null) {
                return given;
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        boolean full = !Nodes.isAlone(members.getFirst());
        for (Node member : members) {
            if (!full || !Nodes.isAlone(member)) {
                member.names().forEach((name, count) -> counts.merge(name, count, Integer::sum));
            }
        }
        return most(counts);
    }

    private static String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    private List<String> spellings() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Node member : members) {
            member.spellings().forEach((spelling, count) -> counts.merge(spelling, count, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(entry -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private @Nullable String country() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Node member : members) {
            member.countries().forEach((state, count) -> counts.merge(state, count, Integer::sum));
        }
        return counts.isEmpty() ? null : most(counts);
    }

    private List<Mentioned> mentions() {
        Map<UUID, Mentioned> mentions = new TreeMap<>();
        for (Node member : members) {
            member.told.forEach((release, naming) -> mentions.merge(
                    release,
                    mentioned(origins.apply(release), naming),
                    Portrait::both));
        }
        return mentions.values().stream()
                .sorted(Comparator.comparing(mentioned -> origins.apply(mentioned.release()), Told.ORDER))
                .toList();
    }

    private static Mentioned mentioned(Told origin, Naming naming) {
        return new Mentioned(origin.release(), origin.source(), origin.on(), naming.first(), naming.times());
    }

    private static Mentioned both(Mentioned one, Mentioned other) {
        return new Mentioned(one.release(), one.source(), one.on(),
                one.first().compareTo(other.first()) <= 0 ? one.first() : other.first(), one.times() + other.times());
    }

    private record Seat(TreeSet<String> core, @Nullable String country) {}

    private List<Tenure> offices() {
        String state = country();
        Map<Seat, Map<UUID, Held>> seats = new LinkedHashMap<>();
        for (Node member : members) {
            if (!member.holdsOffices()) {
                continue;
            }
            member.told.forEach((release, naming) -> naming.offices().forEach(held -> seats
                    .computeIfAbsent(new Seat(new TreeSet<>(held.core()), held.country() == null ? state : held.country()), seat -> new TreeMap<>())
                    .putIfAbsent(release, held)));
        }
        List<Held> all = seats.values().stream().map(held -> held.values().iterator().next()).toList();
        seats.values().removeIf(held -> all.stream().anyMatch(held.values().iterator().next()::isShortFor));
        List<Tenure> tenures = new ArrayList<>();
        seats.forEach((seat, held) -> tenures.add(tenure(seat, held)));
        tenures.sort(Comparator.comparing(Tenure::from, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Tenure::words));
        return tenures;
    }

    private Tenure tenure(Seat seat, Map<UUID, Held> held) {
        Map<String, Integer> words = new TreeMap<>();
        LocalDate from = null;
        LocalDate to = null;
        for (Held one : held.values()) {
            words.merge(one.words(), 1, Integer::sum);
            LocalDate on = one.on();
            if (on != null) {
                from = from == null || on.isBefore(from) ? on : from;
                to = to == null || on.isAfter(to) ? on : to;
            }
        }
        return new Tenure(most(words), seat.country, from, to, held.keySet().stream().sorted(Comparator.comparing(origins, Told.ORDER)).toList());
    }
}
