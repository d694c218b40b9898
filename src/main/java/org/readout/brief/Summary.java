package org.readout.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Paragraph;
import org.readout.brief.Block.Role;
import org.readout.brief.Block.Row;
import org.readout.brief.Block.Table;
import org.readout.brief.BriefRequest.Scope;
import org.readout.brief.Look.NameMark;
import org.readout.brief.Look.Tint;
import org.readout.model.Force;
import org.readout.model.NameType;

/** The table of all commitments; positions, when asked for, stand apart from what was promised. */
final class Summary {

    private static final List<String> COLUMNS = List.of("number", "who", "with", "what", "force", "due", "status", "source");

    private Summary() {}

    /**
     * @param drawn whether the commitment of a number stands in the text of its release
     * @param cards whether each commitment stands in the brief as a card, too, to link to
     * @param listed whether the brief lists its sources
     */
    static List<Block> of(List<Chosen> chosen, IntPredicate drawn, boolean cards, boolean listed, BriefRequest request) {
        List<Row> promises = new ArrayList<>();
        List<Row> positions = new ArrayList<>();
        for (Chosen release : chosen) {
            release.commitments().forEach((number, commitment) -> {
                Row row = new Statement(release, number, commitment, request)
                        .row(drawn.test(number), cards, listed ? release.number() : 0);
                (commitment.force() == Force.POSITION ? positions : promises).add(row);
            });
        }
        Heads heads = request.heads();
        List<String> head = COLUMNS.stream().map(column -> heads.of("column." + column)).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, heads.of("heading.summary"), null));
        blocks.add(promises.isEmpty()
                ? new Paragraph(Role.REMARK, List.of(Run.plain(Wording.of("none.commitments"))))
                : new Table(head, promises));
        if (!positions.isEmpty()) {
            blocks.add(new Heading(2, heads.of("heading.positions"), null));
            blocks.add(new Table(head, positions));
        }
        blocks.add(legend(request));
        return blocks;
    }

    private static Block legend(BriefRequest request) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.quiet(Wording.of("legend.names")));
        for (NameType type : NameType.values()) {
            runs.add(Run.plain(" "));
            runs.add(sample(Wording.of(type), List.of(new NameMark(type, false)), List.of()));
        }
        runs.add(Run.quiet(". " + Wording.of("legend.commitments")));
        Arrays.stream(Force.values()).filter(request.forces()::contains).forEach(force -> {
            runs.add(Run.plain(" "));
            runs.add(sample(Wording.of(force), List.of(), List.of(new Tint(0, force, false, true))));
        });
        if (request.scope() == Scope.ALL) {
            runs.add(Run.plain(" "));
            runs.add(sample(
                    Wording.of("legend.suggested"), List.of(), List.of(new Tint(0, Force.AGREED, true, true))));
        }
        runs.add(Run.quiet("."));
        return new Paragraph(Role.REMARK, runs);
    }

    private static Run sample(String words, List<NameMark> names, List<Tint> tints) {
        return Run.marked(words, Look.marks(names, tints), null);
    }
}
