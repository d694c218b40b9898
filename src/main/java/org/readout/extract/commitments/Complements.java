package org.readout.extract.commitments;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.commitments.Complement.Kind;
import org.readout.model.Party;

/** Reads what a verb governs. The complement decides what a statement is, not the verb. */
final class Complements {

    /** Those who are charged stand no further before "with". */
    private static final int CHARGED = 16;

    private final Clauses clauses;
    private final Line line;
    private final Stage stage;
    private final Asked asked;
    private final Goals goals;
    private final Remarks remarks;

    Complements(Clauses clauses, Stage stage) {
        this.clauses = clauses;
        this.line = clauses.line();
        this.stage = stage;
        this.asked = new Asked(clauses);
        this.goals = new Goals(line);
        this.remarks = new Remarks(clauses);
    }

    /** What {@code governor} governs, before it or behind it; null if it governs nothing that is marked. */
    @Nullable Complement read(Governor governor) {
        PartyPhrase subject = governor.subject().phrase();
        boolean told = subject.kind() == PartyPhrase.Kind.IT && Impersonal.tells(governor.verb())
                && !line.word(subject.from()).equals("it");
        Complement before = told ? Nominals.subject(line, subject.from()) : null;
        return before != null ? before
                : read(governor.verb(), governor.last(), governor.parties(), governor.joint());
    }

    /** What {@code verb} at {@code at} governs, said by {@code speakers}; null if it governs nothing that is marked. */
    private @Nullable Complement read(CueVerb verb, int at, List<Party> speakers, boolean joint) {
        int i = line.skipCircumstances(at + 1);
        if (verb.governs('w')) {
            return will(i);
        }
        if (verb.governs('s')) {
            return Words.isInfinitive(line, i) ? Complement.of(Kind.VIEW, i, "should") : null;
        }
        i = remarks.behind(verb, i);
        PartyPhrase with = null;
        boolean addressed = line.word(i).equals("with") || line.word(i).equals("to");
        if (isPronounObject(line.word(addressed ? i + 1 : i)) && (addressed || listens(verb))) {
            i = line.skipCircumstances(addressed ? i + 2 : i + 1);
            addressed = false;
        }
        PartyPhrase other = addressed ? clauses.startingAt(i + 1) : listener(verb, i);
        if (other != null && followsUp(verb, other, addressed && line.word(i).equals("with"))) {
            with = other;
            i = line.skipCircumstances(other.to());
        }
        if (listens(verb) && with == null) {
            i = toThat(i);
        }
        if (verb.kind() == CueVerb.Kind.REACH && line.word(i).equals("to") && !verb.is("give")) {
            return Nominals.to(line, i + 1, "to");
        }
        if (verb.kind() == CueVerb.Kind.REACH && line.word(i).equals("that") && !verb.is("make") && !verb.is("give")) {
            return that(verb, i + 1, speakers, joint);
        }
        if (verb.is("achieve") && !Words.isBe(line.word(at - 1))) {
            return null;
        }
        if (verb.kind() == CueVerb.Kind.REACH && line.word(i).equals("on")) {
            Complement weighed = Nominals.read(line, verb, i + 1);
            return weighed == null ? Complement.of(Kind.ACT, i + 1, "on") : weighed;
        }
        Complement found = governed(verb, i, speakers, joint);
        return found == null ? null : found.with(with);
    }

    private static boolean isPronounObject(String word) {
        return word.equals("him") || word.equals("her") || word.equals("them") || word.equals("us") || word.equals("me");
    }

    private static boolean listens(CueVerb verb) {
        return verb.is("tell") || verb.is("assure") || verb.is("promise") || verb.is("inform") || verb.is("notify");
    }

    private @Nullable PartyPhrase listener(CueVerb verb, int i) {
        return listens(verb) ? clauses.startingAt(i) : null;
    }

    /** "told his host that": steps over a listener of other words. */
    private int toThat(int i) {
        for (int k = i; k < Math.min(line.size(), i + 6) && !line.isComma(k); k++) {
            if (line.word(k).equals("that")) {
                return k;
            }
        }
        return i;
    }

    private boolean followsUp(CueVerb verb, PartyPhrase other, boolean with) {
        String next = line.word(line.skipCircumstances(other.to()));
        return with || next.equals("that") || !verb.governs('t') && !verb.is("appeal") && next.equals("to") || verb.is("tell")
                || verb.is("assure");
    }

