package org.readout.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.brief.Block.Fact;
import org.readout.brief.Block.Facts;
import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Item;
import org.readout.brief.Block.Listing;
import org.readout.brief.Block.Paragraph;
import org.readout.brief.Block.Picture;
import org.readout.brief.Block.Role;
import org.readout.brief.Block.Row;
import org.readout.brief.Block.Table;
import org.readout.model.Commitment;
import org.readout.model.Due;
import org.readout.model.Force;
import org.readout.model.Status;
import org.readout.model.Timex;

/** The one-page brief: what is new, where readouts differ and what is due, between the officer's own words. */
final class OnePage {

    private static final int NEW_ROWS = 5;
    private static final int DUE_ROWS = 3;

    private static final List<String> NEW_HEAD = List.of("number", "owes", "act", "says", "said", "before", "source");
    private static final List<String> DUE_HEAD = List.of("number", "due", "owes", "act", "status", "source");

    private final List<Chosen> chosen;
    private final BriefRequest request;
    private final Cover cover;
    private final Beside beside;
    private final boolean isShort;
    private final boolean listed;
    private final boolean wholly;
    private final Heads heads;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Chosen> cited = new ArrayList<>();

    /** @param sections the brief has: where all fit on one page, not everything due is told */
    OnePage(List<Chosen> chosen, BriefRequest request, Cover cover, Beside beside, List<Section> sections) {
        this.chosen = chosen;
        this.request = request;
        this.cover = cover;
        this.beside = beside;
        isShort = Section.PAGE.containsAll(sections);
        listed = sections.contains(Section.SOURCES);
        wholly = sections.stream().anyMatch(Section::isOfAll);
        heads = request.heads();
        for (Chosen release : chosen) {
            for (Map.Entry<Integer, Commitment> entry : release.commitments().entrySet()) {
                if (entry.getValue().force() != Force.POSITION) {
                    statements.add(new Statement(release, entry.getKey(), entry.getValue(), request));
                }
            }
        }
    }

