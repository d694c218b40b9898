package org.readout.dossier.who;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Spellings joined in one entity. */
final class Cluster {

    final SortedSet<Node> members;

    Cluster(Collection<Node> members) {
        this.members = new TreeSet<>(members);
    }

    /** That of the first member, which no order of arrival changes. */
    String key() {
        return members.first().key;
    }
}