    /** A second clause of the same verb behind token {@code end}: "agreed to meet, <b>and that</b> experts would talk". */
    @Nullable Complement joined(Governor governor, Complement first, int end) {
        Complement item = item(first, end);
        if (item != null) {
            return item;
        }
        int at = line.isComma(end) ? end + 1 : end;
        boolean that = line.word(at).equals("and") && line.word(at + 1).equals("that");
        if (!that || !governor.verb().governs('h')) {
            return null;
        }
        Complement second = that(governor.verb(), at + 2, governor.parties(), governor.joint());
        boolean same = second == null && first.kind() == Kind.ACT && first.frame().equals("that ... will");
        return same ? Complement.of(Kind.ACT, at + 2, first.frame()) : second;
    }

    /** The next of a list run on: "agreed to open a hotline; <b>(b) to share charts</b>; and to meet". */
    private @Nullable Complement item(Complement first, int end) {
        if (!line.word(end).equals(";") || first.kind() != Kind.ACT) {
            return null;
        }
        int at = line.word(end + 1).equals("and") ? end + 2 : end + 1;
        int from = Words.behindNumber(line, at);
        boolean to = line.word(from).equals("to");
        boolean act = to ? Words.isInfinitive(line, from + 1) : from > at && Words.isInfinitive(line, from);
        boolean clause = line.word(from).equals("that") && first.frame().startsWith("that");
        return act && first.frame().endsWith("infinitive") || clause
                ? new Complement(Kind.ACT, to || clause ? from + 1 : from, first.frame(), from, null, null) : null;
    }

    /** What "will" is followed by: an act, but not "will be able" or "will remain the case". */
    private @Nullable Complement will(int start) {
        int i = line.isComma(start) && Vocabulary.isAdverb(line.word(start + 1)) && line.isComma(start + 2) ? start + 3 : start;
        String word = line.word(i);
        if (word.equals("be")) {
            int next = line.skipCircumstances(i + 1);
            String done = line.word(next);
            if (Words.isGlad(done) && line.word(next + 1).equals("to")) {
                return Complement.of(Kind.WISH, next + 2, "will be glad to");
            }
            boolean act = CueBook.isPassive(done) || Words.isGerund(line, next) || Words.isBound(done);
            return act ? Complement.of(Kind.ACT, i, "will + infinitive") : null;
        }
        boolean act = Words.isInfinitive(line, i) || CueBook.isAdjective(line.word(line.skipCircumstances(i)));
        return act ? Complement.of(Kind.ACT, i, "will + infinitive") : null;
    }

    private @Nullable Complement governed(CueVerb verb, int at, List<Party> speakers, boolean joint) {
        boolean denied = line.word(at).equals("never") || line.word(at).equals("not");
        int to = line.word(at + 1).equals("again") ? at + 2 : at + 1;
        int i = denied && line.word(to).equals("to") ? to : at;
        String word = line.word(i);
        switch (word) {
            case "to":
                return verb.governs('i') || verb.governs('t') ? to(verb, i)
                        : verb.is("appeal") ? asked.read(i + 1, "to ... to") : null;
            case "that":
                return verb.governs('h') ? that(verb, i + 1, speakers, joint) : null;
            case "in":
                return verb.governs('u') ? united(verb, i + 1)
                        : verb.governs('o') && (Words.isGerund(line, i + 1) || verb.kind() == CueVerb.Kind.SHARE)
                                ? on(verb, i + 1) : null;
            case "clear":
                return verb.is("make") ? clear(verb, i + 1, speakers, joint) : null;
            case "on", "upon":
                return verb.governs('o') ? on(verb, i + 1) : callOn(verb, i);
            case "for":
                return verb.governs('f') ? Complement.of(forKind(verb), i + 1, "for") : null;
            case "of":
                return verb.is("assure") ? Complement.of(Kind.ACT, i + 1, "of") : null;
            case "forward":
                return verb.governs('l') && line.word(i + 1).equals("to")
                        ? Complement.of(Kind.WISH, i + 2, "for") : null;
            case "themselves", "itself", "himself", "herself", "ourselves":
                return verb.governs('r') && line.word(i + 1).equals("to") ? Nominals.to(line, i + 2, "itself to")
                        : null;
            case "towards", "toward":
                return verb.kind() == CueVerb.Kind.INTEND ? Complement.of(Kind.ACT, i + 1, "towards") : null;
            default:
                return bare(verb, i, speakers, joint);
        }
    }

