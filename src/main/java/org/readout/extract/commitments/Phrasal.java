package org.readout.extract.commitments;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.commitments.CueVerb.Form;
import org.readout.extract.commitments.CueVerb.Kind;

/**
 * A governing verb where it stands, of one word or several: "agreed", "are committed", "stands ready", "will".
 *
 * @param last its last token
 */
record Phrasal(CueVerb verb, int last) {

    static final CueVerb WILL = new CueVerb("will", Kind.INTEND, Form.BASE, "w");
    /** "They would also meet", told on behind "they agreed". */
    static final CueVerb WOULD = new CueVerb("would", Kind.INTEND, Form.BASE, "w");
    /** "Trade should be fair": a view, where several write together and nobody else holds it. */
    static final CueVerb SHOULD = new CueVerb("should", Kind.SHARE, Form.BASE, "s");
    private static final CueVerb BOUND = new CueVerb("be committed", Kind.BIND, Form.BASE, "it");
    private static final CueVerb STAND_BY = new CueVerb("be standing by", Kind.RESTATE, Form.BASE, "n");
    private static final CueVerb READY = new CueVerb("be ready", Kind.WISH, Form.BASE, "i");
    private static final CueVerb UNITED = new CueVerb("be united", Kind.SHARE, Form.BASE, "uo");
    private static final CueVerb CLEAR = new CueVerb("be clear", Kind.STATE, Form.BASE, "h");
    private static final CueVerb CONVINCED = new CueVerb("be convinced", Kind.SHARE, Form.BASE, "h");
    static final CueVerb THERE_IS = new CueVerb("reach", Kind.REACH, Form.BASE, "-");
    /** "Are due to meet": several have fixed it between them; of one it is news. */
    static final CueVerb ARE_SET_TO = new CueVerb("be set to", Kind.INTEND, Form.BASE, "i");
    static final CueVerb ARE_TO = new CueVerb("be to", Kind.INTEND, Form.BASE, "i");

    /** "Ended their summit <b>with</b> a pledge to meet". */
    static final CueVerb ENDED_WITH = new CueVerb("end with", Kind.REACH, Form.PAST, "n");
    private static final int ENDED = 12;

    /** The verb at {@code at}, or null. */
    static @Nullable Phrasal at(Line line, int at) {
        Phrasal phrase = Phrases.at(line, at);
        if (phrase != null) {
            return phrase;
        }
        String word = line.word(at);
        if (word.equals("with") && endsWith(line, at)) {
            return new Phrasal(ENDED_WITH, at);
        }
        if (word.equals("will") || word.equals("shall") || word.equals("'ll") || word.equals("\u2019ll")) {
            return new Phrasal(WILL, at);
        }
        if (word.equals("would")) {
            return new Phrasal(WOULD, at);
        }
        if (word.equals("should") || word.equals("must")) {
            return new Phrasal(SHOULD, at);
        }
        if (word.startsWith("st") && line.word(at + 1).equals("by")
                && (word.equals("stand") || word.equals("stands") || word.equals("stood"))) {
            return new Phrasal(STAND_BY, at + 1);
        }
        if (Words.isBe(word) && line.word(at - 1).equals("there")) {
            return thereIs(line, at);
        }
        if (Words.isBe(word)) {
            return be(line, at);
        }
        CueVerb known = isInName(line, at) ? null : CueBook.verb(word);
        return known == null ? null : new Phrasal(known, at);
    }

    /** "Operation Allies <b>Welcome</b>": a capital within a line that is written small makes it part of a name. */
    private static boolean isInName(Line line, int at) {
        return at > 0 && at < line.size() && line.token(at).isCapitalized() && line.token(at - 1).isWord() && line.token(at - 1).isCapitalized()
                && !line.isNamed(at - 1);
    }

    private static boolean endsWith(Line line, int at) {
        int noun = at + 1;
        while (noun < at + 4 && line.token(Math.min(noun, line.size() - 1)).isWord() && CueBook.noun(line.word(noun)) == null) {
            noun++;
        }
        boolean open = line.word(at + 1).equals("the") && !line.word(noun + 1).equals("to") && !line.word(noun + 1).equals("that");
        if (CueBook.noun(line.word(noun)) != CueBook.Noun.PROMISE || open || line.word(noun).equals("word")) {
            return false;
        }
        for (int k = at - 1; k >= Math.max(0, at - ENDED); k--) {
            switch (line.word(k)) {
                case "ended", "concluded", "closed", "finished", "wrapped", "opened", "capped", "crowned" -> {
                    return true;
                }
                case ",", ";", "that" -> {
                    return false;
                }
                default -> { }
            }
        }
        return false;
    }

    /** "There was full agreement" on or to something. */
    private static @Nullable Phrasal thereIs(Line line, int at) {
        int noun = at + 1;
        while (noun < at + 4 && !line.word(noun).equals("no") && !line.word(noun).equals("not") && !Impersonal.isAccord(line.word(noun))) {
            noun++;
        }
        return Impersonal.isAccord(line.word(noun)) ? new Phrasal(THERE_IS, noun) : null;
    }

    private static @Nullable Phrasal be(Line line, int at) {
        String be = line.word(at);
        int next = at + 1;
        while (Vocabulary.isAdverb(line.word(next))) {
            next++;
        }
        String word = line.word(next);
        boolean past = be.startsWith("w") || be.endsWith("ed") || be.equals("be") || be.equals("stood");
        if (word.equals("clear")) {
            return new Phrasal(CLEAR, next);
        }
        if (past && !be.equals("remained")) {
            return null;
        }
        boolean is = be.equals("is") || be.equals("are") || be.equals("am");
        boolean to = is && word.equals("to") && Words.isInfinitive(line, next + 1);
        if (to && (!line.word(next + 1).equals("be") || CueBook.isPassive(line.word(line.skipCircumstances(next + 2))))) {
            return new Phrasal(ARE_TO, at);
        }
        boolean fixed = (word.equals("set") || word.equals("due")) && line.word(next + 1).equals("to")
                && Words.isInfinitive(line, next + 2);
        if (is && fixed) {
            return new Phrasal(ARE_SET_TO, next);
        }
        CueVerb verb = Words.isReady(word) ? READY : Words.isBound(word) ? BOUND : state(word);
        return verb == null ? null : new Phrasal(verb, next);
    }

    /** Whether {@code phrase} may stand before a base form: "we commit", "the ministers note". */
    static boolean agreesWithBase(PartyPhrase phrase) {
        return switch (phrase.kind()) {
            case WE, I, SIDE -> true;
            case NAMED, HOLDER, GROUP, STATE, STATES, BODY, HE, THEY, IT, LIST -> phrase.isJoint();
        };
    }

    private static @Nullable CueVerb state(String word) {
        return switch (word) {
            case "united" -> UNITED;
            case "convinced", "confident" -> CONVINCED;
            default -> null;
        };
    }
}
