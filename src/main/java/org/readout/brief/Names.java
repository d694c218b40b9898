package org.readout.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Row;
import org.readout.brief.Block.Table;
import org.readout.model.Party;

/** Who commits, is asked and takes part, each once, with the offices and states the releases give. */
final class Names {

    private static final List<String> COLUMNS = List.of("name", "office", "state", "source");

    private final Set<String> offices = new LinkedHashSet<>();
    private final Set<String> states = new LinkedHashSet<>();
    private final Set<String> sources = new TreeSet<>();

    private Names() {}

    static List<Block> of(List<Chosen> chosen, Heads heads) {
        Map<String, Names> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Chosen release : chosen) {
            Stream.concat(
                            release.commitments().values().stream().flatMap(commitment -> Sides.of(commitment).all()),
                            release.events().stream().flatMap(event -> event.participants().stream()))
                    .forEach(party -> names.computeIfAbsent(Clean.line(party.name()), name -> new Names()).add(party, release));
        }
        List<Row> rows = new ArrayList<>();
        names.forEach((name, known) -> rows.add(Row.plain(List.of(
                List.of(Run.plain(name)),
                List.of(Run.plain(known.offices.isEmpty() ? "–" : String.join("; ", known.offices))),
                List.of(Run.plain(known.states.isEmpty() ? "–" : String.join(", ", known.states))),
                List.of(Run.plain(String.join("; ", known.sources)))))));
        List<String> head = COLUMNS.stream().map(column -> heads.of("page.column." + column)).toList();
        return rows.isEmpty() ? List.of() : List.of(new Heading(2, heads.of("heading.names.all"), null), new Table(head, rows));
    }

    private void add(Party party, Chosen release) {
        if (party.office() != null) {
            offices.add(Clean.line(party.office()));
        }
        if (party.country() != null) {
            states.add(Clean.line(party.country()));
        }
        sources.add(release.publisher() + ", " + release.publishedOn());
    }
}