    private @Nullable Complement to(CueVerb verb, int i) {
        if (line.word(i + 1).equals(":") && i + 2 >= line.size()) {
            return null;
        }
        boolean infinitive = Words.isInfinitive(line, i + 1);
        if (verb.lemma().equals("would like") && isSaid(line.word(line.skipCircumstances(i + 1)))) {
            return null;
        }
        if (infinitive && verb.governs('i')) {
            return Complement.of(infinitiveKind(verb), i + 1, "to + infinitive");
        }
        return verb.governs('t') ? Nominals.to(line, i + 1, "to") : null;
    }

    /** "would like to <b>thank</b>": that is done by saying so. */
    private static boolean isSaid(String word) {
        CueVerb said = CueBook.verb(word);
        boolean act = said == null || said.kind() == CueVerb.Kind.BIND || said.kind() == CueVerb.Kind.REACH;
        return !act || switch (word) {
            case "thank", "congratulate", "commend", "pay", "take", "begin", "recall", "conclude", "point", "see" -> true;
            default -> false;
        };
    }

    /** "are united in our commitment to", "in a shared vision", "in recognizing that". */
    private Complement united(CueVerb verb, int i) {
        Complement nominal = Nominals.read(line, verb, i);
        return nominal == null ? Complement.of(Kind.VIEW, i, "in") : nominal;
    }

    /** "made clear that it will". */
    private @Nullable Complement clear(CueVerb verb, int i, List<Party> speakers, boolean joint) {
        if (line.word(i).equals("that")) {
            return that(verb, i + 1, speakers, joint);
        }
        Complement clause = clauses.startingAt(i) == null ? null : withoutThat(verb, i, speakers, joint);
        return clause == null ? Nominals.read(line, verb, i) : clause;
    }

    private static Kind forKind(CueVerb verb) {
        return switch (verb.kind()) {
            case WISH -> Kind.WISH;
            case SHARE -> Kind.VIEW;
            case BIND -> Kind.ACT;
            case INTEND -> Kind.AIM;
            default -> Kind.ASK;
        };
    }

    private static Kind infinitiveKind(CueVerb verb) {
        return switch (verb.kind()) {
            case SHARE -> Kind.VIEW;
            case WISH -> Kind.WISH;
            case ASK -> Kind.ASK;
            case TASK -> Kind.TASK;
            default -> Kind.ACT;
        };
    }

    private @Nullable Complement on(CueVerb verb, int i) {
        if (Words.isGerund(line, i)) {
            return Complement.of(Kind.ACT, i, "on + -ing");
        }
        String word = line.word(i);
        if ((word.equals("this") || word.equals("that") || word.equals("it")) && (i + 1 >= line.size() || !line.token(i + 1).isWord())) {
            return null;
        }
        Complement nominal = Nominals.read(line, verb, i);
        boolean planned = nominal != null && nominal.kind() == Kind.VIEW && verb.kind() == CueVerb.Kind.BIND
                && nominal.frame().startsWith("agreement");
        return nominal == null || nominal.kind() == Kind.STANCE ? null
                : new Complement(planned ? Kind.ACT : nominal.kind(), nominal.from(), "on " + nominal.frame(), -1, null, nominal.owner());
    }

    private @Nullable Complement callOn(CueVerb verb, int i) {
        boolean calls = verb.governs('c') && !line.word(i).equals("in");
        return calls ? asked.read(i + 1, "on ... to") : null;
    }

