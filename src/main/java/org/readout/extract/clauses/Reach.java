package org.readout.extract.clauses;

import org.readout.extract.clauses.PartyPhrase.Kind;

/** Where the verb of a subject stands: behind circumstances, an aside between commas, or what else belongs to it. */
final class Reach {

    /** An aside between commas is not longer than this. */
    private static final int ASIDE = 34;
    /** What belongs to a subject is not longer: "the ministers <b>of the member states of the group</b> agreed". */
    private static final int TAIL = 18;

    private final Line line;

    Reach(Line line) {
        this.line = line;
    }

    /** The token where the verb of {@code phrase} stands, if it has one. */
    int of(PartyPhrase phrase) {
        int at = line.skipCircumstances(phrase.to());
        if (opensAside(at)) {
            int behind = behindAside(at, phrase);
            return behind < 0 ? at : behind;
        }
        int land = behindLand(at, phrase);
        if (land > 0) {
            return land;
        }
        boolean tail = belongs(line.word(at)) && mayHaveTail(phrase) && !isOrder(at);
        int behind = tail ? behindTail(at, phrase) : -1;
        return behind < 0 ? at : behind;
    }

    private boolean opensAside(int at) {
        return line.isComma(at) || isDash(line.word(at));
    }

    private static boolean isDash(String word) {
        return word.equals("\u2013") || word.equals("\u2014") || word.equals("--");
    }

    /** "Minister Berg, who arrived on Monday, <b>agreed</b>"; -1 if no verb follows a second comma. */
    private int behindAside(int at, PartyPhrase phrase) {
        int first = line.skipCircumstances(at + 1);
        String last = line.word(phrase.to() - 1);
        if ((last.equals("jr.") || last.equals("sr.")) && isVerbOf(phrase, first)) {
            return first;
        }
        if (line.isComma(first) && first > at + 1) {
            return line.skipCircumstances(first + 1);
        }
        if (!isAside(at + 1)) {
            return -1;
        }
        for (int k = at + 2; k < Math.min(line.size(), at + ASIDE); k++) {
            String word = line.word(k);
            if (word.equals(";") || word.equals(":")) {
                return -1;
            }
            int verb = opensAside(k) ? line.skipCircumstances(k + 1) : -1;
            if (verb > 0 && isVerbOf(phrase, verb)) {
                return verb;
            }
        }
        return -1;
    }

    private boolean isAside(int at) {
        String word = line.word(at);
        if (Vocabulary.isPreposition(word) || word.endsWith("ing") && word.length() > 4) {
            return true;
        }
        return switch (word) {
            case "who", "which", "whose", "together", "along", "accompanied", "joined", "represented", "led",
                    "both", "including", "gathered", "present" -> true;
            default -> false;
        };
    }

    /** "President Berg <b>of Ruritania</b> has agreed": a land no list knows; -1 if none stands there. */
    private int behindLand(int at, PartyPhrase phrase) {
        boolean person = phrase.kind() == Kind.NAMED && line.word(at).equals("of");
        int end = at + 1;
        while (person && end < Math.min(line.size(), at + 4) && line.token(end).isCapitalized()) {
            end++;
        }
        int verb = end > at + 1 ? line.skipCircumstances(end) : -1;
        return verb > 0 && isVerbOf(phrase, verb) ? verb : -1;
    }

    private static boolean mayHaveTail(PartyPhrase phrase) {
        return switch (phrase.kind()) {
            case GROUP, SIDE, STATES, BODY, HOLDER -> true;
            case NAMED, STATE, HE, THEY, WE, I, IT, LIST -> false;
        };
    }

    private static boolean belongs(String word) {
        return switch (word) {
            case "of", "from", "to", "in", "at", "for", "on", "attending", "representing", "participating", "meeting",
                    "present", "gathered", "assembled", "responsible" -> true;
            default -> false;
        };
    }

    /** "Directed their ministers <b>to hold</b> talks", not "the ambassadors to the Union". */
    private boolean isOrder(int at) {
        boolean someone = Vocabulary.isDeterminer(line.word(at + 1)) || line.isNamed(at + 1)
                || at + 1 < line.size() && line.token(at + 1).isCapitalized();
        return line.word(at).equals("to") && !someone;
    }

    private int behindTail(int at, PartyPhrase phrase) {
        for (int k = at + 1; k < Math.min(line.size(), at + TAIL); k++) {
            String word = line.word(k);
            if (word.equals(",") || word.equals(";") || word.equals(":") || word.equals("that")
                    || Vocabulary.isQuote(word)) {
                return -1;
            }
            if (isVerbOf(phrase, k) && !line.isNamed(k)) {
                // "Thanked the mayors for their work and reaffirmed": whoever thanked them did.
                return line.word(k - 1).equals("and") ? -1 : k;
            }
        }
        return -1;
    }

    /** Whether word {@code k} looks like a verb that {@code phrase} may have. */
    boolean isVerbOf(PartyPhrase phrase, int k) {
        String word = line.word(k);
        return Vocabulary.isFinite(word) || Vocabulary.isModal(word) || states(phrase, word)
                || isPronoun(phrase) && k < line.size() && line.token(k).isWord() && !line.isNamed(k)
                && !Vocabulary.isPreposition(word) && !word.equals("and");
    }

    /** What follows "we" or "they" is their verb. */
    private static boolean isPronoun(PartyPhrase phrase) {
        return switch (phrase.kind()) {
            case WE, I, THEY, HE -> true;
            case NAMED, HOLDER, GROUP, SIDE, STATE, STATES, BODY, IT, LIST -> false;
        };
    }

    /** Whether {@code word} is the present of a stating verb that agrees with {@code phrase}. */
    static boolean states(PartyPhrase phrase, String word) {
        if (!Vocabulary.isStating(word)) {
            return false;
        }
        boolean third = word.endsWith("s") && !word.equals("express") && !word.equals("stress");
        boolean several = phrase.isJoint() || phrase.kind() == Kind.WE || phrase.kind() == Kind.I
                || phrase.kind() == Kind.SIDE;
        return third != several;
    }
}
