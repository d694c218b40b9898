package org.readout.extract.commitments;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;

/**
 * The one to whom or with whom something is said, behind the verb: "agreed <b>with Berg</b> to", "told <b>his host</b>
 * that".
 *
 * @param at where what the verb governs starts
 * @param phrase the phrase for that one, or null where none we know stands there
 */
record Listener(int at, @Nullable PartyPhrase phrase) {

    /** The office of a listener, between commas, is not longer. */
    private static final int ASIDE = 18;

    /** The listener behind {@code verb} at token {@code i}. */
    static Listener at(Clauses clauses, CueVerb verb, int i) {
        Line line = clauses.line();
        boolean addressed = line.word(i).equals("with") || line.word(i).equals("to");
        int at = i;
        if (isPronoun(line.word(addressed ? i + 1 : i)) && (addressed || listens(verb))) {
            at = line.skipCircumstances(addressed ? i + 2 : i + 1);
            addressed = false;
        }
        PartyPhrase other = addressed ? clauses.startingAt(at + 1) : listens(verb) ? clauses.startingAt(at) : null;
        int aside = other == null ? -1 : behindAside(line, other.to());
        if (aside > 0 && listens(verb)) {
            return new Listener(aside, other);
        }
        if (other != null && followsUp(line, verb, other, addressed && line.word(at).equals("with"))) {
            return new Listener(line.skipCircumstances(other.to()), other);
        }
        return new Listener(listens(verb) ? toThat(line, at) : at, null);
    }

    /** "promised Berg<b>, the minister of finance,</b> that": the "that" or "to"; -1 where none follows. */
    private static int behindAside(Line line, int comma) {
        for (int k = comma + 1; line.isComma(comma) && k < Math.min(line.size(), comma + ASIDE); k++) {
            String next = line.word(k + 1);
            if (line.isComma(k) && (next.equals("that") || next.equals("to"))) {
                return k + 1;
            }
        }
        return -1;
    }

    private static boolean isPronoun(String word) {
        return word.equals("him") || word.equals("her") || word.equals("them") || word.equals("us") || word.equals("me");
    }

    private static boolean listens(CueVerb verb) {
        return verb.is("tell") || verb.is("assure") || verb.is("promise") || verb.is("inform") || verb.is("notify");
    }

    /** "told his host that": steps over a listener of other words. */
    private static int toThat(Line line, int i) {
        for (int k = i; k < Math.min(line.size(), i + 6) && !line.isComma(k); k++) {
            if (line.word(k).equals("that")) {
                return k;
            }
        }
        return i;
    }

    private static boolean followsUp(Line line, CueVerb verb, PartyPhrase other, boolean with) {
        String next = line.word(line.skipCircumstances(other.to()));
        return with || next.equals("that") || !verb.governs('t') && !verb.is("appeal") && next.equals("to") || verb.is("tell")
                || verb.is("assure");
    }
}
