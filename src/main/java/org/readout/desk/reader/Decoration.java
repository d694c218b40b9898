package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** The decorations of {@code marks}, outer before inner. Rejected marks have none. */
    static List<Decoration> of(List<Mark> marks, ReviewPolicy policy) {
        List<Mark> drawn = marks.stream()
                .filter(mark -> mark.review() != Review.REJECTED)
                .sorted(Comparator.comparing(Mark::span))
                .toList();
        List<Decoration> decorations = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Mark mark = drawn.get(i);
            int level = mark instanceof Mention && enclosesName(drawn, i) ? 1 : 0;
            decorations.add(new Decoration(
                    mark.id(), mark.span(), form(mark), style(mark), standing(mark, policy), level));
        }
        return decorations;
    }

    private static boolean enclosesName(List<Mark> drawn, int at) {
        Span outer = drawn.get(at).span();
        for (int i = at + 1; i < drawn.size() && drawn.get(i).span().start() < outer.end(); i++) {
            if (drawn.get(i) instanceof Mention && outer.contains(drawn.get(i).span())) {
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
