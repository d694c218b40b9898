package org.readout.extract.commitments;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Authors;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Reading;
import org.readout.extract.clauses.Stage;
import org.readout.extract.text.Role;
import org.readout.model.Commitment;
import org.readout.model.Release;

/** Finds the commitments of a release, in the order of the text. None overlaps another. */
public final class CommitmentFinder {

    private final Release release;
    private final Stage stage;
    private final Attributions attributions;
    private final List<Commitment> found = new ArrayList<>();

    private CommitmentFinder(Release release, Stage stage) {
        this.release = release;
        this.stage = stage;
        this.attributions = new Attributions(release.publication());
    }

    /** The commitments in {@code reading}, whose stage the finder of events has filled. */
    public static List<Commitment> find(Release release, Reading reading) {
        reading.stage().write(Authors.of(release, reading));
        CommitmentFinder finder = new CommitmentFinder(release, reading.stage());
        for (Clauses clauses : reading.clauses()) {
            if (states(clauses.line())) {
                finder.read(clauses);
            }
        }
        return List.copyOf(finder.found);
    }

    /** Commitments stand in the body; an item of a list counts where it is a whole sentence. */
    private static boolean states(Line line) {
        boolean item = line.role() == Role.LIST && line.word(line.size() - 1).equals(".");
        return line.role() == Role.BODY || item;
    }

    private void read(Clauses clauses) {
        Line line = clauses.line();
        Governors governors = new Governors(clauses, stage);
        Complements complements = new Complements(clauses, stage);
        int next = 0;
        for (int at = 0; at < line.size(); at++) {
            Suggestion suggestion = at < next ? null : suggestion(clauses, governors, complements, at);
            if (suggestion != null && suggestion.start() >= next) {
                int end = suggestion.end();
                found.add(suggestion.build(attributions.of(line, suggestion.start(), end)));
                next = end;
            }
        }
    }

    private @Nullable Suggestion suggestion(Clauses clauses, Governors governors, Complements complements, int at) {
        Governor governor = governors.at(at);
        if (governor == null) {
            return null;
        }
        Complement complement = complements.read(governor.verb(), governor.last(), governor.parties(),
                governor.joint());
        if (complement == null) {
            return null;
        }
        boolean clause = complement.frame().startsWith("that");
        int end = SpanEnd.of(clauses, complement.from(), governor.verb().form(), clause);
        Suggestion suggestion = new Suggestion(release, stage, clauses.line(), governor, complement, end);
        return suggestion.isEmpty() ? null : suggestion;
    }
}
