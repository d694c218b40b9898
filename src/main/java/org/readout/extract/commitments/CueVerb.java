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
        BIND("agreed"),
        RESTATE("reaffirmed"),
        STRESS("underscored"),
        STATE("said"),
        SHARE("shared"),
        REACH("reached"),
        EXPRESS("expressed"),
        WISH("hoped"),
        ASK("called"),
        STANCE("welcomed"),
        TASK("tasked"),
        INTEND("intends"),
        ANNOUNCE("announced"),
        LAUNCH("launches"),
        TELL("discussed");

        /** The best known verb of its kind, by which rules are called: "agreed to + infinitive". */
        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
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

    /** Whether its "-ing" form tells of something done, and states nothing: "while <b>upholding</b> the law". */
    boolean isDone() {
        return is("uphold") || is("renew") || is("reinforce") || is("ratify") || is("repeat");
    }

    /** Whether both sides take part by the verb's own sense: "agreed" after "met with". */
    boolean isMutual() {
        return is("agree") || is("concur") || is("share");
    }

    /** Whether it may tell of what others have promised; not "agreed", by which the speakers bind themselves. */
    boolean tellsOfOthers() {
        return switch (kind) {
            case RESTATE, STRESS, EXPRESS, STATE, ANNOUNCE -> true;
            case BIND, SHARE, REACH, WISH, ASK, STANCE, TASK, INTEND, LAUNCH, TELL -> false;
        };
    }
}
