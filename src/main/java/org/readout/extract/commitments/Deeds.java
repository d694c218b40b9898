package org.readout.extract.commitments;

import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.commitments.Complement.Kind;

/** Tells whether a noun phrase or what stands behind "to" names something done, or a state of the world that is aimed at. */
final class Deeds {

    /** A head noun stands no further than this behind the verb. */
    private static final int REACH = 12;
    /** How far behind a first noun phrase a second one may start. */
    private static final int TWICE = 24;

    private Deeds() {}

    /** Whether "to" and what is to be done follow shortly: "the union to sending aid". */
    static boolean isTo(Line line, int from) {
        for (int k = from + 1; k < Math.min(line.size(), from + REACH) && !line.isComma(k); k++) {
            if (line.word(k).equals("to") && (Words.isInfinitive(line, k + 1) || Words.isGerund(line, k + 1))) {
                return true;
            }
        }
        return false;
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
                return !word.equals("partnership") || isWorkedAt(line, from, k);
            }
        }
        return false;
    }

    /** "<b>closer</b> partnership", "partnership <b>in</b> the search for mines": something done; "a strong partnership" is a state. */
    private static boolean isWorkedAt(Line line, int from, int partnership) {
        String next = line.word(partnership + 1);
        boolean closer = false;
        for (int k = from; k < partnership; k++) {
            String word = line.word(k);
            closer |= word.equals("continued") || word.equals("more") || word.endsWith("er");
        }
        return closer || next.equals("in") || next.equals("on") || next.equals("to") && Words.isInfinitive(line, partnership + 2);
    }

    static boolean hasAim(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + REACH) && !line.isComma(k); k++) {
            if (CueBook.isAim(line.word(k))) {
                return true;
            }
        }
        return false;
    }
}