    private @Nullable Complement bare(CueVerb verb, int i, List<Party> speakers, boolean joint) {
        if (i >= line.size() || !line.token(i).isWord() && !Vocabulary.isQuote(line.word(i))
                && !line.token(i).isNumber()
                && !line.word(i).equals("$") || Vocabulary.isModal(line.word(i)) || line.word(i).equals("by") || line.word(i).equals("and")) {
            return null;
        }
        if (verb.governs('h') && (clauses.startingAt(i) != null || Vocabulary.isDeterminer(line.word(i)))) {
            Complement clause = withoutThat(verb, i, speakers, joint);
            if (clause != null) {
                return clause;
            }
        }
        if (Words.isGerund(line, i) && (verb.governs('g') || verb.is("suggest"))) {
            return Complement.of(verb.kind() == CueVerb.Kind.ASK ? Kind.ASK : Kind.ACT, i, "-ing");
        }
        if (verb.kind() == CueVerb.Kind.STRESS && line.word(i).equals("how") && Words.isWeighty(line.word(i + 1))) {
            return Complement.of(Kind.VIEW, i, "how important");
        }
        if (verb.governs('p')) {
            Complement asked = this.asked.read(i, verb.kind() == CueVerb.Kind.TASK ? "someone to" : "to");
            if (asked != null) {
                boolean own = asked.with() != null && isStaff(asked.with());
                return verb.kind() == CueVerb.Kind.ASK && !own ? asked
                        : new Complement(Kind.TASK, i, asked.frame(), -1, asked.with(), null);
            }
            if (verb.governs('v') && (joint || !verb.is("charge")) && isWith(i)) {
                return Complement.of(Kind.TASK, i, "someone with");
            }
        }
        if (verb.governs('d')) {
            return goals.read(i);
        }
        if (verb.is("accept")) {
            return Nominals.invitation(line, i);
        }
        if (verb.is("commit") || verb.is("recommit")) {
            return isPut(i) ? Complement.of(Kind.ACT, i, "something to") : null;
        }
        if (verb.is("agree")) {
            return isGiven(i) ? on(verb, i) : null;
        }
        if (!verb.governs('n') || Vocabulary.isPreposition(line.word(i))) {
            return null;
        }
        int that = verb.is("share") ? Nominals.that(line, i) : -1;
        Complement shared = that < 0 ? null : that(verb, that, speakers, joint);
        if (shared != null && shared.kind() == Kind.ACT) {
            return shared;
        }
        Complement hoped = verb.kind() == CueVerb.Kind.EXPRESS ? hope(i) : null;
        if (hoped != null) {
            return hoped;
        }
        return switch (verb.kind()) {
            case ASK -> verb.is("invite") ? new Complement(Kind.ASK, i, "someone", -1, clauses.startingAt(i), null)
                    : Complement.of(Kind.ASK, i, "noun");
            case STANCE -> Complement.of(Kind.STANCE, i, "noun");
            case LAUNCH -> Complement.of(Kind.ACT, i, "noun");
            default -> Nominals.read(line, verb, i);
        };
    }

    /** "asked <b>their experts</b> to": those who are told what to do by their own. */
    private boolean isStaff(PartyPhrase whom) {
        String whose = line.word(whom.from());
        boolean own = whose.equals("our") || whose.equals("their") || whose.equals("his") || whose.equals("her");
        return own && switch (whom.head()) {
            case "officials", "experts", "teams", "team", "staff", "ministers", "ministries", "negotiators", "delegations",
                    "representatives", "agencies" -> true;
            default -> false;
        };
    }

    /** "expressed the hope <b>that</b> Norway will join": others are asked for it. */
    private @Nullable Complement hope(int i) {
        int noun = Vocabulary.isDeterminer(line.word(i)) ? i + 1 : i;
        boolean hope = CueBook.noun(line.word(noun)) == CueBook.Noun.WISH && line.word(noun + 1).equals("that");
        if (!hope) {
            return null;
        }
        int end = SpanEnd.of(clauses, noun + 2, CueVerb.Form.PAST, true);
        ThatClause clause = ThatClause.read(clauses, stage, noun + 2, end, List.of());
        return clause.mood() == ThatClause.Mood.FUTURE || clause.mood() == ThatClause.Mood.WISH
                ? Complement.of(Kind.WISH, noun + 2, "hope that") : null;
    }

    /** "charged their envoys <b>with</b> drafting it". */
    private boolean isWith(int from) {
        for (int k = from; k < Math.min(line.size(), from + CHARGED) && !line.isComma(k); k++) {
            if (line.word(k).equals("with")) {
                return true;
            }
        }
        return false;
    }

    /** "committed the union to sending aid", "committed $5 million". */
    private boolean isPut(int i) {
        boolean money = line.token(i).isNumber() || line.word(i).equals("$") || line.word(i).equals("€");
        PartyPhrase whom = clauses.startingAt(i);
        boolean pledged = whom != null && line.word(whom.to()).equals("to");
        return money || pledged || (whom != null || isGiven(i)) && Nominals.isTo(line, i);
    }

    /** "agreed <b>the</b> text of the treaty". */
    private boolean isGiven(int i) {
        String word = line.word(i);
        return Vocabulary.isDeterminer(word) || word.equals("a") || word.equals("an");
    }

    /** "agreed they would meet", "agreed their teams will stay in touch". */
    private @Nullable Complement withoutThat(CueVerb verb, int i, List<Party> speakers, boolean joint) {
        PartyPhrase subject = clauses.startingAt(i);
        int next = line.skipCircumstances(subject == null ? i + 2 : subject.to());
        if (subject == null && !Vocabulary.isModal(line.word(next))) {
            return null;
        }
        boolean clause = Vocabulary.isModal(line.word(next)) || Vocabulary.isFinite(line.word(next));
        return clause ? that(verb, i, speakers, joint) : null;
    }

