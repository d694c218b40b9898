package org.readout.extract.commitments;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Subject;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.commitments.CueVerb.Form;
import org.readout.extract.commitments.CueVerb.Kind;
import org.readout.extract.text.WordList;

/** Whose a governing verb is: the phrase before it, or the subject of a verb it is joined to. */
final class Subjects {

    private static final Set<String> JOINTS = Set.of("and", ",", "but", "then", ";");
    /** Verbs that only bring on the one behind "to": "continue to call for", "would like to thank". */
    private static final Set<String> CARRIERS = WordList.of(Subjects.class, "carriers.txt");
    /** "Met to reaffirm": what the meeting was for is what was said there. */
    private static final Set<String> GATHERINGS = WordList.of(Subjects.class, "gatherings.txt");
    /** "Closed the meeting by reiterating": what was said at one end of it. */
    private static final Set<String> CLOSES = Set.of("closed", "concluded", "ended", "finished", "opened", "began",
            "started", "responded", "replied", "wrapped");
    private static final Set<String> BULLETS = Set.of("-", "*", "\u2022", "\u00b7", "\u25cf", "\u2013");
    /** "The Meeting agreed" is said of those who meet. */
    private static final Set<String> ASSEMBLIES = Set.of("meeting", "conference", "summit", "session", "dialogue",
            "consultations", "forum", "talks");
    /** How many words a subject may have that is no name and no office we know. */
    private static final int UNKNOWN = 7;

    private final Clauses clauses;
    private final Line line;
    /** The form of the last governing verb in this line, for one joined to it. */
    private @Nullable Form last;
    /** The last subject of other words, for a verb joined to its own. */
    private @Nullable Subject unknown;

    Subjects(Clauses clauses) {
        this.clauses = clauses;
        this.line = clauses.line();
    }

    void governed(Form form) {
        last = form;
    }

    /** The subject of {@code verb} at {@code at}; {@code before} is the last token before it and its adverbs. */
    @Nullable Subject of(CueVerb verb, int at, int before) {
        if (verb == Phrasal.ENDED_WITH) {
            return clauses.before(at);
        }
        String previous = line.word(before);
        if (previous.equals("to") && verb.form() == Form.BASE) {
            return behindTo(verb, before);
        }
        if (verb.form() == Form.ING) {
            return ofParticiple(verb, at, before);
        }
        Subject direct = clauses.direct(at);
        if (direct != null) {
            return agrees(verb, direct.phrase()) ? direct : null;
        }
        if (JOINTS.contains(previous) && mayJoin(verb, at, previous)) {
            Subject carried = clauses.before(at);
            Subject other = unknown;
            boolean later = other != null && (carried == null || carried.phrase().from() < other.phrase().from());
            if (other != null && later) {
                return new Subject(other.phrase(), false, false);
            }
            if (carried != null) {
                return carried;
            }
        }
        unknown = verb.form() == Form.PAST ? unknown(before) : null;
        return unknown;
    }

    /** "We continue <b>to</b> call for", "They met <b>to</b> reaffirm". */
    private @Nullable Subject behindTo(CueVerb verb, int to) {
        boolean said = switch (verb.kind()) {
            case RESTATE, STRESS, ANNOUNCE, ASK, STANCE, EXPRESS, WISH -> true;
            case BIND, STATE, SHARE, REACH, TASK, INTEND, LAUNCH, TELL -> false;
        };
        int carrier = to - 1;
        if (!said) {
            return null;
        }
        if (CARRIERS.contains(line.word(carrier))) {
            while (Vocabulary.isModal(line.word(carrier - 1)) || Vocabulary.isAdverb(line.word(carrier - 1))
                    || Words.isBe(line.word(carrier - 1))) {
                carrier--;
            }
            Subject direct = clauses.direct(carrier);
            return direct != null ? direct : JOINTS.contains(line.word(carrier - 1)) ? clauses.before(carrier) : null;
        }
        boolean purpose = verb.kind() == Kind.RESTATE || verb.kind() == Kind.ANNOUNCE;
        return purpose && GATHERINGS.contains(line.word(clauses.verbBefore(to))) ? clauses.before(to) : null;
    }

