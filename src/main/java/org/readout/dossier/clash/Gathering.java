package org.readout.dossier.clash;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.readout.dossier.told.Claim;
import org.readout.dossier.told.Told;

/** Puts claims that disagree together to one discrepancy. */
final class Gathering {

    static final Comparator<Quoted> ORDER = Comparator
            .comparing((Quoted quoted) -> quoted.from().on(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Quoted::from, Told.BY_NAME)
            .thenComparing(Quoted::offset)
            .thenComparing(Quoted::value);

    private Gathering() {}

    /** One discrepancy of claims on one subject: a quote for each value and release. */
    static Discrepancy of(Collection<Claim> claims, String why) {
        Map<String, Quoted> quotes = new TreeMap<>();
        TreeSet<String> values = new TreeSet<>();
        for (Claim claim : claims) {
            values.add(claim.value());
            Quoted quoted = new Quoted(claim.value(), claim.quote(), claim.from(), claim.offset(), claim.paragraph());
            quotes.merge(claim.value() + ' ' + claim.from().release(), quoted,
                    (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
        }
        Claim first = claims.stream().min(Comparator.comparing(Claim::name)).orElseThrow();
        List<Quoted> inOrder = new ArrayList<>(quotes.values());
        inOrder.sort(ORDER);
        String key = first.kind().code() + ": " + first.subject() + (first.on() == null ? "" : " " + first.on()) + ": "
                + String.join(" / ", values);
        return new Discrepancy(first.kind(), key, first.name(), List.copyOf(values), inOrder, why);
    }
}
