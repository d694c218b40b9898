package org.readout.extract.commitments;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Subject;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.commitments.Complement.Kind;
import org.readout.model.Party;

/** Reads a clause that a verb governs: "agreed <b>that the next round will be in Riga</b>", "made clear that it will". */
final class Told {

    /** A noun phrase before "must" or "will" is not longer. */
    private static final int PHRASE = 6;

    private final Clauses clauses;
    private final Line line;
    private final Stage stage;

    Told(Clauses clauses, Stage stage) {
        this.clauses = clauses;
        this.line = clauses.line();
        this.stage = stage;
    }

    /** What the clause at {@code from} makes of {@code verb}, said by {@code speakers}; null if it is not marked. */
    @Nullable Complement that(CueVerb verb, int from, List<Party> speakers, boolean joint) {
        int end = SpanEnd.of(clauses, from, verb.form(), true);
        ThatClause clause = ThatClause.read(clauses, stage, from, end, speakers, joint && tells(verb) ? CueVerb.Kind.BIND : verb.kind());
        boolean adding = verb.kind() == CueVerb.Kind.ANNOUNCE && clause.mood() == ThatClause.Mood.FACT && isComing(from, end);
        if (adding) {
            return Complement.of(Kind.ACT, from, "that ... will");
        }
        boolean known = verb.is("acknowledge") || verb.is("recognize") || verb.is("recognise")
                || !joint && (verb.is("maintain") || verb.is("consider"));
        boolean hope = verb.kind() == CueVerb.Kind.WISH && clause.mood() == ThatClause.Mood.FUTURE && isOfNobody(from, end);
        Kind kind = hope ? joint ? Kind.VIEW : Kind.STANCE : known && !stage.isJoint() && clause.mood() == ThatClause.Mood.FACT ? null
                : kind(verb, clause, joint);
        if (tells(verb) && bindsIn(from)) {
            return null;
        }
        boolean told = verb.kind() == CueVerb.Kind.STRESS || verb.kind() == CueVerb.Kind.EXPRESS
                || verb.kind() == CueVerb.Kind.RESTATE;
        if (told && clause.mood() == ThatClause.Mood.FACT && bindsIn(from)) {
            return null;
        }
        if (joint && kind == Kind.ACT && clause.mood() == ThatClause.Mood.FUTURE && isAim(from, end)) {
            return new Complement(Kind.VIEW, from, "that", clause.clause(), null, clause.doers());
        }
        String modal = switch (clause.mood()) {
            case FUTURE -> "that ... will";
            case WISH -> "that ... is ready to";
            case NORM -> "that ... should";
            case FACT -> "that";
        };
        PartyPhrase third = joint && kind == Kind.ACT && verb.tellsOfOthers() ? third(from, end) : null;
        return kind == null ? null : new Complement(kind, from, modal, clause.clause(), null, third == null ? clause.doers() : third);
    }

    /** "They stressed that <b>the Council</b> will": whoever is named as the one to act; null where it is they themselves. */
    private @Nullable PartyPhrase third(int from, int end) {
        for (int k = from; k < end; k++) {
            boolean verb = !line.isNamed(k) && (Vocabulary.isModal(line.word(k)) || Words.isBe(line.word(k)) || Vocabulary.isFinite(line.word(k)));
            Subject subject = verb ? clauses.direct(k) : null;
            PartyPhrase phrase = subject == null || subject.phrase().from() < from ? null : subject.phrase();
            if (phrase != null) {
                return switch (phrase.kind()) {
                    case NAMED, HOLDER, BODY -> phrase;
                    case LIST -> phrase.parts().stream().allMatch(Told::isOne) ? phrase : null;
                    case GROUP, SIDE, STATE, STATES, HE, THEY, WE, I, IT -> null;
                };
            }
        }
        return null;
    }

    private static boolean isOne(PartyPhrase part) {
        return part.kind() == PartyPhrase.Kind.NAMED || part.kind() == PartyPhrase.Kind.HOLDER || part.kind() == PartyPhrase.Kind.BODY;
    }

