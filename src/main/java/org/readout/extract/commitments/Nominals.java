package org.readout.extract.commitments;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.PartyPhrases;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.commitments.Complement.Kind;

/** Reads a noun phrase after a verb: "their commitment to advancing ties", "a desire to meet", "the importance of". */
final class Nominals {

    /** A head noun stands no further than this behind the verb. */
    private static final int REACH = 12;
    /** How far behind a first noun phrase a second one may start. */
    private static final int TWICE = 24;

    /** These stress a bond or a goal where they name one; "noted the role of" does not. */
    private static final Set<String> STRESSED = Set.of("underscore", "underline", "emphasize", "emphasise", "stress",
            "highlight");

    private static final CueVerb CONFIRMED = new CueVerb("be confirmed", CueVerb.Kind.RESTATE, CueVerb.Form.PAST, "n");

    private Nominals() {}

    /** What the noun phrase at {@code from} makes of {@code verb}; null if it states nothing. */
    static @Nullable Complement read(Line line, CueVerb verb, int from) {
        int head = head(line, from);
        if (head < 0) {
            return bare(line, verb, from);
        }
        CueBook.Noun noun = isWill(line, head) ? CueBook.Noun.PROMISE : CueBook.noun(line.word(head));
        if (noun == null) {
            return null;
        }
        boolean reached = noun == CueBook.Noun.PROMISE || noun == CueBook.Noun.ASK || noun == CueBook.Noun.WEIGHT;
        if (verb.kind() == CueVerb.Kind.REACH && !reached) {
            return null;
        }
        if (verb.kind() == CueVerb.Kind.TELL) {
            return noun == CueBook.Noun.PROMISE && isTold(line, verb, from, head) ? promise(line, verb, from, head)
                    : null;
        }
        return switch (noun) {
            case PROMISE -> promise(line, verb, from, head);
            case WEIGHT -> Complement.of(Kind.VIEW, from, "the importance of");
            case VIEW -> !isView(line, verb, head) && verb.kind() != CueVerb.Kind.BIND ? null : withPromise(line, from,
                    Complement.of(Kind.VIEW, from, "their view"));
            case WISH -> isMutual(line, from, head) ? promise(line, verb, head) : wish(line, verb, head);
            case ASK -> verb.kind() == CueVerb.Kind.EXPRESS || verb.kind() == CueVerb.Kind.RESTATE
                    || verb.kind() == CueVerb.Kind.REACH && asks(line.word(head + 1)) ? Complement.of(Kind.ASK, from, "a call") : null;
            case STANCE -> verb.kind() == CueVerb.Kind.BIND || hasPromise(line, from) || verb.kind() == CueVerb.Kind.ANNOUNCE
                    ? Complement.of(Kind.ACT, from, "support")
                    : Complement.of(Kind.STANCE, from, "support");
        };
    }

    /** What the noun phrase at {@code from} states as the subject of "was confirmed"; null if it is no promise, wish or need. */
    static @Nullable Complement subject(Line line, int from) {
        int head = head(line, from);
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
        int head = head(line, from);
        return head >= 0 && line.word(head + 1).equals("that") ? head + 2 : -1;
    }

    /**
     * The noun that carries the phrase: the first known one before a preposition, comma or verb; -1 if there is none.
     */
    private static int head(Line line, int from) {
        int found = -1;
        for (int k = from; k < Math.min(line.size(), from + REACH); k++) {
            String word = line.word(k);
            if (word.equals("of") && isOwned(line, k + 1)) {
                continue;
            }
            boolean ends = Vocabulary.isPreposition(word) || word.equals("that") || word.equals(",")
                    || word.equals(".") || word.equals("and") && found >= 0 && CueBook.noun(line.word(k + 1)) == null;
            if (ends) {
                break;
            }
            if (CueBook.noun(word) != null || isWill(line, k)) {
                found = k;
            }
        }
        return found;
    }

