package org.readout.extract.commitments;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.extract.commitments.Complement.Kind;
import org.readout.extract.text.WordList;

/** Reads a noun phrase after a verb: "their commitment to advancing ties", "a desire to meet", "the importance of". */
final class Nominals {

    /** A head noun stands no further than this behind the verb. */
    private static final int REACH = 12;
    /** How far behind a first noun phrase a second one may start. */
    private static final int TWICE = 24;

    /** These stress a bond or a goal where they name one; "noted the role of" does not. */
    private static final Set<String> STRESSED = WordList.of(Nominals.class, "stressed.txt");

    private static final CueVerb CONFIRMED = new CueVerb("be confirmed", CueVerb.Kind.RESTATE, CueVerb.Form.PAST, "n");

    private Nominals() {}

    /** Whether the verb gives weight to a bond or a goal: "underlined". */
    static boolean isStressed(CueVerb verb) {
        return STRESSED.contains(verb.lemma());
    }

    /** What the noun phrase at {@code from} makes of {@code verb}; null if it states nothing. */
    static @Nullable Complement read(Line line, CueVerb verb, int from) {
        int head = NounHeads.head(line, from);
        if (head < 0) {
            return BareNouns.bare(line, verb, from);
        }
        CueBook.Noun noun = NounHeads.isWill(line, head) ? CueBook.Noun.PROMISE : CueBook.noun(line.word(head));
        if (noun == null) {
            return null;
        }
        boolean reached = noun == CueBook.Noun.PROMISE || noun == CueBook.Noun.ASK || noun == CueBook.Noun.WEIGHT;
        if (verb.kind() == CueVerb.Kind.REACH && !reached) {
            return null;
        }
        if (verb.kind() == CueVerb.Kind.TELL) {
            return noun == CueBook.Noun.PROMISE && isTold(line, verb, from, head) ? Promises.promise(line, verb, from, head)
                    : null;
        }
        return switch (noun) {
            case PROMISE -> Promises.promise(line, verb, from, head);
            case WEIGHT -> Complement.of(Kind.VIEW, from, "the importance of");
            case VIEW -> !isView(line, verb, head) && verb.kind() != CueVerb.Kind.BIND ? null : withPromise(line, from,
                    Complement.of(Kind.VIEW, from, "their view"));
            case WISH -> isMutual(line, from, head) ? Promises.promise(line, verb, head) : wish(line, verb, head);
            case ASK -> verb.kind() == CueVerb.Kind.EXPRESS || verb.kind() == CueVerb.Kind.RESTATE
                    || verb.kind() == CueVerb.Kind.REACH && asks(line.word(head + 1)) ? Complement.of(Kind.ASK, from, "a call") : null;
            case STANCE -> verb.kind() == CueVerb.Kind.BIND || NounHeads.hasPromise(line, from) || verb.kind() == CueVerb.Kind.ANNOUNCE
                    ? Complement.of(Kind.ACT, from, "support")
                    : Complement.of(Kind.STANCE, from, "support");
        };
    }

    /** What the noun phrase at {@code from} states as the subject of "was confirmed"; null if it is no promise, wish or need. */
    static @Nullable Complement subject(Line line, int from) {
        int head = NounHeads.head(line, from);
        CueBook.Noun noun = head < 0 ? null : CueBook.noun(line.word(head));
        boolean role = noun == CueBook.Noun.VIEW && (line.word(head).equals("role") || line.word(head).equals("strength"));
        boolean states = role || noun == CueBook.Noun.PROMISE || noun == CueBook.Noun.WEIGHT || noun == CueBook.Noun.WISH;
        return states ? read(line, CONFIRMED, from) : null;
    }

    /** "accepted <b>his invitation to visit</b>": whoever accepts will do it. */
    static @Nullable Complement invitation(Line line, int from) {
        boolean invited = false;
        for (int k = from; k < Math.min(line.size(), from + REACH) && !line.isComma(k); k++) {
            invited |= line.word(k).equals("invitation") || line.word(k).equals("invitations");
            if (line.word(k).equals("to") && Words.isInfinitive(line, k + 1)) {
                return invited ? Complement.of(Kind.ACT, k + 1, "invitation to") : null;
            }
        }
        return null;
    }

    /** Where the clause behind a known noun starts: "the recognition that <b>they</b> will"; -1 if none does. */
    static int that(Line line, int from) {
        int head = NounHeads.head(line, from);
        return head >= 0 && line.word(head + 1).equals("that") ? head + 2 : -1;
    }

    /** "made a call <b>for</b> calm", and no courtesy call. */
    private static boolean asks(String link) {
        return link.equals("for") || link.equals("to") || link.equals("that");
    }

    /** Told of, a promise is one where it is shared or a plan is told; what was only discussed is none, shared or not. */
    private static boolean isTold(Line line, CueVerb verb, int from, int head) {
        return !verb.is("discuss") && (isMutual(line, from, head) || line.word(head + 1).equals("to"));
    }

    private static boolean isMutual(Line line, int from, int head) {
        for (int k = from; k < head; k++) {
            String word = line.word(k);
            if (word.equals("shared") || word.equals("joint") || word.equals("common") || word.equals("mutual")) {
                return true;
            }
        }
        return false;
    }

    /** A view is one only where something is viewed: "shared the view that", not "shared their views on". */
    private static boolean isView(Line line, CueVerb verb, int head) {
        if (verb.kind() == CueVerb.Kind.RESTATE) {
            return true;
        }
        if (verb.kind() == CueVerb.Kind.STRESS) {
            return isStressed(verb) || line.word(head).equals("role") && !verb.is("note");
        }
        boolean shared = verb.kind() == CueVerb.Kind.SHARE || verb.kind() == CueVerb.Kind.EXPRESS;
        String next = line.word(head + 1);
        boolean duty = next.equals("to") && Words.isInfinitive(line, head + 2);
        return shared && !line.word(head).equals("views")
                && (duty || next.equals("that") || next.equals("of") || next.equals("on")
                || next.equals("for") || next.equals("in"));
    }

    /** "reaffirmed the ties, <b>and our commitment to working together</b>": then the whole is an act. */
    static Complement withPromise(Line line, int from, Complement view) {
        int second = NounHeads.secondPromise(line, from, from + TWICE);
        boolean act = second > 0 && Deeds.to(line, NounHeads.head(line, second) + 2, "").kind() == Kind.ACT;
        return act ? view.of(Kind.ACT) : view;
    }

    private static @Nullable Complement wish(Line line, CueVerb verb, int head) {
        int link = line.word(head + 1).equals("of") ? Promises.behindOwner(line, head + 1) : head + 1;
        String next = line.word(link);
        boolean linked = next.equals("to") && Words.isInfinitive(line, link + 1)
                || (next.equals("in") || next.equals("for") || next.equals("of") || next.equals("on"))
                && Words.isGerund(line, link + 1);
        if (linked) {
            return Complement.of(Kind.WISH, link + 1, "readiness to");
        }
        if (next.equals("for") && Words.isReadiness(line.word(head)) && Deeds.isDone(line, link + 1)) {
            return Complement.of(Kind.WISH, link + 1, "readiness to");
        }
        boolean hoped = next.equals("for") || next.equals("that") || next.equals("in");
        return hoped && verb.kind() != CueVerb.Kind.STRESS
                ? Complement.of(Kind.VIEW, head, "hope for")
                : null;
    }
}
