package org.readout.dossier.who;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.Naming;
import org.readout.dossier.told.States;
import org.readout.dossier.told.Told;
import org.readout.model.NameType;

/**
 * Who is who over all releases. What it says is a function of the releases it holds and of the officer's rulings, never of
 * the order in which they came; a release that comes or goes touches the spellings it names and those linked to them alone.
 * Not for several threads at once.
 */
public final class Entities {

    private final Nodes nodes;
    private final Links links;
    private final Map<Node, Map<Node, Link>> linked = new HashMap<>();
    private final Map<Node, Cluster> clusters = new HashMap<>();
    private final Alone alone;
    private Rulings rulings = Rulings.NONE;

    public Entities(States states) {
        nodes = new Nodes(states);
        links = new Links(nodes);
        alone = new Alone(nodes, clusters);
    }

    /** Puts a release in; one of the same id must have been taken out before. */
    public void put(Told told) {
        refresh(nodes.put(told));
    }

    public void remove(UUID release) {
        refresh(nodes.remove(release));
    }

    /** Follows the officer's rulings from now on; all is joined anew. */
    public void follow(Rulings given) {
        rulings = given;
        refresh(List.copyOf(nodes.all()));
    }

    private void refresh(Collection<Node> touched) {
        Set<Node> affected = new TreeSet<>();
        for (Node node : touched) {
            unlink(node, affected);
            if (nodes.holds(node) && !Nodes.isAlone(node)) {
                Map<Node, Link> fresh = links.of(node);
                linked.put(node, fresh);
                fresh.forEach((other, link) -> linked.computeIfAbsent(other, key -> new TreeMap<>()).put(node, link));
                affected.add(node);
            }
        }
        join(closure(affected));
    }

    private void unlink(Node node, Set<Node> affected) {
        Map<Node, Link> old = linked.remove(node);
        if (old != null) {
            for (Node other : old.keySet()) {
                Map<Node, Link> back = linked.get(other);
                if (back != null) {
                    back.remove(node);
                }
            }
        }
        Cluster cluster = clusters.remove(node);
        if (cluster != null) {
            cluster.members.stream().filter(member -> !member.equals(node)).forEach(affected::add);
        }
    }

    /** All that hang together with these, by what joins them or did. */
    private Set<Node> closure(Set<Node> from) {
        Set<Node> all = new TreeSet<>(from);
        Deque<Node> left = new ArrayDeque<>(from);
        while (!left.isEmpty()) {
            Node node = left.poll();
            Set<Node> near = new HashSet<>(joined(node));
            Cluster cluster = clusters.get(node);
            if (cluster != null) {
                near.addAll(cluster.members);
            }
            for (Node other : near) {
                if (nodes.holds(other) && all.add(other)) {
                    left.add(other);
                }
            }
        }
        all.removeIf(node -> !nodes.holds(node));
        return all;
    }

    private List<Node> joined(Node node) {
        List<Node> joined = new ArrayList<>();
        linked.getOrDefault(node, Map.of()).forEach((other, link) -> {
            if (link.certain()) {
                joined.add(other);
            }
        });
        rulings.with(node).stream().map(key -> nodes.find(node.type, key)).forEach(other -> {
            if (other != null && !Nodes.isAlone(other)) {
                joined.add(other);
            }
        });
        return joined;
    }

    private void join(Set<Node> affected) {
        affected.forEach(node -> clusters.put(node, new Cluster(List.of(node))));
        for (Node node : affected) {
            for (Node other : new TreeSet<>(joined(node))) {
                Cluster one = clusters.get(node);
                Cluster two = clusters.get(other);
                if (one != null && two != null && one != two && mayJoin(one, two)) {
                    one.members.addAll(two.members);
                    two.members.forEach(member -> clusters.put(member, one));
                }
            }
        }
    }

    private boolean mayJoin(Cluster one, Cluster other) {
        return one.members.stream().noneMatch(left -> other.members.stream().anyMatch(right -> rulings.areApart(left, right)));
    }