    List<Block> head() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, Clean.line(request.title()), null));
        List<Fact> facts = new ArrayList<>();
        fact(facts, "page.to", cover.addressee());
        fact(facts, "page.from", cover.author().isEmpty() ? request.author() : cover.author());
        fact(facts, "page.date", heads.day(request.made()));
        fact(facts, "page.clearance", cover.clearance());
        fact(facts, "page.state", heads.of(cover.isFinal() ? "page.final" : "page.draft"));
        fact(facts, "page.purpose", cover.purpose());
        blocks.add(new Facts(facts));
        if (request.scope() == BriefRequest.Scope.ALL) {
            blocks.add(new Paragraph(Role.REMARK, List.of(Run.plain(Wording.of("lead.all")))));
        }
        return blocks;
    }

    private void fact(List<Fact> facts, String key, String words) {
        if (!words.isBlank()) {
            facts.add(new Fact(heads.of(key), List.of(Run.plain(Clean.line(words)))));
        }
    }

    /** The blocks of a section; none where it has nothing to say. */
    List<Block> section(Section section) {
        return switch (section) {
            case BOTTOM_LINE -> words("page.bottom-line", cover.bottomLine(), Role.TEXT);
            case NEW -> table("page.new", NEW_HEAD, newest());
            case DIFFERENCES -> differences();
            case DUE -> table("page.due", DUE_HEAD, due());
            case LINES -> lines();
            case UNDISCLOSED -> words("page.undisclosed", cover.undisclosed(), Role.NOTE);
            case SOURCES -> sources(wholly ? chosen : cited, false);
            case TIMELINE -> timeline(chosen, request, beside.strip());
            case SINCE, TABLE, BY_PARTY, BY_DATE, BY_THEME, NAMES, NOTES, TEXTS -> List.of();
        };
    }

    /** The timeline of what goes out, under its heading; nothing where nothing is dated. */
    static List<Block> timeline(List<Chosen> chosen, BriefRequest request, Strip strip) {
        return strip.draw(chosen.stream().map(Chosen::annotated).toList(), request).<List<Block>>map(drawn -> List.of(
                new Heading(2, request.heads().of("heading.timeline"), null),
                new Picture(drawn.png(), drawn.width(), drawn.height(), Clean.line(drawn.alternative()),
                        Clean.line(drawn.caption())))).orElse(List.of());
    }

    private List<Block> words(String heading, String words, Role role) {
        if (words.isBlank()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Heading(2, heads.of(heading), null)));
        Clean.text(words).strip().lines().filter(line -> !line.isBlank()).forEach(line ->
                blocks.add(new Paragraph(role, List.of(Run.plain(line)))));
        return blocks;
    }

    private List<Block> lines() {
        List<Block> blocks = new ArrayList<>(words("page.lines", cover.lines(), Role.TEXT));
        blocks.addAll(words("page.pressed", cover.pressed(), Role.TEXT));
        return blocks;
    }

    private List<Block> table(String heading, List<String> columns, List<Row> rows) {
        List<String> head = columns.stream().map(column -> heads.of("page.column." + column)).toList();
        return rows.isEmpty() ? List.of() : List.of(new Heading(2, heads.of(heading), null), new Table(head, rows));
    }

    /** The newest said first; what is said for the first time before what is said again on the same day. */
    private List<Row> newest() {
        return statements.stream()
                .sorted(Comparator.comparing(OnePage::saidLast, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(statement -> statement.commitment().restated())
                        .thenComparing(statement -> statement.commitment().force()))
                .limit(NEW_ROWS)
                .map(this::newRow)
                .toList();
    }

    private static @Nullable LocalDate saidLast(Statement statement) {
        Timex said = statement.commitment().said();
        return said == null ? statement.chosen().publication().published() : said.to();
    }

    private Row newRow(Statement statement) {
        Commitment commitment = statement.commitment();
        String before = beside.before().getOrDefault(commitment.id(),
                commitment.earlier() == null ? "" : commitment.earlier().quote());
        return row(statement, List.of(
                statement.owes(),
                List.of(Run.plain("\u201c" + statement.quote() + "\u201d")),
                List.of(Run.plain(statement.label()), Run.quiet(" " + statement.attribution())),
                List.of(Run.plain(commitment.said() == null ? Wording.of("said.none") : DateWords.of(commitment.said()))),
                before(before, beside.kinds().getOrDefault(commitment.id(), ""))));
    }

    private static List<Run> before(String words, String kind) {
        List<Run> runs = new ArrayList<>();
        if (!words.isBlank()) {
            runs.add(Run.plain("\u201c" + Clean.line(words) + "\u201d"));
        }
        if (!kind.isEmpty()) {
            runs.add(Run.quiet((runs.isEmpty() ? "" : " ") + Clean.line(kind)));
        }
        return runs.isEmpty() ? List.of(Run.quiet(Wording.of("page.before.none"))) : runs;
    }

    /** What is overdue first, then what falls due soonest: no more of it than a page bears, where all is to fit on one. */
    private List<Row> due() {
        return statements.stream()
                .filter(statement -> statement.commitment().status() == Status.OPEN && dueBy(statement) != null)
                .sorted(Comparator.comparing(OnePage::dueBy, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(isShort ? DUE_ROWS : Long.MAX_VALUE)
                .map(statement -> row(statement, List.of(
                        List.of(Run.plain(statement.due())),
                        statement.owes(),
                        List.of(Run.plain("\u201c" + statement.quote() + "\u201d")),
                        List.of(Run.plain(statement.status())))))
                .toList();
    }

    private static @Nullable LocalDate dueBy(Statement statement) {
        Due due = statement.commitment().due();
        return due == null || due.date() == null ? null : due.date().to();
    }

    /** A row that names its release at the end, so that none goes out without its source. */
    private Row row(Statement statement, List<List<Run>> cells) {
        if (!cited.contains(statement.chosen())) {
            cited.add(statement.chosen());
        }
        List<List<Run>> all = new ArrayList<>();
        all.add(List.of(Run.plain(Integer.toString(statement.number()))));
        all.addAll(cells);
        all.add(List.of(Run.plain(statement.place(place(statement.chosen())))));
        return new Row(Anchors.row(statement.number()) + "-" + cells.size(), statement.commitment().force(),
                statement.isSuggested(), all);
    }

    /** Which one a release is among the sources, from 1: those of all that was chosen, or those told of on the page. */
    private int place(Chosen release) {
        return !listed ? 0 : wholly ? release.number() : cited.indexOf(release) + 1;
    }

    /** A table for each two that differ, what the one says beside what the other says. */
    private List<Block> differences() {
        Map<List<String>, List<Row>> tables = new LinkedHashMap<>();
        for (Beside.Difference difference : beside.differences()) {
            List<String> head = List.of(heads.of("page.column.matter"),
                    Clean.line(difference.one().who()), Clean.line(difference.other().who()));
            tables.computeIfAbsent(head, two -> new ArrayList<>()).add(Row.plain(List.of(
                    List.of(Run.plain(Clean.line(difference.matter()))), told(difference.one()), told(difference.other()))));
        }
        List<Block> blocks = new ArrayList<>();
        tables.forEach((head, rows) -> blocks.add(new Table(head, rows)));
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Heading(2, heads.of("page.differences"), null));
        }
        return blocks;
    }

    private List<Run> told(Beside.Told told) {
        return told.quote().isBlank() ? List.of(Run.quiet(heads.of("page.silent")))
                : List.of(Run.plain("\u201c" + Clean.line(told.quote()) + "\u201d "), Run.quiet(Clean.line(told.source())));
    }

    /**
     * The sources, and what the library holds.
     *
     * @param of the releases it rests on
     * @param drawn whether they stand in the brief, to link to
     */
    List<Block> sources(List<Chosen> of, boolean drawn) {
        List<Block> blocks = new ArrayList<>();
        if (!of.isEmpty()) {
            blocks.add(new Heading(2, heads.of("heading.sources"), null));
            blocks.add(new Listing(of.stream().map(release -> new Item(Sources.runs(release, drawn))).toList()));
        }
        Beside.Coverage coverage = beside.coverage();
        if (coverage != null) {
            blocks.add(new Paragraph(Role.REMARK, List.of(Run.plain(coverage(coverage)))));
        }
        return blocks;
    }

    private static String coverage(Beside.Coverage coverage) {
        Set<String> publishers = new LinkedHashSet<>();
        coverage.publishers().forEach(publisher -> publishers.add(Clean.line(publisher)));
        String of = publishers.isEmpty() ? Wording.of("publisher.none") : String.join(", ", publishers);
        return coverage.first() == null || coverage.last() == null
                ? Wording.of("page.coverage.undated", coverage.releases(), of)
                : Wording.of("page.coverage", coverage.releases(), of, DateWords.of(coverage.first()),
                        DateWords.of(coverage.last()));
    }
}
