package org.readout.dossier.who;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.Bodies;
import org.readout.dossier.told.Held;
import org.readout.dossier.told.Naming;
import org.readout.dossier.told.States;
import org.readout.dossier.told.Told;
import org.readout.model.NameType;

/** The spellings of all releases, each once, with the ways to find one from another. */
final class Nodes {

    private final Bodies bodies;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<UUID, List<Node>> byRelease = new HashMap<>();
    private final Map<UUID, Told> origins = new HashMap<>();
    private final Map<String, Set<Node>> blocks = new HashMap<>();

    Nodes(States states) {
        bodies = new Bodies(states);
    }

    /** Puts a release's names in; the spellings of which more is known by it. */
    Collection<Node> put(Told told) {
        Map<Node, Naming> named = new TreeMap<>();
        for (Naming naming : told.names()) {
            Node node = node(naming, told.publisher());
            if (!node.key.isBlank()) {
                named.merge(node, naming, Nodes::both);
                if (naming.type() == NameType.ORGANIZATION) {
                    Blocks.acronyms(naming).forEach(
                            acronym -> blocks.computeIfAbsent(Blocks.holders(acronym), made -> new TreeSet<>()).add(node));
                }
            }
        }
        Set<Node> touched = new TreeSet<>();
        named.forEach((node, naming) -> {
            if (node.add(told.release(), naming)) {
                touched.add(node);
                // A name in another order may have another surname.
                enter(node);
            }
        });
        byRelease.put(told.release(), List.copyOf(named.keySet()));
        origins.put(told.release(), told.bare());
        return touched;
    }

    /** Takes a release's names out; the spellings of which less is known then, those nobody names any more too. */
    Collection<Node> remove(UUID release) {
        List<Node> named = byRelease.getOrDefault(release, List.of());
        Set<Node> touched = new TreeSet<>();
        byRelease.remove(release);
        origins.remove(release);
        for (Node node : named) {
            Set<String> before = Blocks.of(node);
            if (!node.remove(release)) {
                continue;
            }
            touched.add(node);
            if (node.told.isEmpty()) {
                nodes.remove(node.toString());
                // A body's short names stay behind; whoever looks there asks whether it still goes by them.
                before.forEach(block -> leave(node, block));
            } else {
                before.stream().filter(block -> !Blocks.of(node).contains(block)).forEach(block -> leave(node, block));
            }
        }
        return touched;
    }

    private static Naming both(Naming one, Naming other) {
        Set<String> spellings = new TreeSet<>(one.spellings());
        spellings.addAll(other.spellings());
        List<Held> offices = new ArrayList<>(one.offices());
        offices.addAll(other.offices());
        Naming first = one.first().compareTo(other.first()) <= 0 ? one : other;
        return new Naming(one.type(), first.name(), new TreeSet<>(spellings), first.first(), one.times() + other.times(),
                first.country() == null ? (first == one ? other : one).country() : first.country(), offices);
    }

    private Node node(Naming naming, String publisher) {
        PersonName name = PersonName.of(naming.name());
        String key = switch (naming.type()) {
            case PERSON -> name.isFull() ? name.key() : alone(name, naming);
            case ORGANIZATION -> Bodies.isAcronym(naming.name())
                    ? naming.name()
                    : bodies.key(naming.name(), naming.country(), publisher);
            default -> naming.name();
        };
        Node fresh = new Node(naming.type(), key, name);
        Node there = nodes.putIfAbsent(fresh.toString(), fresh);
        return there == null ? fresh : there;
    }

    private void enter(Node node) {
        Blocks.of(node).forEach(block -> blocks.computeIfAbsent(block, made -> new TreeSet<>()).add(node));
    }

    private void leave(Node node, String block) {
        blocks.computeIfPresent(block, (key, members) -> {
            members.remove(node);
            return members.isEmpty() ? null : members;
        });
    }

    /** A surname alone means another person with each office and state. */
    private static String alone(PersonName name, Naming naming) {
        String office = naming.offices().isEmpty() ? "" : String.join(" ", new TreeSet<>(naming.offices().getFirst().core()));
        return name.key() + '|' + office + '|' + (naming.country() == null ? "" : naming.country());
    }

    Set<Node> in(String block) {
        return blocks.getOrDefault(block, Set.of());
    }

    Collection<Node> all() {
        return nodes.values();
    }

    List<Node> of(UUID release) {
        return byRelease.getOrDefault(release, List.of());
    }

    @Nullable Node find(NameType type, String key) {
        return nodes.get(type + " " + key);
    }

    boolean holds(Node node) {
        return nodes.containsKey(node.toString());
    }

    /** Where a name stands: the release without its names. */
    Told origin(UUID release) {
        return Objects.requireNonNull(origins.get(release));
    }

    static boolean isAlone(Node node) {
        return switch (node.type) {
            case PERSON -> !node.name.isFull();
            case ORGANIZATION -> Bodies.isAcronym(node.key);
            default -> false;
        };
    }
}
