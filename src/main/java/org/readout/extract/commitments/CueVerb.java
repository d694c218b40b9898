package org.readout.extract.commitments;

/**
 * A form of a verb that may state a commitment.
 *
 * @param lemma its base form
 * @param governs letters for what it may govern, as verbs.tsv explains them
 */
record CueVerb(String lemma, Kind kind, Form form, String governs) {

    /** What the verb does with what it governs. */
    enum Kind {
        BIND,
        RESTATE,
        STRESS,
        STATE,
        SHARE,
        REACH,
        EXPRESS,
        WISH,
        ASK,
        STANCE,
        TASK,
        INTEND,
        ANNOUNCE
    }

    /** Its form; "pledge" is BASE, "pledging" is ING. */
    enum Form {
        BASE,
        THIRD,
        PAST,
        ING
    }

    boolean governs(char what) {
        return governs.indexOf(what) >= 0;
    }

    boolean is(String word) {
        return lemma.equals(word);
    }

    /** Whether both sides take part by the verb's own sense: "agreed" after "met with". */
    boolean isMutual() {
        return is("agree") || is("concur") || is("share");
    }
}
