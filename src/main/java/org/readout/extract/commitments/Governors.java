package org.readout.extract.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Subject;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.commitments.CueVerb.Form;
import org.readout.extract.commitments.CueVerb.Kind;
import org.readout.model.Party;

/** Tells where in a line a verb governs a commitment, and who its subject is. */
final class Governors {

    private static final Set<String> DOUBT = Set.of("likely", "possibly", "probably", "presumably", "reportedly", "not",
            "never", "allegedly", "perhaps");
    private static final Set<String> JOINTS = Set.of("and", ",", "but", "then", ";");
    private static final CueVerb WILL = new CueVerb("will", Kind.INTEND, Form.BASE, "w");
    private static final CueVerb BOUND = new CueVerb("be committed", Kind.BIND, Form.BASE, "it");
    private static final CueVerb READY = new CueVerb("be ready", Kind.WISH, Form.BASE, "i");
    /** How many words a subject may have that is no name and no office we know. */
    private static final int UNKNOWN_SUBJECT = 7;

    private final Clauses clauses;
    private final Line line;
    private final Stage stage;
    /** The form of the last governing verb in this line, for one joined to it. */
    private @Nullable Form last;

    Governors(Clauses clauses, Stage stage) {
        this.clauses = clauses;
        this.line = clauses.line();
        this.stage = stage;
    }

    /** The governor at {@code at}, or null. Asked from left to right. */
    @Nullable Governor at(int at) {
        CueVerb verb = verb(at);
        if (verb == null) {
            return null;
        }
        int before = at - 1;
        while (before >= 0 && isBetween(line.word(before))) {
            if (DOUBT.contains(line.word(before))) {
                return null;
            }
            before--;
        }
        Subject subject = subject(verb, at, before);
        if (subject == null) {
            return impersonal(verb, at);
        }
        boolean conditional = subject.inner() && conditional(subject.phrase().from() - 1);
        if (conditional) {
            return null;
        }
        List<Party> parties = new ArrayList<>(stage.who(line, subject.phrase()));
        if (parties.isEmpty()) {
            return null;
        }
        boolean they = subject.phrase().kind() == PartyPhrase.Kind.THEY;
        boolean joint = subject.phrase().isJoint() && !they || parties.size() > 1;
        if (!joint && verb.isMutual() && !subject.direct()) {
            joint = addPartner(subject.phrase(), at, parties);
        }
        last = verb.form();
        return new Governor(at, lastToken(verb, at), verb, subject, parties, joint);
    }

    private @Nullable Governor impersonal(CueVerb verb, int at) {
        Impersonal statement = new Impersonal(line, stage);
        Subject subject = statement.subject(verb, at);
        List<Party> parties = statement.parties();
        return subject == null || parties.isEmpty() ? null : new Governor(at, at, verb, subject, parties, true);
    }

    private static boolean isBetween(String word) {
        return Vocabulary.isAdverb(word) || Vocabulary.isQuote(word) || Vocabulary.isHave(word);
    }

    private int lastToken(CueVerb verb, int at) {
        int last = at;
        if (verb == BOUND || verb == READY) {
            last++;
            while (Vocabulary.isAdverb(line.word(last))) {
                last++;
            }
        }
        return last;
    }

    private boolean conditional(int at) {
        return switch (line.word(at)) {
            case "if", "whether", "unless", "until", "how", "what", "as", "why", "which", "whom" -> true;
            default -> false;
        };
    }

    private @Nullable CueVerb verb(int at) {
        String word = line.word(at);
        if (word.equals("will") || word.equals("shall")) {
            return WILL;
        }
        CueVerb known = CueBook.verb(word);
        if (Words.isBe(word)) {
            int next = at + 1;
            while (Vocabulary.isAdverb(line.word(next))) {
                next++;
            }
            String bound = line.word(next);
            boolean past = word.startsWith("w") || word.endsWith("ed") || word.equals("be") || word.equals("stood");
            if (!past && Words.isReady(bound)) {
                return READY;
            }
            return !past && Words.isBound(bound) ? BOUND : null;
        }
        return known;
    }