    private @Nullable Complement that(CueVerb verb, int from, List<Party> speakers, boolean joint) {
        int end = SpanEnd.of(clauses, from, verb.form(), true);
        ThatClause clause = ThatClause.read(clauses, stage, from, end, speakers, joint && tells(verb) ? CueVerb.Kind.BIND : verb.kind());
        boolean adding = verb.kind() == CueVerb.Kind.ANNOUNCE && clause.mood() == ThatClause.Mood.FACT && isComing(from, end);
        if (adding) {
            return Complement.of(Kind.ACT, from, "that ... will");
        }
        boolean known = verb.is("acknowledge") || verb.is("recognize") || verb.is("recognise")
                || !joint && (verb.is("maintain") || verb.is("consider"));
        Kind kind = known && !stage.isJoint() && clause.mood() == ThatClause.Mood.FACT ? null
                : kind(verb, clause, joint);
        if (tells(verb) && bindsIn(from)) {
            return null;
        }
        boolean told = verb.kind() == CueVerb.Kind.STRESS || verb.kind() == CueVerb.Kind.EXPRESS
                || verb.kind() == CueVerb.Kind.RESTATE;
        if (told && clause.mood() == ThatClause.Mood.FACT && bindsIn(from)) {
            return null;
        }
        String modal = switch (clause.mood()) {
            case FUTURE -> "that ... will";
            case WISH -> "that ... is ready to";
            case NORM -> "that ... should";
            case FACT -> "that";
        };
        return kind == null ? null : new Complement(kind, from, modal, clause.clause(), null, clause.doers());
    }

    /** "announced that a fund <b>is being</b> set up". */
    private boolean isComing(int from, int end) {
        for (int k = from + 1; k < end; k++) {
            if (line.word(k).equals("being") && Words.isBe(line.word(k - 1)) && !line.word(k - 1).startsWith("w")) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(CueVerb verb) {
        return verb.kind() == CueVerb.Kind.STATE || verb.kind() == CueVerb.Kind.ANNOUNCE;
    }

    /** "stressed that <b>the two had agreed</b> to meet": the promise told of is the statement. */
    private boolean bindsIn(int from) {
        PartyPhrase subject = clauses.startingAt(from);
        int verb = subject == null ? from : line.skipCircumstances(subject.to());
        Phrasal phrasal = subject == null ? null : Phrasal.at(line, verb);
        return phrasal != null && phrasal.verb().kind() == CueVerb.Kind.BIND;
    }

    /** Whether the verb gives one's word, whoever is to act: "assured that the crew would be let go". */
    private static boolean isWord(CueVerb verb) {
        return verb.is("assure") || verb.is("promise") || verb.is("pledge") || verb.is("vow") || verb.is("guarantee");
    }

    private static @Nullable Kind kind(CueVerb verb, ThatClause clause, boolean joint) {
        boolean act = clause.mood() == ThatClause.Mood.FUTURE && clause.own();
        boolean wish = clause.mood() == ThatClause.Mood.WISH && clause.own();
        boolean norm = clause.mood() == ThatClause.Mood.NORM;
        return switch (verb.kind()) {
            case BIND -> act || wish || verb.is("assure") && clause.mood() == ThatClause.Mood.FACT && !joint || clause.mood() == ThatClause.Mood.FUTURE && isWord(verb) ? Kind.ACT : Kind.VIEW;
            case RESTATE, STRESS, EXPRESS -> act ? Kind.ACT : wish ? Kind.WISH : joint ? Kind.VIEW : Kind.STANCE;
            case STATE, ANNOUNCE -> act ? Kind.ACT : wish ? Kind.WISH : norm ? Kind.VIEW : null;
            case SHARE -> act && verb.lemma().startsWith("be ") ? Kind.ACT : verb.is("share") ? act ? Kind.ACT : wish ? Kind.WISH : null : Kind.VIEW;
            case WISH -> clause.mood() == ThatClause.Mood.FUTURE ? Kind.WISH : Kind.STANCE;
            case ASK -> Kind.ASK;
            case STANCE -> Kind.STANCE;
            case TASK, INTEND, LAUNCH, TELL -> null;
            case REACH -> act ? Kind.ACT : wish ? Kind.WISH : null;
        };
    }
}
