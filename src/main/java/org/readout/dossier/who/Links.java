package org.readout.dossier.who;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.readout.model.NameType;

/**
 * Says which full names of persons mean one. Likeness of the names alone proposes; that the releases give both one office
 * of one state, or that nothing but a middle name differs, is taken for certain.
 */
final class Links {

    private final Nodes nodes;

    Links(Nodes nodes) {
        this.nodes = nodes;
    }

    /** The links of one spelling to others. */
    Map<Node, Link> of(Node node) {
        Map<Node, Link> links = new TreeMap<>();
        if (node.type != NameType.PERSON || !node.name.isFull()) {
            return links;
        }
        for (String block : Blocks.of(node)) {
            if (block.startsWith("holders ")) {
                continue;
            }
            for (Node other : nodes.in(block)) {
                if (!other.equals(node) && !links.containsKey(other)) {
                    Link link = between(node, other);
                    if (link != null) {
                        links.put(other, link);
                    }
                }
            }
        }
        return links;
    }

    /** The surest, whichever order each was written in. */
    private static @Nullable Likeness likeness(Node one, Node other) {
        Likeness surest = null;
        for (PersonName name : one.orders()) {
            for (PersonName theirs : other.orders()) {
                Likeness likeness = Likeness.of(name, theirs);
                surest = surest == null || likeness != null && likeness.compareTo(surest) < 0 ? likeness : surest;
            }
        }
        return surest;
    }

    private static @Nullable Link between(Node one, Node other) {
        if (!other.name.isFull()) {
            return null;
        }
        Likeness likeness = likeness(one, other);
        if (likeness == null) {
            return null;
        }
        String office = one.sharedOffice(other);
        boolean foreign = one.foreignTo(other);
        String held = office == null ? "" : ", and both are " + office;
        return switch (likeness) {
            case MIDDLE -> new Link(!foreign, foreign
                    ? "one name has a part more, but the releases give them different states"
                    : "one name has a part more" + held);
            case WITHIN -> new Link(office != null && !foreign, "one name stands within the other" + held);
            case SHORT_FORM -> foreign ? null : new Link(
                    office != null || one.countryman(other) || one.hasShortFor(other) || other.hasShortFor(one),
                    "a given name and its short form" + held);
            case SPELLING -> foreign && office == null
                    ? null
                    : new Link(office != null, "about one sound, or one letter's difference" + held);
        };
    }
}