    private @Nullable Subject subject(CueVerb verb, int at, int before) {
        String previous = line.word(before);
        if (verb.form() == Form.ING) {
            Subject absolute = verb.kind() == Kind.BIND ? clauses.absolute(at) : null;
            if (absolute != null) {
                return absolute;
            }
            if (before < 0) {
                return clauses.after(at);
            }
            boolean joined = last == Form.ING || !previous.equals("and");
            return joined && participle(verb, previous) ? clauses.before(at) : null;
        }
        Subject direct = clauses.direct(at);
        if (direct != null) {
            return agrees(verb, direct.phrase()) ? direct : null;
        }
        boolean and = verb == WILL && previous.equals("and") && last != null;
        if (and || JOINTS.contains(previous) && mayJoin(verb)) {
            Subject carried = clauses.before(at);
            if (carried != null) {
                return carried;
            }
        }
        return verb.form() == Form.PAST ? unknown(at, before) : null;
    }

    private static boolean participle(CueVerb verb, String previous) {
        boolean placed = previous.equals(",") || previous.equals("while") || previous.equals("and");
        return placed && switch (verb.kind()) {
            case BIND, RESTATE, STRESS, STATE -> true;
            case EXPRESS -> true;
            case ASK, STANCE -> verb.is("call") || verb.is("urge") || verb.is("condemn") || verb.is("welcome");
            default -> false;
        };
    }

    /** "pledges" with one, "pledge" with several or "we". */
    private static boolean agrees(CueVerb verb, PartyPhrase phrase) {
        if (verb == WILL || verb.lemma().startsWith("be ")) {
            return true;
        }
        return switch (verb.form()) {
            case BASE -> phrase.isJoint() || phrase.kind() == PartyPhrase.Kind.WE
                    || phrase.kind() == PartyPhrase.Kind.SIDE;
            case THIRD -> !phrase.isJoint() && phrase.kind() != PartyPhrase.Kind.WE;
            case PAST, ING -> true;
        };
    }

    private boolean mayJoin(CueVerb verb) {
        return switch (verb.form()) {
            case PAST -> true;
            case BASE -> last == Form.BASE && verb != WILL;
            case THIRD -> last == Form.THIRD;
            case ING -> false;
        };
    }

    /** A subject of other words: "Industry reiterated", "The meeting's participants agreed". */
    private @Nullable Subject unknown(int at, int before) {
        int start = before;
        while (start >= 0 && before - start < UNKNOWN_SUBJECT) {
            String word = line.word(start);
            if (word.equals(",") || word.equals("that") || Vocabulary.isFinite(word) || !line.token(start).isWord()) {
                break;
            }
            start--;
        }
        boolean opens = start < 0 || line.isComma(start) && start < at;
        boolean noun = start + 1 <= before && line.token(start + 1).isCapitalized()
                && !Vocabulary.isPreposition(line.word(start + 1))
                && !Words.isGerund(line, start + 1);
        if (!opens || start >= 0 || !noun || Vocabulary.isSubordinator(line.word(before))
                || Vocabulary.isPreposition(line.word(before))) {
            return null;
        }
        PartyPhrase phrase = new PartyPhrase(start + 1, before + 1, PartyPhrase.Kind.SIDE, line.word(before), 0,
                List.of(), List.of());
        return new Subject(phrase, true, false);
    }

    /** "Kim met with Okano and agreed": the one met agreed too. */
    private boolean addPartner(PartyPhrase subject, int at, List<Party> parties) {
        for (PartyPhrase phrase : clauses.phrases()) {
            if (phrase.from() > subject.to() && phrase.to() <= at && line.word(phrase.from() - 1).equals("with")) {
                PartyPhrase all = clauses.startingAt(phrase.from());
                for (Party party : stage.who(line, all == null ? phrase : all)) {
                    if (parties.stream().noneMatch(one -> one.name().equals(party.name()))) {
                        parties.add(party);
                    }
                }
                return parties.size() > 1;
            }
        }
        return false;
    }
}