    /** "agreed they would meet", "agreed their teams will stay in touch". */
    @Nullable Complement withoutThat(CueVerb verb, int i, List<Party> speakers, boolean joint) {
        PartyPhrase subject = clauses.startingAt(i);
        int after = subject == null ? -1 : line.skipCircumstances(subject.to());
        boolean known = after >= 0 && (Vocabulary.isModal(line.word(after)) || Vocabulary.isFinite(line.word(after)));
        int next = known ? after : line.skipCircumstances(modalBehind(i));
        if (!known && !Vocabulary.isModal(line.word(next))) {
            return null;
        }
        boolean clause = Vocabulary.isModal(line.word(next)) || Vocabulary.isFinite(line.word(next));
        return clause ? that(verb, i, speakers, joint) : null;
    }

    /** "agreed <b>the armed forces must</b> leave": the modal behind a noun phrase nobody is known by; what follows its first word, if none. */
    private int modalBehind(int i) {
        boolean article = Vocabulary.isDeterminer(line.word(i));
        for (int k = article ? i + 2 : i + 1; k < Math.min(line.size(), i + PHRASE); k++) {
            if (Vocabulary.isModal(line.word(k))) {
                return k;
            }
            boolean inside = article && line.token(k).isWord() && !Vocabulary.isPreposition(line.word(k)) && !Vocabulary.isFinite(line.word(k))
                    && !Vocabulary.isSubordinator(line.word(k)) && !Vocabulary.isDeterminer(line.word(k)) && !line.word(k).equals("that");
            if (!inside) {
                break;
            }
        }
        return article ? i + 2 : i + 1;
    }

    /** "made clear that it will". */
    @Nullable Complement clear(CueVerb verb, int i, List<Party> speakers, boolean joint) {
        if (line.word(i).equals("that")) {
            return that(verb, i + 1, speakers, joint);
        }
        Complement clause = clauses.startingAt(i) == null ? null : withoutThat(verb, i, speakers, joint);
        return clause == null ? Nominals.read(line, verb, i) : clause;
    }

    /** "expressed the hope <b>that</b> Norway will join": others are asked for it. */
    @Nullable Complement hope(int i, boolean joint) {
        int noun = Vocabulary.isDeterminer(line.word(i)) ? i + 1 : i;
        boolean hope = CueBook.noun(line.word(noun)) == CueBook.Noun.WISH && line.word(noun + 1).equals("that");
        if (!hope) {
            return null;
        }
        int end = SpanEnd.of(clauses, noun + 2, CueVerb.Form.PAST, true);
        ThatClause clause = ThatClause.read(clauses, stage, noun + 2, end, List.of());
        boolean future = clause.mood() == ThatClause.Mood.FUTURE || clause.mood() == ThatClause.Mood.WISH;
        boolean view = joint && isOfNobody(noun + 2, end);
        return future ? Complement.of(view ? Kind.VIEW : Kind.WISH, noun + 2, "hope that") : null;
    }

    /** "hoped that <b>trade would grow</b>": nobody is asked to act. */
    private boolean isOfNobody(int from, int end) {
        for (int k = from; k < end; k++) {
            if (Vocabulary.isModal(line.word(k))) {
                Subject subject = clauses.direct(k);
                return subject == null || subject.phrase().from() < from;
            }
        }
        return false;
    }

    /** "affirmed that they are <b>committed to an open region</b>": an aim, and nothing that they will do. */
    private boolean isAim(int from, int end) {
        for (int k = from; k < end; k++) {
            if (Vocabulary.isModal(line.word(k))) {
                return false;
            }
            if (Words.isBound(line.word(k)) && line.word(k + 1).equals("to")) {
                Complement bound = Deeds.to(line, k + 2, "to");
                return bound != null && (bound.kind() == Kind.AIM || bound.kind() == Kind.VIEW);
            }
        }
        return false;
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
        return verb.is("assure") || verb.is("commit") || verb.is("promise") || verb.is("pledge") || verb.is("vow") || verb.is("guarantee")
                || verb.lemma().startsWith("give ") || verb.lemma().startsWith("make ");
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
            case WISH -> clause.mood() == ThatClause.Mood.FUTURE ? Kind.WISH : joint ? Kind.VIEW : Kind.STANCE;
            case ASK -> Kind.ASK;
            case STANCE -> Kind.STANCE;
            case TASK, INTEND, LAUNCH, TELL -> null;
            case REACH -> act ? Kind.ACT : wish ? Kind.WISH : joint ? Kind.VIEW : null;
        };
    }
}
