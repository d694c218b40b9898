package org.readout.extract.commitments;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Authors;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Reading;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Subject;
import org.readout.extract.text.Role;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Release;

/** Finds the commitments of a release, in the order of the text. None overlaps another. */
public final class CommitmentFinder {

    private final Release release;
    private final Stage stage;
    private final Attributions attributions;
    private final Items items;
    /** Whether the body has begun: bullets before it are headlines. */
    private boolean begun;
    private @Nullable Heading heading;
    private final List<Commitment> found = new ArrayList<>();

    private CommitmentFinder(Release release, Stage stage) {
        this.release = release;
        this.stage = stage;
        this.items = new Items(release, stage);
        this.attributions = new Attributions(release.publication());
    }

    /** The commitments in {@code reading}, whose stage the finder of events has filled. */
    public static List<Commitment> find(Release release, Reading reading) {
        Authors.enter(release, reading);
        CommitmentFinder finder = new CommitmentFinder(release, reading.stage());
        for (Clauses clauses : reading.clauses()) {
            finder.read(clauses);
        }
        return List.copyOf(finder.found);
    }

    /** Commitments stand in the body; an item of a list counts where it is a whole sentence. */
    private boolean states(Clauses clauses) {
        Line line = clauses.line();
        begun |= line.role() == Role.BODY || line.tells();
        boolean item = line.role() == Role.LIST
                && (line.word(line.size() - 1).equals(".") || heading != null || begun && !clauses.subjects().isEmpty());
        return line.role() == Role.BODY || item;
    }

    private void read(Clauses clauses) {
        Line line = clauses.line();
        items.come(line);
        int before = found.size();
        Governor last = states(clauses) ? readClauses(clauses) : null;
        if (found.size() == before) {
            Commitment item = items.read(line, attributions.of(line, 0, line.size()));
            if (item != null) {
                found.add(item);
            }
        }
        Heading next = Heading.of(clauses, stage);
        items.after(line, last != null || next == null || !next.auxiliary().equals("are") ? last
                : next.governor(Phrasal.WILL, line.size() - 2, line.size() - 2));
        Heading now = heading;
        heading = next != null ? next : now != null && now.goesOn(line) ? now : null;
    }

    /** Adds what the clauses state, and returns the last governor in them. */
    private @Nullable Governor readClauses(Clauses clauses) {
        Line line = clauses.line();
        Governors governors = new Governors(clauses, stage, heading);
        Complements complements = new Complements(clauses, stage);
        Governor last = null;
        int next = 0;
        for (int at = 0; at < line.size(); at++) {
            Governor governor = at < next ? null : governors.at(at);
            Complement complement = governor == null ? null : complements.read(governor);
            last = governor == null ? last : governor;
            if (governor != null && complement != null) {
                next = Math.max(next, add(clauses, governor, complement, next));
            }
        }
        return last;
    }

    /** Whether it only opens a list: "agreed on the following:". */
    private static boolean opensList(Line line, int from, int end) {
        boolean following = false;
        for (int k = from; k < end; k++) {
            following |= line.word(k).equals("following");
        }
        return following && end >= line.size() - 1 && line.word(line.size() - 1).equals(":");
    }

    /** Adds what {@code governor} states, if it stands behind token {@code next}, and returns where it ends. */
    private int add(Clauses clauses, Governor governor, Complement complement, int next) {
        Line line = clauses.line();
        boolean clause = complement.frame().startsWith("that");
        int end = SpanEnd.of(clauses, Math.max(complement.from(), governor.last()), governor.verb().form(), clause);
        Subject behind = governor.at() == 0 && governor.verb().form() == CueVerb.Form.ING ? governor.subject() : null;
        if (behind != null && behind.phrase().from() > complement.from() && behind.phrase().from() < end) {
            end = SpanEnd.trimmed(line, complement.from(), behind.phrase().from());
        }
        boolean stance = complement.kind() == Complement.Kind.STANCE
                || complement.kind() == Complement.Kind.VIEW && !governor.joint();
        int second = stance && !clause ? NounHeads.secondPromise(line, complement.from(), end) : -1;
        if (second > 0) {
            end = SpanEnd.trimmed(line, complement.from(), second);
        }
        Suggestion suggestion = new Suggestion(release, stage, line, governor, complement, end);
        if (suggestion.isEmpty() || suggestion.start() < next
                || !complement.frame().endsWith("infinitive") && opensList(line, complement.from(), end)) {
            return next;
        }
        Commitment stated = suggestion.build(attributions.of(line, suggestion.start(), end));
        found.add(stated);
        if (stated.parties().size() > 1 && (stated.force() == Force.AGREED || stated.force() == Force.SHARED_VIEW)) {
            stage.agreed(line.paragraph(), suggestion.parties());
        }
        Complement promise = second < 0 ? null : Nominals.read(line, governor.verb(), second);
        if (promise != null) {
            return add(clauses, governor.joined(second), promise, end);
        }
        Complement more = new Complements(clauses, stage).joined(governor, complement, end);
        if (more != null) {
            return add(clauses, governor.joined(more.clause() >= 0 ? more.clause() : more.from() - 1), more, end);
        }
        Gap gap = complement.kind() == Complement.Kind.ACT ? Gap.at(clauses, end) : null;
        Governor other = gap == null ? null : gap.governor(line, stage, governor);
        return gap == null || other == null || other.parties().isEmpty() ? end : add(clauses, other,
                Complement.of(Complement.Kind.ACT, gap.link() + 1, complement.frame()), end);
    }
}