    private @Nullable Subject ofParticiple(CueVerb verb, int at, int before) {
        String previous = line.word(before);
        if (Words.isBe(previous) && !previous.startsWith("w") && !previous.equals("be")) {
            Subject direct = clauses.direct(before);
            return direct != null ? direct : null;
        }
        if (verb.isDone()) {
            return null;
        }
        boolean states = verb.kind() == Kind.STATE || verb.kind() == Kind.BIND || verb.kind() == Kind.RESTATE || verb.kind() == Kind.STRESS;
        Subject absolute = states ? clauses.absolute(at) : null;
        if (absolute != null) {
            return absolute;
        }
        if (before < 0) {
            return clauses.after(at);
        }
        if (previous.equals("by") && verb.kind() != Kind.ASK && CLOSES.contains(line.word(clauses.verbBefore(at)))) {
            return clauses.before(at);
        }
        boolean joined = last == Form.ING || !previous.equals("and");
        return joined && participle(verb, previous) ? clauses.before(at) : null;
    }

    private static boolean participle(CueVerb verb, String previous) {
        boolean placed = previous.equals(",") || previous.equals("while") || previous.equals("and")
                || previous.equals("\u2014") || previous.equals("\u2013");
        return placed && switch (verb.kind()) {
            case BIND, RESTATE, STRESS, STATE, EXPRESS -> true;
            case ASK, STANCE -> verb.is("call") || verb.is("urge") || verb.is("condemn") || verb.is("welcome");
            case WISH -> verb.is("look");
            case SHARE, REACH, TASK, INTEND, ANNOUNCE, LAUNCH, TELL -> false;
        };
    }

    /** "pledges" with one, "pledge" with several or "we". */
    private static boolean agrees(CueVerb verb, PartyPhrase phrase) {
        if (verb == Phrasal.WILL || verb == Phrasal.WOULD || verb == Phrasal.SHOULD || verb.lemma().startsWith("be ")
                || verb.lemma().startsWith("would ")) {
            return true;
        }
        boolean first = phrase.kind() == PartyPhrase.Kind.WE || phrase.kind() == PartyPhrase.Kind.I;
        return switch (verb.form()) {
            case BASE -> Phrasal.agreesWithBase(phrase);
            case THIRD -> !phrase.isJoint() && !first;
            case PAST, ING -> true;
        };
    }

    private boolean mayJoin(CueVerb verb, int at, String previous) {
        boolean and = previous.equals("and") || previous.equals("but");
        if (verb == Phrasal.WILL || verb.lemma().startsWith("be ")) {
            boolean present = !Vocabulary.isPast(line.word(clauses.verbBefore(at)));
            return and && (last != null || present || verb.form() == Form.PAST || verb == Phrasal.WILL);
        }
        String carrying = line.word(clauses.verbBefore(at));
        return switch (verb.form()) {
            case PAST -> true;
            case BASE -> verb == Phrasal.WOULD ? and : verb != Phrasal.SHOULD && (and && verb.is("look")
                    || !Vocabulary.isPast(carrying) && !Vocabulary.isModal(carrying) && isOfSeveral(at));
            case THIRD -> !isOfSeveral(at) && (last == Form.THIRD || and && verb.kind() == Kind.INTEND || Vocabulary.isStating(carrying));
            case ING -> false;
        };
    }

    private boolean isOfSeveral(int at) {
        Subject carried = clauses.before(at);
        return carried != null && Phrasal.agreesWithBase(carried.phrase());
    }

    /** A subject of other words: "Industry reiterated", "The meeting's participants agreed". */
    private @Nullable Subject unknown(int before) {
        int start = before;
        while (start >= 0 && before - start < UNKNOWN) {
            String word = line.word(start);
            boolean counted = line.token(start).isNumber();
            if (word.equals(",") || word.equals("that") || Vocabulary.isFinite(word)
                    || !counted && !line.token(start).isWord()) {
                break;
            }
            start--;
        }
        int first = start + 1;
        boolean gathering = ASSEMBLIES.contains(line.word(before)) && line.word(first).equals("the");
        boolean opens = start < 0 || gathering && line.isComma(start) || start == 0 && BULLETS.contains(line.word(0));
        boolean noun = gathering || first <= before && (line.token(first).isCapitalized() || line.token(first).isNumber())
                && !Vocabulary.isPreposition(line.word(first))
                && !Words.isGerund(line, first);
        if (!opens || !noun || Impersonal.isAccord(line.word(before)) || Vocabulary.isSubordinator(line.word(before))
                || Vocabulary.isPreposition(line.word(before))) {
            return null;
        }
        PartyPhrase.Kind kind = gathering ? PartyPhrase.Kind.GROUP : PartyPhrase.Kind.SIDE;
        String head = gathering ? "sides" : line.word(before);
        PartyPhrase phrase = new PartyPhrase(first, before + 1, kind, head, 0, List.of(), List.of());
        return new Subject(phrase, true, false);
    }
}