    /** "the Department of <b>Agriculture's</b> commitment": the noun comes behind the owner. */
    private static boolean isOwned(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + 4) && !Vocabulary.isPreposition(line.word(k)); k++) {
            if (line.token(k).isPossessive()) {
                return true;
            }
        }
        return false;
    }

    /** "made a call <b>for</b> calm", and no courtesy call. */
    private static boolean asks(String link) {
        return link.equals("for") || link.equals("to") || link.equals("that");
    }

    /** "their <b>will</b> to go on". */
    private static boolean isWill(Line line, int k) {
        return line.word(k).equals("will") && (line.word(k + 1).equals("to")
                || line.word(k + 1).equals("of") && Vocabulary.isDeterminer(line.word(k - 1)));
    }

    /** Whether "to" and what is to be done follow shortly: "the union to sending aid". */
    static boolean isTo(Line line, int from) {
        for (int k = from + 1; k < Math.min(line.size(), from + REACH) && !line.isComma(k); k++) {
            if (line.word(k).equals("to") && (Words.isInfinitive(line, k + 1) || Words.isGerund(line, k + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Told of, a promise is one where it is shared, or where one party's plan is told: "discussed their joint commitment". */
    private static boolean isTold(Line line, CueVerb verb, int from, int head) {
        return isMutual(line, from, head) || !verb.is("discuss") && line.word(head + 1).equals("to");
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
            return STRESSED.contains(verb.lemma()) || line.word(head).equals("role") && !verb.is("note");
        }
        boolean shared = verb.kind() == CueVerb.Kind.SHARE || verb.kind() == CueVerb.Kind.EXPRESS;
        String next = line.word(head + 1);
        boolean duty = next.equals("to") && Words.isInfinitive(line, head + 2);
        return shared && !line.word(head).equals("views")
                && (duty || next.equals("that") || next.equals("of") || next.equals("on")
                || next.equals("for") || next.equals("in"));
    }

    private static @Nullable Complement promise(Line line, CueVerb verb, int from, int head) {
        Complement found = promise(line, verb, head);
        PartyPhrase owner = PartyPhrases.ownerIn(line, from, head);
        return found == null || owner == null ? found : found.ownedBy(owner);
    }

    private static @Nullable Complement promise(Line line, CueVerb verb, int head) {
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
            return to(line, link + 1, noun + " to");
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
    private static int behindOwner(Line line, int of) {
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

    /** "reaffirmed the ties, <b>and our commitment to working together</b>": then the whole is an act. */
    private static Complement withPromise(Line line, int from, Complement view) {
        int second = secondPromise(line, from, from + TWICE);
        boolean act = second > 0 && to(line, head(line, second) + 2, "").kind() == Kind.ACT;
        return act ? view.of(Kind.ACT) : view;
    }

    /** "his support for it <b>and commitment to</b> strengthening it". */
    private static boolean hasPromise(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + TWICE) && !line.isComma(k); k++) {
            int noun = line.word(k + 1).equals("continued") ? k + 2 : k + 1;
            if (line.word(k).equals("and") && CueBook.isCommitment(line.word(noun)) && line.word(noun + 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** Where a promise starts that is joined to another noun: "support for it and <b>his commitment to</b>"; -1 if none is. */
    static int secondPromise(Line line, int from, int to) {
        for (int k = from + 1; k < Math.min(line.size(), to); k++) {
            boolean second = line.word(k - 1).equals("and") && Vocabulary.isDeterminer(line.word(k));
            int head = second ? head(line, k) : -1;
            if (head > 0 && CueBook.noun(line.word(head)) == CueBook.Noun.PROMISE && line.word(head + 1).equals("to")) {
                return k;
            }
        }
        return -1;
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

    /** What follows "committed to" or "commitment to". */
    static Complement to(Line line, int from, String frame) {
        if (Words.isInfinitive(line, from)) {
            return Complement.of(Kind.ACT, from, frame + " + infinitive");
        }
        int at = from;
        while (Vocabulary.isAdverb(line.word(at)) || Vocabulary.isQuote(line.word(at))) {
            at++;
        }
        if (Words.isGerund(line, at) && (!CueBook.isAdjective(line.word(at)) || line.word(at + 1).equals("to"))) {
            return Complement.of(Kind.ACT, from, frame + " + -ing");
        }
        boolean act = isDone(line, from) || isPlan(line, from) || hasAct(line, from);
        return Complement.of(act ? Kind.ACT : Kind.AIM, from, frame + " + noun");
    }

    /** "a shared <b>ambition to</b> build": what is planned is an act. */
    private static boolean isPlan(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + REACH) && !Vocabulary.isPreposition(line.word(k)); k++) {
            boolean plan = switch (line.word(k)) {
                case "ambition", "ambitions", "effort", "goal", "plan", "plans", "target", "undertaking" -> true;
                default -> false;
            };
            if (plan && line.word(k + 1).equals("to") && Words.isInfinitive(line, k + 2)) {
                return true;
            }
        }
        return false;
    }

    /** "committed to clean seas <b>and to dredging</b> the bay": then the whole is an act. */
    private static boolean hasAct(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + TWICE) && !line.word(k).equals(";"); k++) {
            boolean joined = line.word(k).equals("to") && (line.word(k - 1).equals("and") || line.word(k - 1).equals("as"));
            if (joined && Words.isAct(line, k + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "agreed to" is followed by something that is set up or carried out, "a ceasefire", and by no aim, view or need. */
    static boolean isSettled(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + REACH); k++) {
            String word = line.word(k);
            if (k > from && (Vocabulary.isPreposition(word) || !line.token(k).isWord() || word.equals("that"))) {
                return true;
            }
            if (CueBook.isAim(word) || CueBook.noun(word) == CueBook.Noun.WEIGHT || CueBook.noun(word) == CueBook.Noun.VIEW) {
                return false;
            }
        }
        return true;
    }

    /** "on the <b>reopening of</b> the bridge": a verb made a noun, and of no state of the world. */
    static boolean isDeed(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + REACH); k++) {
            String word = line.word(k);
            if (Vocabulary.isPreposition(word) && k > from) {
                String head = line.word(k - 1);
                return word.equals("of") && Words.isVerbalNoun(head) && !CueBook.isAim(head) && CueBook.noun(head) == null;
            }
            if (!line.token(k).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the noun phrase at {@code from} names something done, before any state of the world. */
    static boolean isDone(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + REACH); k++) {
            String word = line.word(k);
            if (CueBook.isAim(word) || word.equals(",") || Vocabulary.isPreposition(word) && k > from) {
                return false;
            }
            if (CueBook.isActivity(word)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Complement wish(Line line, CueVerb verb, int head) {
        int link = line.word(head + 1).equals("of") ? behindOwner(line, head + 1) : head + 1;
        String next = line.word(link);
        boolean linked = next.equals("to") && Words.isInfinitive(line, link + 1)
                || (next.equals("in") || next.equals("for") || next.equals("of") || next.equals("on"))
                && Words.isGerund(line, link + 1);
        if (linked) {
            return Complement.of(Kind.WISH, link + 1, "readiness to");
        }
        if (next.equals("for") && Words.isReadiness(line.word(head)) && isDone(line, link + 1)) {
            return Complement.of(Kind.WISH, link + 1, "readiness to");
        }
        boolean hoped = next.equals("for") || next.equals("that") || next.equals("in");
        return hoped && verb.kind() != CueVerb.Kind.STRESS
                ? Complement.of(Kind.VIEW, head, "hope for")
                : null;
    }

    /** A phrase with no noun we know: "pledged close cooperation", "reaffirmed close ties", "offered help". */
    private static @Nullable Complement bare(Line line, CueVerb verb, int from) {
        boolean done = isDone(line, from);
        return switch (verb.kind()) {
            case BIND -> Complement.of(done || isDeed(line, from) || !hasAim(line, from) ? Kind.ACT : Kind.VIEW, from, "noun");
            case RESTATE -> done ? Complement.of(Kind.ACT, from, "noun")
                    : verb.is("confirm") ? null : withPromise(line, from, Complement.of(Kind.VIEW, from, "noun"));
            case ANNOUNCE -> isNew(line, from) ? Complement.of(Kind.ACT, from, "noun") : null;
            case WISH -> done || verb.is("offer") && !isCourtesy(line, from) ? Complement.of(Kind.WISH, from, "noun") : null;
            case STRESS -> (done || hasAim(line, from)) && STRESSED.contains(verb.lemma()) && !verb.is("highlight")
                    ? Complement.of(Kind.VIEW, from, "noun") : null;
            default -> null;
        };
    }

    /** "offered his condolences", "offered her view". */
    private static boolean isCourtesy(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + 4); k++) {
            boolean courtesy = switch (line.word(k)) {
                case "condolences", "sympathy", "sympathies", "congratulations", "thanks", "prayers", "wishes", "apologies",
                        "apology", "regards", "insights", "remarks", "perspective", "perspectives", "update", "updates",
                        "praise", "gratitude", "appreciation", "feedback", "reflections", "overview", "best" -> true;
                default -> CueBook.noun(line.word(k)) == CueBook.Noun.VIEW;
            };
            if (courtesy) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAim(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + REACH) && !line.isComma(k); k++) {
            if (CueBook.isAim(line.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether something not yet there is announced: "a new fund", "$50 million in aid". */
    private static boolean isNew(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + 6) && !line.isComma(k); k++) {
            String word = line.word(k);
            if (word.equals("new") || word.equals("additional") || word.equals("$") || word.equals("further") || word.equals("joint")
                    || (CueBook.isFounding(word) || CueBook.isActivity(word) || word.endsWith("ing"))
                    && line.word(k + 1).equals("of")) {
                return true;
            }
        }
        return false;
    }
}
