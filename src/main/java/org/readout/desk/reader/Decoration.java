package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.readout.desk.toolkit.Words;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;
import org.readout.model.Span;

/**
 * How one mark is drawn.
 *
 * @param style the class that colours it: "person", "shared-view", "note"
 * @param level 0 for an underline close to the words, 1 for one below it that encloses another; 0 for tints
 */
record Decoration(UUID mark, Span span, Form form, String style, Standing standing, int level) {

    /** The shape a mark has in the text. */
    enum Form {
        UNDERLINE,
        TINT,
        /** Nothing until it is taken in hand: an encounter, whose words are underlined as a name already. */
        NONE
    }

    /** How far a mark is judged: each looks its own way. */
    enum Standing {
        ACCEPTED,
        /** Suggested with a confidence the desk trusts. */
        TRUSTED,
        AWAITING
    }

    /** The decorations of {@code marks}, which are in the order of the text. Rejected marks have none. */
    static List<Decoration> of(List<Mark> marks, ReviewPolicy policy) {
        return of(marks, 0, marks.size(), policy);
    }

    /** Those of the marks from one index to another. */
    static List<Decoration> of(List<Mark> marks, int from, int to, ReviewPolicy policy) {
        List<Decoration> decorations = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Mark mark = marks.get(i);
            if (mark.review() != Review.REJECTED) {
                int level = mark instanceof Mention && enclosesName(marks, i) ? 1 : 0;
                decorations.add(new Decoration(
                        mark.id(), mark.span(), form(mark), style(mark), standing(mark, policy), level));
            }
        }
        return decorations;
    }

    private static boolean enclosesName(List<Mark> marks, int at) {
        Span outer = marks.get(at).span();
        for (int i = at + 1; i < marks.size() && marks.get(i).span().start() < outer.end(); i++) {
            if (marks.get(i) instanceof Mention inner && inner.review() != Review.REJECTED && outer.contains(inner.span())) {
                return true;
            }
        }
        return false;
    }

    private static Form form(Mark mark) {
        return switch (mark) {
            case Mention mention -> Form.UNDERLINE;
            case Event event -> Form.NONE;
            case Commitment commitment -> Form.TINT;
            case Note note -> Form.TINT;
        };
    }

    private static String style(Mark mark) {
        return switch (mark) {
            case Mention mention -> Words.style(mention.type());
            case Commitment commitment -> Words.style(commitment.force());
            case Event event -> "event";
            case Note note -> "note";
        };
    }

    private static Standing standing(Mark mark, ReviewPolicy policy) {
        if (mark.review() == Review.ACCEPTED) {
            return Standing.ACCEPTED;
        }
        // A name passed over because just the brief is reviewed is still no trusted one.
        return policy.withBriefOnly(false).awaits(mark) ? Standing.AWAITING : Standing.TRUSTED;
    }
}
