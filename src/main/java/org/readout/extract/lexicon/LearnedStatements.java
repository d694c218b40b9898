package org.readout.extract.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Reading;
import org.readout.extract.text.Role;
import org.readout.model.Anchor;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Event;
import org.readout.model.Force;
import org.readout.model.Learned;
import org.readout.model.Lesson;
import org.readout.model.Mark;
import org.readout.model.Party;
import org.readout.model.Release;
import org.readout.model.Span;

/**
 * Brings what was learned of statements and encounters into those found in a release: rejected words go, statements made
 * by hand come where the same words stand, forces and parties are as the officer said.
 */
public final class LearnedStatements {

    private final Release release;
    private final Reading reading;
    private final LessonBook book;

    public LearnedStatements(Release release, Reading reading, LessonBook book) {
        this.release = release;
        this.reading = reading;
        this.book = book;
    }

    /** The encounters after the lessons. */
    public List<Event> events(List<Event> found) {
        if (book.isEmpty()) {
            return found;
        }
        List<Event> events = new ArrayList<>();
        for (Event event : found) {
            Learned learned = book.encounter(event.anchor().quote(), event.kind());
            Event told = event.withParticipants(parties(event.participants()));
            if (learned == null || !(learned.lesson() instanceof Lesson.Encounter lesson)) {
                events.add(told);
            } else if (lesson.kind() != null) {
                events.add(told.withKind(lesson.kind()).withCue(Why.cue(told.cue(), learned, "corrected")));
            }
        }
        return events;
    }

    /** The commitments after the lessons, in the order of the text; none overlaps another. */
    public List<Commitment> commitments(List<Commitment> found) {
        if (book.isEmpty()) {
            return found;
        }
        List<Commitment> commitments = new ArrayList<>();
        for (Commitment commitment : found) {
            Learned learned = book.statements().of(commitment.anchor().quote());
            if (learned == null || learned.lesson() instanceof Lesson.Statement) {
                commitments.add(learned == null ? bound(commitment) : said(commitment, learned));
            }
        }
        TreeMap<Integer, Span> taken = new TreeMap<>();
        commitments.forEach(commitment -> taken.put(commitment.span().start(), commitment.span()));
        for (Clauses clauses : reading.clauses()) {
            if (clauses.line().role() == Role.BODY) {
                List<Commitment> come = new ArrayList<>(statements(clauses.line().span()));
                come.addAll(new GoverningFinder(release, reading.stage(), clauses, book).find());
                for (Commitment commitment : come) {
                    Span span = commitment.span();
                    Map.Entry<Integer, Span> near = taken.floorEntry(span.end() - 1);
                    if (near == null || near.getValue().end() <= span.start()) {
                        taken.put(span.start(), span);
                        commitments.add(commitment.draft().parties(parties(commitment.parties())).build());
                    }
                }
            }
        }
        commitments.sort(Comparator.comparing(Mark::span));
        return commitments;
    }

    /** A statement judged in these very words elsewhere. */
    private static Commitment said(Commitment found, Learned learned) {
        Lesson.Statement statement = (Lesson.Statement) learned.lesson();
        return found.draft()
                .force(statement.force())
                .parties(statement.parties())
                .addressee(statement.addressee())
                .cue(Why.cue(found.cue(), learned, "corrected"))
                .build();
    }

    /** The statement with its force and parties as learned of others like it. */
    private Commitment bound(Commitment found) {
        Party addressee = found.addressee();
        CommitmentDraft draft = found.draft()
                .parties(parties(found.parties()))
                .addressee(addressee == null ? null : party(addressee));
        boolean joint = found.parties().size() > 1;
        Rule rule = Rule.of(found);
        Learned like = rule == null ? null : book.binding(rule, joint);
        Learned unlike = rule == null || like != null ? null : book.binding(rule, !joint);
        if (like != null && like.lesson() instanceof Lesson.Binding binding) {
            correct(draft, found, binding.force(), like);
        } else if (unlike != null && unlike.lesson() instanceof Lesson.Binding binding) {
            correct(draft, found, turned(binding.force(), joint), unlike);
        } else {
            List<Phrases.Hit<Learned>> cues = book.governing().in(release.text(), found.span());
            if (!cues.isEmpty() && cues.getFirst().value().lesson() instanceof Lesson.Governing cue) {
                correct(draft, found, turned(cue.force(), joint), cues.getFirst().value());
            }
        }
        return draft.build();
    }

    private static void correct(CommitmentDraft draft, Commitment found, Force force, Learned learned) {
        if (force != found.force()) {
            draft.force(force).cue(Why.cue(found.cue(), learned, "corrected"));
        }
    }

    /** The force said of several parties' words as one party's word has it, and the other way round. */
    static Force turned(Force force, boolean joint) {
        return switch (force) {
            case AGREED, UNILATERAL -> joint ? Force.AGREED : Force.UNILATERAL;
            case SHARED_VIEW -> joint ? Force.SHARED_VIEW : Force.POSITION;
            case OFFER, REQUEST, POSITION -> force;
        };
    }

    private List<Party> parties(List<Party> found) {
        return found.stream().map(this::party).distinct().toList();
    }

    private Party party(Party found) {
        Learned learned = book.party(found.name());
        return learned != null && learned.lesson() instanceof Lesson.PartyAs as ? as.party() : found;
    }

    /** Statements the officer marked by hand elsewhere, where the same words stand in {@code line}. */
    private List<Commitment> statements(Span line) {
        List<Commitment> statements = new ArrayList<>();
        for (Phrases.Hit<Learned> hit : book.statements().in(release.text(), line)) {
            if (hit.value().lesson() instanceof Lesson.Statement statement) {
                statements.add(new CommitmentDraft(Anchor.of(release.version(), hit.span()), statement.force())
                        .parties(statement.parties())
                        .addressee(statement.addressee())
                        .attribution(release.publication().publisher())
                        .cue(Why.cue(hit.value(), "tagged"))
                        .build());
            }
        }
        return statements;
    }
}
