package org.readout.jobs;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.extract.names.Countries;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Mark;
import org.readout.model.Party;
import org.readout.model.ReadoutException;
import org.readout.model.Status;

/** Leaves out the commitments that have not the countries or the status asked for, and releases left with none. */
final class Narrowing {

    private final Set<String> countries;
    private final Set<Status> statuses;
    private final @Nullable Set<UUID> marks;

    /**
     * @param marks the commitments there are, by id; null for all
     * @throws ReadoutException if a country is none
     */
    Narrowing(List<String> countries, Set<Status> statuses, @Nullable Set<UUID> marks) {
        this.countries = countries.stream().map(Narrowing::code).collect(Collectors.toSet());
        this.statuses = statuses;
        this.marks = marks;
    }

    List<AnnotatedRelease> of(List<AnnotatedRelease> releases) {
        if (countries.isEmpty() && statuses.isEmpty() && marks == null) {
            return releases;
        }
        return releases.stream().map(this::narrowed).filter(release -> !release.commitments().isEmpty()).toList();
    }

    private AnnotatedRelease narrowed(AnnotatedRelease annotated) {
        List<Mark> marks = annotated.marks().stream()
                .filter(mark -> !(mark instanceof Commitment commitment) || wants(commitment))
                .toList();
        return new AnnotatedRelease(annotated.release(), marks, annotated.reviewed());
    }

    private boolean wants(Commitment commitment) {
        Stream<Party> all = Stream.concat(commitment.parties().stream(), Stream.ofNullable(commitment.addressee()));
        return (marks == null || marks.contains(commitment.id()))
                && (statuses.isEmpty() || statuses.contains(commitment.status()))
                && (countries.isEmpty() || all.anyMatch(party -> party.country() != null && countries.contains(party.country())));
    }

    private static String code(String country) {
        String code = Countries.code(country);
        String capitals = country.toUpperCase(Locale.ROOT);
        if (code != null) {
            return code;
        }
        if (capitals.length() == 2 && !Countries.name(capitals).equals(capitals)) {
            return capitals;
        }
        throw new ReadoutException("No state is called \"" + country + "\". Use its English name or its code, such as JP.");
    }
}
