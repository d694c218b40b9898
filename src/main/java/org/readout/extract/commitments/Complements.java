package org.readout.extract.commitments;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Stage;
import org.readout.extract.commitments.Complement.Kind;
import org.readout.model.Party;

/** Reads what a verb governs. The complement decides what a statement is, not the verb. */
final class Complements {

    /** What stands between commas behind "will" is not longer. */
    private static final int ASIDE = 9;

    private final Clauses clauses;
    private final Line line;
    private final Asked asked;
    private final Remarks remarks;
    private final Told told;
    private final ObjectPhrases objects;

    Complements(Clauses clauses, Stage stage) {
        this.clauses = clauses;
        this.line = clauses.line();
        this.asked = new Asked(clauses);
        this.remarks = new Remarks(clauses);
        this.told = new Told(clauses, stage);
        this.objects = new ObjectPhrases(clauses, told);
    }

    /** What {@code governor} governs, before it or behind it; null if it governs nothing that is marked. */
    @Nullable Complement read(Governor governor) {
        PartyPhrase subject = governor.subject().phrase();
        boolean asked = subject.kind() == PartyPhrase.Kind.IT && governor.verb().kind() == CueVerb.Kind.ASK
                && governor.verb().form() == CueVerb.Form.PAST && line.word(governor.last() + 1).equals("to");
        if (asked) {
            return Complement.of(Kind.ASK, governor.last() + 2, "to");
        }
        boolean passive = subject.kind() == PartyPhrase.Kind.IT && Impersonal.tells(governor.verb())
                && !line.word(subject.from()).equals("it");
        Complement before = passive ? Nominals.subject(line, subject.from()) : null;
        return before != null ? before
                : read(governor.verb(), governor.last(), governor.parties(), governor.joint());
    }

