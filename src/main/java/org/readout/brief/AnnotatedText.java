package org.readout.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.readout.brief.Block.Paragraph;
import org.readout.brief.Block.Passage;
import org.readout.brief.Block.Role;
import org.readout.brief.Look.NameMark;
import org.readout.brief.Look.Noted;
import org.readout.brief.Look.Tint;
import org.readout.model.Commitment;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Version;

/** The text of a release as passages of runs: names and commitments, however they overlap, cut into plain runs. */
final class AnnotatedText {

    private final Version version;
    private final Map<Integer, Commitment> commitments;
    private final List<Mention> mentions;
    private final Map<Integer, Span> remarks;
    private final Set<Integer> noted = new HashSet<>();
    private final Set<Integer> drawn = new HashSet<>();
    private final List<Block> blocks = new ArrayList<>();

    /** @param remarks where those on this release stand, by their numbers in the brief */
    AnnotatedText(Chosen chosen, Map<Integer, Span> remarks) {
        version = chosen.release().version();
        commitments = chosen.commitments();
        mentions = chosen.mentions();
        this.remarks = remarks;
        draw();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** The numbers of the commitments that stand in the text drawn. */
    Set<Integer> drawn() {
        return Set.copyOf(drawn);
    }

    /** Whether the commitment of this number stands in the text drawn, so that a link can lead to it. */
    boolean draws(int number) {
        return drawn.contains(number);
    }

    private void draw() {
        int leftOutFrom = 0;
        int leftOutTo = 0;
        for (org.readout.model.Paragraph paragraph : version.paragraphs()) {
            List<Run> runs = runs(paragraph.span());
            if (runs.isEmpty()) {
                leftOutFrom = leftOutFrom == 0 ? paragraph.number() : leftOutFrom;
                leftOutTo = paragraph.number();
                continue;
            }
            sayLeftOut(leftOutFrom, leftOutTo);
            leftOutFrom = 0;
            blocks.add(new Passage(paragraph.number(), runs));
        }
        sayLeftOut(leftOutFrom, leftOutTo);
    }

    private void sayLeftOut(int from, int to) {
        if (from > 0) {
            String which = from == to ? "¶" + from : "¶" + from + "–" + to;
            blocks.add(new Paragraph(Role.REMARK, List.of(Run.quiet(Wording.of("furniture.paragraphs", which)))));
        }
    }

    private List<Run> runs(Span paragraph) {
        // Cleaning keeps offsets; what it may add stands after the last of them and goes with the last run.
        String clean = Clean.text(paragraph.in(version.text()));
        List<Mention> near =
                mentions.stream().filter(mention -> mention.span().overlaps(paragraph)).toList();
        List<Integer> cuts = new ArrayList<>(cuts(paragraph, near));
        List<Run> runs = new ArrayList<>();
        boolean leftOut = false;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            Span piece = new Span(cuts.get(i), cuts.get(i + 1));
            if (version.isFurniture(piece)) {
                leftOut = true;
                continue;
            }
            boolean last = i + 2 == cuts.size();
            int from = piece.start() - paragraph.start();
            String words = last ? clean.substring(from) : clean.substring(from, piece.end() - paragraph.start());
            add(runs, near, piece, words);
        }
        if (leftOut && !runs.isEmpty()) {
            runs.add(Run.quiet(" " + Wording.of("furniture.part")));
        }
        return runs;
    }

    private void add(List<Run> runs, List<Mention> near, Span piece, String words) {
        List<NameMark> names = new ArrayList<>();
        for (Mention mention : near) {
            if (mention.span().contains(piece)) {
                names.add(new NameMark(mention.type(), mention.review() == Review.SUGGESTED));
            }
        }
        List<Tint> tints = new ArrayList<>();
        List<Run> references = new ArrayList<>();
        String anchor = null;
        for (Map.Entry<Integer, Commitment> entry : commitments.entrySet()) {
            Commitment commitment = entry.getValue();
            if (!commitment.span().contains(piece)) {
                continue;
            }
            int number = entry.getKey();
            boolean starts = drawn.add(number);
            tints.add(new Tint(number, commitment.force(), commitment.review() == Review.SUGGESTED, starts));
            if (starts && anchor == null) {
                anchor = Anchors.inText(number);
            } else if (starts) {
                // Two that start together: the second one's place is an empty run before the words.
                runs.add(Run.marked("", Look.PLAIN, Anchors.inText(number)));
            }
            if (lastDrawn(commitment.span()) == piece.end()) {
                references.add(Run.reference(number, "#" + Anchors.card(number)));
            }
        }
        runs.add(Run.marked(words, Look.marks(names, tints, noted(piece)), anchor));
        runs.addAll(references);
    }

    private List<Noted> noted(Span piece) {
        List<Noted> here = new ArrayList<>();
        remarks.forEach((number, span) -> {
            if (span.contains(piece)) {
                here.add(new Noted(number, noted.add(number), lastDrawn(span) == piece.end()));
            }
        });
        return here;
    }

    /** Where the reference goes: the end of the span, or of its last paragraph if it runs into the space after that. */
    private int lastDrawn(Span span) {
        int end = span.end();
        for (org.readout.model.Paragraph paragraph : version.paragraphs()) {
            if (paragraph.span().overlaps(span)) {
                end = Math.min(span.end(), paragraph.span().end());
            }
        }
        return end;
    }

    private Set<Integer> cuts(Span paragraph, List<Mention> near) {
        Set<Integer> cuts = new TreeSet<>(Set.of(paragraph.start(), paragraph.end()));
        for (Span span : version.furniture()) {
            cut(cuts, paragraph, span);
        }
        for (Mark mention : near) {
            cut(cuts, paragraph, mention.span());
        }
        for (Mark commitment : commitments.values()) {
            cut(cuts, paragraph, commitment.span());
        }
        remarks.values().forEach(span -> cut(cuts, paragraph, span));
        return cuts;
    }

    private static void cut(Set<Integer> cuts, Span paragraph, Span span) {
        if (span.overlaps(paragraph)) {
            cuts.add(Math.max(span.start(), paragraph.start()));
            cuts.add(Math.min(span.end(), paragraph.end()));
        }
    }
}