    /** All entities, in the order of kind and name. */
    public List<Entity> all() {
        Map<Cluster, List<Node>> guests = new HashMap<>();
        List<Cluster> standing = new ArrayList<>(new HashSet<>(clusters.values()));
        for (Node node : nodes.all()) {
            if (Nodes.isAlone(node)) {
                Cluster host = alone.host(node, rulings);
                if (host == null) {
                    standing.add(new Cluster(List.of(node)));
                } else {
                    guests.computeIfAbsent(host, key -> new ArrayList<>()).add(node);
                }
            }
        }
        return standing.stream()
                .map(cluster -> entity(cluster, guests.getOrDefault(cluster, List.of())))
                .sorted(Comparator.comparing(Entity::type).thenComparing(Entity::name).thenComparing(Entity::key))
                .toList();
    }

    private Entity entity(Cluster cluster, List<Node> guests) {
        List<Node> members = new ArrayList<>(cluster.members);
        guests.stream().sorted().forEach(members::add);
        return new Portrait(members, nodes::origin, rulings).entity();
    }

    /** The entity a spelling with this key belongs to; null where no release names it. */
    public @Nullable Entity of(NameType type, String key) {
        Node node = nodes.find(type, key);
        if (node == null) {
            return null;
        }
        Cluster cluster = Nodes.isAlone(node) ? alone.host(node, rulings) : clusters.get(node);
        Cluster whole = cluster == null ? new Cluster(List.of(node)) : cluster;
        return entity(whole, Nodes.isAlone(whole.members.first()) ? List.of() : alone.guests(whole, rulings));
    }

    /** Who or what a release means by a name its marks give; null where it gives none such. */
    public @Nullable Entity named(UUID release, NameType type, String name) {
        for (Node node : nodes.of(release)) {
            Naming naming = node.told.get(release);
            if (node.type == type && naming != null && (naming.name().equals(name) || naming.spellings().contains(name))) {
                return of(node.type, node.key);
            }
        }
        return null;
    }

    /** The entities a release names, in the order of {@link #all}. */
    public List<Entity> in(UUID release) {
        return in(release, Set.of(NameType.values()));
    }

    /** As above, of these kinds alone. */
    public List<Entity> in(UUID release, Set<NameType> kinds) {
        Map<String, Entity> found = new TreeMap<>();
        for (Node node : nodes.of(release)) {
            if (!kinds.contains(node.type)) {
                continue;
            }
            Entity entity = of(node.type, node.key);
            if (entity != null) {
                found.put(entity.type() + entity.key(), entity);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Entity::type).thenComparing(Entity::name).thenComparing(Entity::key))
                .toList();
    }

    /** What may be one and was not joined, with the reason, in a fixed order. */
    public List<Proposal> proposals() {
        Map<String, Proposal> proposals = new TreeMap<>();
        linked.forEach((node, others) -> others.forEach((other, link) -> {
            Cluster one = clusters.get(node);
            Cluster two = clusters.get(other);
            if (one != null && two != null && one != two && mayJoin(one, two) && node.compareTo(other) < 0) {
                Proposal proposal = proposal(one, two, link.reason());
                proposals.merge(proposal.one() + '\n' + proposal.other(), proposal,
                        (kept, next) -> kept.reason().compareTo(next.reason()) <= 0 ? kept : next);
            }
        }));
        alone.proposals(rulings).forEach(guess -> {
            Proposal proposal = proposal(new Cluster(List.of(guess.node())), guess.cluster(), guess.reason());
            proposals.putIfAbsent(proposal.one() + '\n' + proposal.other(), proposal);
        });
        return List.copyOf(proposals.values());
    }

    private Proposal proposal(Cluster one, Cluster other, String reason) {
        boolean inOrder = one.key().compareTo(other.key()) <= 0;
        Cluster first = inOrder ? one : other;
        Cluster second = inOrder ? other : one;
        return new Proposal(first.key(), second.key(), entity(first, List.of()).name(), entity(second, List.of()).name(), reason);
    }
}