    /** What {@code verb} at {@code at} governs, said by {@code speakers}; null if it governs nothing that is marked. */
    private @Nullable Complement read(CueVerb verb, int at, List<Party> speakers, boolean joint) {
        boolean in = verb.is("concur") && line.word(at + 1).equals("in") && Words.isGerund(line, at + 2);
        if (in) {
            return objects.on(verb, at + 2);
        }
        int i = line.skipCircumstances(at + 1);
        if (verb.governs('w')) {
            return will(i);
        }
        if (verb.governs('s')) {
            return Words.isInfinitive(line, i) ? Complement.of(Kind.VIEW, i, "should") : null;
        }
        i = remarks.behind(verb, i);
        Listener listener = Listener.at(clauses, verb, i);
        i = listener.at();
        if ((verb.is("achieve") || verb.is("take")) && !Words.isBe(line.word(at - 1))) {
            return null;
        }
        if (verb.kind() == CueVerb.Kind.REACH && line.word(i).equals("to") && !verb.is("give")) {
            return Deeds.to(line, i + 1, "to");
        }
        if (verb.kind() == CueVerb.Kind.REACH && line.word(i).equals("that") && !verb.is("make") && !verb.is("give")) {
            return told.that(verb, i + 1, speakers, joint);
        }
        if (verb.kind() == CueVerb.Kind.REACH && line.word(i).equals("on") && !verb.is("make") && !verb.is("give")) {
            Complement weighed = Nominals.read(line, verb, i + 1);
            return weighed == null ? Complement.of(Kind.ACT, i + 1, "on") : weighed;
        }
        Complement found = governed(verb, i, speakers, joint);
        return found == null ? null : found.with(listener.phrase());
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
        Complement second = told.that(governor.verb(), at + 2, governor.parties(), governor.joint());
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
        int i = behindAside(start);
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

    /** "will<b>, in turn,</b> send tugs", "will, as of today, buy more". */
    private int behindAside(int start) {
        if (line.word(start).equals("as") && line.word(start + 1).equals("well")) {
            return start + 2;
        }
        for (int k = start + 1; line.isComma(start) && k < Math.min(line.size(), start + ASIDE); k++) {
            if (line.isComma(k)) {
                return k + 1;
            }
        }
        return start;
    }

    private @Nullable Complement governed(CueVerb verb, int at, List<Party> speakers, boolean joint) {
        boolean only = line.word(at).equals("not") && (line.word(at + 1).equals("only") || line.word(at + 1).equals("just"));
        int start = only ? at + 2 : at;
        return start > at && line.word(start).equals("to") ? to(verb, start) : governedAt(verb, at, speakers, joint);
    }

    private @Nullable Complement governedAt(CueVerb verb, int at, List<Party> speakers, boolean joint) {
        boolean denied = line.word(at).equals("never") || line.word(at).equals("not");
        int to = line.word(at + 1).equals("again") ? at + 2 : at + 1;
        int i = denied && line.word(to).equals("to") ? to : at;
        String word = line.word(i);
        switch (word) {
            case "to":
                return verb.governs('i') || verb.governs('t') ? to(verb, i)
                        : verb.is("appeal") ? asked.read(i + 1, "to ... to") : null;
            case "that":
                return verb.governs('h') ? told.that(verb, i + 1, speakers, joint) : null;
            case "in":
                return verb.governs('u') ? united(verb, i + 1)
                        : verb.governs('o') && (Words.isGerund(line, i + 1) || verb.kind() == CueVerb.Kind.SHARE || verb.is("concur"))
                                ? objects.on(verb, i + 1) : null;
            case "clear":
                return verb.is("make") ? told.clear(verb, i + 1, speakers, joint) : null;
            case "on", "upon":
                return verb.governs('o') ? objects.on(verb, i + 1) : callOn(verb, i);
            case "for":
                return verb.governs('f') ? Complement.of(forKind(verb, joint), i + 1, "for") : null;
            case "of":
                return verb.is("assure") ? Complement.of(Kind.ACT, i + 1, "of") : null;
            case "forward":
                return verb.governs('l') && line.word(i + 1).equals("to")
                        ? Complement.of(Kind.WISH, i + 2, "for") : null;
            case "themselves", "itself", "himself", "herself", "ourselves":
                return verb.governs('r') && line.word(i + 1).equals("to") ? Deeds.to(line, i + 2, "itself to")
                        : null;
            case "towards", "toward":
                return verb.kind() == CueVerb.Kind.INTEND ? Complement.of(Kind.ACT, i + 1, "towards") : null;
            default:
                return objects.read(verb, i, speakers, joint);
        }
    }

    private @Nullable Complement to(CueVerb verb, int i) {
        boolean degree = line.word(i + 3).equals("extent") || line.word(i + 3).equals("degree");
        if (degree || line.word(i + 1).equals("disagree") || line.word(i + 1).equals(":") && i + 2 >= line.size()) {
            return null;
        }
        boolean infinitive = Words.isInfinitive(line, i + 1) || !verb.governs('t') && CueBook.isAdjective(line.word(i + 1));
        if (verb.lemma().equals("would like") && isSaid(line.word(line.skipCircumstances(i + 1)))) {
            return null;
        }
        if (infinitive && verb.governs('i')) {
            return Complement.of(infinitiveKind(verb), i + 1, "to + infinitive");
        }
        Complement noun = verb.governs('t') ? Deeds.to(line, i + 1, "to") : null;
        boolean settled = noun != null && noun.kind() == Kind.AIM && verb.isMutual() && Deeds.isSettled(line, i + 1);
        return settled && noun != null ? noun.of(Kind.ACT) : noun;
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
        if (verb.is("be unanimous") && Words.isGerund(line, i)) {
            return Complement.of(Kind.ACT, i, "on + -ing");
        }
        Complement nominal = Nominals.read(line, verb, i);
        return nominal == null ? Complement.of(Kind.VIEW, i, "in") : nominal;
    }

    private static Kind forKind(CueVerb verb, boolean joint) {
        return switch (verb.kind()) {
            case WISH -> joint && verb.is("hope") ? Kind.VIEW : Kind.WISH;
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

    private @Nullable Complement callOn(CueVerb verb, int i) {
        boolean calls = verb.governs('c') && !line.word(i).equals("in");
        return calls ? asked.read(i + 1, "on ... to") : null;
    }
}
