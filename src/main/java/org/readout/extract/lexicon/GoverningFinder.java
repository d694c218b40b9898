package org.readout.extract.lexicon;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Stage;
import org.readout.model.Anchor;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Force;
import org.readout.model.Learned;
import org.readout.model.Lesson;
import org.readout.model.Party;
import org.readout.model.Release;
import org.readout.model.Span;

/**
 * Finds statements by a desk's own cue words, which the extractor's verbs do not know: from the party that stands before
 * the words to the next cue, semicolon or full stop.
 */
final class GoverningFinder {

    /** Below what the extractor's own rules reach: the words are the desk's, where they end is a guess. */
    private static final double CONFIDENCE = 0.75;
    /** How many words may stand between the party and the cue: "the two sides, meeting in Seoul, hailed". */
    private static final int APART = 12;

    private final Release release;
    private final Stage stage;
    private final Clauses clauses;
    private final LessonBook book;

    GoverningFinder(Release release, Stage stage, Clauses clauses, LessonBook book) {
        this.release = release;
        this.stage = stage;
        this.clauses = clauses;
        this.book = book;
    }

    List<Commitment> find() {
        Line line = clauses.line();
        List<Phrases.Hit<Learned>> hits = book.governing().in(release.text(), line.span());
        List<Commitment> found = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            int cue = line.tokenAt(hits.get(i).span().start());
            int after = line.tokenAt(hits.get(i).span().end() - 1) + 1;
            int limit = i + 1 < hits.size() ? line.tokenAt(hits.get(i + 1).span().start()) : line.size();
            int end = end(line, after, limit);
            if (end > after && hits.get(i).value().lesson() instanceof Lesson.Governing governing) {
                found.add(statement(cue, after, end, governing, hits.get(i).value()));
            }
        }
        return found;
    }

    private static int end(Line line, int from, int limit) {
        int end = from;
        while (end < limit && !line.word(end).equals(";")) {
            end++;
        }
        while (end > from && !Character.isLetterOrDigit(line.token(end - 1).text().codePointAt(0))
                || end > from && end == limit && line.word(end - 1).equals("and")) {
            end--;
        }
        return end;
    }

    private Commitment statement(int cue, int after, int end, Lesson.Governing governing, Learned learned) {
        Line line = clauses.line();
        PartyPhrase subject = subject(cue);
        List<Party> parties = subject == null ? List.of() : stage.who(line, subject);
        boolean joint = parties.size() > 1 || subject != null && subject.isJoint();
        Force force = LearnedStatements.turned(governing.force(), joint);
        int start = subject != null && cue - subject.to() <= APART ? subject.from() : cue;
        Span span = line.span(start, end);
        String why = Why.cue(learned, "").why();
        return new CommitmentDraft(Anchor.of(release.version(), span), force)
                .parties(parties)
                .action(line.text(after, end))
                .attribution(release.publication().publisher())
                .said(stage.date(line.number()))
                .cue(new Cue(governing.words() + "; " + why, CONFIDENCE))
                .build();
    }

    /** The last party, or list of parties, that ends before the cue. */
    private @Nullable PartyPhrase subject(int cue) {
        PartyPhrase last = null;
        for (PartyPhrase phrase : clauses.phrases()) {
            PartyPhrase joined = clauses.startingAt(phrase.from());
            boolean listed = last != null && phrase.from() < last.to();
            if (joined != null && joined.to() <= cue && !listed) {
                last = joined;
            }
        }
        return last;
    }
}
