package org.readout.extract.commitments;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.commitments.Complement.Kind;
import org.readout.model.Party;

/** Reads what stands right behind a verb, with no "to" and no "that": "pledged close cooperation", "urged both to talk". */
final class ObjectPhrases {

    /** Those who are charged stand no further before "with". */
    private static final int CHARGED = 16;

    private final Clauses clauses;
    private final Line line;
    private final Asked asked;
    private final Goals goals;
    private final Told told;

    ObjectPhrases(Clauses clauses, Told told) {
        this.clauses = clauses;
        this.line = clauses.line();
        this.asked = new Asked(clauses);
        this.goals = new Goals(line);
        this.told = told;
    }

    @Nullable Complement read(CueVerb verb, int i, List<Party> speakers, boolean joint) {
        if (i >= line.size() || !line.token(i).isWord() && !Vocabulary.isQuote(line.word(i))
                && !line.token(i).isNumber()
                && !line.word(i).equals("$") || Vocabulary.isModal(line.word(i)) || line.word(i).equals("by") || line.word(i).equals("and")) {
            return null;
        }
        boolean modal = Vocabulary.isModal(line.word(i + 1)) && !line.token(i).isCapitalized()
                && !Vocabulary.isDeterminer(line.word(i));
        if (verb.governs('h') && (clauses.startingAt(i) != null || Vocabulary.isDeterminer(line.word(i)) || modal)) {
            Complement clause = told.withoutThat(verb, i, speakers, joint);
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
            if (asked != null && (verb.kind() != CueVerb.Kind.BIND || asked.with() != null)) {
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
        if (joint && verb.governs('a')) {
            return isAs(verb, i) ? Complement.of(Kind.VIEW, i, "something as") : null;
        }
        if (verb.is("accept")) {
            return Nominals.invitation(line, i);
        }
        if (verb.is("commit") || verb.is("recommit")) {
            return isPut(i) ? Complement.of(Kind.ACT, i, "something to") : null;
        }
        if (verb.is("agree")) {
            return isGiven(i) && !line.word(i).equals("this") || joint && isTerms(i) ? on(verb, i) : null;
        }
        if (!verb.governs('n') || Vocabulary.isPreposition(line.word(i))) {
            return null;
        }
        if (verb.kind() == CueVerb.Kind.SHARE && verb.lemma().endsWith(" to")) {
            return Complement.of(Kind.VIEW, i, "importance to");
        }
        int that = verb.is("share") ? Nominals.that(line, i) : -1;
        Complement shared = that < 0 ? null : told.that(verb, that, speakers, joint);
        if (shared != null && shared.kind() == Kind.ACT) {
            return shared;
        }
        Complement hoped = verb.kind() == CueVerb.Kind.EXPRESS ? told.hope(i, joint) : null;
        if (hoped != null) {
            return hoped;
        }
        return switch (verb.kind()) {
            case ASK -> verb.is("invite") ? new Complement(Kind.ASK, i, "someone", -1, clauses.startingAt(i), null)
                    : Complement.of(Kind.ASK, i, "noun");
            case STANCE -> Complement.of(Kind.STANCE, i, "noun");
            case LAUNCH -> Complement.of(Kind.ACT, i, "noun");
            default -> nominal(verb, i);
        };
    }

    /** The noun at {@code i}; where nothing follows from it, a promise joined to it: "expressed his thanks, and <b>his intention to</b>". */
    private @Nullable Complement nominal(CueVerb verb, int i) {
        Complement first = Nominals.read(line, verb, i);
        int second = first == null && verb.kind() == CueVerb.Kind.EXPRESS ? NounHeads.secondPromise(line, i, i + CHARGED) : -1;
        return second < 0 ? first : Nominals.read(line, verb, second);
    }

    /** What stands behind "on", "upon" or "in". */
    @Nullable Complement on(CueVerb verb, int i) {
        if (Words.isGerund(line, i)) {
            return Complement.of(verb.kind() == CueVerb.Kind.STRESS ? Kind.VIEW : Kind.ACT, i, "on + -ing");
        }
        String word = line.word(i);
        if ((word.equals("this") || word.equals("that") || word.equals("it")) && (i + 1 >= line.size() || !line.token(i + 1).isWord())) {
            return null;
        }
        Complement nominal = Nominals.read(line, verb, i);
        if (nominal == null && verb.kind() == CueVerb.Kind.SHARE && (isGiven(i) || line.token(i).isWord())) {
            return Complement.of(Kind.VIEW, i, "on");
        }
        boolean planned = nominal != null && nominal.kind() == Kind.VIEW && verb.kind() == CueVerb.Kind.BIND
                && nominal.frame().startsWith("agreement");
        return nominal == null || nominal.kind() == Kind.STANCE ? null
                : new Complement(planned ? Kind.ACT : nominal.kind(), nominal.from(), "on " + nominal.frame(), -1, null, nominal.owner());
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

    /** "regard the strait <b>as</b> a lifeline", "consider it, and the port above all, <b>a</b> lifeline", "deem it <b>vital</b>". */
    private boolean isAs(CueVerb verb, int from) {
        if (Words.isGerund(line, from)) {
            return false;
        }
        boolean bare = verb.is("consider") || verb.is("deem");
        for (int k = from + 1; k < Math.min(line.size(), from + CHARGED); k++) {
            String word = line.word(k);
            boolean to = word.equals("to") && line.word(k + 1).equals("be");
            boolean noun = verb.form() != CueVerb.Form.PAST && (word.equals("a") || word.equals("an")) && !Vocabulary.isPreposition(line.word(k - 1));
            if (to || word.equals("as") && !line.word(k + 1).equals("well") || bare && (noun || Words.isWeighty(word))) {
                return true;
            }
            if (word.equals(";") || word.equals("that") || word.equals("to") || Vocabulary.isModal(word) || Vocabulary.isFinite(word)) {
                return false;
            }
        }
        return false;
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
        int sum = (line.word(i).equals("more") || line.word(i).equals("up")) && i + 2 < line.size() ? i + 2 : i;
        boolean money = line.token(i).isNumber() || line.word(sum).equals("$") || line.word(sum).equals("€") || line.word(i).equals("$") || line.word(i).equals("€");
        PartyPhrase whom = clauses.startingAt(i);
        boolean pledged = whom != null && line.word(whom.to()).equals("to");
        return money || pledged || (whom != null || isGiven(i)) && Deeds.isTo(line, i);
    }

    /** "agreed <b>closer ties</b>", "agreed <b>terms</b> for a truce". */
    private boolean isTerms(int i) {
        String word = line.word(i);
        boolean plain = line.token(i).isWord() && !line.token(i).isCapitalized() && !Vocabulary.isPreposition(word)
                && !Vocabulary.isSubordinator(word) && !Vocabulary.isFinite(word);
        return plain && (word.equals("terms") || word.equals("measures") || word.equals("steps") || word.equals("rules")
                || word.endsWith("er") || CueBook.isAdjective(word)) && line.token(i + 1 < line.size() ? i + 1 : i).isWord();
    }

    /** "agreed <b>the</b> text of the treaty". */
    private boolean isGiven(int i) {
        String word = line.word(i);
        return Vocabulary.isDeterminer(word) || word.equals("a") || word.equals("an");
    }
}
