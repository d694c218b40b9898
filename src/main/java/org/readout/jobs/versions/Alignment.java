package org.readout.jobs.versions;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Paragraph;
import org.readout.model.Version;

/**
 * What two texts have in common, in the order of both: whole paragraphs first, then words within paragraphs that differ
 * (Myers 1986, "An O(ND) difference algorithm"). A lone word that agrees between words that do not is taken for chance.
 */
final class Alignment {

    /** Words that must agree together amid others that do not. */
    private static final int ISLAND = 2;

    private final String here;
    private final String there;
    private final List<Same> runs = new ArrayList<>();

    private Alignment(Version here, Version there) {
        this.here = here.text();
        this.there = there.text();
    }

    /** The stretches in common, in order, none touching the next in both texts. */
    static List<Same> of(Version here, Version there) {
        Alignment made = new Alignment(here, there);
        made.paragraphs(here.paragraphs(), there.paragraphs());
        return made.joined();
    }

    private void paragraphs(List<Paragraph> first, List<Paragraph> second) {
        List<String> words = first.stream().map(paragraph -> paragraph.span().in(here)).toList();
        List<String> others = second.stream().map(paragraph -> paragraph.span().in(there)).toList();
        int i = 0;
        int j = 0;
        for (Gap gap : Gap.between(words, others)) {
            while (i < gap.from()) {
                same(first.get(i++), second.get(j++));
            }
            if (gap.from() < gap.to() && gap.otherFrom() < gap.otherTo()) {
                words(Token.of(here, first.get(gap.from()).span().start(), first.get(gap.to() - 1).span().end()),
                        Token.of(there, second.get(gap.otherFrom()).span().start(), second.get(gap.otherTo() - 1).span().end()));
            }
            i = gap.to();
            j = gap.otherTo();
        }
        while (i < first.size()) {
            same(first.get(i++), second.get(j++));
        }
    }

    private void same(Paragraph one, Paragraph other) {
        runs.add(new Same(one.span().start(), other.span().start(), one.span().length()));
    }

    private void words(List<Token> first, List<Token> second) {
        int i = 0;
        int j = 0;
        for (Gap gap : Gap.between(first.stream().map(Token::word).toList(), second.stream().map(Token::word).toList())) {
            agreeing(first.subList(i, gap.from()), second.subList(j, gap.otherFrom()), i > 0 || j > 0);
            i = gap.to();
            j = gap.otherTo();
        }
        agreeing(first.subList(i, first.size()), second.subList(j, second.size()), false);
    }

    /** @param amid whether words before and behind differ */
    private void agreeing(List<Token> first, List<Token> second, boolean amid) {
        if (amid && first.stream().filter(Token::isWord).count() < ISLAND) {
            return;
        }
        for (int i = 0; i < first.size(); i++) {
            runs.add(new Same(first.get(i).start(), second.get(i).start(), first.get(i).word().length()));
        }
    }

    /** Runs between which both texts have the very same white space become one. */
    private List<Same> joined() {
        List<Same> joined = new ArrayList<>();
        for (Same run : runs) {
            Same last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && here.substring(last.hereEnd(), run.here()).equals(there.substring(last.thereEnd(), run.there()))) {
                joined.set(joined.size() - 1, new Same(last.here(), last.there(), run.hereEnd() - last.here()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }
}
