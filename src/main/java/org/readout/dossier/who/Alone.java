package org.readout.dossier.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.Bodies;
import org.readout.model.NameType;

/**
 * Says who is meant where a release has a surname, or letters, alone: the one bearer who held the office the release gives.
 * Where two could be meant, or no office tells, nobody is joined and the bearers are proposed.
 */
final class Alone {

    private static final int FEW = 3;

    private final Nodes nodes;
    private final Map<Node, Cluster> clusters;

    Alone(Nodes nodes, Map<Node, Cluster> clusters) {
        this.nodes = nodes;
        this.clusters = clusters;
    }

    /** That {@code cluster} may be who is meant. */
    record Guess(Node node, Cluster cluster, String reason) {}

    /** Who is meant for certain; null where that cannot be said. */
    @Nullable Cluster host(Node node, Rulings rulings) {
        for (String key : rulings.with(node)) {
            Node told = nodes.find(node.type, key);
            Cluster cluster = told == null ? null : clusters.get(told);
            if (cluster != null) {
                return cluster;
            }
        }
        List<Cluster> bearers = bearers(node, rulings);
        if (node.type == NameType.ORGANIZATION) {
            return bearers.size() == 1 ? bearers.getFirst() : null;
        }
        List<Cluster> inOffice = inOffice(node, bearers);
        return inOffice.size() == 1 ? inOffice.getFirst() : null;
    }

    private static List<Cluster> inOffice(Node node, List<Cluster> bearers) {
        return bearers.stream()
                .filter(cluster -> cluster.members.stream().anyMatch(member -> node.sharesOffice(member) || node.hasShortFor(member)))
                .toList();
    }

    private List<Cluster> bearers(Node node, Rulings rulings) {
        String name = node.type == NameType.ORGANIZATION ? node.key : node.name.key();
        Map<String, Cluster> bearers = new TreeMap<>();
        for (Node bearer : nodes.in(Blocks.holders(name))) {
            Cluster cluster = clusters.get(bearer);
            boolean goesByIt = bearer.type != NameType.ORGANIZATION
                    || bearer.namings().stream().anyMatch(naming -> Blocks.acronyms(naming).contains(name));
            if (cluster != null && goesByIt && !Nodes.isAlone(bearer) && !rulings.areApart(node, bearer)) {
                bearers.put(cluster.key(), cluster);
            }
        }
        return List.copyOf(bearers.values());
    }

    /** The surnames and letters alone that mean this entity. */
    List<Node> guests(Cluster host, Rulings rulings) {
        List<Node> guests = new ArrayList<>();
        for (Node member : host.members) {
            for (String name : names(member)) {
                for (Node guest : nodes.in(Blocks.alone(name))) {
                    Cluster meant = host(guest, rulings);
                    if (meant == host && !guests.contains(guest)) {
                        guests.add(guest);
                    }
                }
            }
            for (String key : rulings.with(member)) {
                Node told = nodes.find(member.type, key);
                if (told != null && Nodes.isAlone(told) && !guests.contains(told)) {
                    guests.add(told);
                }
            }
        }
        return guests;
    }

    private static Set<String> names(Node member) {
        if (member.type == NameType.PERSON) {
            return Set.copyOf(member.name.parts().stream().filter(member::maySurname).toList());
        }
        Set<String> acronyms = new java.util.TreeSet<>();
        if (member.type == NameType.ORGANIZATION && !Bodies.isAcronym(member.key)) {
            member.namings().forEach(naming -> acronyms.addAll(Blocks.acronyms(naming)));
        }
        return acronyms;
    }

    List<Guess> proposals(Rulings rulings) {
        List<Guess> guesses = new ArrayList<>();
        for (Node node : nodes.all()) {
            if (Nodes.isAlone(node) && host(node, rulings) == null) {
                propose(node, rulings, guesses);
            }
        }
        return guesses;
    }

    private void propose(Node node, Rulings rulings, List<Guess> guesses) {
        List<Cluster> bearers = bearers(node, rulings).stream()
                .filter(cluster -> cluster.members.stream().noneMatch(node::foreignTo))
                .toList();
        List<Cluster> inOffice = inOffice(node, bearers);
        List<Cluster> likely = inOffice.isEmpty() ? bearers : inOffice;
        if (likely.isEmpty() || likely.size() > FEW) {
            return;
        }
        String reason = likely.size() == 1
                ? "the only one of this name in the library"
                : likely.size() + " of this name in the library" + (inOffice.isEmpty() ? "" : ", all in this office");
        likely.forEach(cluster -> guesses.add(new Guess(node, cluster, reason)));
    }
}
