package org.readout.jobs.versions;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.versions.Carried.Outcome;
import org.readout.model.Mark;
import org.readout.model.Span;
import org.readout.model.Version;

/**
 * Finds marks of one version in another. A mark is put only where the very words of its quote stand in the very sentence they
 * stood in, and where it is plain which sentence that is: the only one of its words in both texts, or, of several, the one
 * that stands in the stretch both texts have in common. Of all others it is said that they need review; so a mark is never on
 * words that merely look alike, nor on its own words in a sentence that now denies them.
 */
public final class Carrying {

    /** A sentence of fewer words is no mark to know a place by when it stands elsewhere. */
    private static final int TELLING = 5;
    /** A place shown as perhaps the one is not much longer than the words it is for. */
    private static final int LONGER = 40;

    private final Version from;
    private final Version to;
    private final List<Same> runs;
    private final Sentences before;
    private final Sentences after;

    public Carrying(Version from, Version to) {
        this.from = from;
        this.to = to;
        runs = Alignment.of(from, to);
        before = new Sentences(from);
        after = new Sentences(to);
    }

    /** What becomes of a mark that stands in the earlier version. */
    public Carried carry(Mark mark) {
        List<Span> sentences = before.of(mark.span());
        Span around = sentences.isEmpty() ? mark.span() : new Span(
                Math.min(mark.span().start(), sentences.getFirst().start()), Math.max(mark.span().end(), sentences.getLast().end()));
        Span mapped = mapped(around);
        Span kept = mapped(mark.span());
        if (!isTold(sentences)) {
            return toReview(mark, kept);
        }
        if (mapped != null && after.of(mapped).stream().map(this::there).toList().equals(
                sentences.stream().map(this::here).toList())) {
            return new Carried(mark, Outcome.FOUND, mark.span().shift(mapped.start() - around.start()), null);
        }
        Span elsewhere = elsewhere(sentences.getFirst(), around);
        return elsewhere == null
                ? toReview(mark, kept)
                : new Carried(mark, Outcome.MOVED, mark.span().shift(elsewhere.start() - around.start()), null);
    }

    private Carried toReview(Mark mark, @Nullable Span kept) {
        return new Carried(mark, Outcome.NEEDS_REVIEW, null, kept == null ? perhaps(mark.span()) : kept);
    }

    private String here(Span sentence) {
        return sentence.in(from.text());
    }

    private String there(Span sentence) {
        return sentence.in(to.text());
    }

    /** Whether each of these sentences stands in both texts, as often in the one as in the other. */
    private boolean isTold(List<Span> sentences) {
        return !sentences.isEmpty() && sentences.stream().map(this::here)
                .allMatch(words -> after.count(words) == before.count(words));
    }

    /** Where words stand in the stretch of which they are part in both texts. */
    private @Nullable Span mapped(Span span) {
        for (Same run : runs) {
            if (run.here() <= span.start() && span.end() <= run.hereEnd()) {
                return span.shift(run.there() - run.here());
            }
        }
        return null;
    }

    /** Where the sentences stand, if the first is the only one of its words in either text. */
    private @Nullable Span elsewhere(Span first, Span around) {
        String words = here(first);
        Span place = after.place(words);
        return place != null && after.count(words) == 1
                && Token.of(words, 0, words.length()).stream().filter(Token::isWord).count() >= TELLING
                && to.text().startsWith(here(around), place.start() - (first.start() - around.start()))
                ? around.shift(place.start() - first.start()) : null;
    }

    /** What stands between the words that are the same before the mark's place and behind it. */
    private @Nullable Span perhaps(Span span) {
        int begin = 0;
        int end = to.text().length();
        for (Same run : runs) {
            if (run.hereEnd() <= span.start()) {
                begin = run.thereEnd();
            } else if (run.here() <= span.start()) {
                begin = run.there() + span.start() - run.here();
            }
            if (run.here() < span.end() && span.end() <= run.hereEnd()) {
                end = run.there() + span.end() - run.here();
            } else if (run.here() >= span.end()) {
                end = Math.min(end, run.there());
            }
        }
        while (begin < end && Character.isWhitespace(to.text().charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(to.text().charAt(end - 1))) {
            end--;
        }
        return begin < end && end - begin <= span.length() + LONGER ? new Span(begin, end) : null;
    }
}
