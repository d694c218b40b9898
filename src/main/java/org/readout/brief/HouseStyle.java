package org.readout.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.brief.Block.Card;
import org.readout.brief.Block.Fact;
import org.readout.brief.Block.Facts;
import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Listing;
import org.readout.brief.Block.Paragraph;
import org.readout.brief.Block.Passage;
import org.readout.brief.Block.Picture;
import org.readout.brief.Block.Row;
import org.readout.brief.Block.Table;
import org.readout.model.HouseName;

/**
 * Writes names as this house does, and leaves alone what others wrote: what stands in quotation marks, the texts and titles of
 * releases, and where things were published.
 */
public final class HouseStyle {

    /** What stands in quotation marks, kept whole; a mark that is never closed keeps all behind it. */
    private static final String QUOTED = "\u201c[^\u201d]*(?:\u201d|$)|\u201e[^\u201c\u201d]*(?:[\u201c\u201d]|$)|\u00ab[^\u00bb]*(?:\u00bb|$)|\"[^\"]*(?:\"|$)";
    /** The columns of the register that are Readout's own words: who, with whom, what, according to whom. */
    private static final Set<Integer> OWN_COLUMNS = Set.of(1, 2, 3, 4, 12);

    private final Map<String, String> written = new HashMap<>();
    private final @Nullable Pattern found;

    private HouseStyle(List<HouseName> names) {
        names.forEach(name -> written.putIfAbsent(Clean.line(name.found()), Clean.line(name.written())));
        // The longest first: else "Korea" would be found in "Korea-Japan".
        found = written.isEmpty() ? null : Pattern.compile(QUOTED + "|(?<![\\p{L}\\p{N}])(?:" + written.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")) + ")(?![\\p{L}\\p{N}])");
    }

    public static HouseStyle of(List<HouseName> names) {
        return new HouseStyle(names);
    }

    /** The brief with names written so. */
    public BriefDocument dress(BriefDocument brief) {
        if (found == null) {
            return brief;
        }
        return brief.with(brief.blocks().stream().map(this::block).toList(),
                new Register(brief.register().columns(), brief.register().entries().stream().map(this::entry).toList()));
    }

    private Block block(Block block) {
        return switch (block) {
            case Heading heading -> heading.anchor() != null || heading.level() == 1 ? heading
                    : new Heading(heading.level(), words(heading.text()), null);
            case Paragraph paragraph -> new Paragraph(paragraph.role(), runs(paragraph.runs()));
            case Facts facts -> new Facts(facts(facts.facts()));
            case Table table -> new Table(table.head(), table.rows().stream().map(this::row).toList());
            case Card card -> new Card(card.number(), card.anchor(), card.force(), card.suggested(), card.label(),
                    words(card.action()), facts(card.facts()), card.quote(), card.source(), card.citation());
            case Passage passage -> passage;
            case Listing listing -> listing;
            case Picture picture -> picture;
        };
    }

    private List<Fact> facts(List<Fact> facts) {
        return facts.stream()
                .map(fact -> Heads.isLabel("fact.publisher", fact.label()) ? fact : new Fact(fact.label(), runs(fact.runs())))
                .toList();
    }

    /** The last column tells where things were published. */
    private Row row(Row row) {
        List<List<Run>> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(i + 1 == row.cells().size() ? row.cells().get(i) : runs(row.cells().get(i)));
        }
        return new Row(row.anchor(), row.force(), row.suggested(), cells);
    }

    private Register.Entry entry(Register.Entry entry) {
        Register.@Nullable Cell[] cells = entry.cells().toArray(Register.Cell[]::new);
        for (int column : OWN_COLUMNS) {
            if (cells[column] instanceof Register.Words words) {
                cells[column] = new Register.Words(words(words.plain()));
            }
        }
        return new Register.Entry(Arrays.asList(cells));
    }

    private List<Run> runs(List<Run> runs) {
        return runs.stream()
                .map(run -> new Run(words(run.text()), run.look(), run.target(), run.anchor()))
                .toList();
    }

    private String words(String text) {
        return found == null ? text : found.matcher(text).replaceAll(match ->
                Matcher.quoteReplacement(written.getOrDefault(match.group(), match.group())));
    }
}
