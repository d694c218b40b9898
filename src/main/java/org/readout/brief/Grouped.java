package org.readout.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Row;
import org.readout.brief.Block.Table;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Timex;

/** The commitments under heads: by who made them, when, about what; or those alone that are new since the last brief. */
final class Grouped {

    private static final List<String> COLUMNS = List.of("number", "said", "owes", "act", "says", "source");

    private final Beside beside;
    private final Heads heads;
    private final List<String> head;
    private final boolean listed;
    private final List<Statement> statements = new ArrayList<>();

    /** @param listed whether the brief lists its sources */
    Grouped(List<Chosen> chosen, BriefRequest request, Beside beside, boolean listed) {
        this.listed = listed;
        this.beside = beside;
        heads = request.heads();
        head = COLUMNS.stream().map(column -> heads.of("page.column." + column)).toList();
        for (Chosen release : chosen) {
            release.commitments().forEach((number, commitment) -> {
                if (commitment.force() != Force.POSITION) {
                    statements.add(new Statement(release, number, commitment, request));
                }
            });
        }
    }

    /** A commitment as another brief tells it from others: a suggestion made anew has another id, but the same words. */
    static String reference(Chosen release, Commitment commitment) {
        return release.release().id() + " " + commitment.anchor().quote();
    }

    /** What the last brief did not hold; all where there was none. */
    List<Block> since() {
        Beside.Last last = beside.last();
        List<Row> rows = statements.stream()
                .filter(statement -> last == null
                        || !last.commitments().contains(reference(statement.chosen(), statement.commitment())))
                .map(statement -> row(statement, "since"))
                .toList();
        String heading = last == null ? heads.of("page.since.none") : heads.of("page.since", heads.day(last.made()));
        return rows.isEmpty() ? List.of() : List.of(new Heading(2, heading, null), new Table(head, rows));
    }

    /** Under each party that commits itself, in the order of the names; who commits jointly stands under each name. */
    List<Block> byParty() {
        Map<String, List<Statement>> groups = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Statement statement : statements) {
            List<String> names = statement.commitment().parties().stream().map(party -> Clean.line(party.name())).distinct().toList();
            (names.isEmpty() ? List.of(Wording.of("party.none")) : names)
                    .forEach(name -> groups.computeIfAbsent(name, made -> new ArrayList<>()).add(statement));
        }
        return blocks("heading.by-party", "party", groups);
    }

    /** Under each day or month said, the earliest first; what has no date stands last. */
    List<Block> byDate() {
        return blocks("heading.by-date", "date", grouped(
                statements.stream().sorted(Comparator.comparing(Grouped::said, Comparator.nullsLast(Comparator.naturalOrder()))).toList(),
                statement -> statement.commitment().said() instanceof Timex said ? DateWords.of(said) : Wording.of("said.none")));
    }

    private static @Nullable LocalDate said(Statement statement) {
        return statement.commitment().said() instanceof Timex said ? said.from() : null;
    }

    /** Under each thread; what stands in none comes last. */
    List<Block> byTheme() {
        Map<String, List<Statement>> groups = grouped(statements,
                statement -> Clean.line(beside.themes().getOrDefault(statement.commitment().id(), "")));
        List<Statement> others = groups.remove("");
        if (others != null) {
            groups.put(heads.of("page.theme.none"), others);
        }
        return blocks("heading.by-theme", "theme", groups);
    }

    private static Map<String, List<Statement>> grouped(List<Statement> statements, Function<Statement, String> head) {
        Map<String, List<Statement>> groups = new LinkedHashMap<>();
        statements.forEach(statement -> groups.computeIfAbsent(head.apply(statement), made -> new ArrayList<>()).add(statement));
        return groups;
    }

    private List<Block> blocks(String heading, String kind, Map<String, List<Statement>> groups) {
        List<Block> blocks = new ArrayList<>();
        int group = 0;
        for (Map.Entry<String, List<Statement>> entry : groups.entrySet()) {
            String place = kind + ++group;
            blocks.add(new Heading(3, entry.getKey(), null));
            blocks.add(new Table(head, entry.getValue().stream().map(statement -> row(statement, place)).toList()));
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Heading(2, heads.of(heading), null));
        }
        return blocks;
    }

    private Row row(Statement statement, String place) {
        Timex said = statement.commitment().said();
        return new Row(Anchors.row(statement.number()) + "-" + place, statement.commitment().force(), statement.isSuggested(), List.of(
                List.of(Run.plain(Integer.toString(statement.number()))),
                List.of(Run.plain(said == null ? Wording.of("said.none") : DateWords.of(said))),
                statement.owes(),
                List.of(Run.plain("\u201c" + statement.quote() + "\u201d")),
                List.of(Run.plain(statement.label()), Run.quiet(" " + statement.attribution())),
                List.of(Run.plain(statement.place(listed ? statement.chosen().number() : 0)))));
    }
}
