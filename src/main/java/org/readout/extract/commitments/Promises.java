package org.readout.extract.commitments;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.PartyPhrases;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.commitments.Complement.Kind;

/** Reads what a noun that promises is linked to: "their commitment <b>to</b> advancing ties", "the pledge made in Riga <b>that</b>". */
final class Promises {

    /** A head noun stands no further than this behind the verb. */
    private static final int REACH = 12;
    /** How far behind a first noun phrase a second one may start. */
    private static final int TWICE = 24;

    private Promises() {}

    static @Nullable Complement promise(Line line, CueVerb verb, int from, int head) {
        Complement found = promise(line, verb, head);
        PartyPhrase owner = PartyPhrases.ownerIn(line, from, head);
        return found == null || owner == null ? found : found.ownedBy(owner);
    }

    static @Nullable Complement promise(Line line, CueVerb verb, int head) {
        String noun = CueBook.isCommitment(line.word(head)) ? "commitment" : "agreement";
        int link = head + 1;
        String next = line.word(link);
        if (next.equals("of") || next.equals("by")) {
            link = behindOwner(line, link);
            next = line.word(link);
        }
        if (CueBook.isMade(next)) {
            link = linkAfter(line, link);
            next = line.word(link);
        }
        if (next.equals("at") || next.equals("within") || next.equals("under") || next.equals("from")) {
            link = behindPlace(line, link);
            next = line.word(link);
        }
        if (next.equals(",") && (CueBook.isMade(line.word(link + 1)) || line.word(link + 1).equals("as"))) {
            link = behindAside(line, link);
            next = line.word(link);
        }
        if (verb.kind() == CueVerb.Kind.REACH && next.equals("in") && !Words.isGerund(line, link + 1)) {
            // Where it was reached, not on what: "in Oslo", "in principle".
            link = line.word(link + 1).equals("principle") ? link + 2 : line.skipCircumstances(link);
            next = line.word(link);
            if (next.equals("in")) {
                return null;
            }
        }
        if (next.equals("not") && line.word(link + 1).equals("to")) {
            return Complement.of(Kind.ACT, link, noun + " to + infinitive");
        }
        boolean towards = (next.equals("towards") || next.equals("toward")) && Words.isGerund(line, link + 1);
        boolean opens = noun.equals("agreement") && next.equals("to") && line.word(link + 1).equals("open");
        if (opens) {
            return Complement.of(Kind.ACT, link + 1, noun + " to + infinitive");
        }
        if (next.equals("to") || towards) {
            return Deeds.to(line, link + 1, noun + " to");
        }
        if (next.equals("that")) {
            return Complement.of(Kind.ACT, link + 1, noun + " that");
        }
        if (next.equals("on") || next.equals("for") || next.equals("of") || next.equals("in")) {
            boolean doing = Words.isGerund(line, link + 1);
            boolean announced = verb.kind() == CueVerb.Kind.ANNOUNCE || verb.kind() == CueVerb.Kind.REACH;
            return Complement.of(doing || announced ? Kind.ACT : Kind.VIEW, link + 1, noun + " on");
        }
        if (verb.kind() == CueVerb.Kind.BIND) {
            return Complement.of(Kind.ACT, head, noun);
        }
        boolean bound = verb.kind() == CueVerb.Kind.RESTATE || verb.kind() == CueVerb.Kind.EXPRESS;
        return bound ? Complement.of(Kind.VIEW, head, noun) : null;
    }

    /** "the readiness <b>of both sides</b> to continue": the "to", or {@code of} where no owner stands before one. */
    static int behindOwner(Line line, int of) {
        boolean owned = Vocabulary.isDeterminer(line.word(of + 1)) || line.isNamed(of + 1) || line.isNamed(of + 2);
        for (int k = of + 2; k < Math.min(line.size(), of + REACH) && owned; k++) {
            String word = line.word(k);
            if (word.equals("to") && Words.isAct(line, k + 1)) {
                return k;
            }
            if (!line.token(k).isWord() || Vocabulary.isPreposition(word) && !word.equals("of")) {
                return of;
            }
        }
        return of;
    }

    /** "their commitment <b>at the highest level</b> to", or {@code from} where no act follows. */
    private static int behindPlace(Line line, int from) {
        for (int k = from + 1; k < Math.min(line.size(), from + REACH) && !line.isComma(k); k++) {
            if (line.word(k).equals("to") && Words.isAct(line, k + 1)) {
                return k;
            }
        }
        return from;
    }

    /** "his promise, made in Riga last year, <b>to</b> consult". */
    private static int behindAside(Line line, int comma) {
        for (int k = comma + 1; k < Math.min(line.size(), comma + TWICE); k++) {
            if (line.isComma(k) && line.word(k + 1).equals("to")) {
                return k + 1;
            }
        }
        return comma;
    }

    /** "the agreement made during the call on 20 June <b>to</b> consult". */
    private static int linkAfter(Line line, int from) {
        for (int k = from; k < line.size() && !line.word(k).equals(","); k++) {
            if (line.word(k).equals("to") && Words.isInfinitive(line, k + 1) || line.word(k).equals("that")) {
                return k;
            }
        }
        return from;
    }
}
