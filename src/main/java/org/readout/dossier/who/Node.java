package org.readout.dossier.who;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    final PersonName name;
    /** By release, so that one can be taken out again; in order, so that nothing hangs on which came first. */
    final Map<UUID, Naming> told = new TreeMap<>();

    Node(NameType type, String key, PersonName name) {
        this.type = type;
        this.key = key;
        this.name = name;
    }

    Collection<Naming> namings() {
        return told.values();
    }

    /** Whether both held one office, going by its words and state. */
    boolean sharesOffice(Node other) {
        return sharedOffice(other) != null;
    }

    /** Whether an office of this is one of the other's in fewer words. */
    boolean hasShortFor(Node other) {
        List<Held> theirs = other.offices();
        return offices().stream().anyMatch(held -> theirs.stream().anyMatch(held::isShortFor));
    }

    @Nullable Held sharedOffice(Node other) {
        List<Held> theirs = other.offices();
        return offices().stream()
                .filter(held -> theirs.stream().anyMatch(held::sameAs))
                .min(Comparator.comparing(Held::words))
                .orElse(null);
    }

    List<Held> offices() {
        return told.values().stream().flatMap(naming -> naming.offices().stream()).distinct().toList();
    }

    /** Whether the releases give them different states. */
    boolean foreignTo(Node other) {
        List<String> here = countries();
        List<String> there = other.countries();
        return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    }

    boolean countryman(Node other) {
        return countries().stream().anyMatch(other.countries()::contains);
    }

    List<String> countries() {
        return told.values().stream()
                .map(Naming::country)
                .filter(country -> country != null)
                .map(String::valueOf)
                .distinct()
                .toList();
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
