package org.readout.desk.toolkit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.Kin;
import org.readout.model.Publication;
import org.readout.model.VersionSummary;

/**
 * What a release is to others.
 *
 * @param release whose relations these are; null where none is open
 * @param kin of it and of those it is kin to, the likest first
 * @param publications of the others, by id
 * @param versions of it, the first first
 */
public record Related(@Nullable UUID release, List<Kin> kin, Map<UUID, Publication> publications, List<VersionSummary> versions) {

    static final Related NONE = new Related(null, List.of(), Map.of(), List.of());

    public Related {
        kin = List.copyOf(kin);
        publications = Map.copyOf(publications);
        versions = List.copyOf(versions);
    }

    /** What the officer is asked of it: whether it is a corrected version of another, or its translation, or the other of it. */
    public List<Kin> asked() {
        return kin.stream().filter(known -> isOwn(known) && known.isAsked()).toList();
    }

    /** Those it is linked to in other languages, the officer's word given or not yet. */
    public List<Kin> translations() {
        return kin.stream()
                .filter(known -> isOwn(known) && known.kind() == Kin.Kind.TRANSLATION && known.standing() != Kin.Standing.REFUSED)
                .toList();
    }

    /** The releases of nearly the same text, by themselves or through another. */
    public List<UUID> copies() {
        return kin.stream()
                .filter(known -> known.kind() == Kin.Kind.COPY && known.standing() != Kin.Standing.REFUSED)
                .flatMap(known -> List.of(known.release(), known.other()).stream())
                .filter(id -> !id.equals(release) && publications.containsKey(id))
                .distinct()
                .toList();
    }

    /** What it is to another by itself. */
    public Optional<Kin> to(UUID other) {
        return kin.stream().filter(known -> isOwn(known) && known.beside(own()).equals(other)).findFirst();
    }

    private boolean isOwn(Kin known) {
        return known.release().equals(release) || known.other().equals(release);
    }

    private UUID own() {
        return Objects.requireNonNull(release);
    }
}
